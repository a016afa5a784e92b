import type { Spread } from '../model/spread.ts';
import { money } from './number.ts';

/** What a row with between what totals lie is called. */
export const SPREAD = 'Bandbreedte in de bron';

/** Between what a total lies: `€ 1.900.000 tot € 2.400.000`. */
export const spreadText = ({ low, high }: Spread): string => `${money(low)} tot ${money(high)}`;

/** The same as a sentence. */
export const spreadSentence = (spread: Spread): string => `Volgens de bron ${spreadText(spread)}.`;
