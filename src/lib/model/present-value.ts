import type { Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from './assumptions.ts';
import { sumOf, type OptionOutcome, type Sum } from './outcome.ts';
import { valueIn } from './value-in.ts';

/** How much an amount of each year counts, of 1 in the year of reference; null where the rate is not known. */
export function discountFactors(dossier: Dossier, values: AssumptionValues): readonly number[] | null {
	const { discount, years } = dossier;
	const rate = discount && valueIn(dossier, values, discount.rate, years[0] ?? NaN);
	return discount === undefined || rate === undefined || rate === null
		? null
		: years.map((year) => (1 + rate) ** (discount.from - year));
}

/**
 * What the spending of an option in all years is worth in the year of reference, in € of that year: every amount divided
 * by (1 + rate) for each year that it comes later (Brealey, Myers & Allen, Principles of Corporate Finance, ch. 2). What is
 * not known stays so. Nothing where the dossier gives no rate.
 */
export function presentValue(
	dossier: Dossier,
	values: AssumptionValues,
	option: OptionOutcome
): Sum | undefined {
	if (dossier.discount === undefined) return undefined;
	const factors = discountFactors(dossier, values);
	const { spending } = option;
	if (factors === null) {
		return {
			...sumOf([]),
			open: [{ item: DISCOUNT, direction: 'either' }, ...spending.open],
			failed: spending.failed
		};
	}
	if (!factors.every(Number.isFinite)) return { ...sumOf([]), failed: [DISCOUNT] };
	return {
		...spending,
		known: option.years.reduce((sum, year, at) => sum + year.spending.known * (factors[at] ?? NaN), 0)
	};
}

/** Names the rate among what is not known: no post has a name with a dot. */
const DISCOUNT = 'contante.waarde';
