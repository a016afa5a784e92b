import { yearColumns } from '../format/years.ts';
import { sumOf } from '../model/outcome.ts';
import type { LineSums } from '../model/subtotals.ts';
import type { Cell, DataTable } from './table.ts';

/** A row of sums by year, with its name. */
export interface SumsRow extends LineSums {
	readonly name: string;
}

/**
 * A table of sums in €, with a column for each year and one for all of them.
 * @param areAlike whether all years stand in one column, because they have the same amounts
 */
export function sumsTable(
	{
		years,
		rows,
		...rest
	}: Pick<DataTable, 'id' | 'title' | 'notes'> & {
		readonly years: readonly number[];
		readonly rows: readonly SumsRow[];
	},
	areAlike = false
): DataTable {
	const columns = yearColumns(years, areAlike);
	return {
		...rest,
		notes: rest.notes.filter((note) => note !== ''),
		columns: [
			{ id: 'wat', title: 'Wat', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: rows.map(({ name, years: sums, total }): readonly Cell[] => [
			{ kind: 'text', text: name },
			...columns.map(({ place }): Cell => ({
				kind: 'sum',
				sum: place === undefined ? total : (sums[place] ?? sumOf([])),
				of: 'spending'
			}))
		])
	};
}
