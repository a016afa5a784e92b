import type { FieldChart, FieldEdge, FieldTile } from '../charts/chart.ts';
import {
	fieldKeys,
	fieldLooks,
	OPEN_WIDTH,
	openEndShapes,
	openEnds,
	openRoom,
	stepsTo,
	yearShapes
} from '../charts/field-shapes.ts';
import { openGroupsText } from '../format/text.ts';
import { rowShapes } from '../charts/row-shapes.ts';
import { counted } from '../format/text.ts';
import { PALETTE } from './chart-palette.ts';
import { letterBadge, openBadge } from './letter-badge.ts';
import { MARGIN, SvgPage, WIDTH } from './svg-page.ts';
import { patterns, svgShapes } from './svg-shapes.ts';
import { element, textElement, textSize, wrap } from './svg-text.ts';

const SIDE = 104;
const ACROSS = 84;
const DOWN = 40;
const GAP = 6;
const PAD = 12;
const LETTER = 28;
const YEARS = { width: 60, height: 38 };
const BAR = 22;
const NAME = 15;
const TOTAL = 20;
const SMALL = 12;
const LINE = 1.3;

/** A field as a standalone SVG 1.1 document of 800 px wide, in the light colours of the site. */
export function fieldSvg(field: FieldChart, about: readonly string[]): string {
	const page = new SvgPage(field);
	const { parts, height } = fieldDrawing(field, WIDTH - 2 * MARGIN, true);
	page.add(
		patterns(fieldLooks(field)),
		element('g', { transform: `translate(${MARGIN} ${page.y})` }, parts.join('\n'))
	);
	page.y += height + 10;
	page.legend(fieldKeys(field, 16));
	return page.document(about);
}

/**
 * The tiles of a field with the answers around them and the steps between them, from 0, 0 on; the patterns that they
 * need are not in it.
 * @param width in px
 * @param whole also the line of what each option is, and the posts of each step
 */
export function fieldDrawing(
	field: FieldChart,
	width: number,
	whole: boolean
): { readonly parts: readonly string[]; readonly height: number } {
	const { columnHeads, rowHeads, tiles, edges } = field;
	const columns = columnHeads.length || (tiles.length <= 4 ? 2 : 3);
	const left = rowHeads.length > 0 ? SIDE : 0;
	const between = columnHeads.length > 0 ? ACROSS : GAP;
	const tileWidth = (width - left - (columns - 1) * between) / columns;
	const x = (column: number): number => left + column * (tileWidth + between);
	const placed = tiles.map((tile, place) => ({
		tile,
		column: columnHeads.length > 0 ? tile.column : place % columns,
		row: columnHeads.length > 0 ? tile.row : Math.floor(place / columns)
	}));
	const sheet = new Sheet();
	const down = whole || edges.some(({ was }) => was) ? DOWN : DOWN - SMALL * LINE;

	columnHeads.forEach(({ axis, pole }, column) => {
		sheet.lines(axis, { x: x(column), y: 0, width: tileWidth, size: SMALL, fill: PALETTE['text-subtle'] });
		sheet.lines(pole, { x: x(column), y: 16, width: tileWidth, size: NAME, bold: true });
	});
	let y = sheet.height === 0 ? 0 : sheet.height + GAP;
	// All tiles are equally high, as none counts for more.
	const heights = tiles.map((tile) => new Tile(field, tile, tileWidth, whole));
	const height = Math.max(0, ...heights.map((one) => one.height));
	const rows = Math.max(0, ...placed.map(({ row }) => row)) + 1;
	for (let row = 0; row < rows; row++) {
		if (row > 0) {
			const steps = stepsTo(field, row, true);
			for (const { edge, column } of steps) drawDown(sheet, edge, x(column), y, tileWidth, down, whole);
			y += steps.length > 0 ? down : GAP;
		}
		const head = rowHeads[row];
		if (head) {
			const box = { x: 0, width: SIDE - GAP };
			const below = sheet.lines(head.axis, {
				...box,
				y: y + height / 2 - 32,
				size: SMALL,
				fill: PALETTE['text-subtle']
			});
			sheet.lines(head.pole, { ...box, y: below, size: 13, bold: true });
		}
		let shift = 0;
		placed.forEach((one, place) => {
			if (one.row !== row) return;
			// More options with the same answers stand below each other.
			const above = placed.filter(
				(other, before) => before < place && other.row === row && other.column === one.column
			).length;
			shift = Math.max(shift, above);
			sheet.add(...(heights[place]?.drawn(x(one.column), y + above * (height + GAP), height) ?? []));
		});
		for (const { edge, column } of stepsTo(field, row, false))
			drawAcross(sheet, edge, x(column) - between, y + height / 2 - 20, whole);
		y += height + shift * (height + GAP);
	}
	return { parts: sheet.parts, height: y };
}

