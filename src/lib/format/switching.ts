import type { Assumption, CostItem, Dossier } from '../dossier/dossier.ts';
import type { LeftOut, Subject } from '../model/comparison.ts';
import type { Piece, Sign } from '../model/roots.ts';
import type { SwitchingValue } from '../model/switching.ts';
import { number, withUnit } from './number.ts';
import { capitalised, list } from './text.ts';

/** Whether a sentence names its assumption, or stands beside its name. */
export type Naming = 'named' | 'unnamed';

/**
 * The switching values of an assumption in a sentence or two: `Pas boven € 50.000 per jaar aan transformatiekosten is
 * keuze A goedkoper dan keuze C.` Says what must change from the current value, tells when figures are rounded, and
 * names what is not known.
 */
export function switchingSentence(dossier: Dossier, value: SwitchingValue, naming: Naming = 'named'): string {
	const assumption = dossier.assumptions.find(({ id }) => id === value.assumption);
	if (assumption === undefined) return '';
	switch (value.state) {
		case 'blocked':
			return `Dit is niet te zeggen zolang ${unknowns(dossier, value.blocked)}.`;
		case 'no-influence': {
			const name = naming === 'named' ? `De aanname “${assumption.title}”` : 'Deze aanname';
			return `${name} heeft geen invloed op ${subjectText(value)}.`;
		}
		case 'found': {
			const sentence = foundSentence(new Wording(assumption, value, naming), value);
			return `${sentence}${leftOutSentence(dossier, value.leftOut)}`;
		}
	}
}

type Found = Extract<SwitchingValue, { state: 'found' }>;

/** A stretch without the points at which its sum is zero for a moment. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly sign: Sign | null;
}

function foundSentence(words: Wording, { pieces, current }: Found): string {
	const stretches = stretchesOf(pieces);
	const [first, second] = stretches;
	if (first === undefined) return `${words.within()} ${words.claim(pieces[0]?.sign ?? null)}.`;
	const touches = touchesOf(pieces).map((at) => words.value(at));
	if (second === undefined) {
		const but = touches.length === 0 ? '' : `, behalve bij ${list(touches)}: dan ${words.equal}`;
		return `${words.within()} ${words.lastingClaim(first.sign)}${but}.`;
	}
	const isTurn = stretches.length === 2 && first.sign !== null && first.sign === -(second.sign ?? 0);
	if (isTurn && first.sign !== 0 && touches.length === 0) return turnSentence(words, first, second, current);

	const parts = stretches.map(({ from, to, sign }, place) =>
		place === 0
			? `Tot ${words.value(to)}${words.aan} ${words.claim(sign)}`
			: place === stretches.length - 1
				? `en daarboven ${words.nextClaim(sign)}`
				: `van ${words.range(from, to)} ${words.nextClaim(sign)}`
	);
	const also = touches.length === 0 ? '' : ` Bij ${list(touches)} ${words.equal}.`;
	return `${parts.join(', ')}.${also}`;
}

/** One change of sign: what must change from the current value. */
function turnSentence(words: Wording, below: Stretch, above: Stretch, current: number | null): string {
	const at = words.value(below.to);
	if (current === below.to) {
		return `Bij ${at}${words.aan}, zoals nu, ${words.claim(0)}; daarboven ${words.nextClaim(above.sign)}, daaronder ${words.nextClaim(below.sign)}.`;
	}
	const isAbove = current !== null && current > below.to;
	const { sign } = isAbove ? below : above;
	const start = `${isAbove ? 'onder' : 'boven'} ${at}${words.aan} ${words.claim(sign)}.`;
	return words.isGain(sign) ? `Pas ${start}` : capitalised(start);
}

/** The pieces without single points of zero, equal neighbours together. */
function stretchesOf(pieces: readonly Piece[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const piece of pieces) {
		if (piece.from === piece.to) continue;
		const last = stretches.at(-1);
		if (last?.sign === piece.sign) stretches[stretches.length - 1] = { ...last, to: piece.to };
		else stretches.push(piece);
	}
	return stretches;
}

/** The points of zero around which nothing turns. */
function touchesOf(pieces: readonly Piece[]): number[] {
	return pieces.flatMap(({ from, to, sign }, place) => {
		const [before, after] = [pieces[place - 1]?.sign ?? null, pieces[place + 1]?.sign ?? null];
		const turns = before !== null && after !== null && before !== after;
		return sign === 0 && from === to && !turns ? [from] : [];
	});
}

/** How to speak of one assumption and one subject. The claims follow an adverb, as Dutch puts the verb first then. */
class Wording {
	/** ` aan transformatiekosten`, when the sentence names its assumption. */
	readonly aan: string;
	readonly #assumption: Assumption;
	readonly #value: Found;
	readonly #of: string;

	constructor(assumption: Assumption, value: Found, naming: Naming) {
		const title = inSentence(assumption.title);
		this.#assumption = assumption;
		this.#value = value;
		this.aan = naming === 'named' ? ` aan ${title}` : '';
		this.#of = naming === 'named' ? ` van ${title}` : '';
	}

	/** `Binnen de grenzen (€ 0 tot € 1.000.000 per jaar)` */
	within(): string {
		return `Binnen de grenzen${this.#of} (${this.range(...this.#value.bounds)})`;
	}

