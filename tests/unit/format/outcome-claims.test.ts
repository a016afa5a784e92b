import { afterAll, describe, expect, it } from 'vitest';
import { pairChart } from '../../../src/lib/charts/pair-chart.ts';
import { yearsChart } from '../../../src/lib/charts/years-chart.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { explanationSentences } from '../../../src/lib/format/explanation.ts';
import { boundarySentence } from '../../../src/lib/format/boundary.ts';
import { equalLinesText } from '../../../src/lib/format/pair.ts';
import { natureSentence } from '../../../src/lib/format/parts.ts';
import { boundary } from '../../../src/lib/model/comparing/boundary.ts';
import { costsMore } from '../../../src/lib/format/pair-cost.ts';
import { spokenOutcome, weighingNotes, prioritiesSentence } from '../../../src/lib/format/weighing.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Outcome, Sum } from '../../../src/lib/model/outcome.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { contentByPole } from '../../../src/lib/model/comparing/poles.ts';
import { pairsOf } from '../../../src/lib/dossier/pairs.ts';
import { readWeighing, weighingQuestion } from '../../../src/lib/model/weighing/weighing-question.ts';
import { weigh } from '../../../src/lib/model/weighing/weigh.ts';
import { sourceMoment } from '../../../src/lib/state/moment.ts';
import { axesView } from '../../../src/lib/ui/pages/compare/axes-view.ts';
import { claimsDossier, sampled } from '../model/claims-dossier.ts';
import { hilversum } from '../model/hilversum.ts';
import { Dice } from '../model/random-dossier.ts';

/**
 * What weighings, explanations and charts say with *alle, geen, gelijk, evenveel, elk jaar* and the like, held against
 * what the options cost. The check knows only {@link calculate} and what the sentence says.
 */
const DOSSIERS = 150;
/** Ways to fill in what is unknown. */
const FILLED = 20;
/** Amounts are some thousands at most: what is smaller is round-off. */
const NOISE = 1e-6;
/** What a sentence with whole euros cannot tell apart. */
const SHOWN = 1;

interface Case {
	readonly seed: number;
	readonly dossier: Dossier;
	readonly values: AssumptionValues;
	readonly outcome: Outcome;
	/** The same with the unknown assumptions filled in. */
	readonly filledIn: readonly Outcome[];
}

const cases = Array.from({ length: DOSSIERS }, (_, seed): Case => {
	// Random amounts are seldom even; those of the first dossier are.
	const dossier = seed === 0 ? hilversum() : claimsDossier(seed + 5000);
	const { values, outcome } = sourceMoment(dossier);
	const dice = new Dice(seed + 11);
	const filledIn = Array.from({ length: FILLED }, () => {
		const drawn = sampled(dossier, dice);
		return calculate(
			dossier,
			Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? drawn[id] ?? null]))
		);
	});
	return { seed, dossier, values, outcome, filledIn };
});

/** How often each claim was met, so that no check passes for want of claims. */
const met = new Map<string, number>();

function claim(name: string, { seed }: Case, sentence: string): string {
	met.set(name, (met.get(name) ?? 0) + 1);
	return `${name}, dossier ${seed}: ${sentence}`;
}

afterAll(() => {
	for (const name of [
		'cost out',
		'score out',
		'never first',
		'always first',
		'shares a place',
		'all amounts equal',
		'as much',
		'every year',
		'axis every year',
		'together as much',
		'posts equal',
		'two without influence'
	]) {
		expect(met.get(name) ?? 0, name).toBeGreaterThan(3);
	}
	expect(met.get('even sum') ?? 0).toBeGreaterThan(0);
});

const isComplete = ({ open, failed }: Sum): boolean => open.length + failed.length === 0;

function expectSame(values: readonly (number | undefined)[], what: string, within = NOISE): void {
	const known = values.map((value) => value ?? NaN);
	expect(Math.max(...known) - Math.min(...known), what).toBeLessThanOrEqual(within);
}

const totalOf = (outcome: Outcome, letter: string): Sum | undefined =>
	outcome.options.find((option) => option.letter === letter)?.spending;

