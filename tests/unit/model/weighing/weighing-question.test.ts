import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import type { Outcome } from '../../../../src/lib/model/outcome.ts';
import {
	missingForCost,
	printScores,
	readPoints,
	readScores,
	readWeighing,
	weighingKeys,
	weighingQuestion
} from '../../../../src/lib/model/weighing/weighing-question.ts';
import { COST } from '../../../../src/lib/model/weighing/cost.ts';
import { weigh } from '../../../../src/lib/model/weighing/weigh.ts';
import { hilversum } from '../hilversum.ts';

const dossier = hilversum();
const outcomeOf = (changes: Readonly<Record<string, number>> = {}): Outcome =>
	calculate(dossier, withChanges(dossier, changes));
const [first = '', second = ''] = dossier.goals.map(({ id }) => id);

describe('scores in an address', () => {
	it('are a digit for each option, of which 0 is not scored', () => {
		expect(readScores(dossier, 'A4.B2.C0.D3')).toEqual({ A: 4, B: 2, D: 3 });
		expect(readScores(dossier, 'D5')).toEqual({ D: 5 });
	});

	it.each(['', 'A6', 'A', 'E1', 'A1.A2', 'A1..B2', 'A12', 'a1', 'A-1', 'A1.'])('are not in “%s”', (text) => {
		expect(readScores(dossier, text)).toBeUndefined();
	});

	it('read back as they were written', () => {
		const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
		fc.assert(
			fc.property(fc.record({ A: score, B: score, C: score, D: score }), (given) => {
				const scores = Object.fromEntries(
					Object.entries(given).flatMap(([letter, value]) => (value === undefined ? [] : [[letter, value]]))
				);
				const text = printScores(dossier, scores);
				expect(text === undefined ? {} : readScores(dossier, text)).toEqual(scores);
			})
		);
	});
});

describe('points in an address', () => {
	it('are a number or a range', () => {
		expect(readPoints('80')).toEqual({ low: 80, high: 80 });
		expect(readPoints('60-100')).toEqual({ low: 60, high: 100 });
		expect(readPoints('0')).toEqual({ low: 0, high: 0 });
	});

	it.each(['', '101', '60-', '-60', '100-60', '0-101', '8.5', 'veel', '1-2-3'])('are not in “%s”', (text) => {
		expect(readPoints(text)).toBeUndefined();
	});
});

describe('what a visitor said', () => {
	it('is read for the goals and the cost, and what cannot be read is named and not used', () => {
		const own = readWeighing(dossier, {
			[`score.${first}`]: 'A4.B2.C0.D3',
			[`score.${second}`]: 'A9',
			[`gewicht.${first}`]: '60-100',
			[`gewicht.${COST}`]: 'veel',
			'risico.iets': '3420'
		});
		expect(own.scores).toEqual({ [first]: { A: 4, B: 2, D: 3 } });
		expect(own.points).toEqual({ [first]: { low: 60, high: 100 } });
		expect(own.unreadable).toEqual([
			{ key: `score.${second}`, text: 'A9' },
			{ key: `gewicht.${COST}`, text: 'veel' }
		]);
	});

	it('is known by its keys, apart from other judgements', () => {
		expect(
			weighingKeys(dossier, { [`gewicht.${COST}`]: '1', [`score.${first}`]: 'x', 'risico.a': '1' })
		).toEqual([`score.${first}`, `gewicht.${COST}`]);
	});
});

describe('the question', () => {
	const own = readWeighing(dossier, { [`score.${first}`]: 'A4.B2.C1.D3', [`score.${second}`]: 'A4.B2' });

	it('has the scores as numbers in the order of the options, and null for what is not scored', () => {
		const { criteria, options, points } = weighingQuestion(dossier, outcomeOf(), own);
		expect(options).toBe(4);
		expect(criteria).toHaveLength(dossier.goals.length + dossier.results.length + 1);
		expect(criteria[0]).toEqual({ id: first, preferred: 'high', scores: [4, 2, 1, 3] });
		expect(criteria[1]?.scores).toEqual([4, 2, null, null]);
		expect(criteria[2]?.scores).toEqual([null, null, null, null]);
		expect(points).toEqual({});
	});

	it('leaves an unknown cost out, and says of which options', () => {
		const question = weighingQuestion(dossier, outcomeOf(), own);
		expect(question.criteria.at(-1)).toEqual({
			id: COST,
			preferred: 'low',
			scores: [2_200_000, 2_200_000, null, null]
		});
		const weighing = weigh({ ...question, weights: 1024 });
		expect(weighing.state === 'weighed' && weighing.criteria).toEqual([first]);
		expect(weighing.leftOut).toContainEqual({ criterion: COST, reason: 'unscored', options: [2, 3] });
		expect(weighing.leftOut).toContainEqual({ criterion: second, reason: 'unscored', options: [2, 3] });
		expect(missingForCost(outcomeOf())).toEqual(['transformatiekosten']);
	});

	it('weighs the cost once it is known, less being worth more', () => {
		const outcome = outcomeOf({ transformatiekosten: 80_000 });
		const question = weighingQuestion(dossier, outcome, { scores: {}, points: {}, unreadable: [] });
		expect(question.criteria.at(-1)?.scores).toEqual([2_200_000, 2_200_000, 2_320_000, 2_320_000]);
		const weighing = weigh(question);
		expect(weighing.state === 'weighed' && weighing.options.map(({ ranks }) => ranks[0])).toEqual([
			0.5, 0.5, 0, 0
		]);
		expect(missingForCost(outcome)).toEqual([]);
	});

	it('takes no cost that cannot be calculated', () => {
		const outcome = outcomeOf({ transformatiekosten: 80_000 });
		const failing = {
			...outcome,
			options: outcome.options.map((option) =>
				option.letter === 'B'
					? { ...option, spending: { ...option.spending, failed: ['inkoop_welzijn'] } }
					: option
			)
		};
		expect(weighingQuestion(dossier, failing, own).criteria.at(-1)?.scores[1]).toBeNull();
	});
});