function drawAcross(
	sheet: Sheet,
	{ text, was, posts }: FieldEdge,
	x: number,
	y: number,
	whole: boolean
): void {
	sheet.add(
		element('line', { x1: x, x2: x + ACROSS, y1: y, y2: y, stroke: PALETTE.text, 'stroke-width': 3 })
	);
	const box = { x: x + 4, width: ACROSS - 8 };
	let at = sheet.lines(text, { ...box, y: y + 6, size: SMALL, bold: true });
	if (was) at = sheet.lines(`bron: ${was}`, { ...box, y: at, size: SMALL, fill: PALETTE['text-subtle'] });
	if (whole) sheet.lines(posts, { ...box, y: at, size: SMALL, fill: PALETTE['text-subtle'] });
}

function drawDown(
	sheet: Sheet,
	{ text, was, posts }: FieldEdge,
	x: number,
	y: number,
	width: number,
	down: number,
	whole: boolean
): void {
	sheet.add(
		element('line', { x1: x + 16, x2: x + 16, y1: y, y2: y + down, stroke: PALETTE.text, 'stroke-width': 3 })
	);
	const box = { x: x + 28, width: width - 28 };
	const at = sheet.lines(text, { ...box, y: y + 3, size: SMALL, bold: true });
	const rest = [was ? `bron: ${was}` : '', whole ? posts : ''].filter((part) => part).join(' · ');
	if (rest) sheet.lines(rest, { ...box, y: at, size: SMALL, fill: PALETTE['text-subtle'] });
}

/** One option, as high as it needs to be or higher. */
class Tile {
	readonly height: number;
	readonly #field: FieldChart;
	readonly #tile: FieldTile;
	readonly #width: number;
	readonly #name: readonly string[];
	/** What stands below its total. */
	readonly #notes: readonly string[];
	readonly #summary: readonly string[];

	constructor(field: FieldChart, tile: FieldTile, width: number, whole: boolean) {
		this.#field = field;
		this.#tile = tile;
		this.#width = width;
		const inner = width - 2 * PAD;
		this.#name = wrap(tile.title, inner - LETTER - 8 - YEARS.width - 8, NAME);
		this.#notes = [
			...(tile.failed === 0 ? [] : [`${counted(tile.failed, 'post', 'posten')} niet te berekenen`]),
			...(tile.was === undefined ? [] : [`bron: ${tile.was}`])
		].flatMap((note) => wrap(note, inner, SMALL));
		this.#summary = whole ? wrap(tile.summary, inner, SMALL) : [];
		this.height =
			2 * PAD +
			this.#headHeight +
			TOTAL * LINE +
			this.#notes.length * SMALL * LINE +
			BAR +
			(this.#summary.length > 0 ? 6 + this.#summary.length * SMALL * LINE : 0);
	}

	get #headHeight(): number {
		return Math.max(LETTER, YEARS.height + 14, this.#name.length * NAME * LINE) + 4;
	}

