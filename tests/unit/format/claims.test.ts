import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { axisSentence, interactionSentence } from '../../../src/lib/format/axes.ts';
import { boundarySentence } from '../../../src/lib/format/boundary.ts';
import { lineDifference, pairEffectsSentence, pairSentence } from '../../../src/lib/format/pair.ts';
import { sensitivitySentence, swingSentence } from '../../../src/lib/format/sensitivity.ts';
import { totalsSentence } from '../../../src/lib/format/sentences.ts';
import {
	alwaysEqualSentence,
	noInfluenceSentence,
	switchingSentence,
	switchingStatements
} from '../../../src/lib/format/switching.ts';
import { sumText } from '../../../src/lib/format/text.ts';
import { turningOf } from '../../../src/lib/format/turning.ts';
import { baseline, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { axisEffects } from '../../../src/lib/model/comparing/axes.ts';
import { belongings } from '../../../src/lib/model/comparing/belongings.ts';
import { boundary } from '../../../src/lib/model/comparing/boundary.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Outcome, Sum } from '../../../src/lib/model/outcome.ts';
import type { Measure, Period, Scope } from '../../../src/lib/model/comparing/scope.ts';
import { directionOf } from '../../../src/lib/model/comparing/direction.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { pairsOf } from '../../../src/lib/dossier/pairs.ts';
import { sensitivity } from '../../../src/lib/model/comparing/sensitivity.ts';
import { switchingValues, type SwitchingValue } from '../../../src/lib/model/comparing/switching.ts';
import { claimsDossier, sampled } from '../model/claims-dossier.ts';
import { Dice } from '../model/random-dossier.ts';

/**
 * What the tool says with *altijd, nooit, geen, evenveel, gelijk* and the like, held against what the options cost at
 * sampled assumptions. The check knows only {@link calculate} and what the sentence says.
 */
const DOSSIERS = 300;
const SAMPLES = 1000;
/** Along one assumption, or over the unknown ones, the others as they are. */
const ALONG = 60;

interface Case {
	readonly seed: number;
	readonly dossier: Dossier;
	readonly values: AssumptionValues;
	readonly outcome: Outcome;
	/** What the options cost at any assumptions; worked out when first asked. */
	readonly anywhere: () => readonly Outcome[];
	/** The same with the known assumptions as they are and the unknown ones filled in. */
	readonly filledIn: () => readonly Outcome[];
	/** The same with one assumption anywhere and the others as they are. */
	readonly along: (assumption: string) => readonly Outcome[];
	/** The switching values of every pair, of the costs over all years and with the effects in the last. */
	readonly switching: () => readonly { readonly scope: Scope; readonly found: readonly SwitchingValue[] }[];
}

let cases: readonly Case[] = [];
/** How often each claim was met, so that no check passes for want of claims. */
const met = new Map<string, number>();

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

beforeAll(() => {
	cases = Array.from({ length: DOSSIERS }, (_, seed): Case => {
		const dossier = claimsDossier(seed);
		const values = baseline(dossier);
		const dice = new Dice(seed + 7);
		const sample = (count: number, change: (drawn: AssumptionValues) => AssumptionValues): Outcome[] =>
			Array.from({ length: count }, () => calculate(dossier, change(sampled(dossier, dice))));
		const lines = new Map<string, readonly Outcome[]>();
		return {
			seed,
			dossier,
			values,
			outcome: calculate(dossier, values),
			anywhere: once(() => sample(SAMPLES, (drawn) => drawn)),
			filledIn: once(() =>
				sample(ALONG, (drawn) =>
					Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? drawn[id] ?? null]))
				)
			),
			switching: once(() =>
				scopesOf(dossier)
					.filter(
						({ measure, period }) =>
							(measure === 'spending') === (period === 'all') && period !== dossier.years[1]
					)
					.map((scope) => ({ scope, found: switchingValues(dossier, values, scope) }))
			),
			along: (assumption) => {
				const known =
					lines.get(assumption) ??
					sample(ALONG, (drawn) => ({ ...values, [assumption]: drawn[assumption] ?? null }));
				lines.set(assumption, known);
				return known;
			}
		};
	});
});