/** Scores that often tie, for some of the goals. */
function judgementsOf(dossier: Dossier, dice: Dice): Record<string, string> {
	const scored = dossier.goals.slice(0, dice.whole(1, 3));
	return Object.fromEntries(
		scored.map(({ id }) => [
			`score.${id}`,
			dossier.options.map(({ letter }) => `${letter}${dice.pick([1, 2, 2, 3, 3])}`).join('.')
		])
	);
}

describe('what a weighing says', () => {
	it('of what stays out and of first places is so', () => {
		for (const one of cases) {
			const { dossier, outcome, seed } = one;
			const question = weighingQuestion(
				dossier,
				outcome,
				readWeighing(dossier, judgementsOf(dossier, new Dice(seed)))
			);
			const weighing = weigh({ ...question, weights: 256 });
			if (weighing.state !== 'weighed') continue;
			for (const note of weighingNotes(dossier, outcome, weighing)) {
				if (note.includes('alle keuzes kosten evenveel')) {
					const totals = outcome.options.map(({ spending }) => spending);
					const what = claim('cost out', one, note);
					expect(totals.every(isComplete), what).toBe(true);
					expectSame(
						totals.map(({ known }) => known),
						what
					);
				}
				if (note.includes('alle keuzes hebben dezelfde score')) {
					const goal = dossier.goals.find(({ title }) => note.includes(title));
					const scores = question.criteria.find(({ id }) => id === goal?.id)?.scores ?? [];
					expect(new Set(scores).size, claim('score out', one, note)).toBe(1);
				}
			}
			// By criterion that counts, the worth of each option: higher is better.
			const worth = question.criteria
				.filter(({ id }) => weighing.criteria.includes(id))
				.map(({ preferred, scores }) =>
					scores.map((score) => (preferred === 'high' ? (score ?? NaN) : -(score ?? NaN)))
				);
			/** Whether an option is worth more than another whatever the weights. */
			const beats = (first: number, second: number): boolean =>
				worth.every((scores) => (scores[first] ?? NaN) > (scores[second] ?? NaN) + NOISE);
			const spoken = spokenOutcome(dossier, weighing);
			dossier.options.forEach(({ letter }, place) => {
				const others = dossier.options.map((_, other) => other).filter((other) => other !== place);
				const sentence = prioritiesSentence(dossier, weighing, place);
				if (weighing.weights > 1 && others.some((other) => beats(other, place))) {
					expect(sentence, claim('never first', one, sentence)).toContain('staat bij geen van de 256 ');
				}
				if (weighing.weights > 1 && others.every((other) => beats(place, other))) {
					expect(sentence, claim('always first', one, sentence)).toContain('staat bij alle 256 ');
				}
				if (/\bgeen\b/.test(sentence)) {
					expect(
						others.every((other) => beats(place, other)),
						sentence
					).toBe(false);
				}
				const shared = spoken.match(new RegExp(`[^.]*euze ${letter} deelt [^.]*\\.`))?.[0];
				if (shared !== undefined) {
					const [scores = []] = worth;
					const what = claim('shares a place', one, shared);
					expect(
						others.some((other) => Math.abs((scores[other] ?? NaN) - (scores[place] ?? NaN)) < NOISE),
						what
					).toBe(true);
				}
			});
		}
	});

	it('of a place that is shared is so where one weighing is left', () => {
		for (const one of cases) {
			const { dossier, outcome, seed } = one;
			const dice = new Dice(seed + 3);
			const scores = dossier.options.map(() => dice.pick([1, 2, 3]));
			const [goal] = dossier.goals;
			if (goal === undefined) throw new Error('no goal');
			const question = weighingQuestion(
				dossier,
				outcome,
				readWeighing(dossier, {
					[`score.${goal.id}`]: dossier.options
						.map(({ letter }, place) => `${letter}${scores[place]}`)
						.join('.'),
					'gewicht.kosten': '0'
				})
			);
			const weighing = weigh(question);
			if (weighing.state !== 'weighed' || weighing.weights !== 1) continue;
			if (!weighing.criteria.includes(goal.id)) continue;
			const spoken = spokenOutcome(dossier, weighing);
			dossier.options.forEach(({ letter }, place) => {
				const ties = scores.filter((score) => score === scores[place]).length > 1;
				const shares = new RegExp(`euze ${letter} deelt plaats`).test(spoken);
				const what = ties ? claim('shares a place', one, spoken) : spoken;
				expect(shares, what).toBe(ties);
			});
		}
	});
});

