import type { Domain } from './chart.ts';
import { textWidth } from './room.ts';
import { percentScale } from './scale.ts';

/** Room for the texts of all ticks on a narrow screen, in px, and between two of them. */
const NARROW = 270;
const BETWEEN = 6;

/** Which side of its tick words stand on, so that they are not cut off; `at` is in % of the line. */
export function tickAnchor(at: number): 'start' | 'middle' | 'end' {
	return at < 8 ? 'start' : at > 92 ? 'end' : 'middle';
}

/**
 * Whether a tick says nothing where there is little room (`room` px): every other one, counted from zero, if two of
 * them would touch.
 */
export function isMinor(domain: Domain, place: number, room = NARROW): boolean {
	const { ticks, zero } = domain;
	const from = Math.max(
		0,
		ticks.findIndex(({ at }) => at === zero)
	);
	return (place - from) % 2 !== 0 && touch(domain, room);
}

function touch({ low, high, ticks }: Domain, room: number): boolean {
	const scale = percentScale(low, high);
	let end = -Infinity;
	for (const { at, text } of ticks) {
		const place = scale.at(at);
		const width = textWidth(text);
		const start = (place / 100) * room - { start: 0, middle: width / 2, end: width }[tickAnchor(place)];
		if (start < end + BETWEEN) return true;
		end = start + width;
	}
	return false;
}
