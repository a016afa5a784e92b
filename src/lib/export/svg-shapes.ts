import { TILE } from '../charts/fills.ts';
import { lookFill, patterned } from '../charts/look.ts';
import type { Look } from '../charts/chart.ts';
import type { Ink, Length, Shape, TextInk } from '../charts/shape.ts';
import { hueColour, PALETTE, surfaceColour } from './chart-palette.ts';
import { element, rounded, textElement, type Attributes } from './svg-text.ts';

/** A stretch of the picture in which something is drawn, in px. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The letters of what ticks, marks and areas say. */
export const FONTS = {
	tick: { 'font-size': 12 },
	word: { 'font-size': 13 },
	name: { 'font-size': 15, 'font-weight': 700 }
} as const satisfies Record<TextInk['name'], { 'font-size': number; 'font-weight'?: number }>;

const ID = 'vlak';

/** The patterns of the looks that a picture draws. */
export function patterns(looks: readonly Look[]): string {
	return element(
		'defs',
		{},
		patterned(ID, looks)
			.map(({ id, look, path, width }) =>
				element(
					'pattern',
					{ id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' },
					element('path', {
						d: path,
						fill: 'none',
						stroke: hueColour(look.hue),
						'stroke-width': width,
						'stroke-linecap': 'round'
					})
				)
			)
			.join('')
	);
}

/** Shapes within a box, in the colours of a picture. */
export function svgShapes(shapes: readonly Shape[], box: Box): string {
	// Boxes in one picture stand each at a height of their own.
	const clip = `veld-${String(Math.round(box.y))}`;
	return [
		...(shapes.some(({ kind }) => kind === 'polyline')
			? [element('clipPath', { id: clip }, element('rect', { ...box }))]
			: []),
		...shapes.map((shape) => svgShape(shape, box, clip))
	].join('');
}

function svgShape(shape: Shape, box: Box, clip: string): string {
	const [right, down] = shape.shift ?? [0, 0];
	const x = (at: Length): number => box.x + inPx(at, box.width) + right;
	const y = (at: Length): number => box.y + inPx(at, box.height) + down;
	const paint = paintOf(shape);
	const surface = { ...paint, fill: paint['fill'] ?? 'none' };
	switch (shape.kind) {
		case 'rect': {
			const size = { width: inPx(shape.width, box.width), height: inPx(shape.height, box.height) };
			return element('rect', { x: x(shape.x), y: y(shape.y), ...size, ...surface });
		}
		case 'line':
			return element('line', {
				x1: x(shape.x1),
				x2: x(shape.x2),
				y1: y(shape.y1),
				y2: y(shape.y2),
				...paint
			});
		case 'circle':
			return element('circle', { cx: x(shape.cx), cy: y(shape.cy), r: shape.r, ...surface });
		case 'polyline':
			return element('polyline', {
				points: shape.points.map(([px, py]) => `${rounded(x(`${px}%`))},${rounded(y(`${py}%`))}`).join(' '),
				...surface,
				'clip-path': `url(#${clip})`
			});
		case 'text': {
			const font = FONTS[shape.ink.name];
			const attributes = {
				x: x(shape.x),
				y: y(shape.y) + parseFloat(shape.drop ?? '0') * font['font-size'],
				...font,
				'text-anchor': shape.anchor,
				fill: paint['fill']
			};
			const words = textElement(shape.text, attributes);
			if (shape.ink.stroke === undefined) return words;
			// An edge that stands under its words, which SVG 1.1 can only draw apart.
			const edge = { ...paint, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
			return textElement(shape.text, { ...attributes, ...edge }) + words;
		}
	}
}

function inPx(length: Length, whole: number): number {
	return typeof length === 'number' ? length : (parseFloat(length) / 100) * whole;
}

function paintOf({ ink, look }: Shape): Attributes {
	return {
		fill: ink.fill && colourOf(ink.fill, look),
		stroke: ink.stroke && colourOf(ink.stroke, look),
		'stroke-width': ink.width,
		'stroke-dasharray': ink.dash,
		'stroke-linecap': ink.cap
	};
}

function colourOf(name: NonNullable<Ink['fill']>, look: Look | undefined): string | undefined {
	switch (name) {
		case 'hue':
			return look && hueColour(look.hue);
		case 'look':
			return look && (lookFill(ID, look) ?? surfaceColour(look.hue));
		default:
			return PALETTE[name];
	}
}
