import type { CostItem, Dossier } from '../dossier/dossier.ts';
import { hasIncome } from '../model/items.ts';

/** The two sides of a budget, in their order. */
export const SIDES = [
	{ part: 'costs', name: 'Lasten' },
	{ part: 'income', name: 'Baten' }
] as const;

/** What a cost item is among others: `Kosten`, or where money also comes in `Lasten` or `Baten`. */
export const sideName = (dossier: Pick<Dossier, 'items'>, { side }: Pick<CostItem, 'side'>): string =>
	side === 'income' ? 'Baten' : hasIncome(dossier) ? 'Lasten' : 'Kosten';

/** What cost items of all sides are called together: `Kosten`, `Lasten en baten`. */
export const itemsName = (dossier: Pick<Dossier, 'items'>): string =>
	hasIncome(dossier) ? 'Lasten en baten' : 'Kosten';
