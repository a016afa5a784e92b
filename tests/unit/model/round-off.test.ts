import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoundOff, sameValue, settled } from '../../../src/lib/model/round-off.ts';

describe('round-off', () => {
	it('is what binary fractions leave of a sum', () => {
		expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
		expect(settled(0.1 + 0.2 - 0.3, 0.6)).toBe(0);
		expect(sameValue(0, 0)).toBe(true);
		expect(sameValue(NaN, NaN)).toBe(false);
		expect(sameValue(Infinity, Infinity)).toBe(true);
	});

	it('is never a cent, on any amount up to the budget of a country', () => {
		const cents = fc.integer({ min: -50_000_000_000_000, max: 50_000_000_000_000 });
		fc.assert(
			fc.property(cents, (amount) => {
				const [before, after] = [amount / 100, (amount + 1) / 100];
				expect(sameValue(before, after)).toBe(false);
				expect(isRoundOff(after - before, Math.abs(before) + Math.abs(after))).toBe(false);
			})
		);
		expect(sameValue(1_000_000, 1_000_000.01)).toBe(false);
		expect(sameValue(0, 1e-9)).toBe(false);
	});

	it('is all that is left when amounts are added in another order', () => {
		const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(amounts, (all) => {
				const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
				const size = sum(all.map(Math.abs));
				expect(isRoundOff(sum(all) - sum([...all].reverse()), size)).toBe(true);
			})
		);
	});
});
