import type { CostItem, Dossier, Nature } from '../dossier/dossier.ts';
import { itemOf } from './items.ts';
import { amountAsSum, sumOf, type LineOutcome, type OptionOutcome, type Sum } from './outcome.ts';

/**
 * A part of an option's spending with a total of its own: what goes out (lasten) or comes in (baten), or what the dossier
 * says comes back every year or does not.
 */
export type Subtotal = 'costs' | 'income' | Nature;

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
	lines.filter((line) => line.kind === 'spending' && isIn(part, itemOf(dossier, line.kind, line.item)));

function isIn(part: Subtotal, item: CostItem | undefined): boolean {
	switch (part) {
		case 'costs':
			return item?.side !== 'income';
		case 'income':
			return item?.side === 'income';
		case 'structural':
		case 'incidental':
			return item?.nature === part;
	}
}

/** Whether a dossier tells what comes back every year apart from what does not. */
export const hasNatures = ({ items }: Pick<Dossier, 'items'>): boolean =>
	(['structural', 'incidental'] as const).every((one) => items.some(({ nature }) => nature === one));

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
