import { literal, looksLikeThousands } from './literal.ts';
import { isName, nameFrom, OPERATOR_WORDS, VALUE_WORDS } from './names.ts';
import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import { arity, findFunction, FUNCTION_NAMES, signature } from './registry.ts';
import { meant, suggest } from './suggest.ts';

/** A word of a formula and its place. */
export interface Token extends Span {
	readonly kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'comma' | 'question' | 'colon';
	readonly text: string;
}

/** No formula is longer: nobody could check it by reading. */
export const LONGEST_FORMULA = 1000;

/** No formula has more parentheses within parentheses, or more choices. */
export const DEEPEST_FORMULA = 50;

/** How much of the text a message repeats. */
const LONGEST_QUOTE = 40;

/** Enough to repair; the rest often follows from these. */
const MOST_PROBLEMS = 10;

/**
 * Cuts a formula into words and finds everything that the small formula language does not have, each at its
 * own place: what mathjs would understand in another way (50.000, 2 jaar, 3%) never reaches it.
 * Looks at every character once and never nests, so any text is safe.
 */
export function scan(text: string): { readonly tokens: Token[]; readonly problems: FormulaProblem[] } {
	const whole: Span = { start: 0, end: text.length };
	if (text.trim() === '') {
		return {
			tokens: [],
			problems: [
				problemAt('FORMULE_LEEG', whole, 'De formule is leeg.', 'Schrijf een formule achter het =-teken.')
			]
		};
	}
	if (text.length > LONGEST_FORMULA) {
		return {
			tokens: [],
			problems: [
				problemAt(
					'FORMULE_TE_LANG',
					{ start: LONGEST_FORMULA, end: text.length },
					`De formule heeft ${text.length} tekens; meer dan ${LONGEST_FORMULA} kan niet.`,
					'Maak van delen van de formule een tussenwaarde met een eigen naam.'
				)
			]
		};
	}
	return new Scanner(text).scan();
}

/** An open parenthesis and what is still unfinished in it. */
interface Level {
	readonly token: Token | null;
	/** The function of which these are the values; null for plain parentheses. */
	readonly callee: string | null;
	/** The question mark that still waits for its colon. */
	question: Token | null;
}

class Scanner {
	readonly #text: string;
	readonly #tokens: Token[] = [];
	readonly #problems: FormulaProblem[] = [];
	readonly #levels: Level[] = [];
	#level: Level = { token: null, callee: null, question: null };
	#choices = 0;
	#place = 0;

	constructor(text: string) {
		this.#text = text;
	}

	scan(): { tokens: Token[]; problems: FormulaProblem[] } {
		while (this.#place < this.#text.length && this.#problems.length < MOST_PROBLEMS) {
			if (this.#match(/\s+/y) !== null) continue;
			this.#next();
			if (this.#levels.length > DEEPEST_FORMULA || this.#choices > DEEPEST_FORMULA) {
				this.#tooDeep();
				break;
			}
		}
		if (this.#problems.length === 0) this.#finish();
		return { tokens: this.#tokens, problems: this.#problems };
	}

	#next(): void {
		const number = this.#match(/\.?\d+(?:\.\d*)*(?:[eE][+-]?\d+)?/y);
		if (number !== null) return this.#number(number);
		const word = this.#match(/[\p{L}_$][\p{L}\p{M}\p{N}_$]*/uy);
		if (word !== null) return this.#word(word);
		const operator = this.#match(/<=|>=|==(?!=)|!=(?!=)|[<>](?![<>=])|[+*/^-](?!\*)/y);
		if (operator !== null) return this.#operator(operator);
		switch (this.#text.charAt(this.#place)) {
			case '(':
				return this.#open(this.#take(1));
			case ')':
				return this.#close(this.#take(1));
			case ',':
				return this.#comma(this.#take(1));
			case '?':
				return this.#question(this.#take(1));
			case ':':
				return this.#colon(this.#take(1));
			default:
				return this.#strange();
		}
	}

	#number(span: Span): void {
		const next = /,(\d+)/y;
		next.lastIndex = span.end;
		const decimals = next.exec(this.#text);
		if (decimals !== null && !this.#separatesValues()) {
			this.#place = next.lastIndex;
			const digits = decimals[1] ?? '';
			const whole = { start: span.start, end: next.lastIndex };
			const meantNumber = literal(Number(`${this.#textOf(span).replaceAll('.', '')}.${digits}`));
			const written = this.#quote(whole);
			this.#problem(
				'FORMULE_GETAL',
				whole,
				`In een formule kan "${written}" niet, want een komma scheidt daar twee waarden.`,
				this.#level.callee === null
					? `Schrijf ${meantNumber}, met een punt.`
					: `Schrijf ${meantNumber} met een punt, of zet na de komma een spatie als u twee getallen bedoelt.`
			);
			this.#push('number', whole);
			return;
		}
		this.#checkNumber(span);
		this.#push('number', span);
	}

	/** Whether a comma right between two digits can only stand between two values. */
	#separatesValues(): boolean {
		const callee = this.#level.callee === null ? undefined : findFunction(this.#level.callee);
		return callee !== undefined && arity(callee).most !== Infinity;
	}

