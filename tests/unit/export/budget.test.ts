import { describe, expect, it } from 'vitest';
import { budgetTable } from '../../../src/lib/export/budget-table.ts';
import { cellText } from '../../../src/lib/export/cell-text.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import { readFigureAddress } from '../../../src/lib/model/explaining/read-figure.ts';
import { hasNatures } from '../../../src/lib/model/subtotals.ts';
import { hasTaskFields } from '../../../src/lib/model/task-fields.ts';
import { withIncome } from '../dossier/with-income.ts';
import { hilversum, taakstelling } from '../model/hilversum.ts';
import { workedOut } from './spreadsheet.ts';

const dossier = withIncome();
const values = baseline(dossier);
const outcome = calculate(dossier, values);
const [, second] = outcome.options;
if (!second) throw new Error('no option');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the change of a budget', () => {
	it('has the costs, the income and the balance of each task field in every year, and of all together', () => {
		const { rows, columns } = budgetTable(dossier, second);
		expect(columns.map(({ title }) => title)).toEqual([
			'Taakveld (Iv3)',
			'Soort',
			'2026',
			'2027',
			'2026–2027'
		]);
		expect(rows.map((row) => row.map((cell) => plain(cellText(cell))))).toEqual([
			['5.2 (indeling 2026)', 'Lasten', '€ 30.000', '€ 30.000', '€ 60.000'],
			['5.2 (indeling 2026)', 'Baten', '− € 10.000', '− € 10.000', '− € 20.000'],
			['5.2 (indeling 2026)', 'Saldo', '€ 20.000', '€ 20.000', '€ 40.000'],
			['Geen taakveld genoemd', 'Lasten', '€ 8.000', '€ 0', '€ 8.000'],
			['Geen taakveld genoemd', 'Baten', '− p.m.', '− p.m.', '− p.m.'],
			['Geen taakveld genoemd', 'Saldo', '€ 8.000 − 1 p.m.', '€ 0 − 1 p.m.', '€ 8.000 − 1 p.m.'],
			['Samen', 'Lasten', '€ 38.000', '€ 30.000', '€ 68.000'],
			['Samen', 'Baten', '− € 10.000 − 1 p.m.', '− € 10.000 − 1 p.m.', '− € 20.000 − 1 p.m.'],
			['Samen', 'Saldo', '€ 28.000 − 1 p.m.', '€ 20.000 − 1 p.m.', '€ 48.000 − 1 p.m.']
		]);
	});

	it('is a sheet in which a balance that is known to be zero is no p.m.', () => {
		const rows = workbookSheets(dossier, values, []).find(({ name }) => name === 'Begrotingswijziging')?.rows;
		const balance = rows?.find((row) =>
			[second.letter, 'Geen taakveld genoemd', 'Saldo'].every((text, place) => row[place]?.value === text)
		);
		expect(balance?.slice(3, 7).map((cell) => cell?.value)).toEqual([8000, 0, 8000, 1]);
	});

	it('is a sheet whose formulas give the same, also after a change', () => {
		const tries: readonly AssumptionValues[] = [{}, { provincie: 2500 }, { prijs: null }];
		for (const changes of tries) {
			const now = withChanges(dossier, changes);
			const sheets = workbookSheets(dossier, now, []);
			const written = sheets.find(({ name }) => name === 'Begrotingswijziging');
			const found = workedOut(sheets).get('Begrotingswijziging') ?? [];
			expect(found.slice(4).map((row) => row.slice(0, 6))).toEqual(
				written?.rows.slice(4).map((row) => row.slice(0, 6).map((cell) => cell?.value))
			);
			expect(found.length).toBeGreaterThan(12);
		}
	});

	it('is there only where a dossier names a task field', () => {
		for (const old of [hilversum(), taakstelling()]) {
			expect([hasTaskFields(old), hasNatures(old)]).toEqual([false, false]);
			const names = workbookSheets(old, baseline(old), []).map(({ name }) => name);
			expect(names).not.toContain('Begrotingswijziging');
		}
	});
});

describe('what comes back every year and what does not', () => {
	it('has a total by itself in the files, and says nothing of a post of which the source does not', () => {
		const csv = outcomeCsv(dossier, values, outcome);
		expect(csv).toMatch(/^B;totaal structureel;;[^;]*;20000;20000;40000;;$/m);
		expect(csv).toMatch(/^B;totaal incidenteel;;[^;]*;8000;0;8000;;$/m);
		expect(outcomeJson(dossier, values, outcome).keuzes['B']?.per_jaar['2027']).toMatchObject({
			structureel: { bekend: 20_000, pm: [] },
			incidenteel: { bekend: 0, pm: [] }
		});
		const rows = workedOut(workbookSheets(dossier, values, [])).get('Keuze B') ?? [];
		const row = (name: string) => rows.find(([title]) => title === name)?.slice(1, 4);
		expect(row('waarvan structureel')).toEqual([20_000, 20_000, 40_000]);
		expect(row('waarvan incidenteel')).toEqual([8000, 0, 8000]);
		expect(rows.find(([title]) => title === 'Sloop')?.at(-1)).toBe('incidenteel');
	});

	it('is explained as what it adds up', () => {
		const figure = readFigureAddress('#uitleg=B/totaal/structureel/2027');
		expect(figure && explain(dossier, values, outcome, figure)).toMatchObject({
			sum: { known: 20_000 },
			parts: [{ figure: { item: 'exploitatie' } }, { figure: { item: 'entree' } }]
		});
	});
});
