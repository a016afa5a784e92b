import type { RowChart } from './chart.ts';
import { percentScale } from './scale.ts';
import { GAP } from './shape.ts';
import { before as leftOf, textWidth } from './words.ts';

/** Space beside the lines of marks for words that stick out of them, in px. */
export interface Room {
	readonly before: number;
	readonly after: number;
}

/** The narrowest that a line of marks gets, in px. */
const NARROWEST = 140;
/** A little more than a character of the words and of the ticks is wide, in px. */
export const CHARACTER = 7.2;

/** The room that the words of a chart's rows need on either side, the same for all rows so that they stay aligned. */
export function roomFor({ rows, domain }: RowChart, width = NARROWEST): Room {
	let before = 0;
	let after = 0;
	for (const { marks, domain: own = domain } of rows) {
		const at = percentScale(own);
		for (const mark of marks) {
			if (mark.kind !== 'text') continue;
			const start = (at(mark.at) / 100) * width;
			const size = Math.ceil(textWidth(mark.text, CHARACTER)) + GAP;
			const left = leftOf(mark.anchor, size);
			before = Math.max(before, left - start);
			after = Math.max(after, start + size - left - width);
		}
	}
	return { before, after };
}
