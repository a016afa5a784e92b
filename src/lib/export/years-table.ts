import type { Dossier } from '../dossier/dossier.ts';
import { natureSentence, partText } from '../format/parts.ts';
import { yearRange } from '../format/text.ts';
import { hasManyYears, yearColumns, type YearColumn } from '../format/years.ts';
import type { Outcome, Sum } from '../model/outcome.ts';
import { addedUp, cumulative, spendingParts, type YearsView } from '../model/comparing/parts.ts';
import { targetSums } from '../model/target.ts';
import type { Cell, DataTable } from './table.ts';

/**
 * What each option costs in every year, with the parts that it is made of: a row for each part and one for the
 * whole, below what has to be saved. Added up, every column holds the years before it as well, and the last year is the total.
 */
export function yearsTable(dossier: Dossier, outcome: Outcome, view: YearsView): DataTable {
	const isAddedUp = view === 'cumulative';
	const whole = spendingParts(dossier, outcome);
	const parts = isAddedUp ? cumulative(whole) : whole;
	const columns = isAddedUp ? addedUpColumns(dossier.years) : yearColumns(dossier.years);
	const target = targetSums(dossier);
	const row = (letter: string, name: string, years: readonly Sum[], total: Sum): readonly Cell[] =>
		cells(`${letter}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`, years, total);
	const cells = (name: string, years: readonly Sum[], total: Sum): readonly Cell[] => [
		{ kind: 'text', text: name },
		...columns.map(({ place }): Cell => ({
			kind: 'sum',
			sum: place === undefined ? total : (years[place] ?? total),
			of: 'spending'
		}))
	];
	return {
		id: isAddedUp ? 'kosten-opgeteld-per-jaar' : 'kosten-per-jaar',
		title: `${dossier.totalName} ${isAddedUp ? 'opgeteld' : 'per jaar'}, in delen`,
		columns: [
			{ id: 'deel', title: 'Keuze en deel van de kosten', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : String(dossier.years[place]),
				title,
				figures: true
			}))
		],
		rows: [
			...(target === undefined
				? []
				: [
						cells(dossier.target?.title ?? '', isAddedUp ? addedUp(target.years) : target.years, target.total)
					]),
			...outcome.options.flatMap(({ letter, years, spending }) => {
				const sums = years.map((year) => year.spending);
				return [
					...(parts.find((one) => one.letter === letter)?.parts ?? []).map((part) =>
						row(letter, partText(dossier, part), part.years, part.total)
					),
					row(letter, 'Totaal', isAddedUp ? addedUp(sums) : sums, spending)
				];
			})
		],
		notes: [natureSentence(dossier)].filter((note) => note !== '')
	};
}

/** A column for each year with those before it; of many years the last, which is the total, comes first. */
function addedUpColumns(years: readonly number[]): readonly YearColumn[] {
	const columns = years.map((_, place): YearColumn => ({
		title: yearRange(years.slice(0, place + 1)),
		place
	}));
	return hasManyYears(years) ? [...columns.slice(-1), ...columns.slice(0, -1)] : columns;
}
