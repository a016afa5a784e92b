import type { Dossier } from '../dossier/dossier.ts';
import { knowsNoDifference, type OpenPart } from '../model/comparing/contrast.ts';
import type { PairPart } from '../model/comparing/pair.ts';
import { money } from './number.ts';
import { almost } from './pair-cost.ts';
import { counted, ended, openPartText } from './text.ts';

/** What an unknown does to the second of two options, by what it does to the first less the second. */
const OPPOSITE: Readonly<Record<OpenPart, OpenPart>> = {
	none: 'none',
	adds: 'subtracts',
	subtracts: 'adds',
	either: 'either'
};

/**
 * What going from the first to the second option of a pair does to the cost: `C € 200.000 lager, + p.m.`, `gelijk`. A
 * plus means that the second option may cost more than the known amounts say. A difference of which nothing is known has
 * no number.
 *
 * @param second its letter; empty where what is said stands under it
 * @param write how the amount is written, where that is not in euros
 */
export function stepText(
	second: string,
	{ total, failed }: Pick<PairPart, 'total' | 'failed'>,
	write: (amount: number) => string = money
): string {
	const without =
		failed.length === 0 ? '' : `; ${counted(failed.length, 'post', 'posten')} niet te berekenen`;
	const open = openPartText(OPPOSITE[total.open]);
	const who = second === '' ? '' : `${second} `;
	if (knowsNoDifference(total)) return `${who}${open}${without}`;
	const amount = Math.abs(total.known);
	const isNothing = Math.round(amount) === 0;
	const known = isNothing
		? `${almost(total.known)}gelijk`
		: `${who}${write(amount)} ${total.known > 0 ? 'lager' : 'hoger'}`;
	return `${known}${open === '' ? '' : `, ${isNothing ? who : ''}${open}`}${without}`;
}

/** What a row is called with what each option costs more or less than changing nothing. */
export const referenceTitle = (letter: string): string => `Verschil met keuze ${letter}, het nulalternatief`;

/** What an option costs more or less than changing nothing, in a sentence: `Vergeleken met A: € 200.000 lager, + p.m.` */
export const besideReferenceText = (
	reference: string,
	costs: Pick<PairPart, 'total' | 'failed'>,
	write?: (amount: number) => string
): string => ended(`Vergeleken met ${reference}: ${stepText('', costs, write)}`);

/** How many posts are not the same on both sides of a step: `4 posten wisselen`. */
export function changingPosts({ lines }: Pick<PairPart, 'lines'>): string {
	const count = lines.filter(({ state }) => state !== 'equal').length;
	return count === 0 ? 'geen post wisselt' : counted(count, 'post wisselt', 'posten wisselen');
}

/** What the field shows, for who cannot see it. */
export function fieldSentence({ axes, options }: Dossier): string {
	const many = `${String(options.length)} keuzes`;
	return axes.length === 0
		? `De ${many}, elk met het bekende bedrag als balk op dezelfde schaal.`
		: `De ${many} bij de antwoorden op ${axes.length === 1 ? 'de vraag' : 'de vragen'}, elk met het bekende bedrag als balk op dezelfde schaal.`;
}
