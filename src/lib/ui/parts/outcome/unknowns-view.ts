import type { CostItem, Dossier } from '../../../dossier/dossier.ts';
import type { Outcome } from '../../../model/calculate.ts';

/** A cost item or effect whose amount is not known, with the options that have it. */
export interface UnknownItem {
	readonly item: CostItem;
	readonly letters: readonly string[];
}

/** What is not known in any option, in the order of the dossier; effects apart, as they are summed apart. */
export function unknownsView(
	{ items, effects }: Dossier,
	outcome: Outcome
): { readonly spending: readonly UnknownItem[]; readonly effects: readonly UnknownItem[] } {
	const unknown = (part: 'spending' | 'effects', all: readonly CostItem[]): readonly UnknownItem[] =>
		all.flatMap((item) => {
			const letters = outcome.options
				.filter((option) => option[part].open.includes(item.id))
				.map(({ letter }) => letter);
			return letters.length > 0 ? [{ item, letters }] : [];
		});
	return { spending: unknown('spending', items), effects: unknown('effects', effects) };
}
