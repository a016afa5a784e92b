import { expect, it } from 'vitest';
import { fieldChart } from '../../../src/lib/charts/field-chart.ts';
import { mirrorChart } from '../../../src/lib/charts/mirror-chart.ts';
import { yearsChart } from '../../../src/lib/charts/years-chart.ts';
import { axesTable } from '../../../src/lib/export/axes-table.ts';
import { chartSvg } from '../../../src/lib/export/chart-svg.ts';
import { goalsTable } from '../../../src/lib/export/goals-table.ts';
import { mirrorTable } from '../../../src/lib/export/mirror-table.ts';
import { scorecardTable, totalsTable } from '../../../src/lib/export/overview-tables.ts';
import { differencesTable } from '../../../src/lib/export/pair-table.ts';
import { previewSvg } from '../../../src/lib/export/preview-svg.ts';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { yearsTable } from '../../../src/lib/export/years-table.ts';
import { explanationSentences, figureTitle } from '../../../src/lib/format/explanation.ts';
import { itemNames } from '../../../src/lib/format/sentences.ts';
import { contentByPole } from '../../../src/lib/model/comparing/poles.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import type { FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { goalsNetwork } from '../../../src/lib/model/goals/goals.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { HIDDEN, shaped } from '../dossier/shaped.ts';

it.each([
	{ name: '2x2', poles: [2, 2] },
	{ name: '3x3', poles: [3, 3] },
	{ name: '6', poles: [6] }
])('no chart, table, workbook or explanation of $name gives a name that only the files know', (shape) => {
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error('has problems');
	const moment = sourceMoment(result.dossier);
	const { dossier, values, outcome, source } = moment;
	const { axes } = contentByPole(dossier, outcome);
	const charts = [
		fieldChart(moment),
		...axes.flatMap((content) => {
			const [first = '', second = ''] = content.poles.map(({ pole }) => pole.id);
			return mirrorChart(dossier, outcome, source, content, [first, second]) ?? [];
		}),
		yearsChart(dossier, outcome, source, 'per-year').whole
	];
	expect(charts).toHaveLength(2 + axes.length);
	const tables = [
		totalsTable(dossier, outcome),
		scorecardTable(dossier, outcome),
		axesTable(dossier, outcome),
		...axes.map((content) => mirrorTable(dossier, outcome, content)),
		yearsTable(dossier, outcome, 'per-year'),
		goalsTable(dossier, goalsNetwork(dossier, {})),
		differencesTable(dossier, values, outcome)
	].flatMap((table) => table ?? []);
	const figures: FigureRef[] = dossier.options.flatMap(({ letter, spending }) => [
		{ kind: 'total', option: letter, part: 'spending' } as const,
		...spending.map(({ item }) => ({ kind: 'line', option: letter, line: 'spending', item }) as const)
	]);
	const texts = [
		previewSvg(moment),
		...charts.map((chart) => chartSvg(chart, [])),
		...tables.map((table) => tableCsv(table, [], (item, kind) => itemNames(dossier, [item], kind))),
		...workbookSheets(dossier, values, []).flatMap(({ rows }) =>
			rows.flat().map((cell) => String(cell?.value ?? ''))
		),
		...figures.flatMap((figure) => {
			const explanation = explain(dossier, values, outcome, figure);
			return [
				figureTitle(dossier, figure),
				...(explanation ? explanationSentences(dossier, explanation) : [])
			];
		})
	];
	expect(texts.length).toBeGreaterThan(100);
	expect(texts.filter((text) => text.includes(HIDDEN))).toEqual([]);
});