const isComplete = ({ open, failed }: Sum): boolean => open.length + failed.length === 0;

/** The total of an option; null where it is not complete. */
function totalOf(outcome: Outcome, letter: string, measure: Measure, period: Period): number | null {
	const option = outcome.options.find((one) => one.letter === letter);
	const totals = period === 'all' ? option : option?.years[outcome.years.indexOf(period)];
	const sum = totals?.[measure];
	return sum !== undefined && isComplete(sum) ? sum.known : null;
}

/** The first option minus the second at every outcome in which both are complete. */
function differences(outcomes: readonly Outcome[], { subject, measure, period }: Scope): number[] {
	if (subject.kind !== 'difference') return [];
	return outcomes.flatMap((outcome) => {
		const [a, b] = [subject.first, subject.second].map((one) => totalOf(outcome, one, measure, period));
		return typeof a === 'number' && typeof b === 'number' ? [a - b] : [];
	});
}

/** Totals are some thousands at most: what is smaller is round-off. */
const NOISE = 1e-6;

const isNothing = (value: number): boolean => Math.abs(value) < NOISE;

function expectNothing(values: readonly number[], what: string): void {
	expect(Math.max(0, ...values.map(Math.abs)), what).toBeLessThan(NOISE);
}

/** Expects values on one side of zero, or at it. */
function expectOneSide(values: readonly number[], what: string): void {
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	expect(isNothing(least) || isNothing(most), `${what}: ${least} and ${most}`).toBe(true);
}

function claim(name: string, { seed }: Case, sentence: string): string {
	met.set(name, (met.get(name) ?? 0) + 1);
	return `${name}, dossier ${seed}: ${sentence}`;
}

/** Every scope of every pair: costs alone or with effects, in every year or in all. */
function scopesOf(dossier: Dossier): Scope[] {
	const measures: readonly Measure[] = ['spending', 'balance'];
	const periods: readonly Period[] = ['all', ...dossier.years];
	return pairsOf(dossier).flatMap((subject) =>
		measures.flatMap((measure) => periods.map((period) => ({ subject, measure, period })))
	);
}

const whole = (dossier: Dossier): Scope[] =>
	scopesOf(dossier).filter(({ measure, period }) => measure === 'spending' && period === 'all');

function lettersOf(scope: Scope): { first: string; second: string } {
	if (scope.subject.kind !== 'difference') throw new Error('no difference');
	return scope.subject;
}

