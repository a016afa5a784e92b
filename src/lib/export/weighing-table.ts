import type { Dossier } from '../dossier/dossier.ts';
import { criterionTitle, meanWeights, weighingNotes, type Weighed } from '../format/weighing.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Cell, DataTable } from './table.ts';

/** How often each option takes each place, in percents of the weights: a row for each option. */
export function ranksTable(dossier: Dossier, outcome: Outcome, weighed: Weighed): DataTable {
	return {
		id: 'eigen-weging-plaatsen',
		title: 'Eigen weging: deel van de verdelingen waarbij een keuze op een plaats staat',
		columns: [
			{ id: 'keuze', title: 'Keuze', figures: false },
			...dossier.options.map((_, rank) => ({
				id: `plaats_${rank + 1}`,
				title: `Plaats ${rank + 1}`,
				figures: true
			}))
		],
		rows: dossier.options.map(({ letter }, place): readonly Cell[] => [
			{ kind: 'text', text: letter },
			...(weighed.options[place]?.ranks ?? []).map(percents)
		]),
		notes: weighingNotes(dossier, outcome, weighed)
	};
}

/**
 * The mean weight of each criterion where an option takes the first place, in percents: a row for each criterion, a
 * column for each option and one for all weights that fit. Nothing stands where an option never takes it.
 */
export function prioritiesTable(dossier: Dossier, outcome: Outcome, weighed: Weighed): DataTable {
	const means = meanWeights(weighed);
	return {
		id: 'eigen-weging-gewichten',
		title: 'Eigen weging: gemiddeld gewicht van elk criterium waar een keuze op plaats 1 staat',
		columns: [
			{ id: 'criterium', title: 'Criterium', figures: false },
			...dossier.options.map(({ letter }) => ({ id: letter, title: `Keuze ${letter}`, figures: true })),
			{ id: 'alle', title: 'Alle verdelingen', figures: true }
		],
		rows: weighed.criteria.map((id, place): readonly Cell[] => [
			{ kind: 'text', text: criterionTitle(dossier, id) },
			...dossier.options.map((_, option): Cell => {
				const weight = weighed.options[option]?.central?.[place];
				return weight === undefined ? { kind: 'none' } : percents(weight);
			}),
			percents(means[place] ?? 0)
		]),
		notes: weighingNotes(dossier, outcome, weighed)
	};
}

const percents = (share: number): Cell => ({ kind: 'number', value: share * 100, unit: '%' });
