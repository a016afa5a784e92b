import { describe, expect, it } from 'vitest';
import { readDutchNumber } from '../../../src/lib/dossier/dutch-number.ts';

describe('reading a number as a Dutch person writes it', () => {
	it.each([
		['1.000.000', 1_000_000],
		['50.000', 50_000],
		['€ 80.000', 80_000],
		['€ 80.000,-', 80_000],
		['80000', 80_000],
		['80k', 80_000],
		['0,5 mln', 500_000],
		['2,675 mln', 2_675_000],
		['2,5', 2.5],
		['2,5 %', 2.5],
		['2.5', 2.5],
		['-1.000', -1000],
		['− € 50.000', -50_000],
		['1 000 000', 1_000_000],
		['20 fte', 20]
	])('%s is %d', (text, value) => {
		expect(readDutchNumber(text)).toBe(value);
	});

	it.each(['', 'veel', '1.00.000', '1,2,3', 'pm', '12a', '€'])('%s is no number', (text) => {
		expect(readDutchNumber(text)).toBeUndefined();
	});
});