describe('what is said to hold always', () => {
	it('that options cost the same, whatever one fills in, holds at every sample', () => {
		for (const one of cases) {
			const { dossier, values } = one;
			for (const sentence of turningOf(dossier, values).sentences) {
				const groups = /^Keuze .* kosten evenveel/.test(sentence)
					? [...sentence.matchAll(/[Kk]euze ((?:[A-D], )*[A-D] en [A-D])/g)].map(([, group = '']) => group)
					: [];
				for (const group of groups) {
					const what = claim('always equal', one, sentence);
					const letters = group.split(/, | en /);
					for (const second of letters.slice(1)) {
						const subject = { kind: 'difference', first: letters[0] ?? '', second } as const;
						const scope: Scope = { subject, measure: 'spending', period: 'all' };
						const found = differences(one.anywhere(), scope);
						expect(found, what).toHaveLength(SAMPLES);
						expectNothing(found, what);
					}
				}
			}
			for (const scope of scopesOf(dossier)) {
				const sentence = alwaysEqualSentence(dossier, scope);
				if (sentence === '') continue;
				const what = claim('pair always equal', one, sentence);
				expect(differences(one.anywhere(), scope), what).toHaveLength(SAMPLES);
				expectNothing(differences(one.anywhere(), scope), what);
			}
		}
		expect(met.get('always equal')).toBeGreaterThan(10);
		expect(met.get('pair always equal')).toBeGreaterThan(50);
	});

	it('and is said of options without assumptions exactly where they cost the same', () => {
		for (const { dossier, outcome } of cases.filter((one) => one.dossier.assumptions.length === 0)) {
			for (const scope of scopesOf(dossier)) {
				const [difference = NaN] = differences([outcome], scope);
				expect(alwaysEqualSentence(dossier, scope) !== '').toBe(isNothing(difference));
			}
		}
	});

	it('that no assumption turns the order by itself holds along each of them', () => {
		for (const one of cases) {
			const { dossier, values } = one;
			const said = turningOf(dossier, values).sentences.filter((sentence) =>
				/^Geen enkele aanname draait op zichzelf de volgorde om\.$/.test(sentence)
			);
			for (const sentence of said) {
				const what = claim('no turn', one, sentence);
				for (const scope of whole(dossier)) {
					for (const { id } of dossier.assumptions) expectOneSide(differences(one.along(id), scope), what);
				}
			}
		}
		expect(met.get('no turn')).toBeGreaterThan(10);
	});

	it('that there is never a switching value holds along the assumption, with the option that is named', () => {
		for (const one of cases) {
			const { dossier } = one;
			for (const { scope, found } of one.switching()) {
				for (const { assumptions, sentence } of switchingStatements(dossier, found)) {
					const lasting =
						/dit niet: bij elke waarde|^Binnen/.test(sentence) && !/geprobeerd|te berekenen/.test(sentence);
					if (!lasting) continue;
					const what = claim('never', one, sentence);
					const cheaper = /blijft keuze ([A-D])/.exec(sentence)?.[1];
					for (const id of assumptions) {
						const along = differences(one.along(id), scope);
						if (cheaper === undefined) expectNothing(along, what);
						else if (cheaper === lettersOf(scope).first) expect(Math.max(-1, ...along), what).toBeLessThan(0);
						else expect(Math.min(1, ...along), what).toBeGreaterThan(0);
					}
				}
			}
		}
		expect(met.get('never')).toBeGreaterThan(100);
	});

	it('that an assumption has no influence holds along it', () => {
		for (const one of cases) {
			const { dossier } = one;
			for (const { scope, found } of one.switching()) {
				const without = found.filter(({ state }) => state === 'no-influence');
				const ids = without.map(({ assumption }) => assumption);
				const sentences = [
					noInfluenceSentence(dossier, ids, scope),
					...without.map((value) => switchingSentence(dossier, value))
				];
				if (ids.length === 0) continue;
				const what = claim('no influence', one, sentences.join(' '));
				expect(
					sentences.every((sentence) => /geen|Geen enkele/.test(sentence)),
					what
				).toBe(true);
				for (const id of ids) {
					const along = differences(one.along(id), scope);
					expectNothing(
						along.map((difference) => difference - (along[0] ?? 0)),
						what
					);
				}
			}
		}
		expect(met.get('no influence')).toBeGreaterThan(100);
	});

	it('that no swing turns the order holds along the assumption', () => {
		for (const one of cases) {
			const { dossier, values } = one;
			for (const scope of whole(dossier)) {
				const found = sensitivity(dossier, values, scope);
				const sentence = sensitivitySentence(dossier, lettersOf(scope), found);
				const ofAll = /Geen van deze aannames draait op zichzelf de volgorde om\./.test(sentence);
				for (const swing of found.swings) {
					const assumption = dossier.assumptions.find(({ id }) => id === swing.assumption);
					if (assumption === undefined) throw new Error('no assumption');
					const own = swingSentence(assumption, lettersOf(scope), swing);
					if (!ofAll && !own.endsWith('De volgorde draait niet om.')) continue;
					const what = claim('swing', one, own);
					expectOneSide(differences(one.along(swing.assumption), scope), what);
				}
			}
		}
		expect(met.get('swing')).toBeGreaterThan(50);
	});

	it('that two assumptions never turn the order holds over both', () => {
		for (const one of cases.filter(({ dossier }) => dossier.assumptions.length > 1)) {
			const { dossier, values, seed } = one;
			const dice = new Dice(seed);
			for (const scope of whole(dossier).slice(0, 1)) {
				const [x = '', y = ''] = dossier.assumptions.map(({ id }) => id);
				const found = boundary(dossier, values, scope, [x, y], { cells: 8 });
				const sentence = boundarySentence(dossier, lettersOf(scope), found);
				if (!sentence.startsWith('Welke waarden u ook kiest')) continue;
				const what = claim('boundary', one, sentence);
				const outcomes = Array.from({ length: ALONG }, () => {
					const drawn = sampled(dossier, dice);
					return calculate(dossier, { ...values, [x]: drawn[x] ?? null, [y]: drawn[y] ?? null });
				});
				expectOneSide(differences(outcomes, scope), what);
			}
		}
		expect(met.get('boundary')).toBeGreaterThan(10);
	});
});

