import type { Dossier, Nature } from '../dossier/dossier.ts';
import type { Belonging } from '../model/comparing/belongings.ts';
import type { CostPart } from '../model/comparing/parts.ts';
import { capitalised, countWord, list } from './text.ts';

/** What a part of the spending belongs to, in a few words: `Toegang`, `Gelijk in elke keuze`. */
export function belongingText({ axes }: Dossier, belonging: Belonging): string {
	switch (belonging.kind) {
		case 'shared':
			return 'Gelijk in elke keuze';
		case 'axis':
			return axes.find(({ id }) => id === belonging.axis)?.title ?? belonging.axis;
		case 'combination':
			return 'Hangt af van de combinatie';
	}
}

/** Whether money comes back every year: `blijvend (structureel)`. */
function natureText(nature: Nature): string {
	switch (nature) {
		case 'structural':
			return 'blijvend (structureel)';
		case 'incidental':
			return 'eenmalig (incidenteel)';
	}
}

/** A part of the spending: `Toegang`, `Gelijk in elke keuze, eenmalig`. */
export function partText(
	dossier: Dossier,
	{
		belonging,
		isEven,
		items,
		isIncidental
	}: Pick<CostPart, 'belonging' | 'isEven' | 'items' | 'isIncidental'>
): string {
	const what = isEven
		? `${capitalised(countWord(items.length))} posten, samen gelijk in elke keuze`
		: belongingText(dossier, belonging);
	return `${what}${isIncidental ? ', eenmalig' : ''}`;
}

/** The same within a sentence, where space is short: `toegang`, `gelijk`. */
export function shortPartText(
	dossier: Dossier,
	{ belonging, isEven, isIncidental }: Pick<CostPart, 'belonging' | 'isEven' | 'isIncidental'>
): string {
	const what = isEven
		? 'samen gelijk'
		: belonging.kind === 'shared'
			? 'gelijk'
			: belonging.kind === 'combination'
				? 'combinatie'
				: belongingText(dossier, belonging).toLowerCase();
	return `${what}${isIncidental ? ' eenmalig' : ''}`;
}

/** Which of the costs come back every year and which do not, as far as the dossier says so; empty where it says nothing. */
export function natureSentence({ items, options }: Dossier): string {
	const used = items.filter(({ id }) =>
		options.some(({ spending }) => spending.some(({ item }) => item === id))
	);
	const of = (nature: Nature) => used.filter((item) => item.nature === nature);
	const named = (nature: Nature): string =>
		`${capitalised(natureText(nature))}: ${list(of(nature).map(({ short }) => short))}.`;
	const said = (['incidental', 'structural'] as const).filter((nature) => of(nature).length > 0);
	const all = said.find((nature) => of(nature).length === used.length);
	if (all !== undefined) return `Alle posten zijn ${natureText(all)}.`;
	return said.length === 2 && used.every(({ nature }) => nature !== undefined)
		? `${named('incidental')} De andere posten zijn ${natureText('structural')}.`
		: said.map(named).join(' ');
}
