import type { CostLine, Direction, Dossier, Option } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { compile } from '../formula/compile.ts';
import { evaluateWith, missingOf, needsWith, type Needs } from '../formula/needs.ts';
import type { Program } from '../formula/program.ts';
import type { Formula } from '../formula/tree.ts';
import { parseUnit, toBase, type Unit } from '../formula/unit.ts';
import type { AssumptionValues } from './assumptions.ts';

/**
 * One amount in €/jaar. `open` is unknown (p.m.) because of the missing assumptions; `failed` has all its
 * assumptions and still no value, as in a division by zero.
 */
export type Amount =
	| {
			readonly state: 'known';
			readonly value: number;
			/** A zero in a line that is unknown in another year: it says nothing of what the line costs. */
			readonly isIdle?: true;
	  }
	| {
			readonly state: 'open';
			readonly missing: readonly string[];
			/** What it does to a sum once it is known, whatever the assumptions are. */
			readonly direction: Direction;
	  }
	| { readonly state: 'failed' };

/** A cost item or effect whose amount is not known, with what it does to the sum that it is not in. */
export interface OpenItem {
	readonly item: string;
	readonly direction: Direction;
}

/** The ids of what is not known. */
export const itemsIn = (open: readonly OpenItem[]): readonly string[] => open.map(({ item }) => item);

/** A sum of amounts in €: the known part, and the cost items whose amount is not in it. */
export interface Sum {
	readonly known: number;
	/** How many known amounts are in it; without any, `known` is no figure (see {@link knowsNothing}). */
	readonly counted: number;
	/** The cost items that are unknown (p.m.), each once, in the order of the lines. */
	readonly open: readonly OpenItem[];
	/** Ids of the cost items that cannot be calculated. */
	readonly failed: readonly string[];
}

export type LineKind = 'spending' | 'effect';

export interface LineOutcome {
	readonly kind: LineKind;
	readonly item: string;
	readonly line: CostLine;
	/** One for each year of the dossier. */
	readonly amounts: readonly Amount[];
	/** Over all years. */
	readonly total: Sum;
}

/** Spending decides the comparison with the source; effects are expected consequences outside it. */
export interface Totals {
	readonly spending: Sum;
	readonly effects: Sum;
	/** Both together: first what is missing in spending, then in effects; a cost item and an effect may share an id. */
	readonly balance: Sum;
}

export interface OptionOutcome extends Totals {
	readonly letter: string;
	readonly lines: readonly LineOutcome[];
	/** One for each year of the dossier. */
	readonly years: readonly Totals[];
}

/** What the options cost under some assumptions. Nothing in it is rounded. */
export interface Outcome {
	readonly years: readonly number[];
	/** In the order of the dossier's options. */
	readonly options: readonly OptionOutcome[];
}

const calculators = new WeakMap<Dossier, Calculator>();

/**
 * Calculates every line, year and option of a dossier under the given assumptions. The first time a dossier is
 * seen its formulas are compiled to one program; after that a calculation is one run of it.
 */
export function calculate(dossier: Dossier, values: AssumptionValues): Outcome {
	const known = calculators.get(dossier);
	if (known) return known.outcome(values);
	const made = new Calculator(dossier);
	calculators.set(dossier, made);
	return made.outcome(values);
}

/** One line of an option with the places of its amounts in the program, and what each depends on. */
interface CompiledLine {
	readonly kind: LineKind;
	readonly line: CostLine;
	/** The cell of the first year; the other years follow. */
	readonly cell: number;
	/** For each year, the place of what its amount needs. */
	readonly needs: readonly number[];
}

/** The formulas of a dossier as one program, with what is needed to turn its numbers into an outcome. */
class Calculator {
	readonly #dossier: Dossier;
	readonly #options: readonly { readonly option: Option; readonly lines: readonly CompiledLine[] }[];
	/** The different things that amounts need. */
	readonly #needs: readonly YearNeeds[];
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #places: ReadonlyMap<string, number>;
	readonly #units: readonly (Unit | null)[];
	readonly #inputs: Float64Array;
	readonly #program: Program;

