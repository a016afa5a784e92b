import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisShapes } from '../../../src/lib/charts/axis-shapes.ts';
import type { MirrorChart } from '../../../src/lib/charts/chart.ts';
import { mirrorChart } from '../../../src/lib/charts/mirror-chart.ts';
import { END, mirroredDomain, mirrorShapes, mirrorEndShapes } from '../../../src/lib/charts/mirror-shapes.ts';
import type { Length, Shape } from '../../../src/lib/charts/shape.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { mirrorChartSvg } from '../../../src/lib/export/chart-svg.ts';
import { mirrorTable } from '../../../src/lib/export/mirror-table.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { contentByPole } from '../../../src/lib/model/comparing/poles.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { shaped } from '../dossier/shaped.ts';
import { dossierWithValues } from '../model/arbitrary.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The picture of every question of a dossier, with its first two answers, or those at these places. */
function charts(
	of: Dossier,
	values: AssumptionValues = baseline(of),
	[left, right]: readonly [number, number] = [0, 1]
): readonly MirrorChart[] {
	const outcome = calculate(of, values);
	return contentByPole(of, outcome).axes.flatMap((content) => {
		const pick = [content.poles[left]?.pole.id ?? '', content.poles[right]?.pole.id ?? ''] as const;
		return mirrorChart(of, outcome, calculate(of, baseline(of)), content, pick) ?? [];
	});
}

function chartOf(place: number, changes: Record<string, number> = {}): MirrorChart {
	const chart = charts(dossier, withChanges(dossier, changes))[place];
	if (chart === undefined) throw new Error('no chart');
	return chart;
}

function shapedDossier(poles: readonly number[]): Dossier {
	const result = loadDossier('vorm', shaped({ name: 'vorm', poles }));
	if (!result.ok) throw new Error('has problems');
	return result.dossier;
}

/** The same dossier with the answers to every question the other way round. */
const turned = (of: Dossier): Dossier => ({
	...of,
	axes: of.axes.map((axis) => ({ ...axis, poles: [...axis.poles].reverse() }))
});

const WIDTH = 100;
const inPx = (length: Length, width = WIDTH): number =>
	typeof length === 'number' ? length : (parseFloat(length) / 100) * width;
const near = (px: number): number => Math.round(px * 1e6) / 1e6 + 0;

/** What stands where, whatever its colour: as drawn, or as a mirror shows it. */
function places(shapes: readonly Shape[], isMirrored: boolean, width = WIDTH): readonly string[] {
	const at = (px: number): number => near(isMirrored ? width - px : px);
	return shapes
		.map((shape): readonly unknown[] => {
			switch (shape.kind) {
				case 'rect': {
					const [from, to] = [inPx(shape.x, width), inPx(shape.x, width) + inPx(shape.width, width)].map(at);
					return ['rect', Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0), shape.y, shape.height];
				}
				case 'line': {
					const ends = [at(inPx(shape.x1, width)), at(inPx(shape.x2, width))].sort((a, b) => a - b);
					return ['line', shape.ink.name, ...ends, shape.y1, shape.y2];
				}
				case 'text': {
					const [start, end] = isMirrored ? (['end', 'start'] as const) : (['start', 'end'] as const);
					const anchor = { start, middle: 'middle', end }[shape.anchor];
					return ['text', at(inPx(shape.x, width)), shape.y, anchor, shape.text];
				}
				default:
					return [shape.kind];
			}
		})
		.map((all) => JSON.stringify(all))
		.sort();
}

