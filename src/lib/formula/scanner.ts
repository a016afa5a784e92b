import { literal, looksLikeThousands } from './literal.ts';
import { nameFrom, OPERATOR_WORDS, VALUE_WORDS } from './names.ts';
import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import { arity, findFunction } from './registry.ts';
import { sideBySide } from './side-by-side.ts';
import { STRANGE } from './strange.ts';

import { isSimple, type Token } from './token.ts';
import { wrongNumber } from './wrong-number.ts';
import { wrongWord } from './wrong-word.ts';

/** No formula has more parentheses within parentheses, or more choices. */
export const DEEPEST_FORMULA = 50;

/** Words between two values where people mean a sign. */
const OPERATOR_FOR: ReadonlyMap<string, string> = new Map([
	['x', '*'],
	['keer', '*'],
	['maal', '*'],
	['plus', '+'],
	['min', '-'],
	['minus', '-']
]);

/** How much of the text a message repeats. */
const LONGEST_QUOTE = 40;

/** Enough to repair; the rest often follows from these. */
const MOST_PROBLEMS = 10;

/** An open parenthesis and what is still unfinished in it. */
interface Level {
	readonly token: Token | null;
	/** The function of which these are the values; null for plain parentheses. */
	readonly callee: string | null;
	/** The question mark that still waits for its colon. */
	question: Token | null;
}

/** Goes through the text of a formula once, from left to right. */
export class Scanner {
	readonly #text: string;
	readonly #tokens: Token[] = [];
	readonly #problems: FormulaProblem[] = [];
	readonly #levels: Level[] = [];
	#level: Level = { token: null, callee: null, question: null };
	#choices = 0;
	#place = 0;
	/** How many brackets of another form are open; the first of them is a problem, and its end no other. */
	#brackets = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** The words, and what is wrong with them. */
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
		if (this.#percentage(span)) return;
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

	/** A number with a per cent sign or word behind it, and perhaps a comma in it. */
	#percentage({ start }: Span): boolean {
		const pattern = /\d*\.?\d+(?:,\d+)?\s*(?:%(?!\s*[\d\p{L}(])|procent(?![\p{L}\d_]))/uy;
		pattern.lastIndex = start;
		const found = pattern.exec(this.#text);
		const amount = parseFloat(found?.[0].replace(',', '.') ?? '');
		if (found === null || !Number.isFinite(amount) || looksLikeThousands(/^[\d.]*/.exec(found[0])?.[0] ?? ''))
			return false;
		this.#place = pattern.lastIndex;
		const span = { start, end: this.#place };
		const value = Number((amount / 100).toPrecision(15));
		this.#problem(
			'FORMULE_PROCENT',
			span,
			`Een percentage zoals "${this.#quote(span)}" kan niet in een formule.`,
			`Schrijf ${this.#quote(span)} als ${literal(value)}, of gebruik een aanname met de eenheid %.`
		);
		this.#push('number', span);
		return true;
	}

	/** Whether a comma right between two digits can only stand between two values. */
	#separatesValues(): boolean {
		const callee = this.#level.callee === null ? undefined : findFunction(this.#level.callee);
		return callee !== undefined && arity(callee).most !== Infinity;
	}

	#checkNumber(span: Span): void {
		const wrong = wrongNumber(this.#textOf(span), this.#quote(span));
		if (wrong !== null) this.#problem('FORMULE_GETAL', span, wrong.message, wrong.remedy);
	}

	#word(first: Span): void {
		const operator = this.#wordForOperator(first);
		if (operator) return;
		const span = this.#moreWords(first);
		const word = this.#textOf(span);
		if (span !== first) {
			const name = nameFrom(word);
			this.#problem(
				'FORMULE_MAAL',
				span,
				`In "${this.#quote(span)}" staat geen teken tussen de delen.`,
				`${name === null ? '' : `Is het één naam? Schrijf ${name}. `}Zet er een * tussen als u wilt vermenigvuldigen.`
			);
			this.#push('name', span);
			return;
		}
		const wrong = wrongWord(word, /^\s*\(/.test(this.#text.slice(span.end)));
		if (wrong !== null) this.#problem(wrong.code, span, wrong.message, wrong.remedy);
		this.#push(OPERATOR_WORDS.has(word) && this.#endsWithValue() ? 'operator' : 'name', span);
	}

	/** A word or a letter between two values where a sign belongs: `a x b`, `a keer b`, `a min b`. */
	#wordForOperator(span: Span): boolean {
		const word = this.#textOf(span);
		const sign = OPERATOR_FOR.get(word.toLowerCase());
		const next = /^\s*([\p{L}_][\p{L}\p{N}_]*|[\d.,]+)/u.exec(this.#text.slice(span.end))?.[1];
		const previous = this.#tokens.at(-1);
		if (sign === undefined || next === undefined || previous === undefined || !this.#endsWithValue())
			return false;
		this.#problem(
			'FORMULE_TEKEN',
			span,
			`Het woord "${word}" is in een formule geen rekenteken.`,
			!isSimple(previous.text) ? `Schrijf ${sign}.` : `Schrijf ${previous.text} ${sign} ${next}.`
		);
		this.#push('operator', span);
		return true;
	}

	/** A word with the words that follow it without a sign, where all of them can be part of one name. */
	#moreWords(first: Span): Span {
		const pattern = /(?:[ \t]+[\p{L}_$][\p{L}\p{M}\p{N}_$]*(?![\p{L}\p{M}\p{N}_$]|\s*\())+/uy;
		pattern.lastIndex = first.end;
		const found = pattern.exec(this.#text);
		if (found === null || this.#endsWithValue()) return first;
		const words = this.#text.slice(first.start, pattern.lastIndex).split(/\s+/);
		const isOther = (word: string): boolean =>
			OPERATOR_WORDS.has(word) ||
			VALUE_WORDS.has(word) ||
			OPERATOR_FOR.has(word.toLowerCase()) ||
			findFunction(word) !== undefined;
		if (words.some(isOther)) return first;
		this.#place = pattern.lastIndex;
		return { start: first.start, end: pattern.lastIndex };
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
		if (this.#level.callee === null && this.#brackets === 0) {
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
			const written = this.#textOf(span);
			if (/^[\]}]$/.test(written) && this.#brackets > 0) {
				this.#brackets--;
				return;
			}
			if (/^[[{]$/.test(written)) this.#brackets++;
			if (this.#brackets < 2) {
				const problem = strange.explain(written, this.#tokens.at(-1)?.text);
				this.#problem(problem.code ?? 'FORMULE_TEKEN', span, problem.message, problem.remedy);
			}
			if (strange.standsFor !== undefined) this.#push(strange.standsFor, span);
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
		const { code, message, remedy } = sideBySide(left, right, this.#quote(both));
		this.#problem(code, both, message, remedy);
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
