import type { CostLine, Dossier } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { compile } from '../formula/compile.ts';
import { evaluateWith, missingOf, needsWith, type Needs } from '../formula/needs.ts';
import type { Program } from '../formula/program.ts';
import type { Formula } from '../formula/tree.ts';
import { scaleOf, toBase, type Scale } from '../formula/scale.ts';
import type { AssumptionValues } from './assumptions.ts';
import { outcomeOf, type Amount, type DossierAmounts, type Outcome } from './outcome.ts';

const calculators = new WeakMap<Dossier, Calculator>();

/** Calculates every line, year and option of a dossier under the given assumptions. */
export const calculate = (dossier: Dossier, values: AssumptionValues): Outcome =>
	outcomeOf(dossier, amountsOf(dossier, values));

/**
 * The amounts of a dossier under the given assumptions. The first time a dossier is seen its formulas are compiled to one
 * program; after that a calculation is one run of it.
 */
export function amountsOf(dossier: Dossier, values: AssumptionValues): DossierAmounts {
	const known = calculators.get(dossier);
	if (known) return known.amounts(values);
	const made = new Calculator(dossier);
	calculators.set(dossier, made);
	return made.amounts(values);
}

/** A line with the places of its amounts in the program, and what each depends on. */
interface CompiledLine {
	readonly line: CostLine;
	/** The cell of the first year; the other years follow. */
	readonly cell: number;
	/** For each year, the place of what its amount needs. */
	readonly needs: readonly number[];
}

/** The formulas of a dossier as one program, with what is needed to turn its numbers into amounts. */
class Calculator {
	readonly #dossier: Dossier;
	/** The lines of every option. */
	readonly #options: readonly (readonly CompiledLine[])[];
	/** The different things that amounts need. */
	readonly #needs: readonly YearNeeds[];
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #places: ReadonlyMap<string, number>;
	readonly #scales: readonly Scale[];
	readonly #inputs: Float64Array;
	readonly #program: Program;

	constructor(dossier: Dossier) {
		this.#dossier = dossier;
		const intermediates = formulasOf(dossier);
		const cells: { formula: Formula; year: number }[] = [];
		const firstYear = dossier.years[0] ?? NaN;
		const needs = new NeedSets(intermediates, firstYear);
		const compileLine = (line: CostLine): CompiledLine => {
			const cell = cells.length;
			line.amounts.forEach((formula, place) => cells.push({ formula, year: dossier.years[place] ?? NaN }));
			return {
				line,
				cell,
				needs: line.amounts.map((formula, place) => needs.of(formula, dossier.years[place] ?? NaN))
			};
		};
		this.#options = dossier.options.map(({ spending, effects }) =>
			[...spending, ...effects].map(compileLine)
		);
		this.#needs = needs.sets;
		this.#intermediates = intermediates;
		this.#places = new Map(dossier.assumptions.map(({ id }, place) => [id, place]));
		this.#program = compile(cells, {
			firstYear,
			intermediates,
			inputs: dossier.assumptions.map(({ id }) => id)
		});
		this.#scales = dossier.assumptions.map(({ unit }) => scaleOf(unit));
		this.#inputs = new Float64Array(dossier.assumptions.length);
	}

	/** Runs the program; an unknown assumption enters as NaN, and no amount that needs it is read. */
	amounts(values: AssumptionValues): DossierAmounts {
		const { assumptions } = this.#dossier;
		const unknown = new Set<string>();
		assumptions.forEach(({ id }, place) => {
			const value = values[id] ?? null;
			const scale = this.#scales[place];
			if (value === null) unknown.add(id);
			this.#inputs[place] = value === null || scale === undefined ? NaN : toBase(value, scale);
		});
		this.#program.workOut(this.#inputs);
		const missing = this.#needs.map(({ needs, year }) =>
			missingOf(
				needs,
				(name) => unknown.has(name),
				(share) => this.#valueOf(share, year) !== 0
			)
		);
		return this.#options.map((lines) => lines.map((line) => this.#lineAmounts(line, missing)));
	}

	/** A formula of which all assumptions are known, in one year. */
	#valueOf(formula: Formula, year: number): number {
		return evaluateWith(formula, this.#intermediates, {
			year,
			firstYear: this.#dossier.years[0] ?? NaN,
			value: (name) => this.#inputs[this.#places.get(name) ?? -1] ?? NaN
		});
	}

	#lineAmounts(
		{ line, cell, needs }: CompiledLine,
		missing: readonly (readonly string[])[]
	): readonly Amount[] {
		const isOpen = needs.some((set) => (missing[set] ?? NONE).length > 0);
		return needs.map((set, place): Amount => {
			const lacking = missing[set] ?? NONE;
			if (lacking.length > 0) {
				return { state: 'open', missing: lacking, direction: line.directions?.[place] ?? 'either' };
			}
			const value = this.#program.outcome(cell + place);
			if (!Number.isFinite(value)) return { state: 'failed' };
			return isOpen && value === 0 ? { state: 'known', value, isIdle: true } : { state: 'known', value };
		});
	}
}

const NONE: readonly never[] = [];

/** What amounts need in a year; where that does not depend on the year, in the first year that asks. */
interface YearNeeds {
	readonly needs: Needs;
	readonly year: number;
}

/** What formulas need, everything different once: many amounts need the same. */
class NeedSets {
	readonly sets: YearNeeds[] = [];
	readonly #needsOf: (formula: Formula, year: number) => Needs;
	readonly #byNeeds = new Map<Needs, number>();
	readonly #byText = new Map<string, number>();

	constructor(intermediates: ReadonlyMap<string, Formula>, firstYear: number) {
		this.#needsOf = needsWith(intermediates, firstYear);
	}

	/** The place in {@link sets} of what a formula needs in a year. */
	of(formula: Formula, year: number): number {
		const needs = this.#needsOf(formula, year);
		const known = this.#byNeeds.get(needs);
		if (known !== undefined) return known;
		const key = needs.timed.length === 0 ? needs.always.join(' ') : JSON.stringify([needs, year]);
		const place = this.#byText.get(key) ?? this.sets.push({ needs, year }) - 1;
		this.#byText.set(key, place);
		this.#byNeeds.set(needs, place);
		return place;
	}
}
