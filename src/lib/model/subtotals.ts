import type { Dossier } from '../dossier/dossier.ts';
import { itemOf } from './items.ts';
import { amountAsSum, sumOf, type LineOutcome, type OptionOutcome, type Sum } from './outcome.ts';

/** A part of an option's spending with a total of its own: what goes out (lasten), or what comes in (baten). */
export type Subtotal = 'costs' | 'income';

/** What some lines come to, in every year and over all years. */
export interface LineSums {
	/** One for each year of the dossier. */
	readonly years: readonly Sum[];
	readonly total: Sum;
}

/** The lines of an option that make up a subtotal. */
export const subtotalLines = (
	dossier: Dossier,
	{ lines }: OptionOutcome,
	part: Subtotal
): readonly LineOutcome[] =>
	lines.filter(
		({ kind, item }) =>
			kind === 'spending' && (itemOf(dossier, kind, item)?.side === 'income') === (part === 'income')
	);

/** A subtotal, in the sign of the balance: income is negative, so that costs and income add up to the spending. */
export const subtotal = (dossier: Dossier, option: OptionOutcome, part: Subtotal): LineSums =>
	lineSums(subtotalLines(dossier, option, part), option.years.length);

/** What some lines come to together. */
export function lineSums(lines: readonly LineOutcome[], yearCount: number): LineSums {
	const years = Array.from({ length: yearCount }, (_, place) =>
		sumOf(lines.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item)))
	);
	return { years, total: sumOf(years) };
}
