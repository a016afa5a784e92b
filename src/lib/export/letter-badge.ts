import type { Encoding } from '../charts/encoding.ts';
import { PATTERNS, STRIP, TILE } from '../charts/fills.ts';
import { hueColour, onHueColour, PALETTE } from './chart-palette.ts';
import { element, textElement, textSize } from './svg-text.ts';

/** The letter of an option in the looks that it has everywhere: on its hue, or above its fill. */
export function letterBadge(
	letter: string,
	{ hue, fill }: Encoding,
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }
): string {
	const stroke = hueColour(hue);
	const full = fill === 'solid';
	const strip = { x: x + 2, y: y + size * 0.68, width: size - 4, height: size * 0.3 };
	return [
		element('rect', {
			x,
			y,
			width: size,
			height: size,
			rx: size / 5,
			fill: full ? stroke : PALETTE.bg,
			stroke,
			'stroke-width': 3
		}),
		textElement(letter, {
			x: x + size / 2,
			y: y + size * (full ? 0.7 : 0.58),
			'font-size': size * (full ? 0.58 : 0.52),
			'font-weight': 700,
			'text-anchor': 'middle',
			fill: full ? onHueColour(hue) : PALETTE.text
		}),
		...(full
			? []
			: [
					element(
						'svg',
						{
							...strip,
							viewBox: `0 0 ${STRIP * TILE} ${TILE}`,
							preserveAspectRatio: 'xMidYMid slice'
						},
						Array.from({ length: STRIP }, (_, place) =>
							element('path', {
								d: PATTERNS[fill].path,
								transform: `translate(${place * TILE})`,
								fill: 'none',
								stroke,
								'stroke-width': PATTERNS[fill].width,
								'stroke-linecap': 'round'
							})
						).join('')
					),
					element('line', {
						x1: x,
						x2: x + size,
						y1: strip.y,
						y2: strip.y,
						stroke,
						'stroke-width': 2
					})
				])
	].join('');
}

/** How wide the badge of what is not known is, in px. */
export const openBadgeWidth = (text: string, size: number): number => textSize(text, size) + 16;

/** What is not known, as `+ 1 p.m.`, in a dashed badge that begins at `x` with its middle at `y`. */
export function openBadge(text: string, { x, y, size }: { x: number; y: number; size: number }): string {
	const width = openBadgeWidth(text, size);
	const height = size + 10;
	return (
		element('rect', {
			x,
			y: y - height / 2,
			width,
			height,
			rx: height / 2,
			fill: PALETTE['open-bg'],
			stroke: PALETTE.open,
			'stroke-width': 1.5,
			'stroke-dasharray': '4 3'
		}) +
		textElement(text, {
			x: x + width / 2,
			y: y + size / 3,
			'font-size': size,
			'font-weight': 700,
			'text-anchor': 'middle',
			fill: PALETTE.open
		})
	);
}