	constructor(dossier: Dossier) {
		this.#dossier = dossier;
		const intermediates = formulasOf(dossier);
		const cells: { formula: Formula; year: number }[] = [];
		const firstYear = dossier.years[0] ?? NaN;
		const needs = new NeedSets(intermediates, firstYear);
		const compileLine =
			(kind: LineKind) =>
			(line: CostLine): CompiledLine => {
				const cell = cells.length;
				line.amounts.forEach((formula, place) => cells.push({ formula, year: dossier.years[place] ?? NaN }));
				return {
					kind,
					line,
					cell,
					needs: line.amounts.map((formula, place) => needs.of(formula, dossier.years[place] ?? NaN))
				};
			};
		this.#options = dossier.options.map((option) => ({
			option,
			lines: [...option.spending.map(compileLine('spending')), ...option.effects.map(compileLine('effect'))]
		}));
		this.#needs = needs.sets;
		this.#intermediates = intermediates;
		this.#places = new Map(dossier.assumptions.map(({ id }, place) => [id, place]));
		this.#program = compile(cells, {
			firstYear,
			intermediates,
			inputs: dossier.assumptions.map(({ id }) => id)
		});
		this.#units = dossier.assumptions.map(({ unit }) => parseUnit(unit));
		this.#inputs = new Float64Array(dossier.assumptions.length);
	}

	/** Runs the program; an unknown assumption enters as NaN, and no amount that needs it is read. */
	outcome(values: AssumptionValues): Outcome {
		const { years, assumptions } = this.#dossier;
		const unknown = new Set<string>();
		assumptions.forEach(({ id }, place) => {
			const value = values[id] ?? null;
			const unit = this.#units[place] ?? null;
			if (value === null) unknown.add(id);
			this.#inputs[place] = value === null || unit === null ? NaN : toBase(value, unit);
		});
		this.#program.workOut(this.#inputs);
		const missing = this.#needs.map(({ needs, year }) =>
			missingOf(
				needs,
				(name) => unknown.has(name),
				(share) => this.#valueOf(share, year) !== 0
			)
		);
		return {
			years,
			options: this.#options.map(({ option, lines }) =>
				optionOutcome(
					option.letter,
					lines.map((line) => this.#lineOutcome(line, missing)),
					years.length
				)
			)
		};
	}

	/** A formula of which all assumptions are known, in one year. */
	#valueOf(formula: Formula, year: number): number {
		return evaluateWith(formula, this.#intermediates, {
			year,
			firstYear: this.#dossier.years[0] ?? NaN,
			value: (name) => this.#inputs[this.#places.get(name) ?? -1] ?? NaN
		});
	}

	#lineOutcome(
		{ kind, line, cell, needs }: CompiledLine,
		missing: readonly (readonly string[])[]
	): LineOutcome {
		const isOpen = needs.some((set) => (missing[set] ?? NONE).length > 0);
		const amounts = needs.map((set, place): Amount => {
			const lacking = missing[set] ?? NONE;
			if (lacking.length > 0) {
				return { state: 'open', missing: lacking, direction: line.directions?.[place] ?? 'either' };
			}
			const value = this.#program.outcome(cell + place);
			if (!Number.isFinite(value)) return { state: 'failed' };
			return isOpen && value === 0 ? { state: 'known', value, isIdle: true } : { state: 'known', value };
		});
		return {
			kind,
			item: line.item,
			line,
			amounts,
			total: sumOf(amounts.map((amount) => amountAsSum(amount, line.item)))
		};
	}
}

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

function optionOutcome(letter: string, lines: readonly LineOutcome[], yearCount: number): OptionOutcome {
	const spending = lines.filter(({ kind }) => kind === 'spending');
	const effects = lines.filter(({ kind }) => kind === 'effect');
	const inYear = (some: readonly LineOutcome[], place: number): Sum =>
		sumOf(some.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item)));
	const years = Array.from({ length: yearCount }, (_, place) =>
		totals(inYear(spending, place), inYear(effects, place))
	);
	return {
		letter,
		lines,
		years,
		...totals(sumOf(years.map((year) => year.spending)), sumOf(years.map((year) => year.effects)))
	};
}

const totals = (spending: Sum, effects: Sum): Totals => ({
	spending,
	effects,
	balance: {
		known: spending.known + effects.known,
		counted: spending.counted + effects.counted,
		open: [...spending.open, ...effects.open],
		failed: [...spending.failed, ...effects.failed]
	}
});

const NONE: readonly never[] = [];

/** Whether there is no known amount in a sum, so that it has no figure to show: not even a zero. */
export function knowsNothing({ counted, open, failed }: Sum): boolean {
	return counted === 0 && open.length + failed.length > 0;
}

/** One amount as a sum: what is known of it, and its item when it is open or failed. */
export function amountAsSum(amount: Amount, item: string): Sum {
	switch (amount.state) {
		case 'known':
			return { known: amount.value, counted: amount.isIdle ? 0 : 1, open: NONE, failed: NONE };
		case 'open':
			return { known: 0, counted: 0, open: [{ item, direction: amount.direction }], failed: NONE };
		case 'failed':
			return { known: 0, counted: 0, open: NONE, failed: [item] };
	}
}

/** Adds the known parts in order and collects the open ones, each once. The sum of nothing is a known zero. */
export function sumOf(sums: readonly Sum[]): Sum {
	let known = 0;
	let counted = 0;
	let complete = true;
	for (const sum of sums) {
		known += sum.known;
		counted += sum.counted;
		complete &&= sum.open.length === 0 && sum.failed.length === 0;
	}
	// Most sums are complete, and this is where most of the time of a calculation goes.
	if (complete) return { known, counted, open: NONE, failed: NONE };
	return {
		known,
		counted,
		open: eachOnce(sums.flatMap(({ open }) => open)),
		failed: [...new Set(sums.flatMap(({ failed }) => failed))]
	};
}

/** Every item once; one that raises the sum in one year and lowers it in another may do either to both together. */
function eachOnce(open: readonly OpenItem[]): readonly OpenItem[] {
	const items = new Map<string, OpenItem>();
	for (const one of open) {
		const known = items.get(one.item);
		if (known === undefined) items.set(one.item, one);
		else if (known.direction !== one.direction) items.set(one.item, { ...one, direction: 'either' });
	}
	return [...items.values()];
}
