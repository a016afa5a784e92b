import { assumptionsIn } from '../../formula/dependencies.ts';
import { evaluateWith, isTimedCall, needsWith, sharing, type Needs } from '../../formula/needs.ts';
import { termsOf } from '../../formula/terms.ts';
import type { Formula } from '../../formula/tree.ts';
import { yearlyFinder } from '../../formula/yearly.ts';
import type { Following } from './following.ts';

/** A formula without constant factors, in one year. */
export interface Core {
	readonly formula: Formula;
	readonly year: number;
	/** The assumptions that it names, also those that it does not need in this year. */
	readonly names: readonly string[];
	readonly needs: Needs;
	/** How it follows an assumption; filled when first asked. */
	readonly following: Map<string, Following>;
}

/** So many times a core. */
export interface Term {
	readonly core: Core;
	readonly factor: number;
}

/** Takes formulas apart into constant multiples of cores, each different core once. */
export class Splitter {
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #firstYear: number;
	readonly #needsOf: (formula: Formula, year: number) => Needs;
	/** By what the core says, and by year (0 for a core that does not look at the year). */
	readonly #cores = new Map<string, Map<number, Core>>();
	readonly #looksAtYear: (formula: Formula) => boolean;

	constructor(intermediates: ReadonlyMap<string, Formula>, firstYear: number) {
		this.#intermediates = intermediates;
		this.#firstYear = firstYear;
		this.#needsOf = needsWith(intermediates, firstYear);
		this.#looksAtYear = yearlyFinder(intermediates);
	}

	split(formula: Formula, year: number): readonly Term[] {
		return termsOf(formula, (part) => this.#inYear(part, year)).map(({ core, factor }) => ({
			core: this.#core(core, year),
			factor
		}));
	}

	/** A part in a year: of an amount with years of its own the amount or nothing, where it is known which. */
	#inYear(part: Formula, year: number): Formula | null {
		if (!isTimedCall(part)) return part;
		const { amount, share } = sharing(part);
		switch (this.#constant(share, year)) {
			case 0:
				return null;
			case 1:
				return amount;
			default:
				return part;
		}
	}

	/** A formula as it is, with its constant factors. */
	whole(formula: Formula, year: number): Core {
		return this.#core(formula, year);
	}

	/** What a formula comes to in a year when no assumption decides that. */
	#constant(formula: Formula, year: number): number | null {
		if (assumptionsIn(formula, this.#intermediates).length > 0) return null;
		const environment = { year, firstYear: this.#firstYear, value: () => NaN };
		return evaluateWith(formula, this.#intermediates, environment);
	}

	#core(formula: Formula, year: number): Core {
		const key = JSON.stringify(formula);
		const byYear = this.#cores.get(key) ?? new Map<number, Core>();
		this.#cores.set(key, byYear);
		const known = byYear.get(0) ?? byYear.get(year);
		if (known !== undefined) return known;
		const [other] = byYear.values();
		const names = other?.names ?? assumptionsIn(formula, this.#intermediates);
		const needs = this.#needsOf(formula, year);
		const core = { formula, year, names, needs, following: other?.following ?? new Map<string, Following>() };
		byYear.set(other !== undefined || this.#looksAtYear(formula) ? year : 0, core);
		return core;
	}
}
