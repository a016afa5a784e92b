import type { Spread } from '../model/spread.ts';
import { money } from './number.ts';
import { ended, OPEN } from './text.ts';

/** What a row with between what totals lie is called. */
export const SPREAD = 'Bandbreedte in de bron';

/** Between what a total lies: `€ 1.900.000 tot € 2.400.000, en nog p.m.` */
export const spreadText = ({ low, high, open }: Spread): string =>
	`${money(low)} tot ${money(high)}${open.length > 0 ? `, en nog ${OPEN}` : ''}`;

/** The same as a sentence. */
export const spreadSentence = (spread: Spread): string => ended(`Volgens de bron ${spreadText(spread)}`);
