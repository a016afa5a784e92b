import { describe, expect, it } from 'vitest';
import { pairChart } from '../../../src/lib/charts/pair-chart.ts';
import { mirrorChart } from '../../../src/lib/charts/mirror-chart.ts';
import { outcomeCsv } from '../../../src/lib/export/outcome.ts';
import { scorecardTable, totalsTable } from '../../../src/lib/export/overview-tables.ts';
import { differencesTable, pairTable } from '../../../src/lib/export/pair-table.ts';
import { explanationSentences, figureTitle } from '../../../src/lib/format/explanation.ts';
import { pairSentence } from '../../../src/lib/format/pair.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { contentByPole } from '../../../src/lib/model/comparing/poles.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import { figureAddress, type FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { readFigureAddress } from '../../../src/lib/model/explaining/read-figure.ts';
import { withIncome } from '../dossier/with-income.ts';

const dossier = withIncome();
const values = baseline(dossier);
const outcome = calculate(dossier, values);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const comparison = comparePair(dossier, values, outcome, 'A', 'B');
if (!comparison) throw new Error('no comparison');

describe('what is said where money also comes in', () => {
	it('compares on the balance, in which what comes in and is not known may turn it', () => {
		expect(plain(pairSentence(dossier, comparison))).toMatch(/^Keuze B kost .*€ 18\.000 meer dan keuze A/);
		const rows = pairChart(dossier, comparison, comparison).rows.map(({ label, value, says }) => [
			label,
			plain(value),
			plain(says)
		]);
		expect(rows).toContainEqual([
			'Entree',
			'A € 10.000 minder baten',
			'Entree: bij A − € 10.000, bij B − € 20.000. A krijgt € 10.000 minder.'
		]);
		expect(rows).toContainEqual(['Exploitatie', 'B € 20.000 meer', expect.any(String)]);
	});

	it('names the balance and both sides in tables', () => {
		expect(totalsTable(dossier, outcome).title).toBe('Saldo per keuze, 2026–2027');
		const card = scorecardTable(dossier, outcome).rows.map((row) =>
			row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'sum' ? cell.sum.known : cell.kind))
		);
		expect(card.slice(0, 3)).toEqual([
			['Totaal', 'Lasten', 'none', 40_000, 68_000],
			['Totaal', 'Baten', 'none', -10_000, -20_000],
			['Totaal', 'Saldo', 'none', 30_000, 48_000]
		]);
		expect(card.map(([kind, name]) => `${String(kind)}: ${String(name)}`)).toContain('Baten: Entreegelden');
		expect(pairTable(dossier, comparison).rows.map(([name]) => name)).toContainEqual({
			kind: 'text',
			text: 'Saldo'
		});
		expect(differencesTable(dossier, values, outcome).notes[0]).toMatch(
			/^De verschillen gaan over het saldo/
		);
	});

	it('says in a picture of a question that it is of the balance', () => {
		const [content] = contentByPole(dossier, outcome).axes;
		if (!content) throw new Error('no axis');
		const chart = mirrorChart(dossier, outcome, outcome, content, ['oud', 'nieuw']);
		expect(chart?.bars.map(({ label }) => label)).toEqual(['Saldo in 2026', 'Saldo in 2027']);
		expect(chart?.lists[0]?.title).toBe('Lasten en baten');
	});

	it('explains either side as what it adds up', () => {
		const figure: FigureRef = { kind: 'total', option: 'B', part: 'income' };
		expect(figureAddress(figure)).toBe('uitleg=B/totaal/baten');
		expect(readFigureAddress('#uitleg=B/totaal/baten')).toEqual(figure);
		expect(figureTitle(dossier, figure)).toBe('Baten samen, keuze B, 2026–2027');
		expect(figureTitle(dossier, { ...figure, part: 'spending' })).toBe('Saldo, keuze B, 2026–2027');
		const explanation = explain(dossier, values, outcome, figure);
		expect(explanation).toMatchObject({
			sum: { known: -20_000, open: [{ item: 'provincie', direction: 'lowers' }] },
			parts: [{ figure: { item: 'entree' } }, { figure: { item: 'provincie' } }],
			years: [{ sum: { known: -10_000 } }, { sum: { known: -10_000 } }]
		});
		expect(explanation && plain(explanationSentences(dossier, explanation).join(' '))).toMatch(
			/^− 20\.000 − p\.m\. \(Provincie\)/
		);
		const line = explain(dossier, values, outcome, {
			kind: 'line',
			option: 'A',
			line: 'spending',
			item: 'entree',
			year: 2026
		});
		expect(line && plain(explanationSentences(dossier, line).join(' '))).toBe('− (1.000 × 5) = − 5.000');
	});

	it('has a row for either side in the file for a spreadsheet', () => {
		const csv = outcomeCsv(dossier, values, outcome);
		expect(csv).toMatch(/^A;baat;entree;Entreegelden;-5000;-5000;-10000;;$/m);
		expect(csv).toMatch(/^B;totaal lasten;;[^;]*;38000;30000;68000;;$/m);
		expect(csv).toMatch(/^B;totaal baten;;[^;]*;-10000;-10000;-20000;provincie;lager$/m);
		expect(csv).toMatch(/^B;saldo;;[^;]*;28000;20000;48000;provincie;lager$/m);
		expect(csv).not.toContain('totaal uitgaven');
	});
});
