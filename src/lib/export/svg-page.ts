import { sourceText } from '../charts/caption.ts';
import type { Captioned } from '../charts/chart.ts';
import { PALETTE } from './chart-palette.ts';
import { element, escapeXml, FONT, textElement, wrap, type Attributes } from './svg-text.ts';

/** Width of every picture, in px. */
export const WIDTH = 800;
/** Space around what is drawn, in px. */
export const MARGIN = 24;

const LINE = 1.35;

/** A standalone SVG document that grows downward: what is added stands below what is there. */
export class SvgPage {
	/** Where the next thing goes, in px from the top. */
	y = MARGIN;
	readonly #title: string;
	readonly #description: string;
	readonly #parts: string[] = [];

	/** A page that begins with what a chart says of itself. */
	constructor(chart: Captioned) {
		this.#title = chart.title;
		this.#description = chart.description;
		const source = sourceText(chart);
		this.lines(chart.title, { 'font-size': 20, 'font-weight': 700 });
		this.lines(chart.description, { 'font-size': 14, fill: PALETTE['text-subtle'] });
		if (source) this.lines(source, { 'font-size': 13, fill: PALETTE['text-subtle'] });
		this.y += 14;
	}

	/** Adds XML as it is. */
	add(...parts: readonly string[]): void {
		this.#parts.push(...parts);
	}

	/** Adds a text over the whole width, wrapped. */
	lines(text: string, attributes: Attributes & { readonly 'font-size': number }): void {
		const size = attributes['font-size'];
		for (const line of wrap(text, WIDTH - 2 * MARGIN, size)) {
			this.y += size * LINE;
			this.add(textElement(line, { x: MARGIN, y: this.y - size * 0.3, ...attributes }));
		}
	}

	/** The whole document, with the lines that say where it comes from at its foot. */
	document(about: readonly string[]): string {
		this.y += 10;
		this.add(
			element('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: this.y, y2: this.y, stroke: PALETTE.border })
		);
		this.y += 6;
		for (const line of about) this.lines(line, { 'font-size': 12, fill: PALETTE['text-subtle'] });
		const height = Math.ceil(this.y + MARGIN);
		return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				version: '1.1',
				width: WIDTH,
				height,
				viewBox: `0 0 ${WIDTH} ${height}`,
				role: 'img',
				'aria-labelledby': 'titel beschrijving',
				'font-family': FONT,
				fill: PALETTE.text
			},
			[
				element('title', { id: 'titel' }, escapeXml(this.#title)),
				element('desc', { id: 'beschrijving' }, escapeXml(this.#description)),
				element('rect', { width: WIDTH, height, fill: PALETTE.bg }),
				...this.#parts
			].join('\n')
		)}\n`;
	}
}
