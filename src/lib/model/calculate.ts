import type { CostLine, Dossier, Option } from '../dossier/dossier.ts';
import { compileSample } from '../formula/compile-sample.ts';
import { assumptionsIn } from '../formula/dependencies.ts';
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
	/** The cell of each year. */
	readonly cells: readonly number[];
	/** The assumptions that each year's amount needs. */
	readonly needs: readonly (readonly string[])[];
}

/** The formulas of a dossier as one program, with what is needed to turn its numbers into an outcome. */
class Calculator {
	readonly #dossier: Dossier;
	readonly #lines: ReadonlyMap<Option, readonly CompiledLine[]>;
	readonly #units: readonly (Unit | null)[];
	readonly #columns: readonly Float64Array[];
	readonly #outputs: readonly Float64Array[];
	readonly #run: () => void;

	constructor(dossier: Dossier) {
		this.#dossier = dossier;
		const intermediates = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
		const cells: { formula: CostLine['amounts'][number]; year: number }[] = [];
		const compileLine =
			(kind: LineKind) =>
			(line: CostLine): CompiledLine => ({
				kind,
				line,
				cells: line.amounts.map(
					(formula, place) => cells.push({ formula, year: dossier.years[place] ?? NaN }) - 1
				),
				needs: line.amounts.map((formula) => assumptionsIn(formula, intermediates))
			});
		this.#lines = new Map(
			dossier.options.map((option) => [
				option,
				[...option.spending.map(compileLine('spending')), ...option.effects.map(compileLine('effect'))]
			])
		);
		const program = compileSample(cells, {
			firstYear: dossier.years[0] ?? NaN,
			intermediates,
			inputs: dossier.assumptions.map(({ id }) => id)
		});
		this.#units = dossier.assumptions.map(({ unit }) => parseUnit(unit));
		this.#columns = dossier.assumptions.map(() => new Float64Array(1));
		this.#outputs = cells.map(() => new Float64Array(1));
		this.#run = () => program.run(this.#columns, 1, this.#outputs);
	}

	/** Runs the program; an unknown assumption enters as NaN, and no amount that needs it is read. */
	outcome(values: AssumptionValues): Outcome {
		const { years, options, assumptions } = this.#dossier;
		const unknown = new Set<string>();
		assumptions.forEach(({ id }, place) => {
			const value = values[id] ?? null;
			const unit = this.#units[place] ?? null;
			if (value === null) unknown.add(id);
			const column = this.#columns[place];
			if (column) column[0] = value === null || unit === null ? NaN : toBase(value, unit);
		});
		this.#run();
		return {
			years,
			options: options.map((option) => {
				const lines = (this.#lines.get(option) ?? []).map((line) => this.#lineOutcome(line, unknown));
				return optionOutcome(option.letter, lines, years.length);
			})
		};
	}

	#lineOutcome({ kind, line, cells, needs }: CompiledLine, unknown: ReadonlySet<string>): LineOutcome {
		const amounts = cells.map((cell, place): Amount => {
			const missing = (needs[place] ?? []).filter((name) => unknown.has(name));
			if (missing.length > 0) return { state: 'open', missing };
			const value = this.#outputs[cell]?.[0] ?? NaN;
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

function optionOutcome(letter: string, lines: readonly LineOutcome[], yearCount: number): OptionOutcome {
	const inYear = (kind: LineKind, place: number): Sum =>
		sumOf(
			lines
				.filter((line) => line.kind === kind)
				.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item))
		);
	const years = Array.from({ length: yearCount }, (_, place) =>
		totals(inYear('spending', place), inYear('effect', place))
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

/** One amount as a sum: what is known of it, and its item when it is open or failed. */
export function amountAsSum(amount: Amount, item: string): Sum {
	switch (amount.state) {
		case 'known':
			return { known: amount.value, open: [], failed: [] };
		case 'open':
			return { known: 0, open: [item], failed: [] };
		case 'failed':
			return { known: 0, open: [], failed: [item] };
	}
}

/** Adds the known parts in order and collects the open ones, each once. The sum of nothing is a known zero. */
export function sumOf(sums: readonly Sum[]): Sum {
	return {
		known: sums.reduce((total, { known }) => total + known, 0),
		open: [...new Set(sums.flatMap(({ open }) => open))],
		failed: [...new Set(sums.flatMap(({ failed }) => failed))]
	};
}
