import type { CostItem, Direction, Dossier } from '../../../dossier/dossier.ts';
import type { Outcome } from '../../../model/outcome.ts';

/** A cost item or effect whose amount is not known, with the options that have it. */
export interface UnknownItem {
	readonly item: CostItem;
	readonly letters: readonly string[];
	/** What it does to the total of every one of them; `either` also where that is not the same. */
	readonly direction: Direction;
}

/** What is not known in any option, in the order of the dossier; effects apart, as they are summed apart. */
export function unknownsView(
	{ items, effects }: Dossier,
	outcome: Outcome
): { readonly spending: readonly UnknownItem[]; readonly effects: readonly UnknownItem[] } {
	const unknown = (part: 'spending' | 'effects', all: readonly CostItem[]): readonly UnknownItem[] =>
		all.flatMap((item) => {
			const found = outcome.options.flatMap(({ letter, [part]: { open } }) =>
				open.flatMap((one) => (one.item === item.id ? [{ letter, direction: one.direction }] : []))
			);
			const [first] = found;
			if (first === undefined) return [];
			const isSame = found.every(({ direction }) => direction === first.direction);
			return [
				{
					item,
					letters: found.map(({ letter }) => letter),
					direction: isSame ? first.direction : 'either'
				}
			];
		});
	return { spending: unknown('spending', items), effects: unknown('effects', effects) };
}
