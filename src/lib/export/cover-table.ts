import type { Dossier, Option } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { coverName, LEFT, structuralGapSentence } from '../format/cover.ts';
import { SIDES } from '../format/sides.ts';
import { yearRange } from '../format/text.ts';
import { coverOf } from '../model/cover.ts';
import { hasIncome } from '../model/items.ts';
import { sameSum } from '../model/same.ts';
import type { OptionOutcome } from '../model/outcome.ts';
import { subtotal } from '../model/subtotals.ts';
import { sumsTable, type SumsRow } from './sums-table.ts';
import type { DataTable } from './table.ts';

/** What an option costs, where the money comes from, and what is not covered yet. */
export function coverRows(dossier: Dossier, option: Option, outcome: OptionOutcome): readonly SumsRow[] {
	const { lines, left } = coverOf(dossier, option, outcome);
	return [
		...(hasIncome(dossier)
			? SIDES.map(({ part, name }) => ({ name, ...subtotal(dossier, outcome, part) }))
			: []),
		{
			name: dossier.totalName,
			years: outcome.years.map(({ spending }) => spending),
			total: outcome.spending
		},
		...lines.map((line) => ({ name: coverName(line), years: line.years, total: line.total })),
		{ name: LEFT, ...left }
	];
}

/** Whether every year of the cover has the same amounts. */
export const isCoverAlike = (dossier: Dossier, option: Option, outcome: OptionOutcome): boolean =>
	coverRows(dossier, option, outcome).every(({ years: [first, ...others] }) =>
		others.every((one) => first !== undefined && sameSum(one, first))
	);

/**
 * The same as a table, with a column for each year.
 * @param areAlike whether all years stand in one column, because they have the same amounts
 */
export function coverTable(
	dossier: Dossier,
	option: Option,
	outcome: OptionOutcome,
	areAlike = isCoverAlike(dossier, option, outcome)
): DataTable {
	const rows = coverRows(dossier, option, outcome);
	const isMore = rows.at(-1)?.years.some(({ known }) => Math.round(known) < 0) ?? false;
	const notes = [
		...coverOf(dossier, option, outcome).lines.map((line) =>
			line.citations.length === 0
				? ''
				: `Bron bij “${coverName(line)}”: ${line.citations.map((one) => citationText(dossier, one)).join('; ')}.`
		),
		structuralGapSentence(dossier, option, outcome),
		isMore ? `Een min bij “${LEFT.toLowerCase()}”: er is meer dekking dan het kost.` : ''
	];
	return sumsTable(
		{
			id: `dekking-${option.letter.toLowerCase()}`,
			title: `Dekking van keuze ${option.letter}, ${yearRange(dossier.years)}`,
			years: dossier.years,
			rows,
			notes
		},
		areAlike
	);
}
