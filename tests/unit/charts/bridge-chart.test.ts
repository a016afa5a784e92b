import { describe, expect, it } from 'vitest';
import { bridgeChart } from '../../../src/lib/charts/bridge-chart.ts';
import type { RowChart } from '../../../src/lib/charts/chart.ts';
import { bridgeTable } from '../../../src/lib/export/bridge-table.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { bridge, type Bridge } from '../../../src/lib/model/explaining/bridge.ts';
import type { FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const TOTAL: FigureRef = { kind: 'total', option: 'C', part: 'spending' };

function bridgeOf(changes: AssumptionValues, figure: FigureRef = TOTAL): Bridge {
	const found = bridge(dossier, withChanges(dossier, changes), figure);
	if (!found) throw new Error('nothing changed');
	return found;
}

const barsOf = ({ rows }: RowChart): number[][] =>
	rows.map(({ marks }) =>
		marks.flatMap((mark) => (mark.kind === 'bar' ? [Math.round(mark.from), Math.round(mark.to)] : []))
	);

describe('the chart of a bridge', () => {
	it('goes from the source’s point to that of now: each step starts where the one before it ended', () => {
		const chart = bridgeChart(bridgeOf({ indexatie: 2.2, transformatiekosten: 100_000 }));
		expect(barsOf(chart)).toEqual([[], [2_000_000, 2_066_973], [2_066_973, 2_466_973], []]);
		expect(chart.rows.map(({ label }) => label)).toEqual([
			'Bron',
			'Loon- en prijsstijging: 2,2\u00a0% per jaar',
			'Transformatie- en frictiekosten: €\u00a0100.000 per jaar',
			'Nu'
		]);
		expect(chart.rows[0]?.open).toEqual([{ direction: 'raises', count: 1 }]);
		expect(chart.rows.at(-1)?.open).toEqual([]);
	});

	it('has a scale around its steps where these are small, and says so', () => {
		const { domain, description } = bridgeChart(bridgeOf({ indexatie: 0.1 }));
		expect(domain.low).toBe(2_000_000);
		expect(domain.zero).toBeUndefined();
		expect(domain.ticks.length).toBeGreaterThan(0);
		expect(description).toContain('De schaal begint niet bij nul.');
	});

	it('starts at zero from a source that is unknown, which has no point', () => {
		const figure: FigureRef = {
			kind: 'line',
			option: 'C',
			line: 'spending',
			item: 'transformatie_en_frictie'
		};
		const chart = bridgeChart(bridgeOf({ transformatiekosten: 100_000 }, figure));
		expect(chart.rows[0]?.marks).toEqual([]);
		expect(chart.rows[0]?.value).toBe('');
		expect(barsOf(chart)).toEqual([[], [0, 400_000], []]);
		expect(chart.domain.zero).toBe(0);
		expect(chart.description).not.toContain('nul');
	});
});

describe('the table of a bridge', () => {
	it('has the value in the source and now of every change, and amounts that add up', () => {
		const { rows } = bridgeTable(bridgeOf({ indexatie: 2.2, transformatiekosten: 100_000 }));
		expect(rows.map(([first]) => first)).toEqual(
			['Bron', 'Loon- en prijsstijging', 'Transformatie- en frictiekosten', 'Nu'].map((text) => ({
				kind: 'text',
				text
			}))
		);
		expect(rows[2]?.slice(1)).toEqual([
			{ kind: 'open' },
			{ kind: 'number', value: 100_000, unit: '€/jaar' },
			{ kind: 'number', value: 400_000, unit: '€', signed: true }
		]);
		const amounts = rows.map((row) => {
			const cell = row[3];
			return cell?.kind === 'number' ? cell.value : cell?.kind === 'sum' ? cell.sum.known : NaN;
		});
		expect((amounts[0] ?? 0) + (amounts[1] ?? 0) + (amounts[2] ?? 0)).toBeCloseTo(amounts[3] ?? 0, 6);
	});

	it('has what becomes unknown in words, and not as a decrease', () => {
		const figure: FigureRef = { kind: 'total', option: 'C', part: 'spending', year: 2024 };
		const row = bridgeTable(bridgeOf({ indexatie: null }, { ...figure, year: 2025 })).rows[1];
		expect(row?.[2]).toEqual({ kind: 'open' });
		expect(row?.[3]).toEqual({ kind: 'text', text: '€\u00a0500.000 wordt p.m.' });
		const filled = bridgeTable(bridgeOf({ transformatiekosten: 0 }, figure)).rows[1];
		expect(filled?.[3]).toEqual({ kind: 'number', value: 0, unit: '€', signed: true });
	});
});
