import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../src/lib/model/weighing/criteria.ts';
import type { Points } from '../../../../src/lib/model/weighing/points.ts';
import { weigh, WEIGHTS, type Weighing } from '../../../../src/lib/model/weighing/weigh.ts';
import { exactShare, exactStandings, type HalfPlane } from './exact.ts';

const NOTHING_SAID: Points = {};
const NAMES = ['a', 'b', 'c'];

/** Criteria named a, b, c, … from the scores of option after option. */
const criteriaOf = (options: readonly (readonly (number | null)[])[]): Criterion[] =>
	(options[0] ?? []).map((_, place) => ({
		id: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'.charAt(place),
		preferred: 'high',
		scores: options.map((scores) => scores[place] ?? null)
	}));

const weighAll = (
	options: readonly (readonly (number | null)[])[],
	points = NOTHING_SAID,
	weights?: number
): Weighing =>
	weigh({
		options: options.length,
		criteria: criteriaOf(options),
		points,
		...(weights === undefined ? {} : { weights })
	});

function weighed(weighing: Weighing): Extract<Weighing, { state: 'weighed' }> {
	if (weighing.state !== 'weighed') throw new Error(`Not weighed: ${JSON.stringify(weighing)}`);
	return weighing;
}

/** Options for which every criterion goes from 0 to 100, so that scores are values. */
const spread = fc
	.tuple(
		fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), { minLength: 2, maxLength: 5 }),
		fc.infiniteStream(fc.nat(4))
	)
	.map(([options, places]) => {
		const scores = options.map((option) => [...option]);
		for (const place of NAMES.keys()) {
			const lowest = (places.next().value ?? 0) % scores.length;
			const highest = (lowest + 1 + ((places.next().value ?? 0) % (scores.length - 1))) % scores.length;
			const [low, high] = [scores[lowest], scores[highest]];
			if (low) low[place] = 0;
			if (high) high[place] = 100;
		}
		return scores;
	});

const asPlane = (scores: readonly number[]): HalfPlane => [
	(scores[0] ?? 0) / 100,
	(scores[1] ?? 0) / 100,
	(scores[2] ?? 0) / 100
];

const range = fc
	.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
	.filter(([one, other]) => Math.abs(one - other) >= 2)
	.map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const somePoints: fc.Arbitrary<Points> = fc.record({ a: range, b: range, c: range }, { requiredKeys: [] });

/** What was said, as conditions on the three weights. */
function conditions(points: Points): HalfPlane[] {
	const planes: HalfPlane[] = [];
	const factors = (entries: Readonly<Record<string, number>>): HalfPlane => [
		entries['a'] ?? 0,
		entries['b'] ?? 0,
		entries['c'] ?? 0
	];
	for (const [one, { high }] of Object.entries(points)) {
		for (const [other, { low }] of Object.entries(points)) {
			if (one !== other) planes.push(factors({ [one]: -low / 100, [other]: high / 100 }));
		}
	}
	return planes;
}

function expectExact(found: Weighing, options: readonly (readonly number[])[], planes: HalfPlane[]): void {
	const exact = exactStandings(options.map(asPlane), planes);
	for (const [option, { ranks, central }] of weighed(found).options.entries()) {
		const expected = exact[option];
		for (const [rank, share] of ranks.entries()) {
			expect(Math.abs(share - (expected?.ranks[rank] ?? NaN))).toBeLessThan(0.01);
		}
		if ((expected?.ranks[0] ?? 0) < 0.05) continue;
		for (const [place, weight] of (expected?.central ?? []).entries()) {
			expect(Math.abs(weight - (central?.[place] ?? NaN))).toBeLessThan(0.02);
		}
	}
}

