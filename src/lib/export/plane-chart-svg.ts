import type { PlaneChart, PlanesChart } from '../charts/chart.ts';
import { COMPACT } from '../charts/label-place.ts';
import { planeSays } from '../charts/plane-says.ts';
import { percentScale } from '../charts/scale.ts';
import { hueColour, PALETTE } from './chart-palette.ts';
import { TICK_SIZE, tickText } from './svg-axis.ts';
import { haloText, paint, patterns, upright, xScale, type Box } from './svg-marks.ts';
import { MARGIN, SvgPage, WIDTH } from './svg-page.ts';
import { element, textElement, textWidth, type Attributes } from './svg-text.ts';

const HEIGHT = 420;
const TITLE_SIZE = 13;
const DASHES = {
	open: { 'stroke-dasharray': '6 4' },
	source: { 'stroke-dasharray': '0 6', 'stroke-linecap': 'round' }
} as const;
const UNKNOWN = { stroke: PALETTE.open, 'stroke-width': 2.5, 'stroke-dasharray': '7 5' };

/**
 * A plane as a standalone SVG 1.1 document of 800 px wide, in the light colours of the site. Where one of both values is
 * not known, the other has a dashed line in the look of p.m., and a sentence says so.
 *
 * @param about where it comes from, as for `rowChartSvg`
 */
export function planeChartSvg(chart: PlaneChart, about: readonly string[]): string {
	const page = new SvgPage(chart.title, chart.description);
	page.add(patterns(chart.labels.map(({ look }) => look)));
	addPlane(page, chart, HEIGHT);
	for (const sentence of planeSays(chart)) page.lines(sentence, { 'font-size': TITLE_SIZE });
	return page.document(about);
}

/** Several planes below each other in one document, as `planeChartSvg`. */
export function planesChartSvg(chart: PlanesChart, about: readonly string[]): string {
	const page = new SvgPage(chart.title, chart.description, chart.sourceDescription);
	page.add(patterns(chart.planes.flatMap(({ labels }) => labels.map(({ look }) => look))));
	for (const plane of chart.planes) {
		page.lines(plane.title, { 'font-size': 15, 'font-weight': 700 });
		addPlane(page, plane, COMPACT);
		page.y += 14;
	}
	for (const sentence of chart.notes) page.lines(sentence, { 'font-size': TITLE_SIZE });
	return page.document(about);
}

/** The plane itself with its axes, below what is there. */
function addPlane(page: SvgPage, chart: PlaneChart, height: number): void {
	page.lines(`↑ ${chart.y.title}`, { 'font-size': TITLE_SIZE });
	page.y += 10;

	const plane = new Plane(chart, page.y, height);
	const { box } = plane;
	page.add(plane.grid(), plane.lines(), plane.dots(), plane.unknown(), plane.labels(), plane.point());

	page.y += box.height + 16;
	page.add(...chart.x.ticks.map(({ at, text }) => tickText(text, plane.left(at), page.y, box)));
	page.y += 20;
	const end = { x: box.x + box.width, 'text-anchor': 'end' };
	page.add(textElement(`${chart.x.title} →`, { ...end, y: page.y, 'font-size': TITLE_SIZE }));
	page.y += 8;
}

/** The parts of a plane, from back to front, in the px of the picture. */
class Plane {
	readonly box: Box;
	readonly left: (value: number) => number;
	readonly #chart: PlaneChart;

	constructor(chart: PlaneChart, y: number, height: number) {
		const gutter = Math.max(0, ...chart.y.ticks.map(({ text }) => textWidth(text, TICK_SIZE))) + 8;
		this.box = { x: MARGIN + gutter, y, width: WIDTH - 2 * MARGIN - gutter, height };
		this.left = xScale(chart.x, this.box);
		this.#chart = chart;
	}

	grid(): string {
		const { x, y } = this.#chart;
		const tick = {
			x: this.box.x - 8,
			'font-size': TICK_SIZE,
			'text-anchor': 'end',
			fill: PALETTE['text-subtle']
		};
		return [
			...x.ticks.map(({ at }) => upright(this.left(at), this.box, { stroke: PALETTE.border })),
			...y.ticks.map(({ at }) => this.#level(at, { stroke: at === y.zero ? PALETTE.text : PALETTE.border })),
			...y.ticks.map(({ at, text }) => textElement(text, { ...tick, y: this.#top(at) + 4 })),
			element('rect', { ...this.box, fill: 'none', stroke: PALETTE['border-strong'] })
		].join('');
	}

	lines(): string {
		// Planes in one picture stand each at a height of its own.
		const clip = `veld-${String(Math.round(this.box.y))}`;
		const drawn = this.#chart.lines.map(({ points, look, dash }) =>
			element('polyline', {
				points: points.map(([x, y]) => `${this.left(x).toFixed(2)},${this.#top(y).toFixed(2)}`).join(' '),
				fill: 'none',
				stroke: look === undefined ? PALETTE.text : hueColour(look.hue),
				'stroke-width': 3,
				...(dash === undefined ? {} : DASHES[dash]),
				'clip-path': `url(#${clip})`
			})
		);
		return element('clipPath', { id: clip }, element('rect', { ...this.box })) + drawn.join('');
	}

	dots(): string {
		return (this.#chart.dots ?? [])
			.map(({ at, look }) =>
				element('circle', {
					cx: this.left(at[0]),
					cy: this.#top(at[1]),
					r: 4,
					...paint(look),
					fill: PALETTE.bg
				})
			)
			.join('');
	}

	unknown(): string {
		const [x, y] = this.#current;
		if (x !== null && y === null) return upright(this.left(x), this.box, UNKNOWN);
		return x === null && y !== null ? this.#level(y, UNKNOWN) : '';
	}

	labels(): string {
		return this.#chart.labels
			.map(({ at, text, look }) => {
				const [x, y] = [this.left(at[0]), this.#top(at[1])];
				const place = (x - this.box.x) / this.box.width;
				const anchor = place < 0.2 ? 'start' : place > 0.8 ? 'end' : 'middle';
				const swatch = { start: x, middle: x - 11, end: x - 22 }[anchor];
				return (
					element('rect', { x: swatch, y: y - 16, width: 22, height: 12, ...paint(look) }) +
					haloText(text, { x, y: y + 13, 'font-size': 15, 'font-weight': 700, 'text-anchor': anchor })
				);
			})
			.join('');
	}

	point(): string {
		const [x, y] = this.#current;
		if (x === null || y === null) return '';
		const look = { fill: PALETTE.text, stroke: PALETTE.bg, 'stroke-width': 3 };
		return element('circle', { cx: this.left(x), cy: this.#top(y), r: 7, ...look });
	}

	get #current(): readonly [number | null, number | null] {
		return this.#chart.current ?? [null, null];
	}

	#top(value: number): number {
		const { low, high } = this.#chart.y;
		return this.box.y + (1 - percentScale(low, high).at(value) / 100) * this.box.height;
	}

	#level(value: number, attributes: Attributes): string {
		const y = this.#top(value);
		return element('line', { x1: this.box.x, x2: this.box.x + this.box.width, y1: y, y2: y, ...attributes });
	}
}
