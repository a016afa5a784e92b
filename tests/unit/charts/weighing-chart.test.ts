import { describe, expect, it } from 'vitest';
import { optionLook } from '../../../src/lib/charts/option-look.ts';
import { prioritiesChart, ranksChart } from '../../../src/lib/charts/weighing-chart.ts';
import { tableCsv } from '../../../src/lib/export/table-csv.ts';
import { prioritiesTable, ranksTable } from '../../../src/lib/export/weighing-table.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { readWeighing, weighingQuestion } from '../../../src/lib/model/weighing/weighing-question.ts';
import { weigh } from '../../../src/lib/model/weighing/weigh.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const [first = '', second = ''] = dossier.goals.map(({ id }) => id);
const weighing = weigh(
	weighingQuestion(
		dossier,
		outcome,
		readWeighing(dossier, { [`score.${first}`]: 'A1.B5.C2.D1', [`score.${second}`]: 'A1.B2.C1.D5' })
	)
);
if (weighing.state !== 'weighed') throw new Error(weighing.state);

describe('the chart of the ranks', () => {
	const { whole, panels } = ranksChart(dossier, weighing);

	it('has every place of every option, in the fixed order, as long as its share', () => {
		expect(whole.rows.map(({ id }) => id)).toEqual(
			['A', 'B', 'C', 'D'].flatMap((letter) => [1, 2, 3, 4].map((place) => `${letter}-${place}`))
		);
		expect(panels[1]?.rows[0]?.marks).toEqual([
			{ kind: 'bar', from: 0, to: weighing.options[1]?.ranks[0], look: optionLook(dossier, 'B') }
		]);
		expect(panels[0]?.rows[0]).toMatchObject({ value: '0\u00a0%', marks: [] });
	});

	it('gives all places of an option the same look', () => {
		for (const [place, { rows }] of panels.entries()) {
			const look = optionLook(dossier, dossier.options[place]?.letter ?? '');
			for (const { marks } of rows) for (const mark of marks) expect(mark).toMatchObject({ look });
		}
	});

	it('names itself an own weighing', () => expect(whole.title).toMatch(/^Eigen weging/));
});

describe('the chart of the priorities', () => {
	const { whole, panels } = prioritiesChart(dossier, weighing);

	it('has a bar and the mean of all weights for each criterion, and none for an option that is never first', () => {
		expect(panels.map(({ rows }) => rows.length)).toEqual([0, 2, 0, 2]);
		expect(panels[0]?.description).toMatch(/^Keuze A staat bij geen/);
		const [bar, dot] = panels[1]?.rows[0]?.marks ?? [];
		expect(bar).toMatchObject({ kind: 'bar', to: weighing.options[1]?.central?.[0] });
		expect(dot).toMatchObject({ kind: 'dot', hollow: true, at: expect.closeTo(0.5, 2) as number });
		expect(whole.legend).toHaveLength(1);
	});
});

describe('the tables', () => {
	it('say in the file that it is an own weighing, of how many weights, and what stays out', () => {
		const csv = tableCsv(ranksTable(dossier, outcome, weighing), []);
		expect(csv.split(/\r?\n/)[0]).toBe('\ufeffKeuze;Plaats 1 (%);Plaats 2 (%);Plaats 3 (%);Plaats 4 (%)');
		expect(csv).toContain('Eigen weging: gemaakt met de oordelen van een bezoeker.');
		expect(csv).toContain('16.384 verdelingen die passen bij wat u zei');
		expect(csv).toContain(
			'Doet niet mee: Extra kosten 2024–2027 samen: nog niet bekend (p.m.) bij keuze C en D.'
		);
	});

	it('have a row for each criterion, and nothing where an option is never first', () => {
		const { rows, columns } = prioritiesTable(dossier, outcome, weighing);
		expect(columns.map(({ id }) => id)).toEqual(['criterium', 'A', 'B', 'C', 'D', 'alle']);
		expect(rows).toHaveLength(2);
		expect(rows[0]?.map(({ kind }) => kind)).toEqual(['text', 'none', 'number', 'none', 'number', 'number']);
	});
});
