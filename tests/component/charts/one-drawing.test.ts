import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisShapes } from '../../../src/lib/charts/axis-shapes.ts';
import type { Look, Mark, PlaneChart } from '../../../src/lib/charts/chart.ts';
import { FILLS } from '../../../src/lib/charts/encoding.ts';
import { planeLabels, planeShapes, upAxisShapes } from '../../../src/lib/charts/plane-shapes.ts';
import { rowShapes } from '../../../src/lib/charts/row-shapes.ts';
import type { Length, Shape } from '../../../src/lib/charts/shape.ts';
import Shapes from '../../../src/lib/charts/Shapes.svelte';
import { hueColour, PALETTE } from '../../../src/lib/export/chart-palette.ts';
import { planeChartSvg, rowChartSvg } from '../../../src/lib/export/chart-svg.ts';
import { svgShapes } from '../../../src/lib/export/svg-shapes.ts';
import { everyMark, plane, row } from './example.ts';

const BOX = { x: 137, y: 61, width: 480, height: 44 };
const SIZES = { tick: 12, word: 13, name: 15 };

const value = fc.integer({ min: -1000, max: 2000 });
const look: fc.Arbitrary<Look> = fc.record(
	{
		hue: fc.constantFrom<Look['hue'][]>(1, 2, 3, 4, 'none', 'quiet'),
		fill: fc.constantFrom(...FILLS),
		once: fc.constant(true)
	},
	{ requiredKeys: ['hue', 'fill'] }
);
const mark: fc.Arbitrary<Mark> = fc.oneof(
	fc.record({ kind: fc.constant('bar'), from: value, to: value, look }),
	fc.record({ kind: fc.constant('dot'), at: value, look, hollow: fc.boolean() }),
	fc.record({ kind: fc.constant('rule'), at: value, meaning: fc.constantFrom('source', 'current', 'bound') }),
	fc.record({
		kind: fc.constant('text'),
		at: value,
		text: fc.stringMatching(/^[a-z &<]{1,9}$/),
		anchor: fc.constantFrom('start', 'middle', 'end')
	})
);
const ticks = fc.uniqueArray(value, { maxLength: 4 }).map((all) => all.map((at) => ({ at, text: `${at}` })));
const domain = fc.record(
	{ low: fc.constant(-1000), high: fc.constant(2000), ticks, zero: fc.constant(0) },
	{ requiredKeys: ['low', 'high', 'ticks'] }
);
const point = fc.tuple(value, value);
const known = fc.option(value);
const planeChart: fc.Arbitrary<PlaneChart> = fc.record({
	title: fc.constant('Een vlak'),
	description: fc.constant('Wat het zegt.'),
	x: domain.map((one) => ({ ...one, title: 'x' })),
	y: domain.map((one) => ({ ...one, title: 'y' })),
	lines: fc.array(
		fc.record(
			{
				points: fc.array(point, { minLength: 2, maxLength: 5 }),
				look,
				dash: fc.constantFrom('open', 'source')
			},
			{ requiredKeys: ['points'] }
		),
		{ maxLength: 3 }
	),
	dots: fc.array(fc.record({ at: point, look }), { maxLength: 2 }),
	labels: fc.array(
		fc.oneof(
			fc.record({ at: point, text: fc.constant('A goedkoper'), look }),
			fc.record({ at: point, text: fc.constant('1'), to: point })
		),
		{ maxLength: 2 }
	),
	current: fc.tuple(known, known)
});

/** All that can be drawn, of a row and of a plane with its axes. */
const drawn: fc.Arbitrary<readonly Shape[]> = fc.oneof(
	fc.tuple(domain, fc.array(mark, { maxLength: 6 })).map(([one, marks]) => rowShapes(one, marks, BOX.height)),
	planeChart.map((chart) => [
		...planeShapes(chart),
		...planeLabels(chart),
		...upAxisShapes(chart.y),
		...axisShapes(chart.x)
	])
);

const inPx = (length: Length, whole: number): number =>
	typeof length === 'number' ? length : (Number(length.slice(0, -1)) / 100) * whole;

/** The numbers of a shape in the box, in px. */
function numbersOf(shape: Shape): number[] {
	const [right, down] = shape.shift ?? [0, 0];
	const x = (length: Length): number => BOX.x + inPx(length, BOX.width) + right;
	const y = (length: Length): number => BOX.y + inPx(length, BOX.height) + down;
	switch (shape.kind) {
		case 'rect':
			return [x(shape.x), y(shape.y), inPx(shape.width, BOX.width), inPx(shape.height, BOX.height)];
		case 'line':
			return [x(shape.x1), x(shape.x2), y(shape.y1), y(shape.y2)];
		case 'circle':
			return [x(shape.cx), y(shape.cy), shape.r];
		case 'polyline':
			return shape.points.flatMap(([px, py]) => [x(`${px}%`), y(`${py}%`)]);
		case 'text':
			return [x(shape.x), y(shape.y) + Number((shape.drop ?? '0em').slice(0, -2)) * SIZES[shape.ink.name]];
	}
}

/** Where the numbers of an element stand. */
const NUMBERS: Readonly<Record<Shape['kind'], readonly string[]>> = {
	rect: ['x', 'y', 'width', 'height'],
	line: ['x1', 'x2', 'y1', 'y2'],
	circle: ['cx', 'cy', 'r'],
	polyline: ['points'],
	text: ['x', 'y']
};

