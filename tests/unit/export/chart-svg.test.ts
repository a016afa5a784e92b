// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import type { PlaneChart, PlanesChart } from '../../../src/lib/charts/chart.ts';
import { PALETTE } from '../../../src/lib/export/chart-palette.ts';
import { chartSvg, planeChartSvg, planesChartSvg, rowChartSvg } from '../../../src/lib/export/chart-svg.ts';
import { wrap } from '../../../src/lib/export/svg-text.ts';
import { everyMark, plane, row } from '../../component/charts/example.ts';

/** The document as a reader of XML sees it; a mistake in it fails the test. */
function parsed(svg: string): Document {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const error = document.querySelector('parsererror');
	if (error) throw new Error(error.textContent ?? '');
	return document;
}

const texts = (document: Document): string[] =>
	[...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
const numbers = (element: Element | null | undefined, ...names: string[]): number[] =>
	names.map((name) => Number(element?.getAttribute(name)));
const withText = (document: Document, text: string): Element | undefined =>
	[...document.querySelectorAll('text')].find(({ textContent }) => textContent === text);

const ABOUT = ['Wmo-Samenleving, versie 1', 'https://voorbeeld.nl/?a=1&b=<2>'];

describe('a chart of rows as a picture', () => {
	const document = parsed(rowChartSvg(everyMark, ABOUT));

	it('is a standalone document of 800 px wide, with a title and a description', () => {
		const root = document.documentElement;
		expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect(root.getAttribute('width')).toBe('800');
		expect(root.getAttribute('viewBox')).toBe(`0 0 800 ${root.getAttribute('height')}`);
		expect(document.querySelector('svg > title')?.textContent).toBe('Van alles');
		expect(document.querySelector('svg > desc')?.textContent).toBe(everyMark.description);
	});

	it('says all that the chart says, with what is not known and where it comes from', () => {
		expect(texts(document)).toEqual(
			expect.arrayContaining([
				'Van alles',
				'A Rij een',
				'€ 5',
				'− 2 p.m.',
				'−100',
				'vijf',
				'← links & zo',
				'rechts <hier> →',
				'een hele lange waarde',
				'gestreept',
				'nu ingevuld',
				...ABOUT
			])
		);
		expect([...document.querySelectorAll('g > title')].map(({ textContent }) => textContent)).toEqual(
			everyMark.rows.map(({ says }) => says)
		);
	});

	it('draws bars in proportion, from zero', () => {
		const [negative, positive] = document.querySelectorAll('g > rect');
		const [left = NaN, length = NaN] = numbers(negative, 'x', 'width');
		const [zero = NaN, other = NaN] = numbers(positive, 'x', 'width');
		expect(length).toBeGreaterThan(20);
		expect(other).toBeCloseTo(length, 1);
		expect(left + length).toBeCloseTo(zero, 1);
		const [tick = NaN] = numbers(withText(document, '0'), 'x');
		expect(tick).toBeCloseTo(zero, 1);
	});

	it('keeps words and marks within the picture', () => {
		for (const text of document.querySelectorAll('text')) {
			const [x = NaN, size = NaN] = numbers(text, 'x', 'font-size');
			const width = (text.textContent ?? '').length * size * 0.5;
			const anchor = text.getAttribute('text-anchor') ?? 'start';
			const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			expect(start, text.textContent ?? '').toBeGreaterThanOrEqual(0);
			expect(start + width, text.textContent ?? '').toBeLessThanOrEqual(800);
		}
	});

	it('fills with patterns that it has, and names no style, script or other address', () => {
		const svg = rowChartSvg(everyMark, []);
		for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id ?? ''}"`);
		expect(svg).toContain('url(#');
		expect(svg).not.toMatch(/style=|<style|<script|href|var\(|NaN|undefined/);
	});

	it('gives what is not known the look of p.m., and no length', () => {
		const open = row('open', { open: [{ direction: 'raises', count: 1 }] });
		const made = parsed(rowChartSvg({ ...everyMark, rows: [open], legend: [] }, []));
		expect(withText(made, '+\u00a0p.m.')?.getAttribute('fill')).toBe(PALETTE.open);
		const [badge, ...others] = made.querySelectorAll('rect[stroke-dasharray]');
		expect(badge?.getAttribute('stroke')).toBe(PALETTE.open);
		expect(others).toEqual([]);
		expect(made.querySelectorAll('g > rect')).toHaveLength(0);
	});

	it('is well-formed whatever the texts say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, label) => {
				const svg = rowChartSvg({ ...everyMark, title, rows: [row('x', { label, says: label })] }, [title]);
				expect(parsed(svg).querySelector('g > title')?.textContent).toBe(label);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('a plane as a picture', () => {
	it('draws the line, the areas and the point', () => {
		const document = parsed(planeChartSvg(plane, ABOUT));
		const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers(
			document.querySelector('clipPath > rect'),
			'x',
			'y',
			'width',
			'height'
		);
		const points = (document.querySelector('polyline')?.getAttribute('points') ?? '')
			.split(/[ ,]/)
			.map(Number);
		expect(points.map(Math.round)).toEqual([x, y, x + width, y + height].map(Math.round));
		const [cx = NaN, cy = NaN] = numbers(document.querySelector('circle[r="7"]'), 'cx', 'cy');
		expect(cx).toBeCloseTo(x + width / 4, 1);
		expect(cy).toBeCloseTo(y + height / 2, 1);
		expect(texts(document)).toEqual(
			expect.arrayContaining(['Kosten →', '↑ Groei', '€ 100', '5 %', 'A & C', 'C goedkoper', ...ABOUT])
		);
	});

	it('says what the source says, where the visitor changed it, as every other chart does', () => {
		const sourceDescription = 'Zo was het.';
		expect(texts(parsed(planeChartSvg({ ...plane, sourceDescription }, [])))).toContain('bron: Zo was het.');
		expect(texts(parsed(rowChartSvg({ ...everyMark, sourceDescription }, [])))).toContain(
			'bron: Zo was het.'
		);
		expect(planeChartSvg(plane, [])).not.toContain('bron:');
	});

	it('has a dashed line in the look of p.m. where one value is not known, and says which', () => {
		for (const [current, flat, name] of [
			[[25, null], false, 'Groei'],
			[[null, 5], true, 'Kosten']
		] as const) {
			const document = parsed(planeChartSvg({ ...plane, current }, []));
			const [line, ...others] = document.querySelectorAll(`line[stroke="${PALETTE.open}"]`);
			expect(others).toEqual([]);
			expect(line?.getAttribute('y1') === line?.getAttribute('y2')).toBe(flat);
			expect(document.querySelector('circle[r="7"]')).toBeNull();
			expect(texts(document)).toContain(`“${name}” is nog niet bekend (p.m.).`);
		}
	});
});

describe('planes as one picture', () => {
	const look = { hue: 2, fill: 'solid' } as const;
	const one = (title: string): PlaneChart => ({
		...plane,
		title,
		lines: (['open', 'source', undefined] as const).map((dash) => ({
			points: [
				[0, 0],
				[100, 10]
			],
			look,
			...(dash && { dash })
		})),
		dots: [{ at: [100, 10], look }],
		current: undefined
	});
	const chart: PlanesChart = {
		title: 'Per jaar',
		description: 'Van elk één.',
		sourceDescription: 'Zo was het.',
		planes: [one('Keuze A'), one('Keuze B')],
		notes: ['Lijn: wat bekend is.']
	};
	const document = parsed(planesChartSvg(chart, ABOUT));

	it('stand below each other, each cut off at its own edges', () => {
		const clips = [...document.querySelectorAll('clipPath')];
		expect(new Set(clips.map(({ id }) => id)).size).toBe(2);
		const [first = NaN, second = NaN] = clips.map((clip) =>
			Number(clip.firstElementChild?.getAttribute('y'))
		);
		expect(second).toBeGreaterThan(first + 220);
		expect(texts(document)).toEqual(
			expect.arrayContaining(['Keuze A', 'Keuze B', 'bron: Zo was het.', 'Lijn: wat bekend is.', ...ABOUT])
		);
	});

	it('have lines in their look, dashed for p.m. and dotted for the source, with open points', () => {
		const lines = [...document.querySelectorAll('polyline')].slice(0, 3);
		expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toEqual(['6 4', '0 6', null]);
		expect(new Set(lines.map((line) => line.getAttribute('stroke')))).toEqual(new Set([PALETTE['hue-2']]));
		const dots = [...document.querySelectorAll('circle')];
		expect(dots.map((dot) => dot.getAttribute('fill'))).toEqual([PALETTE.bg, PALETTE.bg]);
	});
});

describe('pictures', () => {
	it('are of any kind of chart', () => {
		expect(chartSvg(everyMark, ABOUT)).toBe(rowChartSvg(everyMark, ABOUT));
		expect(chartSvg(plane, ABOUT)).toBe(planeChartSvg(plane, ABOUT));
	});

	it('have the light colours of the site', () => {
		const css = postcss.parse(readFileSync('src/lib/ui/parts/theme/theme.css', 'utf8'));
		const light = new Map<string, string>();
		css.walkDecls(/^--kw-/, (decl) => {
			const isPlain = decl.parent?.parent?.type === 'root';
			if (isPlain) light.set(decl.prop.slice('--kw-'.length), decl.value);
		});
		for (const [name, colour] of Object.entries(PALETTE)) expect(light.get(name), name).toBe(colour);
	});

	it('wrap long texts without losing a word', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
				const lines = wrap(words.join(' '), 100, 10);
				expect(lines.join(' ').split(' ')).toEqual(words);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(16);
			})
		);
		expect(wrap('x'.repeat(40), 100, 10).join('')).toBe('x'.repeat(40));
	});
});
