import { resultsTable } from '../../../export/results-table.ts';
import type { DataTable } from '../../../export/table.ts';
import { baseline } from '../../../model/assumptions.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';

/** What some options bring that is no money, in plain data, beside what the source says of it. */
export interface ResultsView {
	readonly table: DataTable;
	readonly source: DataTable;
}

/** Nothing where none of the options brings any. */
export function resultsView(
	{ dossier, values }: Moment,
	letters: readonly string[]
): ResultsView | undefined {
	const own = sourceOf(dossier);
	const table = resultsTable(dossier, values, letters);
	return table.rows.length === 0 ? undefined : { table, source: resultsTable(own, baseline(own), letters) };
}
