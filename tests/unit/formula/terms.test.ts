import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { printFormula } from '../../../src/lib/formula/print.ts';
import { termsOf } from '../../../src/lib/formula/terms.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { parsed } from './helpers.ts';

const formula = (text: string): Formula => parsed(text).formula;
const told = (text: string): string[] =>
	termsOf(formula(text)).map(({ core, factor }) => `${factor} × ${printFormula(core)}`);

describe('the terms of a formula', () => {
	it('are its sums and constant factors taken apart, in the order in which they are written', () => {
		expect(told('a')).toEqual(['1 × a']);
		expect(told('7')).toEqual(['7 × 1']);
		expect(told('2 * a - b / 4 + 3')).toEqual(['2 × a', '-0.25 × b', '3 × 1']);
		expect(told('-(a - 2 * (b * 5 - 1))')).toEqual(['-1 × a', '10 × b', '-2 × 1']);
	});

	it('leave products, quotients by what varies and everything else whole', () => {
		for (const text of ['a * b', 'a / b', '2 / a', 'a ^ 2', 'max(a, b)', 'a > b ? a : b', 'jaar', 'a / 0']) {
			expect(told(text)).toEqual([`1 × ${text}`]);
		}
	});

	it('are of what stands in the place of a part, or nothing', () => {
		const inPlace = (part: Formula): Formula | null =>
			part.kind !== 'name'
				? part
				: part.name === 'a'
					? formula('2 * b + 1')
					: part.name === 'c'
						? null
						: part;
		expect(termsOf(formula('3 * a - c'), inPlace)).toEqual([
			{ core: formula('b'), factor: 6 },
			{ core: formula('1'), factor: 3 }
		]);
	});

	it('add up to the formula', () => {
		const leaf = fc.constantFrom('a', 'b', '3', '0.5', 'a * b', 'max(a, 2)');
		const text = fc.letrec<{ text: string }>((tie) => ({
			text: fc.oneof(
				{ maxDepth: 4 },
				leaf,
				fc
					.tuple(fc.constantFrom('+', '-', '*'), tie('text'), tie('text'))
					.map(([operator, left, right]) => `(${left} ${operator} ${right})`),
				fc.tuple(tie('text'), fc.constantFrom('4', '(a + 9)')).map(([left, right]) => `(${left} / ${right})`),
				tie('text').map((operand) => `(-${operand})`)
			)
		})).text;
		const setting = { year: 2024, firstYear: 2024, value: (name: string) => (name === 'a' ? 1.5 : -7) };
		fc.assert(
			fc.property(text, (one) => {
				const whole = evaluate(formula(one), setting);
				const terms = termsOf(formula(one)).map(({ core, factor }) => factor * evaluate(core, setting));
				const size = terms.reduce((sum, term) => sum + Math.abs(term), 1);
				expect(Math.abs(terms.reduce((sum, term) => sum + term, 0) - whole)).toBeLessThan(1e-9 * size);
			})
		);
	});
});