function expectMirrored(one: MirrorChart, other: MirrorChart): void {
	expect(other.bars).toHaveLength(one.bars.length);
	one.bars.forEach(({ label, sides: [left, right] }, place) => {
		const against = other.bars[place];
		if (against === undefined) throw new Error('no bar');
		expect(against.label).toBe(label);
		expect(against.sides.map(({ value, open }) => [value, open])).toEqual([
			[right.value, right.open],
			[left.value, left.open]
		]);
		expect(places(mirrorShapes(other.domain, against.sides, 30), false)).toEqual(
			places(mirrorShapes(one.domain, [left, right], 30), true)
		);
		expect(places(mirrorEndShapes(against.sides[1], 'right', 30), false, END)).toEqual(
			places(mirrorEndShapes(left, 'left', 30), true, END)
		);
	});
	expect(places(axisShapes(mirroredDomain(other.domain)), false)).toEqual(
		places(axisShapes(mirroredDomain(one.domain)), true)
	);
	expect(other.lists).toEqual(one.lists.map((list) => ({ ...list, sides: [list.sides[1], list.sides[0]] })));
	expect(other.sides.map(({ title, letters }) => [title, letters])).toEqual(
		[...one.sides].reverse().map(({ title, letters }) => [title, letters])
	);
}

describe('the mirrored picture of a question', () => {
	it('is mirrored where the answers are turned round, whatever the amounts', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const [one, other] = [charts(any, values), charts(turned(any), values)];
				expect(other).toHaveLength(one.length);
				one.forEach((chart, place) => {
					const mirrored = other[place];
					if (mirrored === undefined) throw new Error('no mirrored chart');
					expectMirrored(chart, mirrored);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it.each([
		['Hilversum', dossier],
		['three answers', shapedDossier([3])],
		['six answers', shapedDossier([6])]
	])('is mirrored where the reader picks the same two the other way round: %s', (_, of) => {
		const one = charts(of, baseline(of), [0, 1]);
		expect(one).toHaveLength(of.axes.length);
		charts(of, baseline(of), [1, 0]).forEach((other, place) => {
			const chart = one[place];
			if (chart === undefined) throw new Error('no chart');
			expectMirrored(chart, other);
			expect(other.sides).toEqual([...chart.sides].reverse());
		});
	});

	it('draws the bars of all rows and of both sides on one scale, each as long as what it stands for', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				for (const { domain, bars } of charts(any, values)) {
					const perEuro = WIDTH / 2 / (domain.high - domain.low);
					for (const { sides } of bars) {
						const rects = mirrorShapes(domain, sides, 30).filter((shape) => shape.kind === 'rect');
						const lengths = sides.flatMap(({ marks }) =>
							marks.flatMap((mark) => (mark.kind === 'bar' ? [Math.abs(mark.to - mark.from) * perEuro] : []))
						);
						expect(rects).toHaveLength(lengths.length);
						rects.forEach(({ x, width }, place) => {
							expect(inPx(width)).toBeCloseTo(lengths[place] ?? NaN, 6);
							expect(inPx(x)).toBeGreaterThanOrEqual(-1e-6);
							expect(inPx(x) + inPx(width)).toBeLessThanOrEqual(WIDTH + 1e-6);
						});
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the questions of Hilversum', () => {
	it('have as long a bar for as much money, and for the unknown an open end that is none', () => {
		const [access, role] = [chartOf(0), chartOf(1)];
		expect(access.bars.map(({ label, sides }) => [label, ...sides.map(({ value }) => plain(value))])).toEqual(
			[['Kosten per jaar', '€ 80.000', '€ 80.000']]
		);
		const [bar] = role.bars;
		expect(bar?.sides.map(({ value, open }) => [plain(value), open])).toEqual([
			['€ 70.000', []],
			['€ 20.000', [{ direction: 'raises', count: 1 }]]
		]);
		expect(bar?.sides[1].marks).toEqual([
			{ kind: 'bar', from: 0, to: 20_000, look: { hue: 'none', fill: 'hatched' } }
		]);
		if (bar === undefined) throw new Error('no bar');
		expect(mirrorEndShapes(bar.sides[0], 'left', 30)).toEqual([]);
		const end = mirrorEndShapes(bar.sides[1], 'right', 30);
		expect(end.some(({ kind }) => kind === 'rect')).toBe(false);
		expect(end.filter(({ ink }) => ink.dash !== undefined)).toHaveLength(3);
	});

	it('say of an expected effect which way it goes, where the model proves it', () => {
		const effects = chartOf(0).lists.find(({ id }) => id === 'effects');
		expect(effects?.sides.map((side) => side.map(({ id, amount }) => [id, amount?.open]))).toEqual([
			[
				['minder_zware_ondersteuning', 'lowers'],
				['aanzuigende_werking', 'raises']
			],
			[
				['later_in_beeld', 'raises'],
				['overlegbesparing', 'lowers']
			]
		]);
	});

	it('mark what the visitor changed in the row, in the words and in the sentence, with a line for the source', () => {
		const chart = chartOf(1, { transformatiekosten: 90_000 });
		const [, right] = chart.bars[0]?.sides ?? [];
		expect(plain(right?.value ?? '')).toBe('€ 110.000');
		expect(plain(right?.was ?? '')).toBe('€ 20.000 + 1 p.m.');
		expect(right?.marks.at(-1)).toEqual({ kind: 'rule', at: 20_000, meaning: 'source' });
		expect(plain(chart.description)).toBe(
			'Alleen bij gemeenschap: € 70.000 per jaar. Alleen bij gemeente: € 110.000 per jaar.'
		);
		expect(plain(chart.sourceDescription ?? '')).toBe(
			'Alleen bij gemeenschap: € 70.000 per jaar. Alleen bij gemeente: € 20.000 + 1 p.m. per jaar.'
		);
		expect(
			chart.lists[0]?.sides[1].find(({ id }) => id === 'transformatie_en_frictie')?.amount
		).toMatchObject({ was: '+\u00a0p.m.', period: 'per jaar' });
		expect(chartOf(1).sourceDescription).toBeUndefined();
	});

	it('have a row for every year once the years differ', () => {
		expect(chartOf(0, { indexatie: 5 }).bars.map(({ label }) => label)).toEqual(
			[2024, 2025, 2026, 2027].map((year) => `Kosten in ${String(year)}`)
		);
	});

	it('are whole in a file: both answers, every word, and the unknown', () => {
		const chart = chartOf(1);
		const svg = plain(mirrorChartSvg(chart, ['van hier']));
		const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		for (const { sides } of chart.lists) {
			for (const { title } of sides.flat()) {
				for (const word of title.split(' ')) expect(text).toContain(word);
			}
		}
		for (const part of ['Meer gemeenschap (A, B)', 'Gemeente (C, D)', '€ 70.000', '+ 1 p.m.', 'van hier'])
			expect(text).toContain(part);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});
});

describe('a question with more than two answers', () => {
	const of = shapedDossier([3]);
	const outcome = calculate(of, baseline(of));
	const [content] = contentByPole(of, outcome).axes;
	if (content === undefined) throw new Error('no question');

	it('leaves out what both have alike, and names it', () => {
		const [chart] = charts(of, baseline(of), [0, 2]);
		expect(chart?.lists.map(({ id }) => id)).not.toContain('advantages');
		expect(chart?.notes[0]).toBe('Bij beide antwoorden gelijk, en daarom niet getekend: Dichtbij.');
		expect(charts(of, baseline(of), [0, 1])[0]?.notes.join(' ')).not.toContain('daarom niet getekend');
	});

	it('has all answers in its table', () => {
		const table = mirrorTable(of, outcome, content);
		expect(table.columns.slice(2).map(({ title }) => title)).toEqual(
			content.axis.poles.map(({ title }) => title)
		);
		const advantage = table.rows.find(([head]) => head?.kind === 'text' && head.text === 'Dichtbij');
		expect(advantage?.slice(2)).toEqual(['ja', 'nee', 'ja'].map((text) => ({ kind: 'text', text })));
	});

	it('has no picture of an answer beside itself, or of one that is not there', () => {
		expect(mirrorChart(of, outcome, outcome, content, ['zz_pool_0_0', 'zz_pool_0_0'])).toBeUndefined();
		expect(mirrorChart(of, outcome, outcome, content, ['zz_pool_0_0', 'weg'])).toBeUndefined();
	});
});
