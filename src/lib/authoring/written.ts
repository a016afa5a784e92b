import { Document, isMap } from 'yaml';
import { literal } from '../formula/literal.ts';

/** What a form writes in a file; `undefined` leaves a key out. */
export type Written =
	string | number | boolean | readonly Written[] | { readonly [key: string]: Written | undefined };

type Group = Exclude<Written, string | number | boolean | readonly Written[]>;

const isList = (written: Written): written is readonly Written[] => Array.isArray(written);

/** Whether it is a group of keys. */
const isGroup = (written: Written): written is Group => typeof written === 'object' && !isList(written);

const entries = (group: Group): [string, Written][] =>
	Object.entries(group).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));

/** A value on one line, with brackets around a list and a group: `{ 2026: 100, 2027: pm }`. */
export function inline(written: Written, within: 'brackets' | 'lines' = 'brackets'): string {
	if (typeof written === 'boolean') return String(written);
	if (typeof written === 'number') return literal(written === 0 ? 0 : written);
	if (typeof written === 'string') return quotedWhereNeeded(written, within);
	if (isList(written)) return `[${written.map((item) => inline(item)).join(', ')}]`;
	const pairs = entries(written).map(([key, value]) => `${key}: ${inline(value)}`);
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/**
 * A key with its value, one line for each key of a group and what is in those between brackets. Amounts for each
 * year stand on one line.
 */
export function entryLines(key: string, written: Written, step: string): string[] {
	if (!isGroup(written) || entries(written).every(([inner]) => /^\d+$/.test(inner)))
		return [`${key}: ${inline(written, 'lines')}`];
	return [
		`${key}:`,
		...entries(written).map(([inner, value]) => `${step}${inner}: ${inline(value, 'lines')}`)
	];
}

/** An item of a list; the keys of a group stand under each other. */
export function itemLines(written: Written): string[] {
	if (!isGroup(written)) return [`- ${inline(written, 'lines')}`];
	return entries(written).map(
		([key, value], place) => `${place === 0 ? '- ' : '  '}${key}: ${inline(value, 'lines')}`
	);
}

/** The value without the keys that are left out, as the reader would read it. */
export function asRead(written: Written): unknown {
	if (typeof written === 'boolean') return written;
	if (typeof written === 'number') return written === 0 ? 0 : written;
	if (typeof written === 'string') return oneLine(written);
	if (isList(written)) return written.map(asRead);
	return Object.fromEntries(entries(written).map(([key, value]) => [key, asRead(value)]));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function quotedWhereNeeded(text: string, within: 'brackets' | 'lines'): string {
	const document = new Document({ k: oneLine(text) });
	if (isMap(document.contents)) document.contents.flow = within === 'brackets';
	const line = document.toString({ lineWidth: 0 }).trimEnd();
	return within === 'brackets' ? line.replace(/^\{ k: /, '').replace(/ \}$/, '') : line.replace(/^k: /, '');
}
