import { Builder, type Cell, type CompileContext } from './build.ts';
import { countUses, Graph } from './graph.ts';
import { SampleProgram } from './sample.ts';

/**
 * Makes a program that works out all cells for one set of assumptions, as {@link compile} does for many: the part
 * that a page needs before anybody explores anything, and so without what is only for many.
 * @throws Error for a name that is neither an input nor an intermediate, and for intermediates in a loop: formulas
 * are to be checked first.
 */
export function compileSample(cells: readonly Cell[], context: CompileContext): SampleProgram {
	const graph = new Graph();
	const builder = new Builder(graph, cells, context);
	const outcomes = cells.map(({ formula, year }) => builder.build(formula, year));
	return new SampleProgram(graph, countUses(graph, outcomes), outcomes, context.inputs.length);
}
