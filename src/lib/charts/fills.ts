import type { Fill } from './encoding.ts';

/** A pattern as a line that is drawn again in every square of {@link TILE}. */
export interface Pattern {
	/** The `d` of a path. */
	readonly path: string;
	/** How thick the line is, in px; its ends are round, so that a line of no length is a dot. */
	readonly width: number;
}

/** The side of the square that a pattern repeats, in px. */
export const TILE = 10;

/** How many squares show a pattern beside a letter. */
export const STRIP = 3;

const RISING = 'M-5 5 5-5M-5 15 15-5M5 15 15 5';
const FALLING = 'M-5 5 5 15M-5-5 15 15M5-5 15 5';

/** The one place that says how a fill is drawn: on the page, in a letter and in a file. */
export const PATTERNS: Readonly<Record<Exclude<Fill, 'solid'>, Pattern>> = {
	hatched: { path: RISING, width: 3.5 },
	dotted: { path: 'M2.5 2.5h0M7.5 7.5h0', width: 3.6 },
	upright: { path: 'M2.5 0V10M7.5 0V10', width: 2 },
	crossed: { path: RISING + FALLING, width: 1.4 },
	level: { path: 'M0 2.5H10M0 7.5H10', width: 2 },
	zigzag: { path: 'M-2.5 5 2.5 10 7.5 5 12.5 10M-2.5 0 2.5 5 7.5 0 12.5 5', width: 1.5 },
	grid: { path: 'M0 5H10M5 0V10', width: 1.6 }
};
