import { ticks as d3Ticks } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentScale, roundValues } from '../../../src/lib/charts/scale.ts';

describe('a scale in per cents', () => {
	it('goes from the low end of its domain to the high one', () => {
		expect([-100, 0, 300].map(percentScale({ low: -100, high: 300 }))).toEqual([0, 25, 100]);
	});

	it('has all at its start where its domain has no length', () => {
		expect([5, 5].map(percentScale({ low: 5, high: 5 }))).toEqual([0, 0]);
		expect(roundValues({ low: 5, high: 5 }, 3)).toEqual([]);
	});

	it('has round ticks', () => {
		expect(roundValues({ low: 0, high: 2_200_000 }, 3)).toEqual([0, 1_000_000, 2_000_000]);
		expect(roundValues({ low: -120, high: 300 }, 5)).toEqual([-100, 0, 100, 200, 300]);
	});

	it('has ticks within its domain, evenly apart, as those of d3 are', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1_000_000, max: 0 }),
				fc.integer({ min: 1, max: 10_000_000 }),
				fc.integer({ min: 2, max: 8 }),
				(low, high, most) => {
					const ticks = roundValues({ low, high }, most);
					expect(ticks.length).toBeLessThanOrEqual(most + 1);
					expect(ticks.length).toBeGreaterThan(0);
					expect(Math.min(...ticks)).toBeGreaterThanOrEqual(low);
					expect(Math.max(...ticks)).toBeLessThanOrEqual(high);
					const finer = d3Ticks(low, high, most * 5);
					for (const tick of ticks) {
						expect(finer.some((other) => Math.abs(other - tick) <= 1e-9 * (high - low))).toBe(true);
					}
				}
			)
		);
	});
});