describe('what is said of a pair', () => {
	it('that options cost the same, or lines are equal, is so', () => {
		for (const one of cases) {
			const { dossier, values, outcome } = one;
			for (const scope of whole(dossier)) {
				const { first, second } = lettersOf(scope);
				const pair = comparePair(dossier, values, outcome, first, second);
				if (pair === undefined) throw new Error('no pair');
				const sentence = pairSentence(dossier, pair);
				if (/ evenveel\./.test(sentence) && !sentence.includes('bijna')) {
					const what = claim('equal now', one, sentence);
					expectNothing(differences([outcome], scope), what);
					expectNothing(differences(one.filledIn(), scope), what);
				}
				for (const line of pair.spending.lines) {
					if (lineDifference(pair, line) !== 'gelijk') continue;
					const what = claim('equal line', one, line.item.id);
					for (const now of [outcome, ...one.filledIn()]) {
						const [a, b] = [first, second].map((letter) =>
							now.options
								.find((option) => option.letter === letter)
								?.lines.find(({ kind, item }) => kind === 'spending' && item === line.item.id)
						);
						expect(a?.amounts.length, what).toBe(b?.amounts.length);
						a?.amounts.forEach((amount, place) => {
							const other = b?.amounts[place];
							if (amount.state === 'known' && other?.state === 'known') {
								expectNothing([amount.value - other.value], what);
							} else expect(amount.state, what).toBe(other?.state);
						});
					}
				}
				if (/Alle \d+ posten zijn gelijk|De enige post is gelijk/.test(sentence)) {
					expectNothing(differences(one.filledIn(), scope), claim('all lines equal', one, sentence));
				}
			}
		}
		for (const name of ['equal now', 'equal line', 'all lines equal']) {
			expect(met.get(name), name).toBeGreaterThan(5);
		}
	});

	it('that what is unknown changes nothing, or not the order, is so', () => {
		for (const one of cases) {
			const { dossier, values, outcome } = one;
			for (const scope of whole(dossier)) {
				const { first, second } = lettersOf(scope);
				const pair = comparePair(dossier, values, outcome, first, second);
				if (pair === undefined) throw new Error('no pair');
				const sentence = pairSentence(dossier, pair);
				const filled = differences(one.filledIn(), scope);
				if (/verandert het verschil niet|valt in het verschil tegen elkaar weg/.test(sentence)) {
					const what = claim('cancels', one, sentence);
					expectNothing(
						filled.map((difference) => difference - pair.spending.total.known),
						what
					);
				}
				if (sentence.includes('Daardoor kan het verschil nog veranderen')) {
					expectOneSide(filled, claim('keeps order', one, sentence));
				}
				expect(pairEffectsSentence(dossier, pair)).not.toMatch(/undefined|NaN/);
			}
		}
		for (const name of ['cancels', 'keeps order']) expect(met.get(name), name).toBeGreaterThan(10);
	});

	it('that an amount will come on top, or go off, is so', () => {
		for (const one of cases) {
			const { dossier, outcome } = one;
			for (const { lines, letter } of outcome.options) {
				for (const { kind, item, amounts } of lines) {
					const direction = directionOf(dossier, kind, item);
					if (direction === 'either' || amounts.every(({ state }) => state !== 'open')) continue;
					const what = claim(direction, one, item);
					for (const filled of one.filledIn()) {
						const line = filled.options
							.find((option) => option.letter === letter)
							?.lines.find((other) => other.kind === kind && other.item === item);
						amounts.forEach(({ state }, place) => {
							const amount = line?.amounts[place];
							if (state !== 'open' || amount?.state !== 'known') return;
							expect(direction === 'raises' ? amount.value : -amount.value, what).toBeGreaterThanOrEqual(
								-NOISE
							);
						});
					}
				}
			}
		}
		for (const name of ['raises', 'lowers']) expect(met.get(name), name).toBeGreaterThan(3);
	});
});

