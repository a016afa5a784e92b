import type { Domain } from '../charts/chart.ts';
import { isMinor, tickAnchor } from '../charts/ticks.ts';
import { PALETTE } from './chart-palette.ts';
import { xScale, type Box } from './svg-marks.ts';
import type { SvgPage } from './svg-page.ts';
import { textElement } from './svg-text.ts';

/** Size of what ticks say, in px. */
export const TICK_SIZE = 12;

/** The ticks of a scale and what its ends mean, below what is there. */
export function addAxis(page: SvgPage, domain: Domain, box: Box): void {
	const at = xScale(domain, box);
	if (domain.ticks.length > 0) page.y += 16;
	const told = domain.ticks.filter((_, place) => !isMinor(domain, place, box.width));
	for (const { at: value, text } of told) page.add(tickText(text, at(value), page.y, box));
	if (domain.ends) {
		page.y += 18;
		const [low, high] = domain.ends;
		page.add(
			textElement(`← ${low}`, { x: box.x, y: page.y, 'font-size': 13 }),
			textElement(`${high} →`, { x: box.x + box.width, y: page.y, 'font-size': 13, 'text-anchor': 'end' })
		);
	}
	page.y += 12;
}

/** What a tick says, at `x` in a box. */
export function tickText(text: string, x: number, y: number, box: Box): string {
	return textElement(text, {
		x,
		y,
		'font-size': TICK_SIZE,
		'text-anchor': tickAnchor(((x - box.x) / box.width) * 100),
		fill: PALETTE['text-subtle']
	});
}
