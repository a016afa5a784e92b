import type { Dossier } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { SAVED, STILL_TO_FIND } from '../format/target.ts';
import { yearRange } from '../format/text.ts';
import type { OptionOutcome } from '../model/outcome.ts';
import { targetOf } from '../model/target.ts';
import { sumsTable, type SumsRow } from './sums-table.ts';
import type { DataTable } from './table.ts';

/** What has to be saved, what is, and what is still to be found. */
export function targetRows(
	dossier: Dossier,
	option: OptionOutcome
): readonly (SumsRow & { readonly kind: string })[] {
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
	const sources = target.citations.map((one) => citationText(dossier, one)).join('; ');
	return sumsTable({
		id: `taakstelling-${option.letter.toLowerCase()}`,
		title: `${target.title}: wat keuze ${option.letter} bespaart, ${yearRange(dossier.years)}`,
		years: dossier.years,
		rows: targetRows(dossier, option),
		notes: [
			target.note ?? '',
			sources === '' ? '' : `Bron: ${sources}.`,
			left.years.some(({ known }) => known < 0) ? 'Een min: meer bespaard dan nodig.' : ''
		]
	});
}
