import { describe, expect, it } from 'vitest';
import { fittingPoints, type PointRange } from '../../../../src/lib/model/weighing/points.ts';

const ALL = ['a', 'b', 'c', 'd'];
const points = (low: number, high = low): PointRange => ({ low, high });

describe('what fits what was said', () => {
	it('is anything when nothing was said', () => {
		expect(fittingPoints(ALL, ['a', 'b'], {})).toEqual({ low: [0, 0], high: [Infinity, Infinity] });
	});

	it('is between the points of each criterion that is weighed, in the order in which they are', () => {
		expect(fittingPoints(ALL, ['d', 'a', 'c'], { a: points(40, 60), b: points(1), c: points(0) })).toEqual({
			low: [0, 40, 0],
			high: [Infinity, 60, 0]
		});
	});

	it('is refused for points that cannot be, and for criteria that there are not', () => {
		const refused = (range: PointRange) => () => fittingPoints(ALL, ALL, { a: range });
		for (const range of [points(-1, 5), points(5, 101), points(6, 5), points(NaN, 5)]) {
			expect(refused(range)).toThrow(RangeError);
		}
		expect(() => fittingPoints(ALL, ALL, { e: points(1) })).toThrow(RangeError);
		expect(fittingPoints(['a'], ['a'], { a: points(0, 100) })).toEqual({ low: [0], high: [100] });
	});
});
