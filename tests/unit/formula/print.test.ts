import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/lib/formula/literal.ts';
import { parseFormula } from '../../../src/lib/formula/parse.ts';
import { formulaTokens, printFormula } from '../../../src/lib/formula/print.ts';
import { anyFormula, literalNumber } from './arbitrary.ts';
import { parsed } from './helpers.ts';

describe('printing a formula', () => {
	it.each([
		'wmo * (1 + groei) ^ (jaar - 2023)',
		'a - (b - c) - d',
		'a / (b * c) / d',
		'2 ^ 3 ^ 2',
		'(2 ^ 3) ^ 2',
		'-2 ^ 2',
		'(-2) ^ 2',
		'2 ^ -a',
		'-(a + b) * -c',
		'a < b ? 1 : c == d ? 2 : 3',
		'a < b ? (c == d ? 2 : 3) : 4',
		'(a < b ? 1 : 2) + 3',
		'(a < b) < c ? 1 : 2',
		'max(0, a ? 1 : 2, gespreid(b, eerste_jaar, 2027))',
		'1.1250 + 0.0000001'
	])('prints %s as it is written', (text) => {
		expect(printFormula(parsed(text).formula)).toBe(text);
	});

	it('leaves out parentheses that change nothing', () => {
		expect(printFormula(parsed('((a * b)) + (c / d) - (e)').formula)).toBe('a * b + c / d - e');
		expect(printFormula(parsed('(a + b) > (c) ? (1) : (d ? 2 : 3)').formula)).toBe(
			'a + b > c ? 1 : d ? 2 : 3'
		);
	});

	it('reads back as the same tree, whatever the formula', () => {
		fc.assert(
			fc.property(anyFormula, (formula) => {
				const text = printFormula(formula);
				fc.pre(text.length <= 1000);
				const again = parseFormula(text);
				expect(again.ok ? again.formula : again.problems).toEqual(formula);
			}),
			{ numRuns: 500 }
		);
	});

	it('puts display text in the place of values', () => {
		const { formula } = parsed('wmo * 1.5 ^ (jaar - eerste_jaar)');
		const text = printFormula(formula, {
			number: (value) => String(value).replace('.', ','),
			name: (name) => (name === 'wmo' ? 'Wmo-lasten' : name),
			year: () => '2026',
			firstYear: () => '2024'
		});
		expect(text).toBe('Wmo-lasten * 1,5 ^ (2026 - 2024)');
	});

	it('gives negative literals parentheses where a minus would mean something else', () => {
		expect(
			printFormula({
				kind: 'arithmetic',
				operator: '^',
				left: { kind: 'number', value: -2 },
				right: { kind: 'number', value: 2 }
			})
		).toBe('(-2) ^ 2');
	});
});

describe('the pieces of a formula', () => {
	it('know what they are', () => {
		expect(formulaTokens(parsed('-a * max(jaar, 2)').formula)).toEqual([
			{ kind: 'operator', text: '-' },
			{ kind: 'name', text: 'a', name: 'a' },
			{ kind: 'space', text: ' ' },
			{ kind: 'operator', text: '*' },
			{ kind: 'space', text: ' ' },
			{ kind: 'function', text: 'max', name: 'max' },
			{ kind: 'paren', text: '(' },
			{ kind: 'year', text: 'jaar' },
			{ kind: 'separator', text: ',' },
			{ kind: 'space', text: ' ' },
			{ kind: 'number', text: '2', value: 2 },
			{ kind: 'paren', text: ')' }
		]);
	});
});

describe('a number in a formula', () => {
	it('reads back as the same number, without exponent or Dutch points', () => {
		fc.assert(
			fc.property(literalNumber, (value) => {
				const text = literal(value);
				expect(text).toMatch(/^\d+(\.\d+)?$/);
				expect(text).not.toMatch(/^[1-9]\d{0,2}\.\d{3}$/);
				expect(Number(text)).toBe(value);
			})
		);
	});

	it('keeps its minus sign', () => {
		expect(literal(-1.5e-9)).toBe('-0.0000000015');
		expect(literal(-50000.125)).toBe('-50000.125');
	});
});
