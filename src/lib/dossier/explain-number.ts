import { evaluate } from '../formula/interpret.ts';
import { literal } from '../formula/literal.ts';
import { namesIn } from '../formula/dependencies.ts';
import { parseFormula } from '../formula/parse.ts';
import { quoted } from './written-line.ts';
import { readDutchNumber, type NumberReading } from './dutch-number.ts';
import type { OwnWords } from './own-words.ts';
import type { ProblemCode } from './problem.ts';
import { PRO_MEMORIE } from './pro-memorie.ts';
import type { Expectation } from './schema-words.ts';

/** What is wrong and what to do about it. */
export interface Sentence {
	readonly code: ProblemCode;
	readonly message: string;
	readonly remedy: string;
}

/** What the schema expects where a number belongs. */
export type NumberExpectation = Extract<
	Expectation,
	'GETAL' | 'GETAL_BOVEN_NUL' | 'GETAL_OF_FORMULE' | 'WAARDE' | 'BEDRAG' | 'TOTAAL' | 'DEKKING_BEDRAG'
>;

/** What else than a number can stand there. */
const ALSO: Readonly<Record<NumberExpectation, string>> = {
	GETAL: '',
	GETAL_BOVEN_NUL: '',
	GETAL_OF_FORMULE: ', of een formule die begint met =',
	WAARDE: ', of pm als de waarde nog niet bekend is',
	BEDRAG: ', of pm als het bedrag nog niet bekend is, of een formule die begint met =',
	DEKKING_BEDRAG: ', of pm als het bedrag nog niet bekend is, of rest voor wat de andere regels overlaten',
	TOTAAL: ', of een groep: { bekend: 2000000, pm: [naam_van_post] }'
};

const NOT_KNOWN =
	/^(?:pm|p\.m\.|nnb|n\.?n\.?b\.?|ntb|n\.?t\.?b\.?|tbd|nog (?:on|niet) ?bekend|onbekend|niet bekend|volgt|\?+)(?![a-z])/i;
const NOTHING = /^(?:n\.?v\.?t\.?|niet van toepassing|geen|nihil|gratis|nul|niets)(?![a-z])/i;
const RANGE = /^(?:€\s*)?(\d[\d.,]*)\s*(?:-|–|—|tot|à|t\/m|tot en met)\s*(?:€\s*)?(\d[\d.,]*)$/;

/**
 * Explains what stands where a number belongs.
 *
 * @param what the value, for in a sentence
 * @param key the last key on the way to it
 * @param typed what the author wrote, without quotes
 */
export function numberSentence(
	expectation: NumberExpectation,
	{ what, key, input, typed }: { what: string; key: string; input: unknown; typed: string },
	own: OwnWords
): Sentence {
	const say = (message: string, remedy: string): Sentence => ({ code: 'GETAL_ONLEESBAAR', message, remedy });
	if (typeof input === 'number' && expectation === 'DEKKING_BEDRAG') {
		return {
			code: 'WAARDE_ONJUIST',
			message: `Bij ${what} hoort een bedrag zonder min: wat er aan geld is.`,
			remedy: `Schrijf ${literal(-input)}.`
		};
	}
	if (typeof input === 'number') {
		return {
			code: 'WAARDE_ONJUIST',
			message: `Bij ${what} hoort een getal boven nul.`,
			remedy: 'Schrijf een getal zoals 0.1 of 1000.'
		};
	}
	const anyNumber = `Schrijf alleen cijfers, bijvoorbeeld 80000${ALSO[expectation]}.`;
	if (typeof input !== 'string') {
		const remedy = Array.isArray(input) && expectation === 'BEDRAG' ? amountsByYear(input, own) : undefined;
		return say(`Bij ${what} hoort een getal.`, remedy ?? anyNumber);
	}
	const read = numberMeant(input);
	if (read.kind === 'doubtful') {
		const [thousands, decimals] = read.meant;
		return say(
			`\`${typed}\` bij ${what} is niet duidelijk: de komma kan voor duizenden of voor decimalen staan.`,
			decimals === undefined
				? `Schrijf ${literal(thousands)} als u duizenden bedoelt.`
				: `Schrijf ${literal(thousands)} als u duizenden bedoelt, of ${literal(decimals)} als u decimalen bedoelt.`
		);
	}
	const meant = read.kind === 'number' ? read.value : undefined;
	if (meant !== undefined && String(meant) === input) {
		return say(
			`Het getal bij ${what} staat tussen aanhalingstekens; dan is het tekst.`,
			`Haal de aanhalingstekens weg: ${meant}.`
		);
	}
	const unreadable = `\`${typed}\` bij ${what} is geen getal dat de computer kan lezen.`;
	if (meant !== undefined) {
		return say(unreadable, `Schrijf alleen de cijfers, met een punt voor decimalen: ${literal(meant)}.`);
	}
	const flat = withoutDash(input);
	if (flat !== undefined) {
		return say(
			`\`${typed}\` bij ${what} is niet duidelijk: het streepje kan een min zijn of "nul cent" betekenen.`,
			`Schrijf ${literal(-flat)} als het een min is, of anders ${literal(flat)}.`
		);
	}
	return say(unreadable, remedyInWords(expectation, key, input.trim(), own) ?? anyNumber);
}

