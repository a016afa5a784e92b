import { describe, expect, it } from 'vitest';
import {
	isCalendarYear,
	rangeText,
	valueText,
	withoutPer
} from '../../../src/lib/format/assumption-value.ts';
import { assumption } from '../model/two-options.ts';

const euros = assumption('x', [-1e6, 1e6]);
const text = (value: number, of = euros): string => valueText(of, value).replaceAll('\u00a0', ' ');

describe('a value of an assumption', () => {
	it('is as exact as it is shown, or says that it is not', () => {
		expect(text(50_000)).toBe('€ 50.000 per jaar');
		expect(text(0.1 + 0.2)).toBe('€ 0,3 per jaar');
		expect(text(1 / 3)).toBe('ongeveer € 0,33 per jaar');
		expect(text(12_345.67)).toBe('ongeveer € 12.346 per jaar');
		expect(text(0.001)).toBe('bijna € 0 per jaar');
		expect(text(-0.001)).toBe('bijna € 0 per jaar');
		expect(text(0)).toBe('€ 0 per jaar');
		// A difference of a hundredth of a cent in a thousand is one.
		expect(text(999.9901)).toBe('ongeveer € 999,99 per jaar');
		// What is off by less than a part in a thousand million is round-off.
		expect(text(1_000_000.0005)).toBe('€ 1.000.000 per jaar');
	});

	it('below zero is rounded as above', () => {
		expect(text(-12_345.67)).toBe('ongeveer − € 12.346 per jaar');
		expect(text(-999.5)).toBe('€ − 999,5 per jaar');
	});

	it('of a calendar year has no point, of a number of years it may have one', () => {
		const calendar = assumption('x', [2024, 2040], 'jaar');
		const span = assumption('x', [0, 5000], 'jaar');
		expect([calendar, span, assumption('x', [2024, 2040], 'fte')].map(isCalendarYear)).toEqual([
			true,
			false,
			false
		]);
		expect([text(2027, calendar), text(2027, span)]).toEqual(['2027', '2.027 jaar']);
	});

	it('in a range has its unit once, at the end', () => {
		const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
		expect(plain(rangeText(euros, 0, 1_000_000))).toBe('€ 0 tot € 1.000.000 per jaar');
		expect(plain(rangeText(assumption('x', [0, 50], 'fte'), 2, 20))).toBe('2 fte tot 20 fte');
		expect(withoutPer(euros, '€ 5')).toBe('€ 5');
	});
});