const parsed = (svg: string): Element =>
	new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`, 'image/svg+xml')
		.documentElement;

/** What stands in a file: without edges around words, which are drawn apart there, and what cuts lines off. */
const inFile = (svg: string): Element[] =>
	[...parsed(svg).children].filter(
		(one) => one.tagName !== 'clipPath' && one.getAttribute('aria-hidden') !== 'true'
	);

const colourIn = ({ ink, look: own }: Shape, name: string | undefined): string | null => {
	if (name === undefined) return null;
	if (name !== 'hue' && name !== 'look')
		return Object.entries(PALETTE).find(([key]) => key === name)?.[1] ?? 'unknown colour';
	if (own === undefined) return `${ink.name} has no look`;
	if (name === 'hue' || own.fill === 'solid')
		return name === 'look' && own.hue === 'quiet' ? PALETTE.border : hueColour(own.hue);
	return `url(#vlak-${own.hue}-${own.fill})`;
};

describe('one drawing, for page and file', () => {
	it('stands in a file with the numbers, the words and the paint of its shapes, and nothing else', () => {
		fc.assert(
			fc.property(drawn, (shapes) => {
				const elements = inFile(svgShapes(shapes, BOX));
				expect(elements.map(({ tagName }) => tagName)).toEqual(shapes.map(({ kind }) => kind));
				shapes.forEach((shape, place) => {
					const element = elements[place];
					const written = NUMBERS[shape.kind].flatMap((name) =>
						(element?.getAttribute(name) ?? '').split(/[ ,]/).map(Number)
					);
					const numbers = numbersOf(shape);
					expect(written).toHaveLength(numbers.length);
					numbers.forEach((one, at) => expect(Math.abs((written[at] ?? NaN) - one)).toBeLessThan(0.006));
					expect(element?.textContent).toBe(shape.kind === 'text' ? shape.text : '');
					if (shape.ink.fill) expect(element?.getAttribute('fill')).toBe(colourIn(shape, shape.ink.fill));
					if (shape.kind !== 'text')
						expect(element?.getAttribute('stroke')).toBe(colourIn(shape, shape.ink.stroke));
					expect(element?.getAttribute('stroke-dasharray') ?? undefined).toBe(shape.ink.dash);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('stands on the page with the same numbers, words and paint', () => {
		const { container, rerender } = render(Shapes, { chart: 'een', shapes: [], width: '100%', height: 44 });
		return fc.assert(
			fc.asyncProperty(drawn, async (shapes) => {
				await rerender({ shapes });
				const elements = [...container.querySelectorAll('g > *')];
				expect(elements).toHaveLength(shapes.length);
				shapes.forEach((shape, place) => {
					const child = elements[place];
					const group = child?.parentElement;
					const element = shape.kind === 'polyline' ? child?.querySelector('polyline') : child;
					expect(element?.localName).toBe(shape.kind);
					const given: Readonly<Record<string, unknown>> = { ...shape };
					for (const name of NUMBERS[shape.kind]) {
						const expected = shape.kind === 'polyline' ? shape.points.join(' ') : given[name];
						expect(element?.getAttribute(name)).toBe(String(expected));
					}
					expect(child?.textContent?.trim()).toBe(shape.kind === 'text' ? shape.text.trim() : '');
					expect(group?.getAttribute('transform') ?? undefined).toBe(
						shape.shift && `translate(${shape.shift.join(',')})`
					);
					expect(group?.getAttribute('stroke-dasharray') ?? undefined).toBe(shape.ink.dash);
					const { fill, stroke } = shape.ink;
					const token = (name: string): string => (name === 'hue' ? 'var(--hue)' : `var(--kw-${name})`);
					expect(group?.getAttribute('stroke') ?? undefined).toBe(stroke && token(stroke));
					const isPattern = fill === 'look' && shape.look?.fill !== 'solid';
					expect(group?.getAttribute('fill') ?? undefined).toBe(
						isPattern
							? `url(#een-${String(shape.look?.hue)}-${String(shape.look?.fill)})`
							: fill === 'look'
								? 'var(--surface, var(--hue))'
								: fill && token(fill)
					);
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('is what a whole chart in a file is made of', () => {
		for (const { marks } of everyMark.rows) {
			const svg = rowChartSvg({ ...everyMark, rows: [row('een', { marks })] }, []);
			const group = parsed(svg.slice(svg.indexOf('<svg'))).querySelector('g');
			const inGroup = [...(group?.children ?? [])].filter(
				(one) => one.tagName !== 'title' && one.getAttribute('aria-hidden') !== 'true'
			);
			expect(inGroup.map(({ tagName }) => tagName)).toEqual(
				rowShapes(everyMark.domain, marks, 38).map(({ kind }) => kind)
			);
		}
		const lines = parsed(planeChartSvg(plane, []).replace(/^<\?.*\n/, '')).querySelectorAll('polyline');
		expect(lines).toHaveLength(plane.lines.length);
	});

	it('gives a full dot a ring, so that it shows on a bar that is as dark, in a file too', () => {
		const solid: Look = { hue: 1, fill: 'solid' };
		const shapes = rowShapes(everyMark.domain, [{ kind: 'dot', at: 0, look: solid }], 44);
		const dot = inFile(svgShapes(shapes, BOX)).find(({ tagName }) => tagName === 'circle');
		expect([dot?.getAttribute('fill'), dot?.getAttribute('stroke')]).toEqual([PALETTE['hue-1'], PALETTE.bg]);
	});
});
