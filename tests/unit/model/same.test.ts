import { describe, expect, it } from 'vitest';
import { sameAmount, sameAmounts, sameSum } from '../../../src/lib/model/same.ts';
import { sameValue } from '../../../src/lib/model/round-off.ts';
import { openItems } from './open-items.ts';
import type { Amount, Sum } from '../../../src/lib/model/outcome.ts';

const sum = (known: number, open: readonly string[] = [], failed: readonly string[] = []): Sum => ({
	known,
	counted: 1,
	open: openItems(open),
	failed
});
const known = (value: number): Amount => ({ state: 'known', value });
const OPEN: Amount = { state: 'open', missing: ['x'], direction: 'raises' };
const FAILED: Amount = { state: 'failed' };

describe('what is the same', () => {
	it('differs by round-off at most, however large it is', () => {
		expect(sameValue(0.1 + 0.2, 0.3)).toBe(true);
		expect(sameValue(1e12 + 0.01, 1e12)).toBe(false);
		expect(sameValue(1e-9, 0)).toBe(false);
		expect(sameValue(1000, 1000.0001)).toBe(false);
		expect(sameValue(Infinity, Infinity)).toBe(true);
	});

	it('of two sums misses the same as well', () => {
		expect(sameSum(sum(0.1 + 0.2), sum(0.3))).toBe(true);
		expect(sameSum(sum(1, ['p']), sum(1, ['p']))).toBe(true);
		expect(sameSum(sum(1), sum(1, ['p']))).toBe(false);
		expect(sameSum(sum(1, ['p']), sum(1))).toBe(false);
		expect(sameSum(sum(1, ['p']), sum(1, ['q']))).toBe(false);
		expect(sameSum(sum(1, [], ['p']), sum(1))).toBe(false);
		expect(sameSum(sum(1, [], ['p']), sum(1, ['p']))).toBe(false);
	});

	it('of two amounts is as much known of: an unknown is no zero', () => {
		expect(sameAmount(OPEN, { state: 'open', missing: ['y'], direction: 'raises' })).toBe(true);
		expect(sameAmount(FAILED, FAILED)).toBe(true);
		expect([OPEN, FAILED].map((one) => sameAmount(one, known(0)))).toEqual([false, false]);
		expect(sameAmount(OPEN, FAILED)).toBe(false);
	});

	it('of years goes year by year', () => {
		expect(sameAmounts([known(1), OPEN], [known(1), OPEN])).toBe(true);
		expect(sameAmounts([known(1), known(2)], [known(2), known(1)])).toBe(false);
		expect(sameAmounts([known(1), known(0)], [known(1)])).toBe(false);
	});
});
