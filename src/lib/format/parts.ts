import type { Dossier, Nature } from '../dossier/dossier.ts';
import type { Belonging } from '../model/belongings.ts';
import { capitalised, list } from './text.ts';

/** What a part of the spending belongs to, in a few words: `Toegang`, `Gelijk in elke keuze`. */
function belongingText({ axes }: Dossier, belonging: Belonging): string {
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
export function natureText(nature: Nature): string {
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
	{ belonging, nature }: { readonly belonging: Belonging; readonly nature: Nature }
): string {
	return `${belongingText(dossier, belonging)}${nature === 'incidental' ? ', eenmalig' : ''}`;
}

/** The same within a sentence, where space is short: `toegang`, `gelijk`. */
export function shortPartText(
	dossier: Dossier,
	{ belonging, nature }: { readonly belonging: Belonging; readonly nature: Nature }
): string {
	const what =
		belonging.kind === 'shared'
			? 'gelijk'
			: belonging.kind === 'combination'
				? 'combinatie'
				: belongingText(dossier, belonging).toLowerCase();
	return `${what}${nature === 'incidental' ? ' eenmalig' : ''}`;
}

/** Which of the costs come back every year. */
export function natureSentence({ items, options }: Dossier): string {
	const used = items.filter(({ id }) =>
		options.some(({ spending }) => spending.some(({ item }) => item === id))
	);
	const incidental = used.filter(({ nature }) => nature === 'incidental');
	if (incidental.length === 0) return `Alle posten zijn ${natureText('structural')}.`;
	if (incidental.length === used.length) return `Alle posten zijn ${natureText('incidental')}.`;
	return `${capitalised(natureText('incidental'))}: ${list(incidental.map(({ short }) => short))}. De andere posten zijn ${natureText('structural')}.`;
}
