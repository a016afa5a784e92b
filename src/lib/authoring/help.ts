import type { KeyEntry, Reference } from '../dossier/reference.ts';
import { isOptionFile, type OwnName, type OwnNames } from './names.ts';
import { placeAt, type Place } from './place.ts';

/** A word that an author can choose where the cursor is. Texts are Dutch. */
export interface Completion {
	readonly word: string;
	/** What kind of word it is, for an icon. */
	readonly kind: 'key' | 'name' | 'value' | 'function';
	/** A few words beside it. */
	readonly detail: string;
	/** One or two sentences under it; may be empty. */
	readonly info: string;
	/** What to write where that is more than the word. */
	readonly insert?: string;
}

/** The words that fit at a place, and where in the text the word that they replace starts. */
export interface Completions {
	readonly from: number;
	readonly words: readonly Completion[];
}

/** What an editor says about the word under the pointer. */
export interface Hover {
	readonly from: number;
	readonly to: number;
	readonly title: string;
	readonly text: string;
}

/** What the help is drawn from: the reader's own keys, functions and units, and the names of the dossier. */
export interface Known {
	readonly reference: Reference;
	readonly names: OwnNames;
}

const keysFor = ({ reference }: Known, option: boolean): readonly KeyEntry[] =>
	reference.files[option ? 1 : 0]?.keys ?? [];

/** What may be written at an offset in a file of a dossier. Undefined where there is nothing to offer. */
export function completionsAt(
	file: string,
	text: string,
	offset: number,
	known: Known
): Completions | undefined {
	const place = placeAt(text, offset);
	if (place === undefined) return undefined;
	const words = wordsAt(place, isOptionFile(file), known);
	return words.length === 0 ? undefined : { from: place.from, words };
}

/** What the word around an offset means. Undefined where there is nothing to say. */
export function hoverAt(file: string, text: string, offset: number, known: Known): Hover | undefined {
	const wordCharacter = /[\p{L}\p{N}_€%/]/u;
	let to = offset;
	while (to < text.length && wordCharacter.test(text[to] ?? '')) to++;
	const place = placeAt(text, to);
	if (place === undefined || place.word === '') return undefined;
	const { from, word } = place;
	const said = (title: string, ...sentences: string[]): Hover => ({
		from,
		to,
		title,
		text: sentences.filter((sentence) => sentence !== '').join(' ')
	});
	const option = isOptionFile(file);
	if (place.part !== 'value') {
		const entry = entryOf(known, option, [...place.path, word]);
		if (entry !== undefined && entry.path.at(-1)?.own !== true) {
			return said(
				word,
				entry.description,
				`Wat er staat: ${entry.type}.`,
				entry.obligatory ? 'Deze sleutel is verplicht.' : ''
			);
		}
	}
	const fitting = wordsAt(place, option, known).find((one) => one.word === word);
	if (fitting !== undefined)
		return said(word, fitting.detail === '' ? '' : `${fitting.detail}.`, fitting.info);
	const own = Object.values(known.names.groups)
		.flat()
		.find(({ name }) => name === word);
	return own === undefined || own.title === '' ? undefined : said(word, own.title);
}

function wordsAt(place: Place, option: boolean, known: Known): Completion[] {
	if (place.formula) return formulaWords(known);
	const found: Completion[] = [];
	if (place.part !== 'value') found.push(...keysAt(place, keysFor(known, option)));
	found.push(...namesAt(place, option, known.names));
	if (place.part === 'value') found.push(...valuesAt(place, option, known));
	return found;
}

const pathFits = (entry: KeyEntry, path: readonly string[]): boolean =>
	entry.path.length === path.length && entry.path.every(({ text, own }, at) => own || text === path[at]);

function entryOf(known: Known, option: boolean, path: readonly string[]): KeyEntry | undefined {
	const fitting = keysFor(known, option).filter((entry) => pathFits(entry, path));
	return fitting.find(({ path: way }) => way.at(-1)?.own === false) ?? fitting[0];
}

function keysAt({ path }: Place, keys: readonly KeyEntry[]): Completion[] {
	return keys
		.filter(
			(entry) =>
				entry.path.length === path.length + 1 &&
				entry.path.at(-1)?.own === false &&
				pathFits({ ...entry, path: entry.path.slice(0, -1) }, path)
		)
		.map((entry) => {
			const word = entry.path.at(-1)?.text ?? '';
			return {
				word,
				kind: 'key' as const,
				detail: entry.obligatory ? 'verplicht' : '',
				info: `${entry.description} Wat er staat: ${entry.type}.`,
				insert: `${word}: `
			};
		});
}

