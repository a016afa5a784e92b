import { describe, expect, it } from 'vitest';
import { boundaryChart } from '../../../src/lib/charts/boundary-chart.ts';
import { boundaryTable } from '../../../src/lib/export/boundary-table.ts';
import { boundarySentence } from '../../../src/lib/format/boundary.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { boundary } from '../../../src/lib/model/comparing/boundary.ts';
import type { Scope } from '../../../src/lib/model/comparing/scope.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dossier = hilversum();
const scope: Scope = {
	subject: { kind: 'difference', first: 'A', second: 'C' },
	measure: 'spending',
	period: 'all'
};
const letters = { first: 'A', second: 'C' };
const of = (changes: Record<string, number | null> = {}, measure: Scope['measure'] = 'spending') =>
	boundary(
		dossier,
		withChanges(dossier, changes),
		{ ...scope, measure },
		['transformatiekosten', 'indexatie'],
		16
	);

describe('the plane of transformation costs and indexing', () => {
	const chart = boundaryChart(dossier, letters, of());

	it('has one line that starts at 50.000', () => {
		expect(chart?.lines).toHaveLength(1);
		expect(chart?.lines[0]?.points.some(([x, y]) => x === 50_000 && y === 0)).toBe(true);
	});

	it('numbers all its areas where one is too narrow for its name, so that none stands out', () => {
		for (const on of ['wide', 'narrow'] as const) {
			const written = chart?.labels.filter((label) => label.on === on) ?? [];
			expect(written.map(({ text }) => text).sort()).toEqual(['1', '2']);
			expect(written.some(({ look }) => look !== undefined)).toBe(false);
		}
		expect(chart?.key).toEqual({ names: ['A goedkoper', 'C goedkoper'] });
	});

	it('leads from a number beside an area to a point in it', () => {
		const beside = chart?.labels.filter(({ to }) => to !== undefined) ?? [];
		expect(beside.map(({ text, on }) => [text, on])).toEqual([
			['2', 'wide'],
			['2', 'narrow']
		]);
		for (const { at, to } of beside) {
			expect(to?.[0]).toBeLessThan(58_014);
			expect(at[0]).toBeLessThan(250_000);
		}
	});

	it('has titles with units, and few ticks without', () => {
		expect(chart?.x.title).toBe('Transformatie- en frictiekosten (€ per jaar)');
		expect(chart?.x.ticks.map(({ text }) => plain(text))).toEqual(['€ 0', '€ 1,0 mln']);
		expect(chart?.y.ticks.map(({ text }) => plain(text))).toEqual(['0 %', '5 %', '10 %']);
	});

	it('has no current point for what is not known', () => {
		expect(chart?.current).toEqual([null, 0]);
		expect(boundaryChart(dossier, letters, of({ transformatiekosten: 60_000 }))?.current).toEqual([
			60_000, 0
		]);
	});

	it('says where the line runs and where one stands', () => {
		expect(plain(boundarySentence(dossier, letters, of()))).toBe(
			'Bij de lijn draait de volgorde om. De lijn loopt van € 50.000 per jaar en 0 % per jaar naar ongeveer € 58.013 per jaar en 10 % per jaar.'
		);
		expect(boundarySentence(dossier, letters, of({ transformatiekosten: 60_000 }))).toMatch(
			/Nu geldt: keuze A is goedkoper dan keuze C\.$/
		);
	});

	it('is not drawn while something else matters that is not known', () => {
		const blocked = of({}, 'balance');
		expect(boundaryChart(dossier, letters, blocked)).toBeNull();
		expect(boundaryTable(dossier, letters, blocked)).toBeNull();
		expect(boundarySentence(dossier, letters, blocked)).toBe(
			'De lijn is nog niet te tekenen. Daarvoor moet ook bekend zijn: extra kosten per baan in dienst van de gemeente en minder zorg door de kracht van de gemeenschap.'
		);
	});

	it('has a table of points that are on the line', () => {
		const table = boundaryTable(dossier, letters, of());
		expect(table?.rows.length).toBeGreaterThan(2);
		expect(table?.rows.length).toBeLessThanOrEqual(13);
		expect(table?.rows).toContainEqual([
			{ kind: 'text', text: 'Lijn 1' },
			{ kind: 'number', value: 50_000, unit: '€/jaar' },
			{ kind: 'number', value: 0, unit: '%/jaar' }
		]);
	});
});

