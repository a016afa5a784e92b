import type { CostItem, Dossier, Nature } from '../dossier/dossier.ts';
import { hasIncome } from '../model/items.ts';

/** The two sides of a budget, in their order. */
export const SIDES = [
	{ part: 'costs', name: 'Lasten' },
	{ part: 'income', name: 'Baten' }
] as const;

/** Whether money comes back every year, in one word; empty where the dossier does not say. */
export function natureWord(nature: Nature | undefined): string {
	switch (nature) {
		case 'structural':
			return 'structureel';
		case 'incidental':
			return 'incidenteel';
		case undefined:
			return '';
	}
}

/** What comes back every year and what does not, as parts of a total. */
export const NATURES = [
	{ part: 'structural', name: 'waarvan structureel' },
	{ part: 'incidental', name: 'waarvan incidenteel' }
] as const;

/** What a cost item is among others: `Kosten`, or where money also comes in `Lasten` or `Baten`; a measure is that. */
export const sideName = (
	dossier: Pick<Dossier, 'items'>,
	{ isMenuItem, side }: Pick<CostItem, 'isMenuItem' | 'side'>
): string =>
	isMenuItem ? 'Maatregel' : side === 'income' ? 'Baten' : hasIncome(dossier) ? 'Lasten' : 'Kosten';

/** What cost items of all sides are called together: `Kosten`, `Lasten en baten`. */
export const itemsName = (dossier: Pick<Dossier, 'items'>): string =>
	hasIncome(dossier) ? 'Lasten en baten' : 'Kosten';
