import { literal } from '../formula/literal.ts';
import { MOST_YEARS, yearsBetween } from './years.ts';
import { numberMeant, type Sentence } from './explain-number.ts';

const wrong = (message: string, remedy: string): Sentence => ({ code: 'WAARDE_ONJUIST', message, remedy });

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/;

/** The years from one to another in a text such as `2024-2025` or `2024 t/m 2027`; none in other texts. */
function yearsFromTo(text: string): readonly number[] {
	const [, from = NaN, to = NaN] =
		/^\(?(\d{4})\s*(?:-|–|—|\/|t\/m|tot en met|tot|en|,|;|\s)\s*(\d{4})\)?$/.exec(text.trim()) ?? [];
	return yearsBetween(Number(from), Number(to));
}

/** A list that is none: a dash without a space or from a word processor, years with "tot", names without brackets. */
export function listSentence(what: string, typed: string, input: unknown): Sentence {
	const message = `Bij ${what} hoort een lijst.`;
	if (typeof input === 'object' && input !== null && Object.values(input).every((value) => value === null)) {
		return wrong(
			message,
			`Schrijf rechte haken in plaats van accolades: [${Object.keys(input).join(', ')}].`
		);
	}
	const item = /^[-–—•*·][ \t\u00a0]*(\S.*)/.exec(typed)?.[1] ?? /^(\S.*)\n/.exec(typed)?.[1];
	if (item !== undefined) {
		return wrong(message, `Schrijf voor elk onderdeel een gewoon streepje en een spatie: - ${item}.`);
	}
	const items = typed
		.replace(/^\((.*)\)$/, '$1')
		.split(/\s*[,;]\s*/)
		.filter((one) => one !== '');
	const example = typed !== '' && typed.length < 80 ? items.join(', ') : 'een, twee';
	return wrong(message, `Schrijf tussen rechte haken, met komma’s: [${example}].`);
}

/** So many years are written one by one. */
const FEW = 10;

/** What stands where all years of a dossier belong. */
export function yearsSentence(what: string, typed: string, input: unknown): Sentence {
	const [first, last] = (typed.match(/\d{4}/g) ?? []).map(Number);
	if (first !== undefined && last !== undefined && /^\d{4}\s*[-–]\s*\d{4}$/.test(typed)) {
		return first < last
			? wrong(
					`Bij ${what} staan te veel jaren.`,
					`Schrijf hooguit ${MOST_YEARS} jaren, zoals ${first}-${first + 9}.`
				)
			: wrong(
					`Bij ${what} moet het eerste jaar vóór het laatste staan.`,
					`Schrijf ${first === last ? `[${first}]` : `${last}-${first}`}.`
				);
	}
	const years = yearsFromTo(typed);
	if (years.length === 0) return listSentence(what, typed, input);
	return wrong(
		`Bij ${what} horen jaren.`,
		years.length > FEW
			? `Schrijf het eerste en het laatste jaar met een streepje: ${years[0]}-${years.at(-1)}.`
			: `Schrijf elk jaar, tussen rechte haken en met komma’s: [${years.join(', ')}].`
	);
}

/**
 * What stands where a year belongs: quotes around it, more years in one, or no year.
 *
 * @param all what the author typed for each item of the list in which it stands
 */
export function yearSentence(what: string, typed: string, all: readonly string[]): Sentence {
	const message = `Bij ${what} hoort een jaar tussen 1900 en 2199.`;
	const years = all.flatMap((one): readonly (string | number)[] => {
		const series = yearsFromTo(one);
		if (series.length > 0) return series;
		return /^'?\d\d$/.test(one) ? [`20${one.slice(-2)}`] : (YEAR.exec(one) ?? []);
	});
	if (all.length > 0 && years.length >= all.length) {
		return wrong(
			message,
			`Schrijf elk jaar met vier cijfers, zonder aanhalingstekens: [${years.join(', ')}].`
		);
	}
	const year = YEAR.exec(typed)?.[0];
	return wrong(
		message,
		year === undefined
			? 'Schrijf een jaar met vier cijfers: 2024.'
			: `Schrijf alleen het jaar, zonder aanhalingstekens: ${year}.`
	);
}

/** What to write for a key that is no year in a group of amounts by year. */
export function yearKeyRemedy(key: string, amount: string): string {
	const years = yearsFromTo(key);
	const one = YEAR.exec(key)?.[0];
	if (years.length > 0) {
		return `Schrijf elk jaar apart, met het bedrag van dat jaar: ${years.map((year) => `${year}: ${amount}`).join(', ')}.`;
	}
	return one === undefined
		? 'Schrijf een jaar met vier cijfers, of gebruik `bedrag` met `opmerking` en `bron`.'
		: `Schrijf alleen het jaar: ${one}: ${amount}.`;
}

/** The two numbers that somebody meant for bounds, written as a list. */
export function boundsMeant(input: unknown, typed: string): string {
	const items: readonly string[] =
		typeof input === 'object' && input !== null ? Object.values(input).map(String) : [typed];
	const read = items.map(numberMeant);
	const known = read.flatMap((one) =>
		one.kind === 'number' ? [one.value] : one.kind === 'doubtful' ? [one.meant[0]] : []
	);
	const numbers = known.length === items.length ? known : numbersOf(items.join(';'));
	const [low, middle, high, ...more] = numbers;
	if (low === undefined) return '[0, 10]';
	if (middle === undefined)
		return low > 0 ? `[0, ${literal(low)}]` : `[${literal(low)}, ${literal(low + 10)}]`;
	if (high === undefined) return `[${literal(low)}, ${literal(middle)}]`;
	// A comma in a number made two of it: the last three digits of thousands, or decimals.
	const last = more.length > 0 ? `${high},${more.join('')}` : '';
	if (last === '') {
		return high >= 100 ? `[${literal(low)}, ${middle}${high}]` : `[${literal(low)}, ${middle}.${high}]`;
	}
	return `[${low}.${middle}, ${last.replace(',', '.')}]`;
}

/** The numbers in a text, without a sign that says what they are. A dash between two is no minus. */
const numbersOf = (text: string): readonly number[] =>
	[...text.matchAll(/(?<![\d%]\s*)-?\d+(?:[.,]\d+)*/g)]
		.map(([number]) => numberMeant(number))
		.flatMap((one) => (one.kind === 'number' ? [one.value] : one.kind === 'doubtful' ? [one.meant[0]] : []));
