import type { DataTable } from '../../../export/table.ts';

/** A chart as it is shown with its table, in plain data. */
export interface FigureData<Chart> {
	readonly chart: Chart;
	readonly table: DataTable;
	/** The same table of the source, when the visitor's assumptions changed something. */
	readonly sourceTable?: DataTable;
}
