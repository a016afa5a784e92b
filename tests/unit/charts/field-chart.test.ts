import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/lib/charts/chart.ts';
import { fieldChart } from '../../../src/lib/charts/field-chart.ts';
import { fieldKeys, openEndShapes, yearShapes } from '../../../src/lib/charts/field-shapes.ts';
import { fieldSvg } from '../../../src/lib/export/field-svg.ts';
import { withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { sourceMoment, type Moment } from '../../../src/lib/state/moment.ts';
import { shaped } from '../dossier/shaped.ts';
import { hilversum } from '../model/hilversum.ts';
import { randomDossier } from '../model/random-dossier.ts';

const own = sourceMoment(hilversum());

function changed(changes: Record<string, number>): Moment {
	const values = withChanges(own.dossier, changes);
	return { ...own, values, outcome: calculate(own.dossier, values) };
}

const bars = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the field of the source', () => {
	const field = fieldChart(own);

	it('places each option by its answers', () => {
		expect(field.columnHeads.map(({ pole }) => pole)).toEqual([
			'In de buurt',
			'Centraal, op het Sociaal Plein'
		]);
		expect(field.tiles.map(({ letter, column, row }) => [letter, column, row])).toEqual([
			['A', 0, 0],
			['B', 1, 0],
			['C', 0, 1],
			['D', 1, 1]
		]);
	});

	it('draws what is equal first, then what each question adds', () => {
		const ends = field.tiles.map(({ marks }) => bars(marks).map(({ to }) => to));
		expect(ends).toEqual([
			[1_600_000 - 420_000 + 420_000, 1_920_000, 2_200_000].map((end, place) =>
				place === 0 ? 1_600_000 : end
			),
			[1_600_000, 1_920_000, 2_200_000],
			[1_600_000, 1_920_000, 2_000_000],
			[1_600_000, 1_920_000, 2_000_000]
		]);
		const looks = field.tiles.map(({ marks }) => bars(marks).map(({ look }) => look.hue));
		expect(looks).toEqual([
			['quiet', 1, 1],
			['quiet', 2, 2],
			['quiet', 1, 1],
			['quiet', 2, 2]
		]);
	});

	it('gives what is not known no length, and as much room as what is', () => {
		expect(field.tiles.map(({ open }) => open)).toEqual([
			[],
			[],
			...Array(2).fill([{ direction: 'raises', count: 1 }])
		]);
		expect(field.domain.high).toBe(2_200_000);
		const drawn = (height: number) => JSON.stringify(openEndShapes({ to: 'right', text: 'p.m.' }, height));
		expect(drawn(24)).toBe(drawn(24));
		expect(drawn(24)).not.toContain('%"}');
	});

	it('draws equal years equally high, and a p.m. above all of them', () => {
		const heights = field.tiles.map((tile) =>
			yearShapes(tile, field.yearDomain, 40).flatMap((shape) => (shape.kind === 'rect' ? [shape.height] : []))
		);
		expect(heights[0]).toEqual([40, 40, 40, 40]);
		expect(heights[2]?.filter((height) => height === 5)).toHaveLength(4);
	});

	it('says what each step does, with how many posts change', () => {
		expect(field.edges.map(({ first, second, text, posts }) => [first + second, plain(text), posts])).toEqual(
			[
				['AB', 'gelijk', '2 posten wisselen'],
				['AC', 'C € 200.000 lager, + p.m.', '4 posten wisselen'],
				['BD', 'D € 200.000 lager, + p.m.', '6 posten wisselen'],
				['CD', 'gelijk', '4 posten wisselen']
			]
		);
	});

	it('explains every look once', () => {
		expect(fieldKeys(field, 16).map(({ text }) => text)).toEqual([
			'in elke keuze gelijk',
			'toegang: buurt',
			'toegang: centraal',
			'sociale basis: gemeenschap',
			'sociale basis: gemeente',
			'p.m.: nog niet bekend, niet nul'
		]);
	});

	it('is one picture as a file too, with the same words', () => {
		const svg = plain(fieldSvg(field, ['Bron: de nota'])).replaceAll(/<\/text> ?<text[^>]*>/g, ' ');
		for (const words of ['€ 2.200.000', '+ 1 p.m.', 'gelijk', 'toegang: buurt', 'Bron: de nota'])
			expect(svg).toContain(words);
		expect(svg.match(/rx="8"/g)).toHaveLength(4);
	});
});

describe('the field after a change', () => {
	const field = fieldChart(changed({ transformatiekosten: 60_000 }));

	it('shows what was filled in by itself, with the source beside it', () => {
		const [, , c] = field.tiles;
		expect(bars(c?.marks ?? []).at(-1)).toMatchObject({
			from: 2_000_000,
			to: 2_240_000,
			look: { hue: 'open' }
		});
		expect(c?.marks.at(-1)).toEqual({ kind: 'rule', at: 2_000_000, meaning: 'source' });
		expect(plain(c?.was ?? '')).toBe('€ 2.000.000 + 1 p.m.');
		expect(field.tiles[0]?.was).toBeUndefined();
	});

	it('says the step of the source where it is another', () => {
		expect(field.edges.map(({ text, was }) => [plain(text), was && plain(was)])).toEqual([
			['gelijk', undefined],
			['C € 40.000 hoger', 'C € 200.000 lager, + p.m.'],
			['D € 40.000 hoger', 'D € 200.000 lager, + p.m.'],
			['gelijk', undefined]
		]);
	});
});

describe('the field of any dossier', () => {
	it('comes to the total of each option', () => {
		for (let seed = 0; seed < 60; seed++) {
			const result = loadDossier('proef', randomDossier(seed).files);
			if (!result.ok) throw new Error(`dossier ${seed} has problems`);
			const moment = sourceMoment(result.dossier);
			for (const tile of fieldChart(moment).tiles) {
				const total =
					moment.outcome.options.find(({ letter }) => letter === tile.letter)?.spending.known ?? NaN;
				const drawn = bars(tile.marks).reduce((sum, { from, to }) => sum + to - from, 0);
				expect(Math.abs(drawn - total), `dossier ${seed}, ${tile.letter}`).toBeLessThan(
					1e-9 * Math.max(1, Math.abs(total))
				);
			}
		}
	});

	it.each([
		[{ name: '1x3', poles: [3] }, 3, 0, 2],
		[{ name: '2x3', poles: [2, 3] }, 2, 3, 7],
		[{ name: '6', poles: [6] }, 0, 0, 5]
	])('stands in the shape that fits: $name', (shape, columns, rows, edges) => {
		const result = loadDossier(shape.name, shaped(shape));
		if (!result.ok) throw new Error('has problems');
		const field = fieldChart(sourceMoment(result.dossier));
		expect([field.columnHeads.length, field.rowHeads.length, field.edges.length]).toEqual([
			columns,
			rows,
			edges
		]);
	});
});
