import type { Domain, Look, Mark } from '../charts/chart.ts';
import { TILE } from '../charts/fills.ts';
import { lookFill, patterned } from '../charts/look.ts';
import { GAP } from '../charts/room.ts';
import { percentScale } from '../charts/scale.ts';
import { hueColour, PALETTE } from './chart-palette.ts';
import { element, textElement, type Attributes } from './svg-text.ts';

/** A stretch of the picture in which something is drawn, in px. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

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

/** The fill and outline of a look. */
export function paint(look: Look): Attributes {
	const stroke = hueColour(look.hue);
	const solid = look.hue === 'quiet' ? PALETTE.border : stroke;
	return {
		fill: lookFill(ID, look) ?? solid,
		stroke,
		'stroke-width': 2
	};
}

/** Words with an edge in the colour of the page, readable over lines and bars. */
export function haloText(text: string, attributes: Attributes): string {
	const edge = { stroke: PALETTE.bg, 'stroke-width': 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
	return textElement(text, { ...attributes, ...edge }) + textElement(text, attributes);
}

/** A line from top to bottom of a box. */
export function upright(x: number, { y, height }: Box, attributes: Attributes): string {
	return element('line', { x1: x, x2: x, y1: y, y2: y + height, ...attributes });
}

/** Where a value stands in a box, in px from the left of the picture. */
export function xScale({ low, high }: Domain, { x, width }: Box): (value: number) => number {
	const { at } = percentScale(low, high);
	return (value) => x + (at(value) / 100) * width;
}

const SHIFT = { start: GAP, middle: 0, end: -GAP } as const;

const RULES = {
	source: { stroke: PALETTE.text, 'stroke-dasharray': '3 2' },
	current: { stroke: PALETTE.text },
	limit: { stroke: PALETTE['border-strong'], 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' }
} as const;

/** One mark within the box of its row. */
export function drawMark(mark: Mark, domain: Domain, box: Box): string {
	const at = xScale(domain, box);
	const middle = box.y + box.height / 2;
	switch (mark.kind) {
		case 'bar': {
			const [from, to] = [at(mark.from), at(mark.to)];
			const margin = Math.round(box.height * 0.15);
			const bar = element('rect', {
				x: Math.min(from, to),
				y: box.y + margin,
				width: Math.abs(to - from),
				height: box.height - 2 * margin,
				...paint(mark.look)
			});
			if (!mark.look.once) return bar;
			const along = { x1: from, x2: to, y1: middle, y2: middle };
			return [
				bar,
				element('line', { ...along, stroke: PALETTE.bg, 'stroke-width': 5 }),
				element('line', { ...along, stroke: hueColour(mark.look.hue), 'stroke-width': 2 })
			].join('');
		}
		case 'span': {
			const stroke = { stroke: hueColour(mark.look.hue), 'stroke-width': 2 };
			const end = { ...box, y: middle - 5, height: 10 };
			return [
				element('line', { x1: at(mark.from), x2: at(mark.to), y1: middle, y2: middle, ...stroke }),
				upright(at(mark.from), end, stroke),
				upright(at(mark.to), end, stroke)
			].join('');
		}
		case 'dot':
			return element('circle', {
				cx: at(mark.at),
				cy: middle,
				r: 7,
				...paint(mark.look),
				...(mark.hollow ? { fill: PALETTE.bg } : {})
			});
		case 'rule':
			return [
				upright(at(mark.at), box, { stroke: PALETTE.bg, 'stroke-width': 5 }),
				upright(at(mark.at), box, { 'stroke-width': 2, ...RULES[mark.meaning] })
			].join('');
		case 'text':
			return haloText(mark.text, {
				x: at(mark.at) + SHIFT[mark.anchor],
				y: middle + 4.5,
				'font-size': 13,
				'text-anchor': mark.anchor
			});
	}
}
