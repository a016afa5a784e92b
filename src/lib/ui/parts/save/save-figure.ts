import type { Picture } from '../../../charts/chart.ts';
import { chartSvg } from '../../../export/chart-svg.ts';
import type { DataTable, NameOf } from '../../../export/table.ts';
import { downloadName } from './download-name.ts';
import { save } from './save-file.ts';
import { saveTable } from './save-table.ts';
import { pngOf } from './save-image.ts';
import type { About } from './about.ts';

/** A chart with its table, and what a file of them must say. */
export interface Figure {
	readonly chart: Picture;
	readonly table: DataTable;
	readonly about: About;
	/** Names, to say in the CSV what is not known. */
	readonly nameOf?: NameOf;
}

/** What a chart can be saved as. */
export type FigureFile = 'SVG' | 'PNG' | 'CSV';

/** Saves a chart or its table as a file; false when the browser cannot make it. */
export async function saveFigure(
	{ chart, table, about, nameOf }: Figure,
	kind: FigureFile
): Promise<boolean> {
	switch (kind) {
		case 'CSV':
			return saveTable({ table, about, nameOf });
		case 'SVG':
			save(downloadName(table.id, 'svg'), 'image/svg+xml', chartSvg(chart, await about()));
			return true;
		case 'PNG': {
			const result = await pngOf(chartSvg(chart, await about()));
			if (result.ok) save(downloadName(table.id, 'png'), 'image/png', result.png);
			return result.ok;
		}
	}
}
