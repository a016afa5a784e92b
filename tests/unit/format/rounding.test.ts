import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOffByRounding } from '../../../src/lib/format/rounding.ts';
import { money } from '../../../src/lib/format/number.ts';

const sum = (parts: readonly number[]) => parts.reduce((one, other) => one + other, 0);

describe('parts that are rounded', () => {
	it('do not add up over four years of 2,5 %', () => {
		const parts = [0, 1, 2, 3].map((year) => 100_000 * 1.025 ** year);
		expect(parts.map(money)).toEqual([
			'€\u00a0100.000',
			'€\u00a0102.500',
			'€\u00a0105.062',
			'€\u00a0107.689'
		]);
		expect(money(sum(parts))).toBe('€\u00a0415.252');
		expect(isOffByRounding({ parts, total: sum(parts) })).toBe(true);
		expect(isOffByRounding({ parts: [100_000, 102_500], total: 202_500 })).toBe(false);
	});

	it('are off exactly when what is shown of them is', () => {
		const shown = (value: number) =>
			Number(
				money(value)
					.replace(/[^\d−]/g, '')
					.replace('−', '-')
			);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -4e6, max: 4e6 }), { maxLength: 8 }), (quarters) => {
				const parts = quarters.map((one) => one / 4);
				const isOff = sum(parts.map(shown)) !== shown(sum(parts));
				expect(isOffByRounding({ parts, total: sum(parts) })).toBe(isOff);
			})
		);
	});

	it('are never called rounded where they do not add up at all', () => {
		expect(isOffByRounding({ parts: [1, 2], total: 5 })).toBe(false);
	});
});
