import type { Direction } from '../dossier/dossier.ts';
import type { Difference, OpenPart } from '../model/comparing/contrast.ts';
import { knowsNothing, type Amount, type OpenItem, type Sum } from '../model/outcome.ts';
import { money, signedMoney } from './number.ts';

/** Short for pro memorie: foreseen, and not yet known. */
export const OPEN = 'p.m.';

/** First and last of consecutive years: `2024–2027`, or `2024`. */
export function yearRange(years: readonly number[]): string {
	const [first, last] = [years[0], years.at(-1)];
	return first === last ? String(first ?? '') : `${first ?? ''}–${last ?? ''}`;
}

/** Words with commas and `en` before the last: `A, B en C`. */
export function list(words: readonly string[], conjunction = 'en'): string {
	if (words.length <= 1) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}

const SMALL_NUMBERS = [
	'geen',
	'één',
	'twee',
	'drie',
	'vier',
	'vijf',
	'zes',
	'zeven',
	'acht',
	'negen',
	'tien'
];

/** A count in words up to ten, in digits above. */
export function countWord(count: number): string {
	return SMALL_NUMBERS[count] ?? String(count);
}

/** A count with its noun: `1 post`, `4 posten`. */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** First letter a capital, which loses the accents of `één`. */
export function capitalised(text: string): string {
	return text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence with the one full stop at its end, also after `p.m.` */
export function ended(sentence: string): string {
	return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** So many unknown amounts that do the same to a sum. */
export interface OpenGroup {
	readonly direction: Direction;
	readonly count: number;
}

/** What an unknown may do to a sum, in the order of display. */
export const DIRECTIONS: readonly Direction[] = ['raises', 'lowers', 'either'];

/** How many of the unknown amounts make a sum higher, how many lower, and of how many nobody can say. */
export function openGroups(open: readonly Pick<OpenItem, 'direction'>[]): readonly OpenGroup[] {
	return DIRECTIONS.flatMap((direction) => {
		const { length: count } = open.filter((one) => one.direction === direction);
		return count === 0 ? [] : [{ direction, count }];
	});
}

type Signs = Readonly<Record<Direction, string>>;

const SIGNS: Signs = { raises: '+', lowers: '−', either: '±' };
const SPOKEN: Signs = { raises: 'plus', lowers: 'min', either: 'plus of min' };

/**
 * Unknown amounts that do the same to a sum: `+ 1 p.m.`, `− 2 p.m.`; without a count `− p.m.`, for one amount that stands
 * by itself.
 */
export function openText(direction: Direction, count?: number, signs = SIGNS): string {
	return count === undefined ? `${signs[direction]}\u00a0${OPEN}` : `${signs[direction]} ${count} ${OPEN}`;
}

/** All that is unknown in a sum: `+ 2 p.m. − 2 p.m.`; empty where nothing is. */
export function openGroupsText(groups: readonly OpenGroup[], isBare: boolean, signs = SIGNS): string {
	const [only, ...others] = groups;
	if (isBare && only?.count === 1 && others.length === 0) return openText(only.direction, undefined, signs);
	return groups.map(({ direction, count }) => openText(direction, count, signs)).join(' ');
}

/** What an unknown does to a sum, for who hears it: `maakt het hoger`. */
export function directionText(direction: Direction, isOne = true): string {
	const makes = isOne ? 'maakt' : 'maken';
	switch (direction) {
		case 'raises':
			return `${makes} het hoger`;
		case 'lowers':
			return `${makes} het lager`;
		case 'either':
			return `${makes} het hoger of lager`;
	}
}

/**
 * A sum with all that is not in it: `€ 2.000.000 + 1 p.m. − 2 p.m.` Where nothing is known there is no number, not even a
 * zero: `+ 3 p.m.`
 */
export function sumText(sum: Sum): string {
	return sumWith(sum, SIGNS);
}

/** The same with the known part written in another way than in euros. */
export function sumTextIn(sum: Sum, write: (known: number) => string): string {
	return sumWith(sum, SIGNS, write);
}

/** The same for who hears it: `€ 2.000.000 plus 1 p.m.` */
export function spokenSum(sum: Sum): string {
	return sumWith(sum, SPOKEN);
}

function sumWith(sum: Sum, signs: Signs, write = money): string {
	const nothing = knowsNothing(sum);
	const open = openGroupsText(openGroups(sum.open), nothing, signs);
	const failed = `${counted(sum.failed.length, 'post', 'posten')} niet te berekenen`;
	const parts = [
		nothing ? '' : write(sum.known),
		open,
		sum.failed.length === 0 ? '' : nothing && open === '' ? failed : `(${failed})`
	];
	return parts.filter((part) => part !== '').join(' ');
}

/** What is known of a sum, for where its unknowns stand beside it: empty where those are all there is. */
export function knownText(sum: Sum): string {
	if (!knowsNothing(sum)) return money(sum.known);
	return sum.open.length > 0 ? '' : 'niet te berekenen';
}

/** One amount: `€ 80.000`, `+ p.m.`, `niet te berekenen`. */
export function amountText(amount: Amount): string {
	switch (amount.state) {
		case 'known':
			return money(amount.value);
		case 'open':
			return openText(amount.direction);
		case 'failed':
			return 'niet te berekenen';
	}
}

const PARTS: Readonly<Record<Exclude<OpenPart, 'none'>, Direction>> = {
	adds: 'raises',
	subtracts: 'lowers',
	either: 'either'
};

/** What an unknown does to a difference: `− p.m.`; empty where there is none. */
export function openPartText(open: OpenPart): string {
	return open === 'none' ? '' : openText(PARTS[open]);
}

/** A difference with its sign and its unknown part: `+ € 50.000 − p.m.` */
export function differenceText({ known, open }: Difference): string {
	return `${signedMoney(known)} ${openPartText(open)}`.trimEnd();
}
