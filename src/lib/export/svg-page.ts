import { sourceText } from '../charts/caption.ts';
import type { Captioned } from '../charts/chart.ts';
import type { Entry } from '../charts/legend.ts';
import { PALETTE } from './chart-palette.ts';
import { svgShapes } from './svg-shapes.ts';
import { element, escapeXml, FONT, textElement, textSize, wrap, type Attributes } from './svg-text.ts';

/** Width of every picture, in px. */
export const WIDTH = 800;
/** Space around what is drawn, in px. */
export const MARGIN = 24;

/** Size of a drawing in a legend, in px. */
export const SWATCH = { width: 22, height: 16 };

const LINE = 1.35;
const LEGEND_SIZE = 13;

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

	/** What looks and lines stand for, with as many entries on a line as fit. */
	legend(entries: readonly Entry[]): void {
		if (entries.length === 0) return;
		let x = MARGIN;
		this.y += 8;
		for (const { text, shapes } of entries) {
			const width = SWATCH.width + 8 + textSize(text, LEGEND_SIZE) + 12;
			if (x > MARGIN && x + width > WIDTH - MARGIN) {
				x = MARGIN;
				this.y += 22;
			}
			this.add(
				svgShapes(shapes, { x, y: this.y, ...SWATCH }),
				textElement(text, { x: x + SWATCH.width + 8, y: this.y + 12.5, 'font-size': LEGEND_SIZE })
			);
			x += width;
		}
		this.y += 24;
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
