import type { Dossier } from '../../dossier/dossier.ts';
import { amountAsSum, type Outcome } from '../outcome.ts';
import type { Contrast } from '../comparing/contrast.ts';
import { itemOf, lineOf } from '../items.ts';
import type { Compared, ComparedItem } from './explanation.ts';
import type { FigureRef } from './figure.ts';

/** A difference, as the items that make it and those that cancel. */
export function compared(
	dossier: Dossier,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'difference' | 'axis' },
	place: number | undefined,
	contrast: Contrast,
	plus: readonly string[],
	minus: readonly string[]
): Compared | undefined {
	const whole = place === undefined ? contrast.total : contrast.years[place];
	if (!whole) return undefined;
	const year = figure.year === undefined ? {} : { year: figure.year };
	const letters = dossier.options.map(({ letter }) => letter);
	const items = contrast.lines.flatMap((line): ComparedItem[] => {
		const item = itemOf(dossier, line.kind, line.item);
		const own = place === undefined ? line.total : line.years[place];
		if (!item || !own) return [];
		const amounts = letters
			.filter((letter) => plus.includes(letter) || minus.includes(letter))
			.flatMap((option) => {
				const found = lineOf(outcome, option, line.kind, line.item);
				if (!found) return [];
				const amount =
					place === undefined ? undefined : (found.amounts[place] ?? { state: 'failed' as const });
				return [
					{
						option,
						figure: { kind: 'line' as const, option, line: line.kind, item: item.id, ...year },
						sum: amount ? amountAsSum(amount, item.id) : found.total
					}
				];
			});
		return [{ item, difference: own, failed: amounts.some(({ sum }) => sum.failed.length > 0), amounts }];
	});
	const cancels = ({ difference: { known, open }, failed }: ComparedItem): boolean =>
		known === 0 && open === 'none' && !failed;
	return {
		kind: 'compared',
		figure,
		difference: whole,
		plus,
		minus,
		differing: items.filter((item) => !cancels(item)),
		cancelling: items.filter(cancels),
		years:
			place === undefined && outcome.years.length > 1
				? outcome.years.flatMap((one, at) => {
						const own = contrast.years[at];
						return own ? [{ figure: { ...figure, year: one }, difference: own }] : [];
					})
				: [],
		citations: []
	};
}