describe('what an explanation says', () => {
	it('that all amounts are equal, or options cost as much, is so', () => {
		for (const one of cases) {
			const { dossier, values, outcome, filledIn } = one;
			for (const { first, second } of pairsOf(dossier)) {
				const explanation = explain(dossier, values, outcome, {
					kind: 'difference',
					plus: first,
					minus: second
				});
				if (explanation === undefined) throw new Error('no explanation');
				const said = explanationSentences(dossier, explanation).join(' ');
				if (said.includes('0: alle bedragen zijn gelijk.')) {
					const what = claim('all amounts equal', one, said);
					for (const now of [outcome, ...filledIn]) {
						const [a, b] = [first, second].map((letter) => totalOf(now, letter)?.known);
						expectSame([a, b], what);
						const amounts = [first, second].map((letter) =>
							(now.options.find((option) => option.letter === letter)?.lines ?? [])
								.filter(({ kind, total }) => kind === 'spending' && !(isComplete(total) && total.known === 0))
								.map(({ item, total }) => `${item} ${total.known.toFixed(4)} ${total.open.length}`)
								.sort()
						);
						expect(amounts[0], what).toEqual(amounts[1]);
					}
				}
				const same = /kosten keuze . en . (bijna )?evenveel|euze . en . kosten (bijna )?evenveel/.exec(said);
				if (same !== null) {
					const [a, b] = [first, second].map((letter) => totalOf(outcome, letter)?.known);
					expectSame([a, b], claim('as much', one, said), said.includes('bijna') ? SHOWN : 0.005);
				}
			}
		}
	});
});

describe('what a difference in words says', () => {
	it.each([
		[0, 'kosten keuze A en keuze B evenveel'],
		[0.004, 'kosten keuze A en keuze B evenveel'],
		[-0.3, 'kosten keuze A en keuze B bijna evenveel'],
		[0.51, 'kost keuze A € 1 meer dan keuze B']
	])('of € %s is “%s”', (difference, text) => {
		expect(costsMore({ first: 'A', second: 'B' }, difference).replaceAll('\u00a0', ' ')).toBe(text);
	});
});

describe('what a chart says', () => {
	it('of every year holds in every year', () => {
		for (const one of cases.filter(({ dossier }) => dossier.years.length > 1)) {
			const { dossier, outcome } = one;
			yearsChart(dossier, outcome, outcome, 'per-year').panels.forEach(({ description }, place) => {
				if (!/\bElk jaar\b/.test(description)) return;
				const years = outcome.options[place]?.years ?? [];
				const what = claim('every year', one, description);
				expectSame(
					years.map(({ spending }) => spending.known),
					what
				);
				expect(new Set(years.map(({ spending }) => spending.open.length)).size, what).toBe(1);
			});
			for (const { effect } of axesView(sourceMoment(dossier)).axes) {
				if (effect?.periods[0]?.label !== 'Elk jaar') continue;
				const what = claim('axis every year', one, effect.sentence.text);
				const each = dossier.years.map((_, year) =>
					outcome.options.map(({ years }) => years[year]?.spending)
				);
				const weighed = [
					[1, -1, 1, -1],
					[1, 1, -1, -1]
				].map((weights) =>
					each.map((sums) =>
						sums.reduce((sum, spending, place) => sum + (weights[place] ?? 0) * (spending?.known ?? NaN), 0)
					)
				);
				// One of the two ways across the options is this axis; of two options there is one way.
				const apart = weighed.map((years) => Math.max(...years) - Math.min(...years));
				expect(Math.min(...apart), what).toBeLessThanOrEqual(2 * SHOWN);
			}
		}
	});

	it('of a sum that is even in every option, or a pair that comes to as much, is so', () => {
		for (const one of cases) {
			const { dossier, values, outcome } = one;
			const { even } = axesView(sourceMoment(dossier)).combination;
			if (even !== undefined) {
				const items = contentByPole(dossier, outcome).combination.spending.map(({ id }) => id);
				const what = claim('even sum', one, items.join(' '));
				for (const now of [outcome, ...one.filledIn]) {
					const sums = now.options.map(({ lines }) =>
						lines
							.filter(({ kind, item }) => kind === 'spending' && items.includes(item))
							.reduce((sum, { total }) => sum + total.known, 0)
					);
					expectSame([...sums, even.sum.known], what);
				}
			}
			for (const { first, second } of pairsOf(dossier)) {
				const pair = comparePair(dossier, values, outcome, first, second);
				if (pair === undefined) throw new Error('no pair');
				for (const { id, value } of pairChart(dossier, pair, pair).rows) {
					if (value !== 'samen evenveel') continue;
					const totals = [first, second].map(
						(letter) =>
							outcome.options
								.find((option) => option.letter === letter)
								?.lines.find(({ kind, item }) => kind === 'spending' && item === id)?.total
					);
					const what = claim('together as much', one, id);
					expectSame(
						totals.map((total) => total?.known ?? 0),
						what
					);
				}
			}
		}
	});
});

