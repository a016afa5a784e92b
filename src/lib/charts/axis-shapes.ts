import type { Domain } from './chart.ts';
import { CHARACTER } from './room.ts';
import { percentScale } from './scale.ts';
import type { Shape, TextInk } from './shape.ts';
import { anchorAt, before, textWidth } from './words.ts';

/** The words of a tick. */
export const TICK: TextInk = { name: 'tick', fill: 'text-subtle' };

/** Within so many % of an end of the line, the words of a tick stand inward. */
const EDGE = 14;
/** Room for the words of all ticks on a narrow screen, in px, and between two of them. */
const NARROW = 270;
const BETWEEN = 6;

/**
 * What the ticks of a line from left to right say, with their feet at `y`. Where there is no room for all, every other
 * one is minor, counted from zero.
 * @param room width of the line, in px
 */
export function axisShapes({ low, high, ticks, zero }: Domain, y = 16, room = NARROW): readonly Shape[] {
	const scale = percentScale({ low, high });
	const from = Math.max(
		0,
		ticks.findIndex(({ at }) => at === zero)
	);
	let end = -Infinity;
	let touch = false;
	const placed = ticks.map(({ at, text }) => {
		const place = scale(at);
		const anchor = anchorAt(place, EDGE);
		const width = textWidth(text, CHARACTER);
		const start = (place / 100) * room - before(anchor, width);
		touch ||= start < end + BETWEEN;
		end = start + width;
		return { kind: 'text', ink: TICK, x: `${place}%`, y, anchor, text } as const;
	});
	return placed.map((tick, place) => ({ ...tick, minor: touch && (place - from) % 2 !== 0 }));
}

/** What both ends of a scale mean, each pointing outward. */
export function endTexts({ ends }: Domain): readonly [low: string, high: string] | undefined {
	return ends && [`← ${ends[0]}`, `${ends[1]} →`];
}