	#checkNumber(span: Span): void {
		const text = this.#textOf(span);
		const points = text.split('.').length - 1;
		if (looksLikeThousands(text)) {
			const without = text.replaceAll('.', '');
			this.#problem(
				'FORMULE_GETAL',
				span,
				`Het getal "${this.#quote(span)}" kan op twee manieren gelezen worden, want een punt is in een formule een decimaalteken.`,
				points === 1
					? `Schrijf ${without} zonder punt, of ${text}0 als u decimalen bedoelt.`
					: `Schrijf ${without} zonder punten.`
			);
		} else if (points > 1) {
			this.#problem(
				'FORMULE_GETAL',
				span,
				`Het getal "${this.#quote(span)}" heeft meer dan één punt.`,
				'Schrijf een getal zonder punten tussen de duizendtallen en met één punt voor de decimalen.'
			);
		} else if (/e/i.test(text)) {
			const value = Number(text);
			this.#problem(
				'FORMULE_GETAL',
				span,
				`Het getal "${this.#quote(span)}" is met een macht van tien geschreven.`,
				Number.isFinite(value) && Math.abs(value) < 1e21
					? `Schrijf ${literal(value)}.`
					: 'Schrijf het getal voluit.'
			);
		} else if (text.startsWith('.') || text.endsWith('.')) {
			this.#problem(
				'FORMULE_GETAL',
				span,
				`In het getal "${this.#quote(span)}" ontbreken cijfers ${text.startsWith('.') ? 'voor' : 'na'} de punt.`,
				`Schrijf ${literal(Number(text))}.`
			);
		} else if (!Number.isFinite(Number(text))) {
			this.#problem('FORMULE_GETAL', span, 'Dit getal is te groot.', 'Schrijf een kleiner getal.');
		}
	}

	#word(span: Span): void {
		const word = this.#textOf(span);
		if (OPERATOR_WORDS.has(word) || VALUE_WORDS.has(word)) {
			this.#problem(
				'FORMULE_TEKEN',
				span,
				`Het woord "${word}" heeft in een formule geen betekenis.`,
				word === 'and' || word === 'or' || word === 'xor' || word === 'not'
					? 'Schrijf een keuze binnen een keuze: a ? (b ? x : y) : z.'
					: 'Haal het weg, of geef de aanname een andere naam.'
			);
		} else if (!isName(word)) {
			const name = nameFrom(word);
			this.#problem(
				'FORMULE_NAAM',
				span,
				`De naam "${word}" kan niet: een naam heeft kleine letters zonder accent, cijfers en lage streepjes, en begint met een letter.`,
				name === null ? 'Schrijf een naam uit het dossier.' : `Schrijf ${name}.`
			);
		} else if (/^\s*\(/.test(this.#text.slice(span.end))) {
			this.#checkFunction(word, span);
		} else if (findFunction(word) !== undefined) {
			this.#problem(
				'FORMULE_FUNCTIE',
				span,
				`De functie "${word}" mist haar waarden.`,
				`Schrijf ${signatureOf(word)}.`
			);
		}
		this.#push('name', span);
	}

	#checkFunction(word: string, span: Span): void {
		if (findFunction(word) !== undefined) return;
		const near = suggest(word, FUNCTION_NAMES);
		this.#problem(
			'FORMULE_FUNCTIE',
			span,
			`Er is geen functie "${word}".`,
			near === undefined
				? `Zet een * voor het haakje als u wilt vermenigvuldigen, of gebruik een van deze functies: ${FUNCTION_NAMES.join(', ')}.`
				: meant(word, FUNCTION_NAMES, '')
		);
	}

	#operator(span: Span): void {
		if (this.#textOf(span) === '+' && !this.#endsWithValue()) {
			this.#problem(
				'FORMULE_SYNTAX',
				span,
				'Voor deze + staat geen getal of naam.',
				'Haal de + weg, of schrijf op wat ervoor moet staan.'
			);
		}
		this.#push('operator', span);
	}

	#open(span: Span): void {
		const previous = this.#tokens.at(-1);
		const callee = previous?.kind === 'name' ? previous.text : null;
		const token = this.#push('open', span);
		this.#levels.push(this.#level);
		this.#level = { token, callee, question: null };
	}

	#close(span: Span): void {
		const outer = this.#levels.pop();
		if (outer === undefined) {
			this.#problem(
				'FORMULE_SYNTAX',
				span,
				'Bij dit haakje hoort geen haakje openen.',
				'Haal het weg, of zet ervoor een haakje openen.'
			);
		} else {
			this.#closeQuestion();
			this.#level = outer;
		}
		this.#push('close', span);
	}

	#comma(span: Span): void {
		this.#closeQuestion();
		if (this.#level.callee === null) {
			this.#problem(
				'FORMULE_SYNTAX',
				span,
				'Een komma kan alleen tussen de waarden van een functie staan.',
				'Schrijf decimalen met een punt, of haal de komma weg.'
			);
		}
		this.#push('comma', span);
	}

	#question(span: Span): void {
		this.#choices++;
		const token = this.#push('question', span);
		if (this.#level.question !== null) {
			this.#problem(
				'FORMULE_SYNTAX',
				span,
				'Een keuze tussen het vraagteken en de dubbele punt van een andere keuze heeft haakjes nodig.',
				'Schrijf bijvoorbeeld: a > b ? (c > d ? x : y) : z.'
			);
		}
		this.#level.question = token;
	}

	#colon(span: Span): void {
		if (this.#level.question === null) {
			this.#problem(
				'FORMULE_SYNTAX',
				span,
				'Bij deze dubbele punt hoort geen vraagteken.',
				'Schrijf een keuze als: voorwaarde ? waarde : andere waarde. Delen doet u met /.'
			);
		}
		this.#level.question = null;
		this.#push('colon', span);
	}

	#closeQuestion(): void {
		const { question } = this.#level;
		this.#level.question = null;
		if (question === null) return;
		this.#problem(
			'FORMULE_SYNTAX',
			question,
			'Bij dit vraagteken ontbreekt een dubbele punt.',
			'Schrijf een keuze als: voorwaarde ? waarde : andere waarde.'
		);
	}

	#strange(): void {
		for (const strange of STRANGE) {
			const span = this.#match(strange.pattern);
			if (span === null) continue;
			const problem = strange.explain(this.#textOf(span));
			this.#problem(problem.code ?? 'FORMULE_TEKEN', span, problem.message, problem.remedy);
			return;
		}
		const character = String.fromCodePoint(this.#text.codePointAt(this.#place) ?? 0);
		const span = this.#take(character.length);
		this.#problem(
			'FORMULE_TEKEN',
			span,
			`Het teken "${character}" kan niet in een formule.`,
			'Haal het weg.'
		);
	}

	#tooDeep(): void {
		this.#problems.length = 0;
		this.#problem(
			'FORMULE_TE_DIEP',
			this.#tokens.at(-1) ?? { start: 0, end: this.#text.length },
			`De formule heeft meer dan ${DEEPEST_FORMULA} haakjes of keuzes in elkaar.`,
			'Maak van delen van de formule een tussenwaarde met een eigen naam.'
		);
	}

	#finish(): void {
		this.#closeQuestion();
		if (this.#level.token !== null) {
			this.#problem(
				'FORMULE_SYNTAX',
				this.#level.token,
				'Dit haakje wordt niet gesloten.',
				'Zet een haakje sluiten waar het deel eindigt.'
			);
		}
	}

	#endsWithValue(): boolean {
		const kind = this.#tokens.at(-1)?.kind;
		return kind === 'number' || kind === 'name' || kind === 'close';
	}

	/** Adds a word, and sees to it that two values never stand side by side. */
	#push(kind: Token['kind'], span: Span): Token {
		const token: Token = { kind, text: this.#textOf(span), start: span.start, end: span.end };
		const previous = this.#tokens.at(-1);
		const isCall = kind === 'open' && previous?.kind === 'name';
		const startsValue = kind === 'number' || kind === 'name' || kind === 'open';
		if (previous !== undefined && startsValue && this.#endsWithValue() && !isCall) {
			this.#sideBySide(previous, token);
		}
		this.#tokens.push(token);
		return token;
	}

	#sideBySide(left: Token, right: Token): void {
		const both = { start: left.start, end: right.end };
		const written = this.#quote(both);
		if (left.kind === 'number' && right.kind === 'number') {
			const joined = left.text + right.text;
			this.#problem(
				'FORMULE_GETAL',
				both,
				`Tussen de getallen in "${written}" staat geen teken.`,
				/^\d{3}$/.test(right.text) && !joined.includes('.')
					? `Schrijf ${joined} zonder spatie.`
					: 'Zet er een teken tussen, zoals + of *.'
			);
		} else {
			this.#problem(
				'FORMULE_MAAL',
				both,
				`In "${written}" staat geen teken tussen de twee delen.`,
				'Zet er een * tussen als u wilt vermenigvuldigen.'
			);
		}
	}

	#problem(code: FormulaProblem['code'], span: Span, message: string, remedy: string): void {
		this.#problems.push(problemAt(code, span, message, remedy));
	}

	#textOf(span: Span): string {
		return this.#text.slice(span.start, span.end);
	}

	/** A part of the text for in a message: on one line and not too long. */
	#quote(span: Span): string {
		const text = this.#textOf(span).replace(/\s+/g, ' ');
		return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
	}

	#take(length: number): Span {
		const start = this.#place;
		this.#place += length;
		return { start, end: this.#place };
	}

	#match(pattern: RegExp): Span | null {
		pattern.lastIndex = this.#place;
		const found = pattern.exec(this.#text);
		return found === null ? null : this.#take(found[0].length);
	}
}