describe('other planes', () => {
	const two = (formula: string) => {
		const dossierOfTwo = twoOptions(
			[assumption('x', [0, 10], 'getal', 5), assumption('y', [0, 10], 'getal', 5)],
			{
				A: [formula],
				B: ['0']
			}
		);
		const subject = { kind: 'difference', first: 'A', second: 'B' } as const;
		const found = boundary(dossierOfTwo, baseline(dossierOfTwo), { ...scope, subject }, ['x', 'y'], 16);
		const pair = { first: 'A', second: 'B' };
		return {
			chart: boundaryChart(dossierOfTwo, pair, found),
			table: boundaryTable(dossierOfTwo, pair, found),
			sentence: boundarySentence(dossierOfTwo, pair, found)
		};
	};

	it('may have no line', () => {
		const { chart, table, sentence } = two('x + y + 1');
		expect(chart?.lines).toEqual([]);
		expect(table?.rows).toEqual([]);
		expect(sentence).toBe(
			'Welke waarden u ook kiest voor aanname x en aanname y: keuze B is goedkoper dan keuze A. Nu geldt: keuze B is goedkoper dan keuze A.'
		);
	});

	it('may have a low area, whose name stays in it or which has a number beside it', () => {
		const [below] = two('y - 2 + 0 * x').chart?.labels ?? [];
		expect(below?.text).toBe('A goedkoper');
		expect(below?.at[1]).toBeLessThan(2);
		const low = two('y - 0.5 + 0 * x').chart;
		expect(low?.labels.map(({ text, on, to }) => [text, on, to !== undefined])).toEqual([
			['2', 'wide', false],
			['1', 'wide', true],
			['2', 'narrow', false],
			['1', 'narrow', true]
		]);
		expect(low?.key).toEqual({ names: ['A goedkoper', 'B goedkoper'] });
	});

	it('may have an area in which a name only fits on a wide screen: then a narrow one has numbers', () => {
		const chart = two('x - 3 + 0 * y').chart;
		expect(chart?.labels.map(({ text, on }) => [text, on])).toEqual([
			['A goedkoper', 'wide'],
			['B goedkoper', 'wide'],
			['1', 'narrow'],
			['2', 'narrow']
		]);
		expect(chart?.key).toEqual({ names: ['A goedkoper', 'B goedkoper'], on: 'narrow' });
	});

	it('does not move what is written in an area beside one that is even', () => {
		const chart = two('min(0, x - 4) + max(0, x - 9) + 0 * y').chart;
		const place = chart?.key?.names.indexOf('even duur') ?? NaN;
		const even = chart?.labels.filter(({ text }) => text === String(place + 1)) ?? [];
		expect(even).toHaveLength(2);
		for (const { at } of even) {
			expect(at[0]).toBeGreaterThan(4);
			expect(at[0]).toBeLessThan(9);
		}
	});

	it('may have a line that goes round, or several', () => {
		expect(two('(x - 5) ^ 2 + (y - 5) ^ 2 - 9').sentence).toMatch(/De lijn gaat rond/);
		const saddle = two('(x - 5.1) * (y - 5.1)');
		expect(new Set(saddle.table?.rows.map(([cell]) => (cell?.kind === 'text' ? cell.text : '')))).toEqual(
			new Set(['Lijn 1', 'Lijn 2'])
		);
		// Four areas, two names: each name once.
		expect(saddle.chart?.labels.map(({ text }) => text).sort()).toEqual(['A goedkoper', 'B goedkoper']);
	});
});
