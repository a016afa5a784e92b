import { fieldChart } from '../../../charts/field-chart.ts';
import { scorecardTable, totalsTable } from '../../../export/overview-tables.ts';
import type { NameOf } from '../../../export/table.ts';
import { itemNames } from '../../../format/sentences.ts';
import type { Tweaks } from '../../../state/tweaks.svelte.ts';
import { aboutPage } from '../../parts/save/about.ts';
import { saveFigure, type FigureFile } from '../../parts/save/save-figure.ts';
import { saveTable } from '../../parts/save/save-table.ts';

/** What can be saved of the overview. */
export type OverviewPart = 'totals' | 'scorecard';

/** Saves a part of the overview as a file; false when the browser cannot make it. The scorecard is a CSV only. */
export async function saveOverview(tweaks: Tweaks, part: OverviewPart, kind: FigureFile): Promise<boolean> {
	const { dossier, outcome } = tweaks;
	const about = () => aboutPage(tweaks);
	const nameOf: NameOf = (item, kind) => itemNames(dossier, [item], kind);
	switch (part) {
		case 'totals': {
			const chart = fieldChart(tweaks.now);
			return saveFigure({ chart, table: totalsTable(dossier, outcome), about, nameOf }, kind);
		}
		case 'scorecard':
			return saveTable({ table: scorecardTable(dossier, outcome), about, nameOf });
	}
}
