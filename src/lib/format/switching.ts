import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { isAlwaysZero } from '../model/comparing/comparison.ts';
import type { LeftOut, Scope, Subject } from '../model/comparing/scope.ts';
import { itemOf } from '../model/items.ts';
import type { Piece } from '../model/comparing/roots.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { SwitchingValue } from '../model/comparing/switching.ts';
import { rangeText, valueText } from './assumption-value.ts';
import { capitalised, countWord, list } from './text.ts';

/** Whether a sentence names its assumption, or stands beside its name. */
export type Naming = 'named' | 'unnamed';

/** Options of which the same holds, so that one sentence says it: each of `first` against each of `second`. */
export interface Sides {
	readonly first: readonly string[];
	/** None when the subject is a total. */
	readonly second: readonly string[];
}

/**
 * The switching values of an assumption in a sentence or two: `Pas boven € 50.000 per jaar aan verhuiskosten is
 * keuze A goedkoper dan keuze C.` Says what must change from the current value, tells when figures are rounded, and
 * names what is not known.
 * @param sides the options to name, when the same holds of more than the value's own
 */
export function switchingSentence(
	dossier: Dossier,
	value: SwitchingValue,
	naming: Naming = 'named',
	sides: Sides = sidesOf(value.subject)
): string {
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
			const sentence = foundSentence(new Wording(assumption, value, naming, sides), value);
			const leftOut = leftOutSentence(dossier, value.leftOut);
			return leftOut === '' ? sentence : `${sentence} ${leftOut}`;
		}
	}
}

/** The letters of a subject. */
export function sidesOf(subject: Subject): Sides {
	switch (subject.kind) {
		case 'difference':
			return { first: [subject.first], second: [subject.second] };
		case 'total':
			return { first: [subject.option], second: [] };
	}
}

type Found = Extract<SwitchingValue, { state: 'found' }>;

/** A stretch without the points at which its sum is zero for a moment. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly sign: Sign | null;
}

/** What is said of what was found by trying, and not proven. */
export const TRIED = 'bij alle waarden die zijn geprobeerd';