/** What to write for a text that is no number by itself; undefined where nobody can tell. */
function remedyInWords(
	expectation: NumberExpectation,
	key: string,
	text: string,
	own: OwnWords
): string | undefined {
	const canBeOpen = ['BEDRAG', 'WAARDE', 'DEKKING_BEDRAG'].includes(expectation);
	const canBeFormula = expectation === 'BEDRAG' || expectation === 'GETAL_OF_FORMULE';
	if (NOT_KNOWN.test(text) && expectation === 'GETAL_OF_FORMULE') {
		return 'Maak in dossier.yaml een aanname met waarde: pm, en schrijf hier = met haar naam.';
	}
	if (PRO_MEMORIE.test(text) && !canBeOpen) return 'pm kan hier niet; schrijf een getal.';
	if (/^(?:idem|zelfde|hetzelfde|zie|zoals)(?![a-z])/i.test(text))
		return 'Schrijf het bedrag ook hier voluit, in cijfers.';
	const asFormula = canBeFormula ? formulaMeant(text, own) : undefined;
	if (NOT_KNOWN.test(text) && canBeOpen && !(asFormula !== undefined && /[-+*/^(]/.test(text))) {
		return `Schrijf pm als dit nog niet bekend is${asFormula === undefined ? '' : `, of ${asFormula} als u de aanname bedoelt`}.`;
	}
	if (NOTHING.test(text)) {
		return canBeOpen
			? 'Schrijf 0 als het echt nul is, of pm als het nog niet bekend is. Hoort de regel hier niet? Haal hem dan weg.'
			: 'Schrijf een getal; 0 als het echt nul is.';
	}
	const [, low, high] = RANGE.exec(text) ?? [];
	if (low !== undefined && high !== undefined) {
		const [from, to] = [numberMeant(low), numberMeant(high)];
		if (from.kind !== 'number' || to.kind !== 'number' || from.value >= to.value) return undefined;
		const one = `Schrijf één getal, zoals ${literal(to.value)}.`;
		return expectation === 'BEDRAG' && key !== 'bedrag'
			? `${one} Weet u alleen tussen welke bedragen? Schrijf { bedrag: pm, bereik: [${literal(from.value)}, ${literal(to.value)}] }.`
			: one;
	}
	if (asFormula !== undefined) return `Is het een formule? Schrijf ${asFormula}.`;
	return outcomeMeant(text) ?? numberInWords(expectation, key, text);
}

/** `= onbekend * 2` for a text that is a formula but for its `=`, with a name that the dossier has. */
function formulaMeant(text: string, { formulaNames }: OwnWords): string | undefined {
	const parsed = parseFormula(text);
	if (!parsed.ok) return undefined;
	const names = namesIn(parsed.formula);
	if (names.length === 0 || !names.every((name) => formulaNames.includes(name))) return undefined;
	const formula = `= ${text}`;
	return /:\s/.test(formula) ? quoted(formula) : formula;
}

/** The outcome of a sum in plain numbers, such as `2 x 50`. */
function outcomeMeant(text: string): string | undefined {
	const parsed = parseFormula(text.replace(/\s*[x×]\s*(?=[\d(])/gi, ' * ').replace(/€\s*/g, ''));
	if (
		!parsed.ok ||
		/^[\d-]+$/.test(text) ||
		parsed.formula.kind === 'number' ||
		namesIn(parsed.formula).length > 0
	)
		return undefined;
	const value = evaluate(parsed.formula, { year: NaN, firstYear: NaN, value: () => NaN });
	return Number.isFinite(value)
		? `Reken het uit en schrijf alleen de uitkomst: ${literal(Number(value.toPrecision(15)))}.`
		: undefined;
}

const UNIT_WORDS = /^(?:€|eur|euro|euro's|per jaar|\/jaar|p\/j|pj|p\.j\.|\/jr|jaarlijks|,-)$/i;

/** The one number in a text with words around it: `ca. 100`, `EUR 100`, `100 per maand`, `100 // tekst`. */
function numberInWords(expectation: NumberExpectation, key: string, text: string): string | undefined {
	const numbers = text.match(/-?\d[\d.,]*(?:\s*(?:k|mln)\b)?/gi) ?? [];
	const [written] = numbers;
	if (written === undefined || numbers.length > 1) return undefined;
	const read = numberMeant(written.replace(/[.,]$/, ''));
	if (read.kind !== 'number' || /^\d\s*x$/i.test(text)) return undefined;
	const at = text.indexOf(written);
	const before = text.slice(0, at).trim();
	const rest = text.slice(at + written.length).trim();
	const times = /^(?:€|euro)?\s*(?:per|\/|p\/)\s*(?:maand|mnd?)\b/i.test(rest)
		? 12
		: /^(?:€|euro)?\s*(?:per|\/)\s*kwartaal/i.test(rest)
			? 4
			: 1;
	if (times > 1 && expectation === 'BEDRAG') {
		return `Schrijf het bedrag van een heel jaar: ${literal(Number((read.value * times).toPrecision(15)))}.`;
	}
	const alone = `Schrijf alleen het getal: ${literal(read.value)}.`;
	const note = [before, rest]
		.map((part) =>
			part
				.replace(/^,?[-–—]\s+/, '')
				.replace(/^(?:\/\/+|--+|[(;:])\s*|\)$/g, '')
				.trim()
		)
		.filter((part) => part !== '' && !UNIT_WORDS.test(part))
		.join(' … ');
	return note === '' || expectation !== 'BEDRAG' || key === 'bedrag'
		? alone
		: `${alone} De tekst kan erbij als opmerking: { bedrag: ${literal(read.value)}, opmerking: ${quoted(note)} }.`;
}

/** `{ 2024: 100, 2025: 110 }` for a list of amounts, with the years of the dossier. */
function amountsByYear(amounts: readonly unknown[], { years }: OwnWords): string | undefined {
	const [only] = amounts;
	if (amounts.some((amount) => typeof amount !== 'number' && typeof amount !== 'string')) return undefined;
	if (amounts.length === 1) return `Haal de haken weg: ${String(only)}.`;
	if (amounts.length !== years.length) {
		return `Schrijf bij elk jaar een bedrag; dit dossier heeft ${years.length} jaren: ${years
			.map((year, place) => `${year}: ${String(amounts[place] ?? 0)}`)
			.join(', ')}.`;
	}
	return `Schrijf bij elk bedrag het jaar: { ${years.map((year, place) => `${year}: ${String(amounts[place])}`).join(', ')} }.`;
}

/** The number before a dash: `80000-`, `€ 80.000-`, `80.000,00-`; not the `,-` that stands for no cents. */
function withoutDash(typed: string): number | undefined {
	const [, bare] = /^((?:€\s*)?[\d.,]*\d)\s*[-–—−]$/.exec(typed.trim()) ?? [];
	const read = bare === undefined ? undefined : readDutchNumber(bare);
	return read?.kind === 'number' ? read.value : undefined;
}

/** The number in a text that is written as spreadsheets and word processors do: `(100)`, `–100`, `100,`, `2.5%`. */
export function numberMeant(typed: string): NumberReading {
	const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
	// English separators, in the one order that no Dutch number has.
	const english = /^(?:€\s*)?-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text) ? text.replaceAll(',', '') : text;
	const bare = english
		.replace(/^[“”„‘’"'](.+)[“”„‘’"']$/, '$1')
		.replace(/^\((.+)\)$/, '-$1')
		.replace(/^\+\s*(?=[\d€])/, '')
		.replace(/^(?:[–—]\s*|min(?:us)?\s+)(?=[\d€])/i, '-')
		.replace(/^(-?\s*)EUR\b\s*/i, '$1')
		.replace(/\s*(?:EUR|p\/j|\/ ?jaar|per jaar)$/i, '')
		.replace(/(\d)[,;]$/, '$1')
		.replace(/(\d)\s*%$/, '$1');
	return readDutchNumber(bare);
}
