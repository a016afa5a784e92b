import { ticks as d3Ticks } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentScale } from '../../../src/lib/charts/scale.ts';

describe('a scale in per cents', () => {
	it('goes from the low end of its domain to the high one', () => {
		const scale = percentScale(-100, 300);
		expect([scale.at(-100), scale.at(0), scale.at(300)]).toEqual([0, 25, 100]);
	});

	it('has round ticks', () => {
		expect(percentScale(0, 2_200_000).ticks(3)).toEqual([0, 1_000_000, 2_000_000]);
		expect(percentScale(-120, 300).ticks(5)).toEqual([-100, 0, 100, 200, 300]);
	});

	it('has ticks within its domain, evenly apart, as those of d3 are', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1_000_000, max: 0 }),
				fc.integer({ min: 1, max: 10_000_000 }),
				fc.integer({ min: 2, max: 8 }),
				(low, high, most) => {
					const ticks = percentScale(low, high).ticks(most);
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
