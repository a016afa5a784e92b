import type { Key, Mark } from '../charts/chart.ts';
import { RULES } from '../charts/legend.ts';
import { drawMark } from './svg-marks.ts';
import { MARGIN, WIDTH, type SvgPage } from './svg-page.ts';
import { textElement, textWidth } from './svg-text.ts';

const SIZE = 13;
const SWATCH = { width: 22, height: 16 };

/** The legend of a picture, with as many entries on a line as fit. */
export function addLegend(
	page: SvgPage,
	keys: readonly Key[],
	rules: readonly (keyof typeof RULES)[] = []
): void {
	if (keys.length === 0) return;
	const entries = [
		...keys.map(({ look, text, dot }): { text: string; mark: Mark } => ({
			text,
			mark: dot
				? { kind: 'dot', at: 0.5, look, hollow: dot === 'hollow' }
				: { kind: 'bar', from: 0, to: 1, look }
		})),
		...rules.map((meaning): { text: string; mark: Mark } => ({
			text: RULES[meaning],
			mark: { kind: 'rule', at: 0.5, meaning }
		}))
	];
	let x = MARGIN;
	page.y += 8;
	for (const { text, mark } of entries) {
		const width = SWATCH.width + 8 + textWidth(text, SIZE) + 12;
		if (x > MARGIN && x + width > WIDTH - MARGIN) {
			x = MARGIN;
			page.y += 22;
		}
		page.add(
			drawMark(mark, { low: 0, high: 1, ticks: [] }, { x, y: page.y, ...SWATCH }),
			textElement(text, { x: x + SWATCH.width + 8, y: page.y + 12.5, 'font-size': SIZE })
		);
		x += width;
	}
	page.y += 24;
}
