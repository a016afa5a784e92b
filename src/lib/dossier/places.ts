import { suggest } from '../formula/suggest.ts';

/** What a place is written with between commas: words, and the numbers or letters at their end. */
interface PlacePart {
	readonly words: string;
	/** As written: `1 tot en met 5`, `A en C`. */
	readonly written?: string;
	/** All that are meant; absent where a range runs backwards. */
	readonly numbers?: ReadonlySet<string> | undefined;
}

/** A place that a source has: `Urgentie hoog, alinea 1 tot en met 5`. */
interface Place {
	readonly text: string;
	readonly parts: readonly PlacePart[];
}

/** The places that a source has, from its list in the dossier. */
export interface Places {
	readonly texts: readonly string[];
	/** The places of a citation (`Inleiding, alinea 2; Kosten`) that the source does not have. */
	unknown(citation: string): readonly string[];
	/** The place that somebody probably meant, written so that it is one. */
	meant(place: string): string | undefined;
}

const BETWEEN = /\s*;\s*/;
const NUMBER = '(?:\\d{1,4}|[A-Z]{1,3})';
const RANGE = `${NUMBER}(?: tot en met ${NUMBER})?`;
const SERIES = `${RANGE}(?:(?:, | en )${RANGE})*`;
const ONLY_SERIES = new RegExp(`^${SERIES}$`);
const ENDS_IN_SERIES = new RegExp(`^(.+?) (${SERIES})$`);

/**
 * Reads a list of places. A citation names one or more of them, with `; ` between. It may leave out what a place ends
 * with if that is numbered, and name fewer numbers or letters than the list has: with `tabel A tot en met D, regel 1
 * tot en met 9` in the list, `tabel B` and `tabel A en C, regel 3` are places too.
 */
export function placesOf(list: readonly string[]): Places {
	const places = list.flatMap(split).map((text): Place => ({ text, parts: partsOf(text) }));
	const has = (cited: string): boolean => places.some((place) => isPartOf(partsOf(cited), place.parts));
	return {
		texts: places.map(({ text }) => text),
		unknown: (citation) => split(citation).filter((cited) => !has(cited)),
		meant(cited) {
			const parts = partsOf(cited);
			const written = places.flatMap((place) => prefixes(place).map((prefix) => ({ place, prefix })));
			// What comes last may be too far from anything to be known; then what comes before it is.
			for (let length = parts.length; length > 0; length--) {
				const words = wordsOf(parts.slice(0, length));
				const near = suggest(
					words,
					written.map(({ prefix }) => wordsOf(prefix))
				);
				const found = written.find(({ prefix }) => wordsOf(prefix) === near);
				if (found === undefined) continue;
				return found.place.parts
					.slice(0, Math.max(found.prefix.length, parts.length))
					.map((part, at, all) =>
						withNumbers(part, at === all.length - 1 ? (parts[at] ?? parts.at(-1)) : parts[at])
					)
					.join(', ');
			}
			return undefined;
		}
	};
}

const split = (text: string): string[] => text.split(BETWEEN).filter((one) => one !== '');

const wordsOf = (parts: readonly PlacePart[]): string => parts.map(({ words }) => words).join(', ');

/** A place, and what is left of it without the numbers that it ends with. */
const prefixes = ({ parts }: Place): readonly PlacePart[][] =>
	parts.flatMap((_, at) => (at + 1 < needed(parts) ? [] : [parts.slice(0, at + 1)])).reverse();

/** How many parts a citation cannot leave out: those up to the last that has no numbers, and at least one. */
const needed = (parts: readonly PlacePart[]): number =>
	Math.max(1, 1 + parts.findLastIndex(({ written }) => written === undefined));

/** A part of a place, with the numbers of a citation where the place has them. */
function withNumbers(part: PlacePart, cited: PlacePart | undefined): string {
	if (part.written === undefined) return part.words;
	const own = cited?.written !== undefined && hasNumbers({ ...cited, words: part.words }, part);
	return `${part.words} ${own ? cited.written : part.written}`;
}

function partsOf(text: string): PlacePart[] {
	const between: string[] = [];
	for (const one of text.split(', ')) {
		const before = between.at(-1);
		if (before !== undefined && ONLY_SERIES.test(one)) between[between.length - 1] = `${before}, ${one}`;
		else between.push(one);
	}
	return between.map((one) => {
		const [, words = one, written = ''] = ENDS_IN_SERIES.exec(one) ?? [];
		return written === '' ? { words } : { words, written, numbers: numbersOf(written) };
	});
}

/** Every number or letter of a series; undefined where a range runs backwards. */
function numbersOf(series: string): ReadonlySet<string> | undefined {
	const numbers = new Set<string>();
	for (const range of series.split(/, | en (?!met )/)) {
		const [from = '', to = from] = range.split(' tot en met ');
		const isDigits = /^\d/.test(from);
		const [first, last] = [rank(from), rank(to)];
		if (isDigits !== /^\d/.test(to) || first > last) return undefined;
		for (let at = first; at <= last; at++) numbers.add(`${isDigits ? 'number' : 'letter'} ${at}`);
	}
	return numbers;
}

/** A number by itself; letters in the order of options: A … Z, AA, AB … */
const rank = (text: string): number =>
	/^\d/.test(text)
		? Number(text)
		: [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0);

const isPartOf = (cited: readonly PlacePart[], place: readonly PlacePart[]): boolean =>
	cited.length >= needed(place) &&
	cited.every((part, at) => {
		const own = place[at];
		return own !== undefined && hasNumbers(part, own);
	});

/** Whether a part of a citation has the words of a part of a place, and only numbers that this has. */
function hasNumbers(cited: PlacePart, own: PlacePart): boolean {
	if (cited.words !== own.words) return false;
	if (cited.written === own.written) return true;
	return (
		cited.numbers !== undefined && [...cited.numbers].every((number) => own.numbers?.has(number) ?? false)
	);
}
