import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyDomain } from '../../../src/lib/charts/money-domain.ts';

const plain = (values: readonly number[], most?: number) =>
	moneyDomain(values, most).ticks.map(({ text }) => text.replace(/\s/g, ' '));

describe('the scale of amounts', () => {
	it('has ticks in millions, or in whole euros where those would say the same twice', () => {
		expect(plain([2_200_000])).toEqual(['€ 0', '€ 1,0 mln', '€ 2,0 mln']);
		expect(plain([-300_000, 300_000], 4)).toEqual(['− € 0,2 mln', '€ 0', '€ 0,2 mln']);
		expect(plain([60_000], 3)).toEqual(['€ 0', '€ 20.000', '€ 40.000', '€ 60.000']);
	});

	it('has zero in it and a length, and no two ticks that say the same', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 })), (values) => {
				const { low, high, ticks } = moneyDomain(values);
				expect(low).toBeLessThanOrEqual(0);
				expect(high).toBeGreaterThanOrEqual(0);
				expect(high).toBeGreaterThan(low);
				for (const value of values) expect(value >= low && value <= high).toBe(true);
				if (high - low >= 10) expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
			})
		);
	});
});
