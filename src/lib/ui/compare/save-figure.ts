import type { PlaneChart, RowChart } from '../../charts/chart.ts';
import { chartSvg } from '../../export/chart-svg.ts';
import { tableCsv } from '../../export/table-csv.ts';
import type { DataTable } from '../../export/table.ts';
import { save } from '../save-file.ts';
import { pngOf } from '../save-image.ts';
import type { About } from './about.ts';

/** A chart with its table, and what a file of them must say. */
export interface Figure {
	readonly chart: RowChart | PlaneChart;
	readonly table: DataTable;
	readonly about: About;
	/** The name of a cost item, to say in the CSV what is not known. */
	readonly nameOf?: (item: string) => string;
}

/** What a chart can be saved as. */
export type FigureFile = 'SVG' | 'PNG' | 'CSV';

/** Saves a chart or its table as a file; false when the browser cannot make it. */
export async function saveFigure(
	{ chart, table, about, nameOf }: Figure,
	kind: FigureFile
): Promise<boolean> {
	const lines = await about();
	switch (kind) {
		case 'CSV':
			// The byte order mark tells spreadsheets that this is UTF-8.
			save(`${table.id}.csv`, 'text/csv;charset=utf-8', `\ufeff${tableCsv(table, lines, nameOf)}`);
			return true;
		case 'SVG':
			save(`${table.id}.svg`, 'image/svg+xml', chartSvg(chart, lines));
			return true;
		case 'PNG': {
			const result = await pngOf(chartSvg(chart, lines));
			if (result.ok) save(`${table.id}.png`, 'image/png', result.png);
			return result.ok;
		}
	}
}
