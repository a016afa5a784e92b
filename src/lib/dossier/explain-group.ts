import { LONGEST_LINE, quoted } from './written-line.ts';
import type { Sentence } from './explain-number.ts';
import type { OwnWords } from './own-words.ts';

const wrong = (message: string, remedy: string): Sentence => ({ code: 'WAARDE_ONJUIST', message, remedy });

const AMOUNT = /^(?:-?[\d€]|=|[pP]\.?[mM]\b)/;

/**
 * Explains what stands where a group belongs: another sign than a colon, a text where keys belong, or dashes.
 *
 * @param keys the keys that the group must have, where they are fixed
 */
export function groupSentence(
	{ what, key, input, typed }: { what: string; key: string; input: unknown; typed: string },
	keys: readonly string[],
	own: OwnWords
): Sentence {
	const [, name, sign = '', value = ''] =
		/^([a-zA-Z0-9_]+)(:[\u00a0\u202f]*|\s*[=;→]\s*|\s+)(\S[^\n]*)/.exec(typed) ?? [];
	if (typeof input === 'string' && name !== undefined && (sign.trim() !== '' || AMOUNT.test(value))) {
		return wrong(
			`Achter \`${name}\` ontbreekt een dubbele punt met een gewone spatie erachter.`,
			`Schrijf: ${name}: ${value.trim()}.`
		);
	}
	const example =
		key === 'positie' && own.axes.size > 0
			? position(input, typed, own)
			: keys.length > 0
				? filledIn(keys, input, typed, own)
				: ['uitgaven', 'baten', 'effecten'].includes(key) && typeof input !== 'object'
					? `{ ${own.items[0] ?? 'naam_van_post'}: ${typed} }`
					: undefined;
	if (example !== undefined && example.length <= LONGEST_LINE) {
		return wrong(
			`Bij ${what} hoort een groep: namen met een waarde.`,
			`Schrijf bijvoorbeeld: ${key}: ${example}.`
		);
	}
	return wrong(
		`Bij ${what} hoort een groep van namen met een waarde.`,
		Array.isArray(input)
			? 'Haal de streepjes voor de namen weg. Schrijf op elke regel: naam: waarde.'
			: 'Schrijf op de regels eronder, twee spaties verder naar rechts: naam: waarde.'
	);
}

/** Every axis with the pole that was typed, or else its first. */
function position(input: unknown, typed: string, { axes }: OwnWords): string {
	const words: readonly unknown[] = Array.isArray(input) ? input : typed.split(/[\s,;/+]+/);
	return `{ ${[...axes].map(([axis, poles]) => `${axis}: ${poles.find((pole) => words.includes(pole)) ?? poles[0] ?? 'naam_van_pool'}`).join(', ')} }`;
}

/** What can stand behind a key, for an example. */
const EXAMPLES: Readonly<Record<string, string>> = {
	keuze: 'A',
	van: 'het college',
	tekst: '"Een zin."',
	betekenis: '"Een zin."',
	titel: 'Een titel',
	uitgever: 'Gemeente',
	code: '"6.1"',
	eenheid: '€/jaar',
	waarde: 'pm',
	bereik: '[0, 100000]',
	krediet: '= bouwkosten',
	oplevering: '2026',
	vraag: '"Wat kiest de raad?"',
	polen: '{ ja: Ja, nee: Nee }',
	bekend: '0'
};

/** Keys that take any text, the likeliest first. */
const TEXT_KEYS = ['betekenis', 'titel', 'tekst', 'vraag', 'naam'];

/** The keys of a group with something behind each, and what was typed behind the one where it belongs. */
function filledIn(keys: readonly string[], input: unknown, typed: string, own: OwnWords): string | undefined {
	if (typeof input === 'object') return undefined;
	const home = homeOf(keys, typed);
	const parts = keys.map((key) => {
		if (key === home) return `${key}: ${PLAIN_VALUE.test(typed) && key !== 'code' ? typed : quoted(typed)}`;
		if (key === 'bereik' && home === 'waarde') return `bereik: [0, ${Math.max(10, 2 * Number(typed))}]`;
		if (key === 'jaar') return `jaar: ${own.years[0] ?? 2024}`;
		const example = EXAMPLES[key];
		return example === undefined ? undefined : `${key}: ${example}`;
	});
	return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`;
}

const PLAIN_VALUE = /^[\p{L}\d][\p{L}\d .]*$/u;

function homeOf(keys: readonly string[], typed: string): string | undefined {
	if (/^[A-Z]{1,3}$/.test(typed) && keys.includes('keuze')) return 'keuze';
	if (/^\d+\.\d+$/.test(typed) && keys.includes('code')) return 'code';
	if (/^\d/.test(typed)) {
		if (!/^\d+(\.\d+)?$/.test(typed)) return undefined;
		return ['waarde', 'krediet'].find((key) => keys.includes(key));
	}
	return TEXT_KEYS.find((key) => keys.includes(key));
}
