import type { CostLine, Dossier, Option } from '../dossier/dossier.ts';
import { compileSample } from '../formula/compile-sample.ts';
import { assumptionsIn } from '../formula/dependencies.ts';
import type { SampleProgram } from '../formula/sample.ts';
import type { Formula } from '../formula/tree.ts';
import { parseUnit, toBase, type Unit } from '../formula/unit.ts';
import type { AssumptionValues } from './assumptions.ts';

/**
 * One amount in €/jaar. `open` is unknown (p.m.) because of the missing assumptions; `failed` has all its
 * assumptions and still no value, as in a division by zero.
 */
export type Amount =
	| { readonly state: 'known'; readonly value: number }
	| { readonly state: 'open'; readonly missing: readonly string[] }
	| { readonly state: 'failed' };

/** A sum of amounts in €: the known part, and the cost items whose amount is not in it. */
export interface Sum {
	readonly known: number;
	/** Ids of the cost items that are unknown (p.m.), in the order of the lines. */
	readonly open: readonly string[];
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
	/** Both together. */
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
	/** For each year, which of the sets of assumptions its amount needs. */
	readonly needs: readonly number[];
}

/** The formulas of a dossier as one program, with what is needed to turn its numbers into an outcome. */
class Calculator {
	readonly #dossier: Dossier;
	readonly #options: readonly { readonly option: Option; readonly lines: readonly CompiledLine[] }[];
	/** The different sets of assumptions that amounts need. */
	readonly #needs: readonly (readonly string[])[];
	readonly #units: readonly (Unit | null)[];
	readonly #inputs: Float64Array;
	readonly #program: SampleProgram;

	constructor(dossier: Dossier) {
		this.#dossier = dossier;
		const intermediates = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
		const cells: { formula: Formula; year: number }[] = [];
		const needs = new NeedSets(intermediates);
		const compileLine =
			(kind: LineKind) =>
			(line: CostLine): CompiledLine => {
				const cell = cells.length;
				line.amounts.forEach((formula, place) => cells.push({ formula, year: dossier.years[place] ?? NaN }));
				return { kind, line, cell, needs: line.amounts.map((formula) => needs.of(formula)) };
			};
		this.#options = dossier.options.map((option) => ({
			option,
			lines: [...option.spending.map(compileLine('spending')), ...option.effects.map(compileLine('effect'))]
		}));
		this.#needs = needs.sets;
		this.#program = compileSample(cells, {
			firstYear: dossier.years[0] ?? NaN,
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
		const missing = this.#needs.map((names) => names.filter((name) => unknown.has(name)));
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

	#lineOutcome(
		{ kind, line, cell, needs }: CompiledLine,
		missing: readonly (readonly string[])[]
	): LineOutcome {
		const amounts = needs.map((set, place): Amount => {
			const lacking = missing[set] ?? [];
			if (lacking.length > 0) return { state: 'open', missing: lacking };
			const value = this.#program.outcome(cell + place);
			return Number.isFinite(value) ? { state: 'known', value } : { state: 'failed' };
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

/** The assumptions that formulas need, every different set once: many amounts need the same. */
class NeedSets {
	readonly sets: (readonly string[])[] = [];
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #byFormula = new Map<Formula, number>();
	readonly #byNames = new Map<string, number>();

	constructor(intermediates: ReadonlyMap<string, Formula>) {
		this.#intermediates = intermediates;
	}

	/** The place in {@link sets} of what a formula needs. */
	of(formula: Formula): number {
		const known = this.#byFormula.get(formula);
		if (known !== undefined) return known;
		const names = assumptionsIn(formula, this.#intermediates);
		const key = names.join(' ');
		const place = this.#byNames.get(key) ?? this.sets.push(names) - 1;
		this.#byNames.set(key, place);
		this.#byFormula.set(formula, place);
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
	balance: sumOf([spending, effects])
});

const NONE: readonly string[] = [];

/** One amount as a sum: what is known of it, and its item when it is open or failed. */
export function amountAsSum(amount: Amount, item: string): Sum {
	switch (amount.state) {
		case 'known':
			return { known: amount.value, open: NONE, failed: NONE };
		case 'open':
			return { known: 0, open: [item], failed: NONE };
		case 'failed':
			return { known: 0, open: NONE, failed: [item] };
	}
}

/** Adds the known parts in order and collects the open ones, each once. The sum of nothing is a known zero. */
export function sumOf(sums: readonly Sum[]): Sum {
	let known = 0;
	let complete = true;
	for (const sum of sums) {
		known += sum.known;
		complete &&= sum.open.length === 0 && sum.failed.length === 0;
	}
	// Most sums are complete, and this is where most of the time of a calculation goes.
	if (complete) return { known, open: NONE, failed: NONE };
	return {
		known,
		open: [...new Set(sums.flatMap(({ open }) => open))],
		failed: [...new Set(sums.flatMap(({ failed }) => failed))]
	};
}