describe('weighing with three criteria', () => {
	it('finds the areas of the triangle of weights in which options take their ranks', () => {
		fc.assert(
			fc.property(spread, (options) => expectExact(weighAll(options), options, [])),
			{ numRuns: 60 }
		);
	});

	it('finds the areas that are left when the visitor said something', () => {
		fc.assert(
			fc.property(spread, somePoints, (options, said) => {
				const planes = conditions(said);
				fc.pre(exactShare(planes) > 1e-4);
				expectExact(weighAll(options, said), options, planes);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('shares', () => {
	const many = fc
		.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2, max: 9 }))
		.chain(([options, criteria]) =>
			fc.array(fc.array(fc.nat(4), { minLength: criteria, maxLength: criteria }), {
				minLength: options,
				maxLength: options
			})
		);

	it('add up to 1 for every option and for every rank, also with ties', () => {
		fc.assert(
			fc.property(many, (options) => {
				const found = weighAll(options, NOTHING_SAID, 256);
				fc.pre(found.state === 'weighed');
				const rows = weighed(found).options.map(({ ranks }) => ranks);
				for (const [place, ranks] of rows.entries()) {
					expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
					expect(rows.reduce((sum, row) => sum + (row[place] ?? 0), 0)).toBeCloseTo(1, 12);
				}
			})
		);
	});

	it('are exactly equal for options with the same scores, which share their ranks', () => {
		fc.assert(
			fc.property(many, fc.nat(), (options, pick) => {
				const twin = options[pick % options.length] ?? [];
				const found = weighAll([...options, twin], NOTHING_SAID, 256);
				fc.pre(found.state === 'weighed');
				const standings = weighed(found).options;
				expect(standings.at(-1)).toEqual(standings[pick % options.length]);
			})
		);
	});

	it('are equal for options that mirror each other', () => {
		const { options } = weighed(
			weighAll([
				[100, 0, 0, 0],
				[0, 100, 0, 0],
				[0, 0, 100, 0],
				[0, 0, 0, 100]
			])
		);
		for (const { ranks, central } of options) {
			for (const share of ranks) expect(share).toBeCloseTo(0.25, 2);
			// The mean of the largest of four weights is (1 + 1/2 + 1/3 + 1/4) / 4.
			expect(Math.max(...(central ?? []))).toBeCloseTo(25 / 48, 2);
		}
	});

	it('follow the options when these are put in another order', () => {
		fc.assert(
			fc.property(many, (options) => {
				const found = weighAll(options, NOTHING_SAID, 128);
				fc.pre(found.state === 'weighed');
				const reversed = weighed(weighAll(options.toReversed(), NOTHING_SAID, 128)).options.toReversed();
				for (const [option, { ranks, central }] of weighed(found).options.entries()) {
					for (const [rank, share] of ranks.entries()) {
						expect(reversed[option]?.ranks[rank]).toBeCloseTo(share, 12);
					}
					expect(reversed[option]?.central === null).toBe(central === null);
				}
			})
		);
	});

	it('give an option that is worse on everything no first rank and no central weights', () => {
		const { options } = weighed(
			weighAll([
				[50, 50],
				[100, 60],
				[60, 100],
				[40, 40]
			])
		);
		expect(options[0]).toEqual({ ranks: [0, 0, 1, 0], central: null });
		expect(options[3]).toEqual({ ranks: [0, 0, 0, 1], central: null });
	});
});

describe('what the visitor said', () => {
	const options = [
		[100, 0, 50],
		[0, 100, 50],
		[50, 0, 100],
		[0, 50, 0]
	];

	it('leaves one weight when all points are single numbers', () => {
		const points = { a: { low: 100, high: 100 }, b: { low: 50, high: 50 }, c: { low: 50, high: 50 } };
		const found = weighed(weighAll(options, points));
		expect(found.weights).toBe(1);
		// Under 1/2, 1/4 and 1/4: 0.625, 0.375, 0.5 and 0.125.
		expect(found.options).toEqual([
			{ ranks: [1, 0, 0, 0], central: [0.5, 0.25, 0.25] },
			{ ranks: [0, 0, 1, 0], central: null },
			{ ranks: [0, 1, 0, 0], central: null },
			{ ranks: [0, 0, 0, 1], central: null }
		]);
	});

	it('says nothing when only one criterion has points', () => {
		const all = weighed(weighAll(options));
		const one = weighed(weighAll(options, { a: { low: 40, high: 80 } }));
		for (const [option, { ranks }] of one.options.entries()) {
			for (const [rank, share] of ranks.entries()) {
				expect(Math.abs(share - (all.options[option]?.ranks[rank] ?? NaN))).toBeLessThan(0.005);
			}
		}
	});

	it('leaves nothing that counts when all that is weighed got 0 points, and that is named', () => {
		const none = { low: 0, high: 0 };
		const scores = [
			[100, 0, null],
			[0, 100, 50]
		];
		expect(weighAll(scores, { a: none, b: none, c: { low: 5, high: 5 } })).toEqual({
			state: 'nothing-counts',
			criteria: ['a', 'b'],
			leftOut: [{ criterion: 'c', reason: 'unscored', options: [0] }]
		});
		expect(weighed(weighAll(scores, { a: none, c: none })).options[1]?.ranks).toEqual([1, 0]);
		expect(weighed(weighAll(scores, { a: none, b: { low: 0, high: 1 } })).weights).toBe(1);
	});

	it('gives the same answer every time, by default from 16 384 weights', () => {
		const found = weighed(weighAll(options));
		expect(found).toEqual(weighAll(options));
		expect(found.weights).toBe(WEIGHTS);
	});
});

describe('a criterion', () => {
	it('stays out and is named when an option has no score, or when all score the same', () => {
		const found = weighAll([
			[100, null, 30, 0],
			[0, 20, 30, 100],
			[0, null, 30, 50]
		]);
		expect(weighed(found).criteria).toEqual(['a', 'd']);
		expect(found.leftOut).toEqual([
			{ criterion: 'b', reason: 'unscored', options: [0, 2] },
			{ criterion: 'c', reason: 'no-difference' }
		]);
		expect(weighed(found).options).toEqual(
			weighed(
				weighAll([
					[100, 0],
					[0, 100],
					[0, 50]
				])
			).options
		);
	});

	it('can be one on which less is better, in any unit', () => {
		const found = (costs: readonly number[]) =>
			weigh({
				options: 3,
				criteria: [
					{ id: 'goal', preferred: 'high', scores: [1, 3, 5] },
					{ id: 'cost', preferred: 'low', scores: costs }
				],
				points: NOTHING_SAID
			});
		expect(found([2, 3, 4])).toEqual(found([200_000, 300_000, 400_000]));
		const [cheapest, , dearest] = weighed(found([2, 3, 4])).options;
		expect(cheapest?.ranks[0]).toBeCloseTo(0.5, 3);
		expect(dearest?.ranks[0]).toBeCloseTo(0.5, 3);
	});

	it('alone gives its own order', () => {
		const found = weighed(weighAll([[10], [30], [20]]));
		expect(found.weights).toBe(1);
		expect(found.options.map(({ ranks }) => ranks)).toEqual([
			[0, 0, 1],
			[1, 0, 0],
			[0, 1, 0]
		]);
	});

	it('must be there to weigh anything', () => {
		expect(
			weighAll([
				[1, null],
				[1, 2]
			])
		).toEqual({
			state: 'nothing-to-weigh',
			leftOut: [
				{ criterion: 'a', reason: 'no-difference' },
				{ criterion: 'b', reason: 'unscored', options: [0] }
			]
		});
		const many = [Array.from({ length: 33 }, () => 0), Array.from({ length: 33 }, () => 1)];
		expect(weighAll(many)).toEqual({ state: 'too-many-criteria', most: 32, leftOut: [] });
	});

	it('is refused when its scores are not numbers, or not as many as there are options', () => {
		expect(() => weighAll([[NaN], [1]])).toThrow(RangeError);
		expect(() => weigh({ options: 3, criteria: criteriaOf([[1], [2]]), points: NOTHING_SAID })).toThrow(
			RangeError
		);
	});
});
