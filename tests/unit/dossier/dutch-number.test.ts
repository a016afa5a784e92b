import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDutchNumber, readPlainNumber } from '../../../src/lib/dossier/dutch-number.ts';
import { literal } from '../../../src/lib/formula/literal.ts';

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
		['20 fte', 20],
		['0,125', 0.125],
		['50,1250', 50.125],
		['1.234,567', 1234.567],
		['−1000', -1000]
	])('%s is %d', (text, value) => {
		expect(readDutchNumber(text)).toEqual({ kind: 'number', value });
	});

	it.each(['', 'veel', '1.00.000', '1,2,3', 'pm', '12a', '€'])('%s is no number', (text) => {
		expect(readDutchNumber(text)).toEqual({ kind: 'none' });
	});

	it.each([
		['60,000', [60_000, 60]],
		['€ 60,000', [60_000, 60]],
		['-60,000', [-60_000, -60]],
		['− € 60,000', [-60_000, -60]],
		['1,234,567', [1_234_567]],
		['2,500 %', [2500, 2.5]]
	])('asks what %s means', (text, meant) => {
		expect(readDutchNumber(text)).toEqual({ kind: 'doubtful', meant });
	});
});

describe('reading a number in a link, a command or a file', () => {
	it.each([
		['2.5', 2.5],
		['2,5', 2.5],
		['50000', 50_000],
		['-50000', -50_000],
		['0.125', 0.125],
		['50.1250', 50.125],
		['1000.125', 1000.125],
		['-0', 0]
	])('%s is %d', (text, value) => {
		expect(readPlainNumber(text)).toEqual({ kind: 'number', value });
	});

	it.each([
		['50.000', [50_000, 50]],
		['60,000', [60_000, 60]],
		['-1.234', [-1234, -1.234]],
		['1.234.567', [1_234_567]]
	])('asks what %s means', (text, meant) => {
		expect(readPlainNumber(text)).toEqual({ kind: 'doubtful', meant });
	});

	it.each(['', 'veel', '1e3', '.5', '5.', '1,234.567', '1.2.3', 'NaN', 'Infinity', ' 5', '€ 5'])(
		'“%s” is no number',
		(text) => {
			expect(readPlainNumber(text)).toEqual({ kind: 'none' });
		}
	);

	it('reads back whatever the tool writes', () => {
		const value = fc.oneof(
			fc.double({ min: -1e14, max: 1e14, noNaN: true }),
			fc.integer({ min: -999_999, max: 999_999 }).map((thousandths) => thousandths / 1000)
		);
		fc.assert(
			fc.property(value, (number) => {
				expect(readPlainNumber(literal(number))).toEqual({ kind: 'number', value: number + 0 });
			})
		);
	});
});
