import { literal } from './literal.ts';
import type { FormulaProblem } from './problem.ts';

/** Something that people write and the formula language does not have. */
interface Strange {
	/** Sticky, so that it looks at one place only. */
	readonly pattern: RegExp;
	/** What it is instead, so that what stands beside it is not a problem too. */
	readonly standsFor?: 'name' | 'number' | 'operator';
	/** @param before the word before it */
	readonly explain: (
		text: string,
		before: string | undefined
	) => {
		readonly code?: FormulaProblem['code'];
		readonly message: string;
		readonly remedy: string;
	};
}

/** Characters from elsewhere, and what to write in their place. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
	['×', '*'],
	['·', '*'],
	['•', '*'],
	['**', '^'],
	['÷', '/'],
	['−', '-'],
	['–', '-'],
	['—', '-'],
	['≤', '<='],
	['≥', '>='],
	['=<', '<='],
	['=>', '>='],
	['≠', '!='],
	['<>', '!='],
	['!==', '!='],
	['===', '=='],
	['²', '^2'],
	['³', '^3']
]);

const CHOICE = 'Schrijf een keuze binnen een keuze: a ? (b ? x : y) : z.';

/** The number of an amount as people write it in a text: `€ 50.000,50` → 50000.5. */
function plainAmount(text: string): string {
	const digits = text.replace(/[€\s]|[.,]-?$/g, '');
	const thousands = digits.replace(/\.(?=\d{3}(?:\D|$))/g, '');
	const value = Number(thousands.replace(',', '.'));
	return Number.isFinite(value) ? literal(value) : digits;
}

/** What people write that the formula language does not have; the first that fits explains it. */
export const STRANGE: readonly Strange[] = [
	{
		pattern: /%(?=\s*[\d\p{L}(])/uy,
		standsFor: 'operator',
		explain: () => ({
			code: 'FORMULE_PROCENT',
			message: 'Een procentteken kan niet in een formule.',
			remedy: 'Schrijf 3% als 0.03, of gebruik een aanname met de eenheid %.'
		})
	},
	{
		pattern: /%/y,
		explain: (_, before) => ({
			code: 'FORMULE_PROCENT',
			message: 'Een procentteken kan niet in een formule.',
			remedy:
				before === undefined || !/^[a-z]/.test(before)
					? 'Schrijf 3% als 0.03, of gebruik een aanname met de eenheid %.'
					: `Schrijf ${before}, en geef die aanname de eenheid %.`
		})
	},
	{
		pattern: /"\d+(?:\.\d+)?"|'\d+(?:\.\d+)?'|[“”„‘’]\d+(?:\.\d+)?[“”‘’]/y,
		standsFor: 'number',
		explain: (text) => ({
			message: 'Een getal of jaartal heeft in een formule geen aanhalingstekens.',
			remedy: `Schrijf ${text.slice(1, -1)}.`
		})
	},
	{
		pattern:
			/"[a-z][a-z0-9_]*"|'[a-z][a-z0-9_]*'|[“”„‘’][a-z][a-z0-9_]*[“”‘’]|[[{]\s*[a-z][a-z0-9_]*\s*[\]}]/y,
		standsFor: 'name',
		explain: (text) => ({
			message: 'Een naam staat in een formule zonder aanhalingstekens of haken.',
			remedy: `Schrijf ${text.replace(/[^a-z0-9_]/g, '')}.`
		})
	},
	{
		pattern: /€\s*\d+(?:[.,]\d+)*(?:,-(?!\d))?/y,
		standsFor: 'number',
		explain: (text) => ({
			message: 'Een euroteken kan niet in een formule.',
			remedy: `Schrijf ${plainAmount(text)}; de eenheid staat bij de aanname.`
		})
	},
	{
		pattern: /===|!==|\*\*|=<|=>|<>|[×·•÷−–—≤≥≠]/y,
		standsFor: 'operator',
		explain: (text) => ({
			message: `Het teken "${text}" kan niet in een formule.`,
			remedy: `Schrijf ${INSTEAD.get(text) ?? 'een ander teken'}.`
		})
	},
	{
		pattern: /[²³]/y,
		explain: (text) => ({
			message: `Het teken "${text}" kan niet in een formule.`,
			remedy: `Schrijf ${INSTEAD.get(text) ?? 'een ander teken'}.`
		})
	},
	{
		pattern: /=/y,
		standsFor: 'operator',
		explain: (_, before) =>
			before === undefined
				? { message: 'Een formule begint met één =-teken.', remedy: 'Haal het tweede =-teken weg.' }
				: {
						message: 'Een enkele = kan niet in een formule.',
						remedy: 'Schrijf == om te vergelijken; een eigen naam geeft u met een tussenwaarde.'
					}
	},
	{
		pattern: /"[^"]*"?|'[^']*'?|[“”„‘’`][^“”„‘’`]*[“”„‘’`]?/y,
		standsFor: 'name',
		explain: () => ({
			message: 'Tekst tussen aanhalingstekens kan niet in een formule.',
			remedy: 'Schrijf een naam zonder aanhalingstekens.'
		})
	},
	{
		pattern: /[[\]{}]/y,
		explain: (text) => ({
			message: `Het haakje "${text}" kan niet in een formule.`,
			remedy: 'Gebruik ronde haakjes.'
		})
	},
	{
		pattern: /;/y,
		explain: () => ({
			message: 'Een puntkomma kan niet in een formule.',
			remedy: 'Schrijf één formule, en scheid de waarden van een functie met een komma.'
		})
	},
	{
		pattern: /€/y,
		explain: () => ({
			message: 'Een euroteken kan niet in een formule.',
			remedy: 'Haal het weg; de eenheid staat bij de aanname.'
		})
	},
	{
		pattern: /&&?|\|\|?|\^\||~/y,
		explain: (text) => ({
			message: `Het teken "${text}" kan niet in een formule.`,
			remedy: CHOICE
		})
	},
	{
		pattern: /!/y,
		explain: () => ({
			message: 'Een uitroepteken kan niet in een formule.',
			remedy: 'Schrijf != voor "is niet gelijk aan", of haal het weg.'
		})
	},
	{
		pattern: /\./y,
		explain: () => ({
			message: 'Deze punt hoort niet bij een getal.',
			remedy: 'Haal de punt weg.'
		})
	},
	{
		pattern: /#/y,
		explain: () => ({
			message: 'Een opmerking kan niet in een formule.',
			remedy: 'Schrijf de uitleg in het veld opmerking.'
		})
	}
];