	/** A value in the assumption's unit, rounded where it has more digits than anybody reads, and then saying so. */
	value(value: number): string {
		const { unit, bounds } = this.#assumption;
		const rounded = Math.abs(value) < LARGE ? Math.round(value * 100) / 100 : Math.round(value);
		const isExact = Math.abs(value - rounded) <= Math.abs(value) * EXACT;
		// A calendar year has no point in it.
		const text =
			unit === 'jaar' && bounds[0] >= LARGE
				? number(value).replaceAll('.', '')
				: withUnit(rounded === 0 ? 0 : rounded, unit);
		return isExact ? text : rounded === 0 ? `bijna ${text}` : `ongeveer ${text}`;
	}

	/** `€ 0 tot € 1.000.000 per jaar` */
	range(from: number, to: number): string {
		const per = this.#assumption.unit
			.split('/')
			.slice(1)
			.map((part) => ` per ${part}`)
			.join('');
		const start = this.value(from);
		return `${per !== '' && start.endsWith(per) ? start.slice(0, -per.length) : start} tot ${this.value(to)}`;
	}

	/** What holds, in full: `is keuze A goedkoper dan keuze C`. */
	claim(sign: Sign | null): string {
		return `${this.#claim(sign, 'is', '')}${this.#withEffects}`;
	}

	/** What holds throughout: `blijft keuze A goedkoper dan keuze C`. */
	lastingClaim(sign: Sign | null): string {
		return `${this.#claim(sign, 'blijft', sign === 1 ? '' : ' steeds')}${this.#withEffects}`;
	}

	/** What holds, once the subject is clear: `is keuze A goedkoper`. */
	nextClaim(sign: Sign | null): string {
		const { subject } = this.#value;
		if (sign === null) return 'is dat niet te berekenen';
		switch (subject.kind) {
			case 'difference':
				return sign === 0 ? this.equal : `is keuze ${sign < 0 ? subject.first : subject.second} goedkoper`;
			case 'total':
				return sign === 0 ? this.equal : sign < 0 ? 'wel' : 'niet';
		}
	}

	/** `zijn ze even duur` */
	get equal(): string {
		return this.#value.subject.kind === 'difference'
			? 'zijn ze even duur'
			: 'zijn kosten en opbrengsten gelijk';
	}

	/** Whether a sign is something to reach: being cheapest, or earning itself back. */
	isGain(sign: Sign | null): boolean {
		return this.#value.subject.kind === 'difference' || sign === -1;
	}

	#claim(sign: Sign | null, verb: 'is' | 'blijft', always: string): string {
		const { subject } = this.#value;
		const when = periodText(this.#value);
		switch (subject.kind) {
			case 'difference': {
				const { first, second } = subject;
				if (sign === null)
					return `is het verschil tussen keuze ${first} en keuze ${second}${when} niet te berekenen`;
				if (sign === 0) return `zijn keuze ${first} en keuze ${second}${when}${always} even duur`;
				const [cheaper, dearer] = sign < 0 ? [first, second] : [second, first];
				return `${verb} keuze ${cheaper}${when} goedkoper dan keuze ${dearer}`;
			}
			case 'total': {
				const { option } = subject;
				if (sign === null) return `is het saldo van keuze ${option}${when} niet te berekenen`;
				if (sign === 0) return `zijn kosten en opbrengsten van keuze ${option}${when}${always} gelijk`;
				return `verdient keuze ${option} zich${when}${sign < 0 ? always : ' niet'} terug`;
			}
		}
	}

	get #withEffects(): string {
		const { subject, measure } = this.#value;
		return subject.kind === 'difference' && measure === 'balance' ? ', met de verwachte effecten erbij' : '';
	}
}

/** From here on numbers are read without decimals. */
const LARGE = 1000;
const EXACT = 1e-9;

function periodText({ period }: SwitchingValue): string {
	return period === 'all' ? '' : ` in ${period}`;
}

/** `het verschil tussen keuze A en keuze C in 2027` */
function subjectText(value: SwitchingValue): string {
	const { subject, measure }: { subject: Subject; measure: SwitchingValue['measure'] } = value;
	switch (subject.kind) {
		case 'difference':
			return `het verschil tussen keuze ${subject.first} en keuze ${subject.second}${periodText(value)}`;
		case 'total':
			return `${measure === 'balance' ? 'het saldo' : 'het totaal'} van keuze ${subject.option}${periodText(value)}`;
	}
}

/** `de aanname “Kracht van de gemeenschap” niet bekend is` */
function unknowns(dossier: Dossier, ids: readonly string[]): string {
	const titles = dossier.assumptions.filter(({ id }) => ids.includes(id)).map(({ title }) => `“${title}”`);
	return titles.length === 1
		? `de aanname ${list(titles)} niet bekend is`
		: `de aannames ${list(titles)} niet bekend zijn`;
}

function leftOutSentence(dossier: Dossier, leftOut: readonly LeftOut[]): string {
	if (leftOut.length === 0) return '';
	const names = leftOut.map(({ kind, item }) => {
		const items: readonly CostItem[] = kind === 'spending' ? dossier.items : dossier.effects;
		return items.find(({ id }) => id === item)?.short ?? item;
	});
	return ` Niet meegerekend, want nog niet bekend: ${list(names)}.`;
}

/** A title as it stands within a sentence: without its capital, unless it starts with a short form such as Wmo. */
function inSentence(title: string): string {
	const [word = ''] = title.split(/[ -]/);
	const isWord = word.length > SHORT_FORM || ARTICLES.has(word);
	return isWord && word.slice(1) === word.slice(1).toLowerCase()
		? title.charAt(0).toLowerCase() + title.slice(1)
		: title;
}

const SHORT_FORM = 3;
const ARTICLES: ReadonlySet<string> = new Set(['De', 'Het', 'Een']);
