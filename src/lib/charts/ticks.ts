import type { Domain } from './chart.ts';
import { textWidth } from './room.ts';

/** Room for the texts of all ticks on a narrow screen, in px, and between two of them. */
const NARROW = 270;
const BETWEEN = 12;

/** Which side of its tick words stand on, so that they are not cut off; `at` is in % of the line. */
export function tickAnchor(at: number): 'start' | 'middle' | 'end' {
	return at < 8 ? 'start' : at > 92 ? 'end' : 'middle';
}

/**
 * Whether a tick says nothing where there is little room (`room` px): every other one, counted from zero, if all do
 * not fit.
 */
export function isMinor({ ticks, zero }: Domain, place: number, room = NARROW): boolean {
	const width = ticks.reduce((sum, { text }) => sum + textWidth(text) + BETWEEN, 0);
	const from = Math.max(
		0,
		ticks.findIndex(({ at }) => at === zero)
	);
	return width > room && (place - from) % 2 !== 0;
}