describe('what is said of posts and years', () => {
	it('that so many posts are equal, together so much, is so', () => {
		for (const one of cases) {
			const { dossier, values, outcome } = one;
			for (const { first, second } of pairsOf(dossier)) {
				const pair = comparePair(dossier, values, outcome, first, second);
				if (pair === undefined) throw new Error('no pair');
				const text = equalLinesText(dossier, pair);
				const count = Number(/^(\d+|één|twee|drie|vier)/.exec(text)?.[0].replace(/^één$/, '1') ?? NaN);
				const linesOf = (letter: string) =>
					outcome.options
						.find((option) => option.letter === letter)
						?.lines.filter(({ kind }) => kind === 'spending') ?? [];
				const others = new Map(linesOf(second).map((line) => [line.item, line]));
				const alike = linesOf(first).filter(({ item, amounts }) =>
					amounts.every((amount, place) => {
						const other = others.get(item)?.amounts[place];
						return amount.state === 'known' && other?.state === 'known'
							? Math.abs(amount.value - other.value) < NOISE
							: amount.state === other?.state;
					})
				);
				// An unknown that is the same in both is equal too, and needs no amount to be so.
				const what = claim('posts equal', one, text);
				expect(Number.isNaN(count), what).toBe(false);
				expect(count, what).toBeLessThanOrEqual(alike.length);
				expect(count, what).toBeGreaterThanOrEqual(
					alike.filter(({ amounts }) => amounts.every(({ state }) => state === 'known')).length
				);
			}
		}
	});

	it('that all posts are of one nature is what the dossier says of each', () => {
		const { items, options } = hilversum();
		for (const natures of [
			['structural', 'incidental'],
			['structural', undefined],
			['structural', 'structural'],
			['incidental', 'incidental'],
			[undefined, undefined]
		] as const) {
			const all = items.map((item, place) => ({ ...item, nature: natures[place % 2] }));
			const sentence = natureSentence({ ...hilversum(), items: all, options });
			expect(/^Alle posten zijn/.test(sentence), sentence).toBe(
				natures[0] === natures[1] && natures[0] !== undefined
			);
		}
	});

	it('that two assumptions have no influence is so over both', () => {
		for (const one of cases.filter(({ dossier }) => dossier.assumptions.length > 1)) {
			const { dossier, values, seed } = one;
			const dice = new Dice(seed);
			const ids = dossier.assumptions.map(({ id }) => id);
			const xy = [ids[0] ?? '', ids[1] ?? ''] as const;
			for (const subject of pairsOf(dossier)) {
				const found = boundary(dossier, values, { subject, measure: 'spending', period: 'all' }, xy, {
					cells: 4
				});
				const sentence = boundarySentence(dossier, subject, found);
				if (!sentence.includes('hebben geen invloed')) continue;
				const what = claim('two without influence', one, sentence);
				const differences = Array.from({ length: FILLED }, () => {
					const drawn = sampled(dossier, dice);
					const now = calculate(dossier, {
						...values,
						...Object.fromEntries(xy.map((id) => [id, drawn[id] ?? null]))
					});
					const [a, b] = [subject.first, subject.second].map((letter) => totalOf(now, letter));
					return a && b && isComplete(a) && isComplete(b) ? a.known - b.known : undefined;
				}).filter((difference) => difference !== undefined);
				if (differences.length > 1) expectSame(differences, what);
			}
		}
	});
});