function foundSentence(words: Wording, { pieces, current, isProven }: Found): string {
	const stretches = stretchesOf(pieces);
	const [first, second] = stretches;
	if (first === undefined) return `${words.within()} ${words.claim(pieces[0]?.sign ?? null)}.`;
	const moments = momentsOf(pieces);
	const exceptions = ([0, -1, 1] as const).flatMap((sign) => {
		const at = moments.filter((moment) => moment.sign === sign).map((moment) => words.value(moment.at));
		return at.length === 0 ? [] : [{ at: list(at), claim: words.nextClaim(sign) }];
	});
	if (second === undefined) {
		const but = list(exceptions.map(({ at, claim }) => `bij ${at}: dan ${claim}`));
		const always = `${words.within()} ${words.lastingClaim(first.sign)}.`;
		const when = `${isProven ? '' : ` ${TRIED}`}${but && `, behalve ${but}`}`;
		return when === '' ? always : `${always} Dat geldt${when}.`;
	}
	const isTurn = stretches.length === 2 && first.sign !== null && first.sign === -(second.sign ?? 0);
	if (isTurn && first.sign !== 0 && exceptions.length === 0)
		return turnSentence(words, first, second, current);

	const parts = stretches.map(({ from, to, sign }, place) =>
		place === 0
			? `Tot ${words.value(to)}${words.aan} ${words.claim(sign)}`
			: place === stretches.length - 1
				? `en daarboven ${words.nextClaim(sign)}`
				: `van ${words.range(from, to)} ${words.nextClaim(sign)}`
	);
	const also = exceptions.map(({ at, claim }) => ` Bij ${at} ${claim}.`).join('');
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

/** Single points at which something else holds than around them: a zero that only touches, or one calendar year. */
function momentsOf(pieces: readonly Piece[]): { at: number; sign: Sign }[] {
	return pieces.flatMap(({ from, to, sign }, place) => {
		const [before, after] = [pieces[place - 1]?.sign ?? null, pieces[place + 1]?.sign ?? null];
		const turns = before !== null && after !== null && before !== after;
		return sign !== null && from === to && !turns ? [{ at: from, sign }] : [];
	});
}

/** How to speak of one assumption and one subject. The claims follow an adverb, as Dutch puts the verb first then. */
class Wording {
	/** ` aan verhuiskosten`, when the sentence names its assumption. */
	readonly aan: string;
	readonly #assumption: Assumption;
	readonly #value: Found;
	readonly #of: string;
	readonly #sides: Sides;

	constructor(assumption: Assumption, value: Found, naming: Naming, sides: Sides) {
		const title = inSentence(assumption.title);
		this.#assumption = assumption;
		this.#value = value;
		this.#sides = sides;
		this.aan = naming === 'named' ? ` aan ${title}` : '';
		this.#of = naming === 'named' ? ` van ${title}` : '';
	}

	/** `Binnen de grenzen (€ 0 tot € 1.000.000 per jaar)` */
	within(): string {
		return `Binnen de grenzen${this.#of} (${this.range(...this.#value.bounds)})`;
	}

	/** A value in the assumption's unit, rounded where it has more digits than anybody reads, and then saying so. */
	value(value: number): string {
		return valueText(this.#assumption, value);
	}

	/** `€ 0 tot € 1.000.000 per jaar` */
	range(from: number, to: number): string {
		return rangeText(this.#assumption, from, to);
	}

	/** What holds, in full: `is keuze A goedkoper dan keuze C`. */
	claim(sign: Sign | null): string {
		return `${this.#claim(sign, false)}${this.#withEffects}`;
	}

	/** What holds throughout: `blijft keuze A goedkoper dan keuze C`. */
	lastingClaim(sign: Sign | null): string {
		return `${this.#claim(sign, true)}${this.#withEffects}`;
	}

	/** What holds, once the subject is clear: `is keuze A goedkoper`. */
	nextClaim(sign: Sign | null): string {
		const { first, second } = this.#sides;
		if (sign === null) return 'is dat niet te berekenen';
		if (second.length === 0) return sign === 0 ? this.equal : sign < 0 ? 'wel' : 'niet';
		if (sign === 0) return this.equal;
		const cheaper = sign < 0 ? first : second;
		return `${verb(cheaper, 'is', 'zijn')} ${optionsText(cheaper)} goedkoper`;
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

	#claim(sign: Sign | null, lasting: boolean): string {
		const { first, second } = this.#sides;
		const when = periodText(this.#value);
		const always = lasting ? ' steeds' : '';
		const [one, other] = [optionsText(first), optionsText(second)];
		if (second.length > 0) {
			if (sign === null) return `is het verschil tussen ${one} en ${other}${when} niet te berekenen`;
			if (sign === 0) {
				const all = [...first, ...second].sort();
				return `zijn ${all.length > 2 ? optionsText(all) : `${one} en ${other}`}${when}${always} even duur`;
			}
			const [cheaper, dearer] = sign < 0 ? [first, second] : [second, first];
			const is = lasting ? verb(cheaper, 'blijft', 'blijven') : verb(cheaper, 'is', 'zijn');
			return `${is} ${optionsText(cheaper)}${when} goedkoper dan ${optionsText(dearer)}`;
		}
		if (sign === null) return `is het saldo van ${one}${when} niet te berekenen`;
		if (sign === 0) return `zijn kosten en opbrengsten van ${one}${when}${always} gelijk`;
		const earns = verb(first, 'verdient', 'verdienen');
		return `${earns} ${one} zich${when}${sign < 0 ? always : ' niet'} terug`;
	}

	get #withEffects(): string {
		const { subject, measure } = this.#value;
		return subject.kind === 'difference' && measure === 'balance' ? ', met de verwachte effecten erbij' : '';
	}
}

/** `keuze A en B` */
function optionsText(letters: readonly string[]): string {
	return `keuze ${list(letters)}`;
}

function verb(letters: readonly string[], one: string, many: string): string {
	return letters.length === 1 ? one : many;
}

function periodText({ period }: Pick<SwitchingValue, 'period'>): string {
	return period === 'all' ? '' : ` in ${period}`;
}

/** `het verschil tussen keuze A en keuze C in 2027` */
export function subjectText({
	subject,
	measure,
	period
}: Pick<SwitchingValue, 'subject' | 'measure' | 'period'>): string {
	const when = periodText({ period });
	switch (subject.kind) {
		case 'difference':
			return `het verschil tussen keuze ${subject.first} en keuze ${subject.second}${when}`;
		case 'total':
			return `${measure === 'balance' ? 'het saldo' : 'het totaal'} van keuze ${subject.option}${when}`;
	}
}

/** `de aanname “Groei van de huur” niet bekend is` */
function unknowns(dossier: Dossier, ids: readonly string[]): string {
	const titles = dossier.assumptions.filter(({ id }) => ids.includes(id)).map(({ title }) => `“${title}”`);
	return titles.length === 1
		? `de aanname ${list(titles)} niet bekend is`
		: `de aannames ${list(titles)} niet bekend zijn`;
}

/** `Niet meegerekend, want nog niet bekend: Groei van de huur.` Empty when nothing is left out. */
export function leftOutSentence(dossier: Dossier, leftOut: readonly LeftOut[]): string {
	return leftOut.length === 0
		? ''
		: `Niet meegerekend, want nog niet bekend: ${list(leftOutNames(dossier, leftOut))}.`;
}

/** Short names of what is left out. */
export function leftOutNames(dossier: Dossier, leftOut: readonly LeftOut[]): readonly string[] {
	return leftOut.map(({ kind, item }) => itemOf(dossier, kind, item)?.short ?? item);
}

/** Titles of assumptions as they stand within a sentence, in the order of the dossier: `loon- en prijsstijging`. */
export function assumptionNames(dossier: Dossier, ids: readonly string[]): readonly string[] {
	return dossier.assumptions.filter(({ id }) => ids.includes(id)).map(({ title }) => inSentence(title));
}

/**
 * Everything that cannot be said yet, in one or two sentences: about which assumptions, and on what it waits.
 * Empty when nothing is blocked.
 */
export function blockedSentence(dossier: Dossier, values: readonly SwitchingValue[]): string {
	const blocked = values.flatMap((value) => (value.state === 'blocked' ? [value] : []));
	const waited = new Set(blocked.flatMap((value) => value.blocked));
	const about = blocked.map(({ assumption }) => assumption);
	if (about.length === 0) return '';
	return `Nog niet te zeggen voor: ${list(assumptionNames(dossier, about))}. Daarvoor moet meer bekend zijn over: ${list(assumptionNames(dossier, [...waited]))}.`;
}

/** `Negen aannames hebben geen invloed op het verschil tussen keuze A en keuze C.` Empty when all assumptions have. */
export function noInfluenceSentence(
	dossier: Dossier,
	ids: readonly string[],
	scope: Pick<SwitchingValue, 'subject' | 'measure' | 'period'>
): string {
	const what = subjectText(scope);
	switch (ids.length) {
		case 0:
			return '';
		case dossier.assumptions.length:
			return `Geen enkele aanname heeft invloed op ${what}.`;
		case 1:
			return `Eén aanname heeft geen invloed op ${what}.`;
		default:
			return `${capitalised(countWord(ids.length))} aannames hebben geen invloed op ${what}.`;
	}
}

/** What is said of one assumption, or of some of which the same holds. */
export interface Finding {
	readonly assumptions: readonly string[];
	readonly sentence: string;
}

/**
 * All that is found, in sentences: one for each assumption that turns the sum over, then what never turns, together
 * where the same holds: `Loon- en prijsstijging en groei veranderen dit niet: bij elke waarde blijft keuze A goedkoper dan
 * keuze C.`
 */
export function switchingStatements(dossier: Dossier, values: readonly SwitchingValue[]): readonly Finding[] {
	const turning: Finding[] = [];
	const never = new Map<string, Found[]>();
	for (const value of values) {
		if (value.state !== 'found') continue;
		const [only, ...others] = value.pieces;
		if (only === undefined || others.length > 0) {
			turning.push({
				assumptions: [value.assumption],
				sentence: switchingSentence(dossier, value)
			});
			continue;
		}
		const key = JSON.stringify([value.subject, only.sign, value.isProven]);
		never.set(key, [...(never.get(key) ?? []), value]);
	}
	return [
		...turning,
		...[...never.values()].map((group) => {
			const assumptions = group.map(({ assumption }) => assumption);
			return { assumptions, sentence: neverSentence(dossier, group, assumptions) };
		})
	];
}

function neverSentence(dossier: Dossier, group: readonly Found[], ids: readonly string[]): string {
	const [value] = group;
	const first = dossier.assumptions.find(({ id }) => id === value?.assumption);
	if (value === undefined || first === undefined) return '';
	const words = new Wording(first, value, 'unnamed', sidesOf(value.subject));
	const sign = value.pieces[0]?.sign ?? null;
	const claim = sign === null ? words.claim(sign) : words.lastingClaim(sign);
	const isSame = group.every((one) => JSON.stringify(one.leftOut) === JSON.stringify(value.leftOut));
	const leftOut = isSame
		? leftOutSentence(dossier, value.leftOut)
		: 'Wat nog niet bekend is, telt daarbij niet mee; de tabel noemt het.';
	const names = list(assumptionNames(dossier, ids));
	const start = value.isProven
		? `${capitalised(names)} ${ids.length === 1 ? 'verandert' : 'veranderen'} dit niet: bij elke waarde`
		: `Bij ${names} is geen omslagpunt gevonden: ${TRIED}`;
	return `${start} ${claim}.${leftOut === '' ? '' : ` ${leftOut}`}`;
}

/** `Keuze A en keuze B kosten evenveel, wat u ook invult.` Empty unless that is proven. */
export function alwaysEqualSentence(dossier: Dossier, scope: Scope): string {
	const { subject, measure } = scope;
	if (subject.kind !== 'difference' || !isAlwaysZero(dossier, scope)) return '';
	const effects = measure === 'balance' ? ', met de verwachte effecten erbij' : '';
	const when = periodText(scope);
	return `Keuze ${subject.first} en keuze ${subject.second} kosten${when} evenveel${effects}${whatever(dossier)}.`;
}

/** `, wat u ook invult`, where there is something to fill in. */
export function whatever({ assumptions }: Dossier): string {
	return assumptions.length === 0 ? '' : ', wat u ook invult';
}

/** A title as it stands within a sentence: without its capital, unless it starts with a short form such as IT. */
export function inSentence(title: string): string {
	const [word = ''] = title.split(/[ -]/);
	const isWord = word.length > SHORT_FORM || ARTICLES.has(word);
	return isWord && word.slice(1) === word.slice(1).toLowerCase()
		? title.charAt(0).toLowerCase() + title.slice(1)
		: title;
}

const SHORT_FORM = 3;
const ARTICLES: ReadonlySet<string> = new Set(['De', 'Het', 'Een']);
