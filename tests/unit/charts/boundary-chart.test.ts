import { describe, expect, it } from 'vitest';
import { boundaryChart } from '../../../src/lib/charts/boundary-chart.ts';
import { planeSays } from '../../../src/lib/charts/plane-says.ts';
import { planeShapes } from '../../../src/lib/charts/plane-shapes.ts';
import { turningPlane } from '../../../src/lib/charts/turning-plane.ts';
import { boundaryTable } from '../../../src/lib/export/boundary-table.ts';
import { boundarySentence } from '../../../src/lib/format/boundary.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
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
	turningPlane(
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

	it('has the line in the middle, however far one can choose, with a name on either side of it', () => {
		expect([chart?.x.low, chart?.x.high, chart?.x.chosen]).toEqual([0, 108_012.5, undefined]);
		expect([chart?.y.low, chart?.y.high]).toEqual([0, 10]);
		expect(chart?.labels.map(({ text, on, to }) => [text, on, to])).toEqual([
			['A goedkoper', undefined, undefined],
			['C goedkoper', undefined, undefined]
		]);
		expect(chart?.key).toBeUndefined();
	});

	it('has titles with units, and few ticks without', () => {
		expect(chart?.x.title).toBe('Transformatie- en frictiekosten (€ per jaar)');
		expect(chart?.x.ticks.map(({ text }) => plain(text))).toEqual(['€ 0', '€ 0,1 mln']);
		expect(chart?.y.ticks.map(({ text }) => plain(text))).toEqual(['0 %', '5 %', '10 %']);
	});

	it('has no current point for what is not known', () => {
		expect(chart?.current).toEqual([null, 0]);
		expect(boundaryChart(dossier, letters, of({ transformatiekosten: 60_000 }))?.current).toEqual([
			60_000, 0
		]);
	});

	it('has the point at its edge where one stands further, and says so', () => {
		const far = boundaryChart(dossier, letters, of({ transformatiekosten: 900_000 }));
		if (far === null) throw new Error('no plane');
		expect([far.x.high, far.current]).toEqual([108_012.5, [900_000, 0]]);
		const at = planeShapes(far).flatMap((shape) => (shape.kind === 'circle' ? [[shape.cx, shape.cy]] : []));
		expect(at).toEqual([['100%', '100%']]);
		expect(planeSays(far)).toContain('Stip aan de rand: wat nu is ingevuld, ligt verder dan dit vlak gaat.');
	});

	it('says where the line runs and where one stands', () => {
		expect(plain(boundarySentence(dossier, letters, of().boundary))).toBe(
			'Bij de lijn draait de volgorde om. De lijn loopt van € 50.000 per jaar en 0 % per jaar naar ongeveer € 58.013 per jaar en 10 % per jaar.'
		);
		expect(boundarySentence(dossier, letters, of({ transformatiekosten: 60_000 }).boundary)).toMatch(
			/Nu geldt: keuze A is goedkoper dan keuze C\.$/
		);
	});

	it('is not drawn while something else matters that is not known', () => {
		const blocked = of({}, 'balance');
		expect(boundaryChart(dossier, letters, blocked)).toBeNull();
		expect(boundaryTable(dossier, letters, blocked.boundary)).toBeNull();
		expect(boundarySentence(dossier, letters, blocked.boundary)).toBe(
			'De lijn is nog niet te tekenen. Daarvoor moet ook bekend zijn: extra kosten per baan in dienst van de gemeente en minder zorg door de kracht van de gemeenschap.'
		);
	});

	it('has a table of points that are on the line', () => {
		const table = boundaryTable(dossier, letters, of().boundary);
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
		const found = turningPlane(dossierOfTwo, baseline(dossierOfTwo), { ...scope, subject }, ['x', 'y'], 16);
		const pair = { first: 'A', second: 'B' };
		return {
			chart: boundaryChart(dossierOfTwo, pair, found),
			table: boundaryTable(dossierOfTwo, pair, found.boundary),
			sentence: boundarySentence(dossierOfTwo, pair, found.boundary)
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

	it('shows where what one can choose ends before its scale does, and writes nothing there', () => {
		const { chart } = two('x - 8 + 0 * y');
		if (chart === null) throw new Error('no plane');
		expect([chart.x.low, chart.x.high, chart.x.chosen]).toEqual([0, 16, { low: 0, high: 10 }]);
		expect(chart.x.ticks.map(({ at }) => at)).toEqual([0, 5, 10]);
		const beyond = planeShapes(chart).filter(({ ink }) => ink.name === 'beyond');
		expect(beyond).toMatchObject([{ x: '62.5%', width: '37.5%', y: '0%', height: '100%' }]);
		expect(planeSays(chart)).toContain('Grijs: wat u niet kunt kiezen.');
		for (const { at } of chart.labels) expect(at[0]).toBeLessThan(10);
		// The name of the strip that is left has no room: none stands out by having one.
		expect(chart.labels.map(({ text, on }) => [text, on])).toEqual([
			['1', 'wide'],
			['2', 'wide'],
			['1', 'narrow'],
			['2', 'narrow']
		]);
	});

	it('may have a number beside an area that is too narrow', () => {
		const { chart } = two('x - 9.8 + 0 * y');
		expect(chart?.labels.map(({ text, on, to }) => [text, on, to !== undefined])).toEqual([
			['1', 'wide', false],
			['2', 'wide', true],
			['1', 'narrow', false],
			['2', 'narrow', true]
		]);
		expect(chart?.key).toEqual({ names: ['A goedkoper', 'B goedkoper'] });
	});

	it('shows all that can be chosen where areas are parted by more than lines', () => {
		const { chart } = two('min(0, x - 4) + max(0, x - 9) + 0 * y');
		expect([chart?.x.low, chart?.x.high, chart?.x.chosen]).toEqual([0, 10, undefined]);
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
