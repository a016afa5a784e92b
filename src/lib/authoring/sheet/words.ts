/** What a row of a table is by its name or its place. */
export type Kind = 'cost' | 'income';

/** What the parts of a table are called. */
export const WORDS: ReadonlyMap<string, Kind> = new Map([
	['lasten', 'cost'],
	['kosten', 'cost'],
	['uitgaven', 'cost'],
	['baten', 'income'],
	['inkomsten', 'income'],
	['opbrengsten', 'income']
]);
/** What stands in a column that says it of each row. */
export const LETTERS: ReadonlyMap<string, Kind> = new Map([
	...WORDS,
	['l', 'cost'],
	['last', 'cost'],
	['u', 'cost'],
	['b', 'income'],
	['bate', 'income'],
	['i', 'income']
]);
/** What stands in a column that says of each row whether it comes back every year. */
export type Nature = 'structureel' | 'incidenteel';
export const NATURES: ReadonlyMap<string, Nature> = new Map([
	['s', 'structureel'],
	['structureel', 'structureel'],
	['i', 'incidenteel'],
	['incidenteel', 'incidenteel'],
	['eenmalig', 'incidenteel']
]);
/** What such a column is called: `I/S`, `Incidenteel of structureel`, `Aard`. */
export const NATURE_HEAD =
	/^(?:i\s*\/\s*s|s\s*\/\s*i|aard|(?:incidenteel|structureel)\s*(?:\/|of|en)\s*(?:incidenteel|structureel))$/i;

export const BALANCE = /^s(?:aldo)?$/i;
export const INCOME_ROW = /^(?:baten|inkomsten|opbrengst(?:en)?)\b/i;
/** What is neither costs nor income by its name. */
export const OF_NEITHER = /reserve|voorziening|mutatie|dekking/i;

export const withoutBrackets = (label: string): string => label.replace(/\([^)]*\)/g, '');

/** What a heading is the heading of, by its first word. */
export const wordOf = (label: string): Kind | undefined => WORDS.get(plain(label).split(' ')[0] ?? '');

export const TOTAL =
	/^(?:sub)?tota(?:al|le?)\b|^som\b|^(?:per )?saldo\b|^netto(?:[ -]?(?:lasten|kosten|uitgaven))?$|^(?:geraamd |gerealiseerd )?resultaat\b/i;

export function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
