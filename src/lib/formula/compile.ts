import { intermediatesIn } from './dependencies.ts';
import { Graph, type Step } from './graph.ts';
import { interpret, type Setting } from './interpret.ts';
import { Program } from './program.ts';
import type { Formula } from './tree.ts';

/** A formula for one year. */
export interface FormulaCell {
	readonly formula: Formula;
	/** The value of `jaar`. */
	readonly year: number;
}

/** What the cells of a program have in common. */
export interface CompileContext {
	/** The value of `eerste_jaar`. */
	readonly firstYear: number;
	/** Formulas by name; they may use one another, without loops. */
	readonly intermediates: ReadonlyMap<string, Formula>;
	/** The names of the assumptions, in the order of the columns that the program takes. */
	readonly inputs: readonly string[];
}

/**
 * Makes one program of many formulas and years, with an outcome for each: what they share is worked out once, constants
 * are folded, intermediates and `jaar` filled in. It gives the same bits as `evaluate`.
 * @throws Error for a name that is neither an input nor an intermediate, and for intermediates in a loop: formulas
 * are to be checked first.
 */
export function compile(
	cells: readonly FormulaCell[],
	{ firstYear, intermediates, inputs }: CompileContext
): Program {
	const { order, loops } = intermediatesIn(
		cells.map(({ formula }) => formula),
		intermediates
	);
	const [loop] = loops;
	if (loop !== undefined) throw new Error(`These intermediates need one another: ${loop.join(', ')}`);
	const graph = new Graph();
	const first = graph.number(firstYear);
	const given = inputs.map((name, place): [string, Step] => [name, graph.input(place)]);
	const settings = new Map<number, Setting<Step>>();
	const settingOf = (year: number): Setting<Step> => {
		const known = settings.get(year);
		if (known !== undefined) return known;
		const named = new Map(given);
		const setting = {
			year: graph.number(year),
			firstYear: first,
			value(name: string): Step {
				const step = named.get(name);
				if (step === undefined) throw new Error(`The formula uses "${name}", which has no value`);
				return step;
			}
		};
		for (const name of order) {
			const formula = intermediates.get(name);
			if (formula !== undefined) named.set(name, interpret(formula, graph, setting));
		}
		settings.set(year, setting);
		return setting;
	};
	const outcomes = cells.map(({ formula, year }) => interpret(formula, graph, settingOf(year)));
	return new Program(graph, outcomes, inputs);
}
