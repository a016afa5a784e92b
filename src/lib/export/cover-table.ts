import type { Dossier, Option } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { coverName, LEFT, structuralGapSentence } from '../format/cover.ts';
import { SIDES } from '../format/sides.ts';
import { yearRange } from '../format/text.ts';
import { yearColumns } from '../format/years.ts';
import { coverOf } from '../model/cover.ts';
import { hasIncome } from '../model/items.ts';
import { sameSum } from '../model/same.ts';
import { sumOf, type OptionOutcome } from '../model/outcome.ts';
import { subtotal, type LineSums } from '../model/subtotals.ts';
import type { Cell, DataTable } from './table.ts';

/** A row of the cover of an option: its name and what it comes to. */
export interface CoverRow extends LineSums {
	readonly name: string;
}

/** What an option costs, where the money comes from, and what is not covered yet. */
export function coverRows(dossier: Dossier, option: Option, outcome: OptionOutcome): readonly CoverRow[] {
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
	const columns = yearColumns(dossier.years, areAlike);
	const isMore = rows.at(-1)?.years.some(({ known }) => Math.round(known) < 0) ?? false;
	return {
		id: `dekking-${option.letter.toLowerCase()}`,
		title: `Dekking van keuze ${option.letter}, ${yearRange(dossier.years)}`,
		columns: [
			{ id: 'wat', title: 'Wat', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: rows.map(({ name, years, total }): readonly Cell[] => [
			{ kind: 'text', text: name },
			...columns.map(({ place }): Cell => ({
				kind: 'sum',
				sum: place === undefined ? total : (years[place] ?? sumOf([])),
				of: 'spending'
			}))
		]),
		notes: [
			...coverOf(dossier, option, outcome).lines.map((line) =>
				line.citations.length === 0
					? ''
					: `Bron bij “${coverName(line)}”: ${line.citations.map((one) => citationText(dossier, one)).join('; ')}.`
			),
			structuralGapSentence(dossier, option, outcome),
			isMore ? `Een min bij “${LEFT.toLowerCase()}”: er is meer dekking dan het kost.` : ''
		].filter((note) => note !== '')
	};
}
