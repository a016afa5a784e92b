import type { Dossier } from '../dossier/dossier.ts';
import { axisContrastText, INTERACTION } from '../format/axis-effects.ts';
import { openPartText } from '../format/text.ts';
import { itemNames } from '../format/sentences.ts';
import { yearRange } from '../format/text.ts';
import { axisEffects } from '../model/comparing/axes.ts';
import type { Outcome } from '../model/outcome.ts';
import { knowsNoDifference, type Contrast, type Difference } from '../model/comparing/contrast.ts';
import type { Cell, DataTable } from './table.ts';

/**
 * What each question does to the costs, and how far that depends on the other: in every year and in total. What is
 * not known has a column of its own, because it can add as well as subtract.
 * @returns undefined for a dossier whose options do not fill a 2×2
 */
export function axesTable(dossier: Dossier, outcome: Outcome): DataTable | undefined {
	const effects = axisEffects(dossier, outcome);
	if (!effects.ok) return undefined;
	const rows = (question: string, compared: string, { lines, years, total }: Contrast): Cell[][] =>
		[...years, total].map((difference, place) => {
			const open = lines.filter((line) => (line.years[place] ?? line.total).open !== 'none');
			const names = itemNames(
				dossier,
				open.map(({ item }) => item)
			);
			return [
				{ kind: 'text', text: question },
				{ kind: 'text', text: compared },
				{ kind: 'text', text: String(dossier.years[place] ?? yearRange(dossier.years)) },
				knownCell(difference),
				difference.open === 'none'
					? { kind: 'none' }
					: { kind: 'text', text: `${openPartText(difference.open)}: ${names}` }
			];
		});
	return {
		id: 'verschil-per-vraag',
		title: 'Wat elke vraag met de kosten doet',
		columns: [
			{ id: 'vraag', title: 'Vraag', figures: false },
			{ id: 'vergelijking', title: 'Vergelijking', figures: false },
			{ id: 'periode', title: 'Jaar', figures: false },
			{ id: 'verschil', title: 'Bekend verschil', figures: true },
			{ id: 'pm', title: 'Nog niet bekend', figures: false }
		],
		rows: [
			...effects.axes.flatMap(({ axis, effect }) => rows(axis.title, axisContrastText(axis), effect)),
			...rows(INTERACTION, 'hangt af van de combinatie', effects.interaction)
		],
		notes: [
			'Een verschil is het gemiddelde over de antwoorden op de andere vraag. Een plus betekent dat het eerste antwoord meer kost.'
		]
	};
}

/** Where nothing is known there is no number, not even a zero. */
const knownCell = (difference: Difference): Cell =>
	knowsNoDifference(difference)
		? { kind: 'open' }
		: { kind: 'number', value: difference.known, unit: '€', signed: true };
