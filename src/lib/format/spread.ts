import type { Spread } from '../model/spread.ts';
import { money } from './number.ts';
import { ended, OPEN } from './text.ts';

/** What a row with between what totals lie is called. */
export const SPREAD = 'Bandbreedte';

/** Between what a total lies: `€ 1.900.000 tot € 2.400.000, en nog p.m.` */
export const spreadText = ({ low, high, open }: Spread): string =>
	`${money(low)} tot ${money(high)}${open.length > 0 ? `, en nog ${OPEN}` : ''}`;

/** The same as a sentence; with that of the source, where assumptions made it another. */
export function spreadSentence(now: Spread, then: Spread | undefined): string {
	const [text, source] = [spreadText(now), then && spreadText(then)];
	const was = source === undefined || source === text ? '' : ` (bron: ${source})`;
	return ended(`${SPREAD}: ${text}${was}`);
}
