import type { CostLine, Direction, Dossier, Option } from '../dossier/dossier.ts';

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

/**
 * The amounts of a dossier in its own order: of every option first the lines of its spending and then of its effects, and
 * of every line one for each year. In plain data, so that they can be kept in a file.
 */
export type DossierAmounts = readonly (readonly (readonly Amount[])[])[];

/** What the options of a dossier cost, by the amounts of all its lines. */
export function outcomeOf({ years, options }: Dossier, amounts: DossierAmounts): Outcome {
	return {
		years,
		options: options.map((option, place) => optionOutcome(option, amounts[place] ?? [], years.length))
	};
}

function optionOutcome(
	{ letter, spending, effects }: Option,
	amounts: readonly (readonly Amount[])[],
	yearCount: number
): OptionOutcome {
	const own = spending.map((line, place) => lineOutcome('spending', line, amounts[place] ?? []));
	const expected = effects.map((line, place) =>
		lineOutcome('effect', line, amounts[spending.length + place] ?? [])
	);
	const inYear = (lines: readonly LineOutcome[], place: number): Sum =>
		sumOf(lines.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item)));
	const years = Array.from({ length: yearCount }, (_, place) =>
		totals(inYear(own, place), inYear(expected, place))
	);
	return {
		letter,
		lines: [...own, ...expected],
		years,
		...totals(sumOf(years.map((year) => year.spending)), sumOf(years.map((year) => year.effects)))
	};
}

const lineOutcome = (kind: LineKind, line: CostLine, amounts: readonly Amount[]): LineOutcome => ({
	kind,
	item: line.item,
	line,
	amounts,
	total: sumOf(amounts.map((amount) => amountAsSum(amount, line.item)))
});

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
