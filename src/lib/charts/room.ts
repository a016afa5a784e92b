import { percentScale } from './scale.ts';
import type { RowChart } from './chart.ts';

/** Space beside the lines of marks for words that stick out of them, in px. */
export interface Room {
	readonly before: number;
	readonly after: number;
}

/** The narrowest that a line of marks gets, in px. */
const NARROWEST = 140;
/** A little more than a character of the words is wide, in px. */
const CHARACTER = 7.2;
/** Between a mark and its words, in px. */
export const GAP = 6;

/** How wide words at most are, in px; what is drawn without a browser cannot be measured. */
export function textWidth(text: string, character = CHARACTER): number {
	return Math.ceil(text.length * character);
}

/** The room that the words of a chart's rows need on either side, the same for all rows so that they stay aligned. */
export function roomFor({ rows, domain }: RowChart, width = NARROWEST): Room {
	let before = 0;
	let after = 0;
	for (const { marks, domain: own = domain } of rows) {
		const { at } = percentScale(own.low, own.high);
		for (const mark of marks) {
			if (mark.kind !== 'text') continue;
			const start = (at(mark.at) / 100) * width;
			const size = textWidth(mark.text) + GAP;
			const [left, right] =
				mark.anchor === 'start' ? [0, size] : mark.anchor === 'end' ? [size, 0] : [size / 2, size / 2];
			before = Math.max(before, left - start);
			after = Math.max(after, start + right - width);
		}
	}
	return { before, after };
}
