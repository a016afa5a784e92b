import type { CostItem, Dossier } from '../dossier/dossier.ts';
import type { LineKind, LineOutcome, Outcome } from './outcome.ts';

/** The cost items or the effects of a dossier. An item and an effect may have the same id. */
export function itemsOf({ items, effects }: Dossier, kind: LineKind): readonly CostItem[] {
	return kind === 'spending' ? items : effects;
}

/** A cost item or effect by its id. */
export function itemOf(dossier: Dossier, kind: LineKind, id: string): CostItem | undefined {
	return itemsOf(dossier, kind).find((item) => item.id === id);
}

/** What a cost item or effect comes to in an option. */
export function lineOf(
	outcome: Outcome,
	option: string,
	kind: LineKind,
	item: string
): LineOutcome | undefined {
	return outcome.options
		.find(({ letter }) => letter === option)
		?.lines.find((line) => line.kind === kind && line.item === item);
}

/** Whether money also comes in, so that costs and income are told apart; else all spending is costs. */
export const hasIncome = ({ items }: Pick<Dossier, 'items'>): boolean =>
	items.some(({ side }) => side === 'income');
