import { Builder, type Cell, type CompileContext } from './build.ts';
import { Graph } from './graph.ts';
import { collectSums } from './linear.ts';
import { makeTape } from './tape.ts';

export type { Cell, CompileContext };

/** What a program gives. */
export interface CompileOptions {
	/**
	 * Extra outputs, after the cells: each the sum of these cells (by number). Equal terms are taken together, so
	 * such a sum can differ from adding up the cells in the last digits.
	 */
	readonly sums?: readonly { readonly of: readonly number[] }[];
	/** Whether the cells themselves are outputs; true when absent. Without them only the sums are worked out. */
	readonly cells?: boolean;
}

/** Many formulas as one program. */
export interface Program {
	/** The names of the assumptions, in the order of the columns. */
	readonly inputs: readonly string[];
	readonly cellCount: number;
	/** How many columns `run` fills: the cells (unless left out) and then the sums. */
	readonly outputCount: number;
	/**
	 * Works out every output for `count` samples. Gives the same bits as `evaluate` for cells, whatever `count`
	 * is. A value that cannot be worked out comes out as NaN or an infinity; the caller decides.
	 * @param columns columns[i] holds the values of inputs[i], in base units
	 * @param outputs one array for each output, at least `count` long, none of them among the columns
	 */
	run(columns: readonly Float64Array[], count: number, outputs: readonly Float64Array[]): void;
}

/**
 * Makes one program of many formulas and years: what they share is worked out once, constants are folded,
 * intermediates and `jaar` filled in. Plain data and loops, no generated code. A program keeps its buffers: running it
 * for a few samples allocates nothing, and for many only views. It must not run twice at the same time.
 * @throws Error for a name that is neither an input nor an intermediate, and for intermediates in a loop:
 * formulas are to be checked first.
 */
export function compile(
	cells: readonly Cell[],
	context: CompileContext,
	options: CompileOptions = {}
): Program {
	const graph = new Graph();
	const builder = new Builder(graph, cells, context);
	const steps = cells.map((cell) => builder.build(cell.formula, cell.year));
	const sums = (options.sums ?? []).map(({ of }) =>
		of.map((cell) => {
			const step = steps[cell];
			if (step === undefined) throw new RangeError(`There is no cell ${cell} to add up`);
			return step;
		})
	);
	const outcomes = [...(options.cells === false ? [] : steps), ...collectSums(graph, sums)];
	const tape = makeTape(graph, outcomes, context.inputs.length);
	return {
		inputs: context.inputs,
		cellCount: cells.length,
		outputCount: outcomes.length,
		run(columns, count, outputs) {
			if (columns.length !== context.inputs.length || outputs.length !== outcomes.length) {
				throw new RangeError(
					`The program takes ${context.inputs.length} columns and fills ${outcomes.length}, not ${columns.length} and ${outputs.length}`
				);
			}
			tape.run(columns, count, outputs);
		}
	};
}
