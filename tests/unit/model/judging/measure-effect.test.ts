import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isJudged,
	LEVELS,
	NOT_JUDGED,
	type Judged
} from '../../../../src/lib/model/judging/judgement-scale.ts';
import {
	afterEffect,
	effectOf,
	MEASURE_EFFECTS,
	withBefore
} from '../../../../src/lib/model/judging/measure-effect.ts';

const level = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });
const judged: fc.Arbitrary<Judged> = fc.record({ likelihood: level, size: level });
const effect = fc.constantFrom(...MEASURE_EFFECTS);

describe('what a measure does to a risk', () => {
	it('is a step from what was judged before it', () => {
		const before: Judged = { likelihood: 4, size: 2 };
		expect(MEASURE_EFFECTS.map((one) => afterEffect(before, one))).toEqual([
			{ likelihood: 4, size: 2 },
			{ likelihood: 3, size: 2 },
			{ likelihood: 4, size: 1 },
			{ likelihood: 3, size: 1 }
		]);
	});

	it('cannot be said where nothing is judged, or where there is no smaller step', () => {
		expect(MEASURE_EFFECTS.map((one) => afterEffect(NOT_JUDGED, one))).toEqual(
			MEASURE_EFFECTS.map(() => undefined)
		);
		expect(afterEffect({ likelihood: 1, size: 3 }, 'likelihood')).toBeUndefined();
		expect(afterEffect({ likelihood: 3, size: undefined }, 'both')).toBeUndefined();
		expect(afterEffect({ likelihood: 3, size: undefined }, 'none')).toEqual({
			likelihood: 3,
			size: undefined
		});
	});

	it('is read back from the levels, whatever it was', () => {
		fc.assert(
			fc.property(judged, effect, (before, one) => {
				const after = afterEffect(before, one);
				if (after !== undefined) expect(effectOf({ before, after })).toBe(one);
			})
		);
	});

	it('is something else where the levels are no such step, and nothing where none are given', () => {
		expect(effectOf({ before: { likelihood: 3, size: 3 }, after: { likelihood: 5, size: 3 } })).toBe('other');
		expect(effectOf({ before: NOT_JUDGED, after: { likelihood: 5, size: 3 } })).toBe('other');
		expect(effectOf({ before: { likelihood: 3, size: 3 }, after: NOT_JUDGED })).toBeUndefined();
	});
});

describe('another level before the measure', () => {
	it('keeps the effect that was said, or nothing of it where it cannot hold', () => {
		fc.assert(
			fc.property(judged, judged, effect, (first, then, one) => {
				const after = afterEffect(first, one);
				if (after === undefined) return;
				const next = withBefore({ before: first, after }, then);
				expect(next.before).toEqual(then);
				expect(effectOf(next)).toBe(afterEffect(then, one) === undefined ? undefined : one);
			})
		);
	});

	it('leaves levels alone that are no such effect', () => {
		fc.assert(
			fc.property(judged, judged, judged, (before, after, then) => {
				fc.pre(isJudged(after) && effectOf({ before, after }) === 'other');
				expect(withBefore({ before, after }, then)).toEqual({ before: then, after });
			})
		);
	});
});
