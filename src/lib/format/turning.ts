import type { Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { isAlwaysZero } from '../model/comparing/comparison.ts';
import type { Measure, Scope, Subject } from '../model/comparing/scope.ts';
import { pairsOf } from '../dossier/pairs.ts';
import type { Piece } from '../model/comparing/roots.ts';
import type { Sign } from '../model/comparing/samples.ts';
import { switchingValue, type SwitchingValue } from '../model/comparing/switching.ts';
import { assumptionNames, sidesOf, switchingSentence, TRIED, whatever, type Sides } from './switching.ts';
import { capitalised, list } from './text.ts';

const MOST_SENTENCES = 3;

/** For which values of one assumption which options are the cheaper ones. */
export interface Turn {
	readonly value: Found;
	/** Each of `first` against each of `second`. */
	readonly sides: Sides;
}

/** What would turn the order of the options round. */
export interface Turning {
	/** What is said first, where there is a value at which the order turns. */
	readonly nearest?: Turn;
	readonly sentences: readonly string[];
}

/**
 * What would turn the order of the options round, in at most three short sentences about the costs alone: for which
 * values of one assumption, the others as they are, other options become the cheaper ones. Unknown assumptions come
 * first, then changed ones, then those whose turn is nearest. Pairs of which the same holds are one sentence; pairs
 * that nothing turns are named together.
 */
export function turningOf(dossier: Dossier, values: AssumptionValues): Turning {
	const pairs = pairsIn(dossier, values);
	const turning = foundIn(dossier, pairs)
		.map(({ id, found }) => ({ id, found, urgency: urgency(dossier, values, id, found) }))
		.sort((a, b) => a.urgency - b.urgency);
	const statements = turning.flatMap(({ id, found }) =>
		alike(found).map((turn) => ({
			id,
			turn,
			sentence: switchingSentence(dossier, turn.value, 'named', turn.sides)
		}))
	);
	const still = statements.length === 0 ? stillSentence(dossier, pairs) : '';
	const equal = equalSentence(dossier, pairs);
	const room = MOST_SENTENCES - (equal === '' ? 0 : 1);
	const shown = statements.slice(0, statements.length > room ? room - 1 : room);
	const others = turning.filter(({ id }) => !shown.some((one) => one.id === id)).map(({ id }) => id);
	const [first] = shown;
	return {
		...(first && { nearest: first.turn }),
		sentences: [...shown.map(({ sentence }) => sentence), alsoSentence(dossier, others), still, equal].filter(
			(sentence) => sentence !== ''
		)
	};
}

/**
 * For every assumption, in the order of the dossier, where it turns which options round: in what they cost, or with the
 * expected effects counted in.
 */
export function turnsOf(
	dossier: Dossier,
	values: AssumptionValues,
	measure: Measure = 'spending'
): readonly Turn[] {
	return foundIn(dossier, pairsIn(dossier, values, measure)).flatMap(({ found }) => alike(found));
}

/** The same of the moment from which an option brings in more in a year than it costs. */
export function paybackTurnsOf(dossier: Dossier, values: AssumptionValues, year: number): readonly Turn[] {
	return dossier.assumptions.flatMap(({ id }) =>
		alike(
			dossier.options.flatMap(({ letter }) => {
				const value = switchingValue(
					dossier,
					values,
					{
						subject: { kind: 'total', option: letter },
						measure: 'balance',
						period: year,
						treatOpenAs: 'left-out'
					},
					id
				);
				return value.state === 'found' && turns(value.pieces) ? [value] : [];
			})
		)
	);
}

/** What holds at values with such a sign, in a few words: `A en B goedkoper`. */
export function zoneText({ value: { subject }, sides }: Turn, sign: Sign | null): string {
	if (sign === null) return '';
	switch (subject.kind) {
		case 'difference':
			return sign === 0 ? 'even duur' : `${list(sign < 0 ? sides.first : sides.second)} goedkoper`;
		case 'total':
			return paybackText(sides.first, sign);
	}
}

/**
 * Whether options earn themselves back at a sign: `A en B verdienen zich niet terug`.
 * @param when in which period: ` in 2027`
 */
export function paybackText(letters: readonly string[], sign: Sign, when = ''): string {
	const [pays, comes] = letters.length === 1 ? ['verdient', 'komt'] : ['verdienen', 'komen'];
	return sign === 0
		? `${list(letters)} ${comes}${when} op nul uit`
		: `${list(letters)} ${pays} zich${when} ${sign > 0 ? 'niet ' : ''}terug`;
}

const pairsIn = (
	dossier: Dossier,
	values: AssumptionValues,
	measure: Measure = 'spending'
): readonly Pair[] => pairsOf(dossier).map((subject) => new Pair(dossier, values, subject, measure));

/** The assumptions that turn a pair, each with where. */
function foundIn(
	{ assumptions }: Dossier,
	pairs: readonly Pair[]
): readonly { readonly id: string; readonly found: readonly Found[] }[] {
	return assumptions.flatMap(({ id }) => {
		const found = pairs.flatMap((pair) => pair.turnOf(id));
		return found.length === 0 ? [] : [{ id, found }];
	});
}

type Found = Extract<SwitchingValue, { state: 'found' }>;

/** Two options and how every assumption bears on their difference. */
class Pair {
	readonly first: string;
	readonly second: string;
	/** Whether it is proven that they come to the same, whatever one fills in. */
	readonly isAlwaysEqual: boolean;
	readonly #values: readonly SwitchingValue[];
	readonly #ask: (assumption: string, subject: Subject) => SwitchingValue;

	constructor(
		dossier: Dossier,
		values: AssumptionValues,
		subject: Subject & { readonly kind: 'difference' },
		measure: Measure
	) {
		this.first = subject.first;
		this.second = subject.second;
		const scopeOf = (between: Subject): Scope => ({ subject: between, measure, period: 'all' });
		this.isAlwaysEqual = isAlwaysZero(dossier, scopeOf(subject));
		this.#ask = (assumption, between) => switchingValue(dossier, values, scopeOf(between), assumption);
		this.#values = dossier.assumptions.map(({ id }) => this.#ask(id, subject));
	}

	/**
	 * The switching values of an assumption, when it turns the pair. The second option is cheaper before the first
	 * turn, so that pairs with the same answer can be told.
	 */
	turnOf(assumption: string): Found[] {
		const value = this.#values.find((one) => one.assumption === assumption);
		if (value?.state !== 'found' || !turns(value.pieces)) return [];
		const start = value.pieces.find(({ sign }) => sign === 1 || sign === -1);
		if (start?.sign === 1) return [value];
		const { first, second } = this;
		const swapped = this.#ask(assumption, { kind: 'difference', first: second, second: first });
		return swapped.state === 'found' ? [swapped] : [];
	}

	/** Whether it is proven that no assumption by itself turns the pair. */
	get isProven(): boolean {
		return this.#values.every((value) => value.state !== 'found' || value.isProven);
	}

	/** The unknown assumptions that stand between this pair and an answer. */
	get waitsFor(): readonly string[] {
		return this.#values.flatMap((value) => (value.state === 'blocked' ? value.blocked : []));
	}
}

function turns(pieces: readonly Piece[]): boolean {
	const signs = pieces.map(({ sign }) => sign);
	return signs.includes(-1) && signs.includes(1);
}

/** Switching values with the same answer together, each of one side against each of the other. */
function alike(found: readonly Found[]): Turn[] {
	const byAnswer = grouped(found, answer);
	return byAnswer.flatMap((values) => {
		const pairs = values.map(({ subject }) => sidesOf(subject));
		const byFirst = grouped(pairs, ({ first }) => first.join()).map((group) => ({
			first: group.flatMap(({ first }) => first.slice(0, 1))[0] ?? '',
			second: group.flatMap(({ second }) => second).sort()
		}));
		return grouped(byFirst, ({ second }) => second.join()).flatMap((group) => {
			const [value] = values;
			const second = group[0]?.second ?? [];
			return value === undefined
				? []
				: [{ value, sides: { first: group.map(({ first }) => first).sort(), second } }];
		});
	});
}

const DIGITS = 9;

/** The pieces but for what is round-off, as text. */
function answer({ pieces }: Found): string {
	return pieces.map(({ to, sign }) => `${Number(to.toPrecision(DIGITS))} ${sign ?? '-'}`).join(', ');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups.values()];
}

