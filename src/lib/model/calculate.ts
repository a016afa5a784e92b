import type { CostLine, Dossier, Option } from '../dossier/dossier.ts';
import { assumptionsIn } from '../formula/dependencies.ts';
import { evaluate } from '../formula/evaluate.ts';
import type { Formula } from '../formula/tree.ts';
import { parseUnit, toBase } from '../formula/unit.ts';
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

/** Calculates every line, year and option of a dossier under the given assumptions. */
export function calculate(dossier: Dossier, values: AssumptionValues): Outcome {
	const intermediates = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
	const inBase = new Map<string, number>();
	const unknown = new Set<string>();
	for (const { id, unit } of dossier.assumptions) {
		const value = values[id] ?? null;
		const parsed = parseUnit(unit);
		if (value === null) unknown.add(id);
		else inBase.set(id, parsed === null ? NaN : toBase(value, parsed));
	}
	const firstYear = dossier.years[0] ?? 0;

	const amount = (formula: Formula, year: number): Amount => {
		const missing = assumptionsIn(formula, intermediates).filter((name) => unknown.has(name));
		if (missing.length > 0) return { state: 'open', missing };
		const value = (name: string): number => {
			const intermediate = intermediates.get(name);
			return intermediate === undefined
				? (inBase.get(name) ?? NaN)
				: evaluate(intermediate, { year, firstYear, value });
		};
		const result = evaluate(formula, { year, firstYear, value });
		return Number.isFinite(result) ? { state: 'known', value: result } : { state: 'failed' };
	};

	return {
		years: dossier.years,
		options: dossier.options.map((option) => optionOutcome(option, dossier, amount))
	};
}

function optionOutcome(
	option: Option,
	{ years }: Dossier,
	amount: (formula: Formula, year: number) => Amount
): OptionOutcome {
	const outcome =
		(kind: LineKind) =>
		(line: CostLine): LineOutcome => {
			const amounts = line.amounts.map((formula, place) => amount(formula, years[place] ?? NaN));
			return {
				kind,
				item: line.item,
				line,
				amounts,
				total: sumOf(amounts.map((one) => amountAsSum(one, line.item)))
			};
		};
	const spending = option.spending.map(outcome('spending'));
	const effects = option.effects.map(outcome('effect'));
	const inYear = (lines: readonly LineOutcome[], place: number): Sum =>
		sumOf(lines.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item)));
	const byYear = years.map((_, place) => totals(inYear(spending, place), inYear(effects, place)));
	return {
		letter: option.letter,
		lines: [...spending, ...effects],
		years: byYear,
		...totals(sumOf(byYear.map((year) => year.spending)), sumOf(byYear.map((year) => year.effects)))
	};
}

const totals = (spending: Sum, effects: Sum): Totals => ({
	spending,
	effects,
	balance: sumOf([spending, effects])
});

function amountAsSum(amount: Amount, item: string): Sum {
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