function valuesAt({ path }: Place, option: boolean, known: Known): Completion[] {
	const entry = entryOf(known, option, path);
	if (entry === undefined) return [];
	if (path.at(-1) === 'eenheid') {
		return known.reference.units.map(({ unit, description }) => ({
			word: unit,
			kind: 'value',
			detail: '',
			info: description,
			...(unit.startsWith('%') ? { insert: `"${unit}"` } : {})
		}));
	}
	const words: Completion[] = entry.values.map(({ value, meaning }) => ({
		word: value,
		kind: 'value',
		detail: '',
		info: meaning ?? ''
	}));
	if (/\bpm\b/.test(entry.type)) {
		words.push({ word: 'pm', kind: 'value', detail: 'nog niet bekend', info: 'Dat is iets anders dan 0.' });
	}
	return words;
}

const asNames = (list: readonly OwnName[], detail: string, asKey: boolean): Completion[] =>
	list.map(({ name, title }) => ({
		word: name,
		kind: 'name',
		detail,
		info: title,
		...(asKey ? { insert: `${name}: ` } : {})
	}));

/** The keys of an option that hold amounts. */
const AMOUNTS: ReadonlySet<string> = new Set(['uitgaven', 'baten', 'effecten']);

/** The names of the dossier that fit, by the keys around the place. */
function namesAt({ path, part }: Place, option: boolean, names: OwnNames): Completion[] {
	const { groups, poles, letters, years } = names;
	const key = path.at(-1) ?? '';
	const around = path.at(-2) ?? '';
	if (part === 'key' && key === 'bron') return asNames(groups.bronnen, 'bron', true);
	if (option) {
		if (part === 'key' && path.length === 1) {
			if (key === 'uitgaven' || key === 'toeslagen' || key === 'baten')
				return asNames(groups.posten, 'post', true);
			if (key === 'investeringen') return asNames(groups.investeringen, 'investering', true);
			if (key === 'effecten') return asNames(groups.effecten, 'effect', true);
			if (key === 'uitkomsten') return asNames(groups.uitkomsten, 'uitkomst', true);
			if (key === 'themas') return asNames(groups.themas, 'thema', true);
			if (key === 'positie') return asNames(groups.assen, 'as', true);
		}
		if (part === 'key' && (AMOUNTS.has(around) || key === 'bedrag')) {
			return years.map((year) => ({
				word: String(year),
				kind: 'name',
				detail: 'jaar',
				info: '',
				insert: `${year}: `
			}));
		}
		if (part === 'value' && around === 'positie') return asNames(poles[key] ?? [], 'pool', false);
		if (key === 'van' && part === 'value')
			return [groups.posten, groups.investeringen, groups.maatregelen].flatMap((group) =>
				asNames(group, 'post', false)
			);
		if (key === 'maatregelen') return part === 'key' ? [] : asNames(groups.maatregelen, 'maatregel', false);
		if (key === 'voordelen' || key === 'voordeel')
			return part === 'key' ? [] : asNames(groups.voordelen, 'voordeel', false);
		if (key === 'risicos' || key === 'risico')
			return part === 'key' ? [] : asNames(groups.risicos, 'risico', false);
		return [];
	}
	if (part === 'key') {
		if (key === 'aannames' && around === 'voorbeelden') return asNames(groups.aannames, 'aanname', true);
		return key === 'verwacht' ? asNames(letters, 'keuze', true) : [];
	}
	switch (key) {
		case 'indexering':
			return path.length === 1 ? asNames(groups.aannames, 'aanname', false) : [];
		case 'doel':
			return asNames(groups.doelen, 'doel', false);
		case 'effect':
			return asNames(groups.effecten, 'effect', false);
		case 'vereist':
		case 'sluit_uit':
			return asNames(groups.maatregelen, 'maatregel', false);
		case 'voordelen':
			return around === '' ? [] : asNames(groups.voordelen, 'voordeel', false);
		case 'risicos':
			return around === '' ? [] : asNames(groups.risicos, 'risico', false);
		case 'tegenover':
			return asNames(groups.risicos, 'risico', false);
		case 'pm':
		case 'post':
			return asNames(groups.posten, 'post', false);
		case 'aanname':
			return asNames(groups.aannames, 'aanname', false);
		case 'keuze':
			return asNames(letters, 'keuze', false);
		default:
			return [];
	}
}

function formulaWords({ names: { groups }, reference: { functions, signs } }: Known): Completion[] {
	return [
		...asNames(groups.aannames, 'aanname', false),
		...asNames(groups.constanten, 'constante', false),
		...asNames(groups.tussenwaarden, 'tussenwaarde', false),
		...functions.map(({ name, signature, description }) => ({
			word: name,
			kind: 'function' as const,
			detail: signature.slice(name.length),
			info: description,
			insert: `${name}(`
		})),
		...signs
			.filter(({ sign }) => /^[a-z_]+$/.test(sign))
			.map(({ sign, description }) => ({
				word: sign,
				kind: 'value' as const,
				detail: '',
				info: description
			}))
	];
}