/** Less is sooner: below zero for unknown and changed assumptions, else how far the nearest turn is. */
function urgency(
	{ assumptions }: Dossier,
	values: AssumptionValues,
	id: string,
	found: readonly Found[]
): number {
	const now = values[id] ?? null;
	if (now === null) return -2;
	const assumption = assumptions.find((one) => one.id === id);
	if (assumption === undefined || assumption.value !== now) return -1;
	const [low, high] = assumption.bounds;
	const ends = found.flatMap(({ pieces }) => pieces.slice(1).map(({ from }) => from));
	return Math.min(...ends.map((end) => Math.abs(end - now))) / (high - low);
}

function alsoSentence(dossier: Dossier, ids: readonly string[]): string {
	if (ids.length === 0) return '';
	return `Ook ${list(assumptionNames(dossier, ids))} ${ids.length === 1 ? 'kan' : 'kunnen'} de volgorde veranderen.`;
}

/** Why there is no value at which the order turns. */
function stillSentence(dossier: Dossier, pairs: readonly Pair[]): string {
	if (pairs.every(({ isAlwaysEqual }) => isAlwaysEqual)) return '';
	if (dossier.assumptions.length === 0)
		return 'Dit dossier heeft geen aannames die de volgorde kunnen veranderen.';
	const waitsFor = pairs.flatMap((pair) => pair.waitsFor);
	if (waitsFor.length === 0) {
		return pairs.every(({ isProven }) => isProven)
			? 'Geen enkele aanname draait op zichzelf de volgorde om.'
			: `Geen enkele aanname draait op zichzelf de volgorde om, ${TRIED}.`;
	}
	return `Wat de volgorde verandert, is nog niet te zeggen. Dat hangt af van ${list(assumptionNames(dossier, waitsFor))} samen.`;
}

/** Options that cost the same whatever one fills in: `Keuze A en B kosten evenveel, wat u ook invult.` */
function equalSentence(dossier: Dossier, pairs: readonly Pair[]): string {
	const equal = pairs.filter(({ isAlwaysEqual }) => isAlwaysEqual);
	const groups: string[][] = [];
	for (const { first, second } of equal) {
		const group = groups.find((letters) => letters.includes(first));
		if (group === undefined) groups.push([first, second]);
		else if (!group.includes(second)) group.push(second);
	}
	const [one, ...others] = groups.map((letters) => `keuze ${list(letters)}`);
	if (one === undefined) return '';
	const also = others.length === 0 ? '' : ` Dat geldt ook voor ${list(others)}.`;
	return `${capitalised(one)} kosten evenveel${whatever(dossier)}.${also}`;
}
