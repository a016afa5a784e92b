import { describe, expect, it } from 'vitest';
import { arithmetic, compare, power, roundHalfAway } from '../../../src/lib/formula/arithmetic.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { parsed } from './helpers.ts';

const values: Readonly<Record<string, number>> = { wmo: 19_759_000, groei: 0.029, nul: 0 };
const work = (text: string, year = 2026): number =>
	evaluate(parsed(text).formula, { year, firstYear: 2024, value: (name) => values[name] ?? NaN });

describe('working out a formula', () => {
	it.each([
		['1 + 2 * 3 - 4 / 2', 5],
		['-2 ^ 2', -4],
		['2 ^ 3 ^ 2', 512],
		['jaar - eerste_jaar', 2],
		['jaar >= 2026 ? 10 : 20', 10],
		['jaar < 2026 ? 10 : jaar == 2026 ? 20 : 30', 20],
		['jaar != 2026 ? 1 : 2', 2],
		['2 > 1 ? 1 : 2', 1],
		['2 <= 1 ? 1 : 2', 2],
		['wmo * (1 + groei) ^ (jaar - 2023)', 19_759_000 * (1.029 * 1.029 * 1.029)],
		['nul > 0 ? 1 / nul : 7', 7]
	])('gives for %s %d', (text, expected) => {
		expect(work(text)).toBe(expected);
	});

	it('does not hide what cannot be worked out', () => {
		expect(work('1 / nul')).toBe(Infinity);
		expect(work('nul / nul')).toBeNaN();
		expect(work('onbekend')).toBeNaN();
	});
});

describe('the operators', () => {
	it('compare exactly', () => {
		expect(compare('==', 0.1 + 0.2, 0.3)).toBe(0);
		expect(compare('!=', 1, 2)).toBe(1);
		expect(compare('==', 2, 2)).toBe(1);
	});

	it('raise to whole powers by multiplying', () => {
		expect(power(1.1, 3)).toBe(1.1 * 1.1 * 1.1);
		expect(power(2, -2)).toBe(0.25);
		expect([power(0, 0), power(NaN, 0), power(5, 1)]).toEqual([1, NaN, 5]);
		expect(power(2, 0.5)).toBe(Math.SQRT2);
		expect(power(-8, 1 / 3)).toBeNaN();
		expect(power(1.01, 400)).toBe(Math.pow(1.01, 400));
		expect(arithmetic('^', 3, 2)).toBe(9);
	});

	it('round halves away from zero', () => {
		expect([2.5, -2.5, 0.49999999999999994, 1e300, 7].map(roundHalfAway)).toEqual([3, -3, 0, 1e300, 7]);
		expect([Infinity, NaN].map(roundHalfAway)).toEqual([Infinity, NaN]);
	});
});
