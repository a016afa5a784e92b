import { intermediatesIn } from './dependencies.ts';
import type { Graph, Step } from './graph.ts';
import { interpret } from './interpret.ts';
import type { Formula } from './tree.ts';

/** A formula for one year. */
export interface Cell {
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

/** Puts formulas into a graph, with `jaar` and the intermediates of that year filled in. */
export class Builder {
	readonly #graph: Graph;
	readonly #firstYear: Step;
	readonly #inputs = new Map<string, Step>();
	readonly #intermediates: ReadonlyMap<string, Formula>;
	/** The intermediates that the cells need, each after those that it needs itself. */
	readonly #order: readonly string[];
	readonly #years = new Map<number, ReadonlyMap<string, Step>>();

	constructor(graph: Graph, cells: readonly Cell[], context: CompileContext) {
		this.#graph = graph;
		this.#firstYear = graph.number(context.firstYear);
		context.inputs.forEach((name, place) => this.#inputs.set(name, graph.input(place)));
		this.#intermediates = context.intermediates;
		const { order, loops } = intermediatesIn(
			cells.map((cell) => cell.formula),
			context.intermediates
		);
		const [loop] = loops;
		if (loop !== undefined) throw new Error(`These intermediates need one another: ${loop.join(', ')}`);
		this.#order = order;
	}

	build(formula: Formula, year: number): Step {
		let named = this.#years.get(year);
		if (named === undefined) {
			named = this.#buildIntermediates(year);
			this.#years.set(year, named);
		}
		return this.#step(formula, this.#graph.number(year), named);
	}

	#buildIntermediates(year: number): ReadonlyMap<string, Step> {
		const named = new Map(this.#inputs);
		for (const name of this.#order) {
			const formula = this.#intermediates.get(name);
			if (formula !== undefined) named.set(name, this.#step(formula, this.#graph.number(year), named));
		}
		return named;
	}

	#step(formula: Formula, year: Step, named: ReadonlyMap<string, Step>): Step {
		return interpret(formula, this.#graph, {
			year,
			firstYear: this.#firstYear,
			value(name) {
				const step = named.get(name);
				if (step === undefined) throw new Error(`The formula uses "${name}", which has no value`);
				return step;
			}
		});
	}
}