	drawn(x: number, y: number, height: number): readonly string[] {
		const { letter, look, value, open, marks } = this.#tile;
		const { domain, yearDomain, years } = this.#field;
		const inner = this.#width - 2 * PAD;
		const sheet = new Sheet();
		const left = x + PAD;
		sheet.add(
			element('rect', {
				x,
				y,
				width: this.#width,
				height,
				rx: 8,
				fill: PALETTE.bg,
				stroke: PALETTE['border-strong'],
				'stroke-width': 1.5
			}),
			letterBadge(letter, look, { x: left, y: y + PAD, size: LETTER })
		);
		this.#name.forEach((line, place) => {
			sheet.text(line, left + LETTER + 8, y + PAD + (place + 0.8) * NAME * LINE, NAME);
		});
		if (years.length > 1) {
			const right = left + inner - YEARS.width;
			sheet.add(
				svgShapes(yearShapes(this.#tile, yearDomain, YEARS.height), { x: right, y: y + PAD, ...YEARS })
			);
			const foot = y + PAD + YEARS.height + 11;
			sheet.text(String(years[0]), right, foot, 10, PALETTE['text-subtle']);
			sheet.text(String(years.at(-1)), right + YEARS.width, foot, 10, PALETTE['text-subtle'], 'end');
		}
		// The totals of a row stand on one line, whatever is above them.
		let at = y + height - (this.height - PAD - this.#headHeight);
		if (value !== '') sheet.text(value, left, at + TOTAL, TOTAL, PALETTE.text, 'start', 700);
		const words = openGroupsText(open, value === '');
		if (words !== '')
			sheet.add(
				openBadge(words, {
					x: left + (value === '' ? 0 : textSize(value, TOTAL) + 8),
					y: at + TOTAL * 0.65,
					size: 11
				})
			);
		at += TOTAL * LINE;
		for (const note of this.#notes) {
			sheet.text(note, left, at + SMALL * 0.9, SMALL, PALETTE['text-subtle']);
			at += SMALL * LINE;
		}
		const room = openRoom(this.#field);
		const from = left + (room.left ? OPEN_WIDTH + 4 : 0);
		const plot = left + inner - (room.right ? OPEN_WIDTH + 4 : 0) - from;
		sheet.add(
			svgShapes(rowShapes({ ...domain, ticks: [] }, marks, BAR), { x: from, y: at, width: plot, height: BAR })
		);
		const ends = openEnds(open);
		for (const [end, x] of [
			[ends.left, left],
			[ends.right, from + plot + 4]
		] as const) {
			if (end) sheet.add(svgShapes(openEndShapes(end, BAR), { x, y: at, width: OPEN_WIDTH, height: BAR }));
		}
		at += BAR + 6;
		this.#summary.forEach((line, place) => {
			sheet.text(line, left, at + (place + 0.8) * SMALL * LINE, SMALL, PALETTE['text-subtle']);
		});
		return sheet.parts;
	}
}

/** What is drawn, and how far down it goes. */
class Sheet {
	readonly parts: string[] = [];
	height = 0;

	add(...parts: readonly string[]): void {
		this.parts.push(...parts);
	}

	text(
		text: string,
		x: number,
		y: number,
		size: number,
		fill: string = PALETTE.text,
		anchor: 'start' | 'end' = 'start',
		weight?: number
	): void {
		this.add(
			textElement(text, { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill })
		);
	}

	/** A wrapped text from `y` down; returns where it ends. */
	lines(
		text: string,
		{
			x,
			y,
			width,
			size,
			bold = false,
			fill = PALETTE.text
		}: {
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly size: number;
			readonly bold?: boolean;
			readonly fill?: string;
		}
	): number {
		const lines = wrap(text, width, size);
		lines.forEach((line, place) => {
			this.text(line, x, y + (place + 0.85) * size * LINE, size, fill, 'start', bold ? 700 : undefined);
		});
		const end = y + lines.length * size * LINE;
		this.height = Math.max(this.height, end);
		return end;
	}
}
