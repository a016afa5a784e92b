import { cellName, cellText, type Grid } from './grid.ts';

/** The number of euros that a number in a table stands for. */
export type Scale = 1 | 1000 | 1_000_000;

/** What a number below zero in a table is: less to pay, or more. */
export type Minus = 'less' | 'more';

/** Something that a table says of its own numbers, and the cell in which it says so. */
export interface Remark<Value> {
	readonly row: number;
	readonly column: number;
	readonly value: Value;
}

const BILLIONS =
	/(?:[€x×*([]|\bin|\beuro)\s*€?\s*(?:1\s*)?(?:mrd|miljard(?:en)?)\b|\b(?:mrd|miljard(?:en)?)\.?\s*(?:€|eur)|^\(?(?:mrd|miljard(?:en)?)\.?\)?$/i;
const MILLIONS =
	/(?:[€x×*([]|\bin|\beuro)\s*€?\s*(?:1\s*)?(?:mln|mio|miljoen(?:en)?)\b|\b(?:mln|mio|miljoen(?:en)?)\.?\s*(?:€|eur)|^\(?(?:mln|mio|miljoen(?:en)?)\.?\)?$|(?:[€x×*]|\bin)\s*€?\s*1[.\s]?000[.\s]?000(?![.\s]?\d)/i;
const THOUSANDS =
	/(?:[€x×*]|\bin)\s*€?\s*1[.\s]?000(?![.\s]?\d)|(?:[€x×*([]|\bin|\beuro)\s*€?\s*(?:duizend(?:en|tallen)?|dzd)\b|\b(?:duizend(?:en)?|dzd)\.?\s*(?:€|eur)|(?<!\p{L})k\s?€|€\s?k(?!\p{L})|\bk\s?euro?\b|^\(?(?:duizend(?:en|tallen)?|dzd)\.?\)?$/iu;

/** How many euros a text says that a number is; `none` is a number of euros that is not read. */
export function scaleIn(text: string): Scale | 'none' | undefined {
	if (BILLIONS.test(text)) return 'none';
	if (MILLIONS.test(text)) return 1_000_000;
	return THOUSANDS.test(text) ? 1000 : undefined;
}

const IS = String.raw`\s*(?:=|:|\bis\b|\bzijn\b|\bbetekent\b)\s*(?:een\s+)?`;
const MINUS = String.raw`(?:-\/-|[-–—−]|\bmin(?:teken)?\b|\bnegatief\b)`;
const PLUS = String.raw`(?:\+|\bplus(?:teken)?\b|\bpositief\b)`;
const WORSE = String.raw`(?:nade(?:el|lig)|tekort|(?:hogere?\s+|meer\s+)?(?:lasten|kosten|uitgaven))\b`;
const BETTER = String.raw`(?:voorde(?:el|lig)|overschot|besparing|baten|inkomsten|opbrengsten|(?:lagere?|minder)\s+(?:lasten|kosten|uitgaven))\b`;
const either = (one: string, other: string): string => `(?:${one}${IS}${other}|${other}${IS}${one})`;
const MORE = new RegExp(`${either(MINUS, WORSE)}|${either(PLUS, BETTER)}`, 'i');
const LESS = new RegExp(`${either(MINUS, BETTER)}|${either(PLUS, WORSE)}`, 'i');

/** What a text says that a number below zero is, such as `(- = nadeel)`; `none` where it says both. */
export function minusIn(text: string): Minus | 'none' | undefined {
	const [more, less] = [MORE.test(text), LESS.test(text)];
	return more && less ? 'none' : more ? 'more' : less ? 'less' : undefined;
}

/** What all texts in a part of a table say. */
export function saidIn<Value>(
	grid: Grid,
	isText: (row: number, column: number) => boolean,
	valueIn: (text: string) => Value | undefined
): Remark<Value>[] {
	return grid.flatMap((cells, row) =>
		cells.flatMap((cell, column): Remark<Value>[] => {
			if (typeof cell !== 'string' || !isText(row, column)) return [];
			const value = valueIn(cellText(cell));
			return value === undefined ? [] : [{ row, column, value }];
		})
	);
}

/** The name of the cell in which something is said. */
export const cellOfRemark = ({ row, column }: Remark<unknown>): string => cellName(row, column);