describe('what is said of the axes', () => {
	it('that there is no difference, or that the questions stand apart, is so in every year', () => {
		for (const one of cases.filter(({ dossier }) => dossier.options.length === 4)) {
			const { dossier, outcome } = one;
			const effects = axisEffects(dossier, outcome);
			if (!effects.ok) throw new Error(effects.reason);
			/** The weighed sum of the options in every period; options are A (l, u), B (r, u), C (l, d), D (r, d). */
			const weigh = (now: Outcome, weights: readonly number[]): number[] =>
				(['all', ...dossier.years] as const).flatMap((period) => {
					const totals = ['A', 'B', 'C', 'D'].map((letter) => totalOf(now, letter, 'spending', period));
					const complete = totals.filter((total) => total !== null);
					return complete.length < 4
						? []
						: [complete.reduce((sum, total, place) => sum + total * (weights[place] ?? 0), 0)];
				});
			const WEIGHTS = [
				[1, -1, 1, -1],
				[1, 1, -1, -1]
			];
			effects.axes.forEach((effect, place) => {
				const sentence = axisSentence(dossier, effect);
				if (sentence !== 'Geen verschil in bedragen.') return;
				const what = claim('axis', one, sentence);
				for (const now of [outcome, ...one.filledIn()]) expectNothing(weigh(now, WEIGHTS[place] ?? []), what);
			});
			const apart = interactionSentence(effects.interaction);
			if (!apart.includes('los van elkaar')) continue;
			const what = claim('apart', one, apart);
			for (const now of [outcome, ...one.filledIn()]) expectNothing(weigh(now, [1, -1, -1, 1]), what);
		}
		for (const name of ['axis', 'apart']) expect(met.get(name), name).toBeGreaterThan(3);
	});

	it('that an item is the same in every option is so, known or not', () => {
		for (const one of cases) {
			const { dossier, outcome } = one;
			for (const [item, { kind }] of belongings(dossier, outcome, 'spending')) {
				const used = outcome.options.some(({ lines }) =>
					lines.some((line) => line.kind === 'spending' && line.item === item)
				);
				if (kind !== 'shared' || !used) continue;
				const what = claim('shared', one, item);
				for (const now of [outcome, ...one.filledIn()]) {
					const totals = now.options.map(
						({ lines }) => lines.find((line) => line.kind === 'spending' && line.item === item)?.total
					);
					expect(
						totals.every((total) => total !== undefined),
						what
					).toBe(true);
					expectNothing(
						totals.map((total) => (total?.known ?? NaN) - (totals[0]?.known ?? NaN)),
						what
					);
				}
			}
		}
		expect(met.get('shared')).toBeGreaterThan(10);
	});
});

describe('what is said where nothing is known', () => {
	it('is never a zero', () => {
		for (const one of cases) {
			const { dossier, outcome } = one;
			const bare = outcome.options.filter(({ lines }) => {
				const spending = lines.filter(({ kind }) => kind === 'spending');
				return (
					spending.length > 0 &&
					spending.every(({ amounts }) => amounts.every(({ state }) => state === 'open'))
				);
			});
			for (const { letter, spending } of bare) {
				const sentence = totalsSentence(dossier, {
					...outcome,
					options: outcome.options.filter((option) => option.letter === letter)
				});
				const what = claim('nothing known', one, sentence);
				expect(sentence, what).toMatch(/is nog niet bekend \(p\.m\.\)/);
				expect(sentence, what).not.toContain('€');
				expect(sumText(spending), what).not.toContain('€');
			}
			const text = totalsSentence(dossier, outcome);
			expect(text).not.toMatch(/kost(en elk)? −/);
		}
		expect(met.get('nothing known')).toBeGreaterThan(3);
	});
});
