import type { Dossier } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { SAVED, STILL_TO_FIND } from '../format/target.ts';
import { yearRange } from '../format/text.ts';
import { yearColumns } from '../format/years.ts';
import { sumOf, type OptionOutcome } from '../model/outcome.ts';
import { targetOf } from '../model/target.ts';
import type { LineSums } from '../model/subtotals.ts';
import type { Cell, DataTable } from './table.ts';

/** What has to be saved, what is, and what is still to be found. */
export function targetRows(
	dossier: Dossier,
	option: OptionOutcome
): readonly (LineSums & { readonly kind: string; readonly name: string })[] {
	const outcome = targetOf(dossier, option);
	if (outcome === undefined) return [];
	return [
		{ kind: 'taakstelling', name: dossier.target?.title ?? '', ...outcome.target },
		{ kind: 'bespaard', name: SAVED, ...outcome.saved },
		{ kind: 'nog te vinden', name: STILL_TO_FIND, ...outcome.left }
	];
}

/** What has to be saved, what an option saves of it and what is still to be found, by year; nothing where nothing has to be. */
export function targetTable(dossier: Dossier, option: OptionOutcome): DataTable | undefined {
	const { target } = dossier;
	const left = targetOf(dossier, option)?.left;
	if (target === undefined || left === undefined) return undefined;
	const columns = yearColumns(dossier.years);
	const sources = target.citations.map((one) => citationText(dossier, one)).join('; ');
	return {
		id: `taakstelling-${option.letter.toLowerCase()}`,
		title: `${target.title}: wat keuze ${option.letter} bespaart, ${yearRange(dossier.years)}`,
		columns: [
			{ id: 'wat', title: 'Wat', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: targetRows(dossier, option).map(({ name, years, total }): readonly Cell[] => [
			{ kind: 'text', text: name },
			...columns.map(({ place }): Cell => ({
				kind: 'sum',
				sum: place === undefined ? total : (years[place] ?? sumOf([])),
				of: 'spending'
			}))
		]),
		notes: [
			target.note ?? '',
			sources === '' ? '' : `Bron: ${sources}.`,
			left.years.some(({ known }) => Math.round(known) < 0)
				? `Een min bij “${STILL_TO_FIND.toLowerCase()}”: er is meer bespaard dan nodig.`
				: ''
		].filter((note) => note !== '')
	};
}
