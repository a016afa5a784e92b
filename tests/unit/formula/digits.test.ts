import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../../../src/lib/formula/digits.ts';

describe('a written number', () => {
	it.each([
		[563_749.9999999999, 563_750],
		[102_499.99999999999, 102_500],
		[0.1 + 0.2, 0.3],
		[-0.1 - 0.2, -0.3],
		[0, 0],
		[5e-324, 5e-324],
		[Number.MAX_VALUE, Number.MAX_VALUE]
	])('of %d is %d', (value, written) => {
		expect(writtenNumber(value)).toBe(written);
	});

	it('is itself when a person wrote it, with at most 15 digits', () => {
		const typed = fc
			.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
			.map(([whole, decimals]) => Number(`${whole}.${String(decimals).padStart(6, '0')}`));
		fc.assert(
			fc.property(typed, (value) => {
				expect(writtenNumber(value)).toBe(value);
			})
		);
	});

	it('is written once and for all', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const written = writtenNumber(value);
				expect(writtenNumber(written)).toBe(written);
			})
		);
	});
});