function signatureOf(name: string): string {
	const definition = findFunction(name);
	return definition === undefined ? name : signature(definition);
}

interface Strange {
	/** Sticky, so that it looks at one place only. */
	readonly pattern: RegExp;
	readonly explain: (text: string) => {
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

/** What people write that the formula language does not have; the first that fits explains it. */
const STRANGE: readonly Strange[] = [
	{
		pattern: /%/y,
		explain: () => ({
			code: 'FORMULE_PROCENT',
			message: 'Een procentteken kan niet in een formule.',
			remedy: 'Schrijf 3% als 0.03, of gebruik een aanname met de eenheid %.'
		})
	},
	{
		pattern: /===|!==|\*\*|=<|=>|<>|[×·•÷−–—≤≥≠²³]/y,
		explain: (text) => ({
			message: `Het teken "${text}" kan niet in een formule.`,
			remedy: `Schrijf ${INSTEAD.get(text) ?? 'een ander teken'}.`
		})
	},
	{
		pattern: /=/y,
		explain: () => ({
			message: 'Een enkele = kan niet in een formule.',
			remedy: 'Schrijf == om te vergelijken; een eigen naam geeft u met een tussenwaarde.'
		})
	},
	{
		pattern: /"[^"]*"?|'[^']*'?|[“”„‘’`][^“”„‘’`]*[“”„‘’`]?/y,
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
