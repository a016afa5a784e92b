import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SHEET_FORMULA, sheetFormula } from '../../../src/lib/export/sheet-formula.ts';
import { NUMBERS, type Algebra } from '../../../src/lib/formula/arithmetic.ts';
import { evaluate, interpret, type Setting } from '../../../src/lib/formula/interpret.ts';
import { FUNCTIONS } from '../../../src/lib/formula/registry.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { anyFormula, inputValue, NAMES } from '../formula/arbitrary.ts';
import { parsed } from '../formula/helpers.ts';
import { calculator } from './spreadsheet.ts';

const workOut = calculator();

/** Names in A1, A2, … and the years below them. */
const written = (formula: Formula, names: readonly string[]): string | null =>
	sheetFormula(formula, {
		year: `$A$${names.length + 1}`,
		firstYear: `$A$${names.length + 2}`,
		value: (name) => `$A$${names.indexOf(name) + 1}`
	});

/** A formula that must be short enough for a spreadsheet. */
function inSheet(formula: Formula, names: readonly string[]): string {
	const text = written(formula, names);
	if (text === null) throw new Error('too long for a spreadsheet');
	return text;
}

function worked(formula: Formula, inputs: Readonly<Record<string, number>>, year: number, firstYear: number) {
	const names = Object.keys(inputs);
	return workOut(inSheet(formula, names), [...Object.values(inputs), year, firstYear]);
}

describe('a formula in a spreadsheet', () => {
	it.each(
		FUNCTIONS.flatMap(({ examples }) => examples.map((example) => [example.formula, example] as const))
	)('does what the documentation says: %s', (text, { year, firstYear = year, inputs = {}, expected }) => {
		expect(worked(parsed(text).formula, inputs, year, firstYear)).toBeCloseTo(expected, 9);
	});

	it.each([
		['-2 ^ 2', -4],
		['(-2) ^ 2', 4],
		['2 ^ 3 ^ 2', 512],
		['(2 ^ 3) ^ 2', 64],
		['a ^ a', 1],
		['a ^ 0', 1],
		['10 - 4 - 3', 3],
		['10 - (4 - 3)', 9],
		['100 / 10 / 2', 5],
		['1 + 2 * 3', 7],
		['(1 > 2 ? 5 : 7) * 2', 14],
		['jaar == 2025 ? 1 : jaar == 2026 ? 2 : 3', 2],
		['jaar != 2025 ? 1 : 2', 1],
		['a > 0 ? 1 / a : 7', 7],
		['1000000000000000000000 / 100000000000000000000', 10],
		['0.0000001 * 10000000', 1]
	])('means the same as here: %s', (text, expected) => {
		const { formula } = parsed(text);
		expect(evaluate(formula, { year: 2026, firstYear: 2024, value: () => 0 })).toBeCloseTo(expected, 9);
		expect(worked(formula, { a: 0 }, 2026, 2024)).toBeCloseTo(expected, 9);
	});

	it('puts a negative number between parentheses', () => {
		expect(
			inSheet(
				{
					kind: 'arithmetic',
					operator: '^',
					left: { kind: 'number', value: -2 },
					right: { kind: 'number', value: 2 }
				},
				[]
			)
		).toBe('((-2)^2)');
	});

	it.each([
		'1 / a',
		'1 / a > 5 ? 1 : 0',
		'k * min(5, 1 / a)',
		'k / (1 / a)',
		'(a - 0.7) ^ 0.5 <= 1 ? k : 0',
		'(a - 8) ^ (1 / 3)',
		'(a - 8) ^ 0.2',
		'k * (a / a > 5 ? 1 : 0)',
		'0 * (1 / a)',
		'(1 / a) ^ 0',
		'(1 / a) ^ a',
		'1 / a - 1 / a',
		'gespreid(k, 2028, 2026 + a)',
		'gespreid(k, 2026.5 + a, 2028)',
		'eenmalig(k, 2026.5 + a)',
		'ingroei(2028 + a, 2026)',
		'index(0.1, 2024.5 + a)'
	])('gives an error and no number where it cannot be worked out: %s', (text) => {
		const { formula } = parsed(text);
		const values: Readonly<Record<string, number>> = { a: 0, k: 1000 };
		const here = evaluate(formula, { year: 2026, firstYear: 2024, value: (name) => values[name] ?? NaN });
		expect(here).not.toSatisfy(Number.isFinite);
		expect(worked(formula, values, 2026, 2024)).toMatch(/^#/);
	});

	it('says nothing of whole years about years that are written as such', () => {
		const { formula } = parsed('gespreid(a, 2024, 2026) * index(0, eerste_jaar)');
		expect(inSheet(formula, ['a'])).not.toMatch(/ROUND|NA\(\)/);
	});
});

/** Every calculation a little off: shows where round-off decides. */
const WOBBLING: Algebra<number> = {
	...NUMBERS,
	arithmetic: (operator, left, right) =>
		operator === '^' && right === 0
			? NUMBERS.arithmetic(operator, left, right)
			: NUMBERS.arithmetic(operator, left, right) * (1 + 1e-12)
};

const close = (a: number, b: number): boolean =>
	Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-290;

describe('a formula that is too long for a cell', () => {
	it('is none in a spreadsheet', () => {
		const tower = Array.from({ length: 12 }, () => 'a').join(' ^ ');
		expect(written(parsed(tower).formula, ['a'])).toBeNull();
		expect(written(parsed(`max(1, ${tower})`).formula, ['a'])).toBeNull();
		expect(inSheet(parsed('a ^ a').formula, ['a']).length).toBeLessThan(LONGEST_SHEET_FORMULA);
	});
});

describe('any formula', () => {
	it('gives in a spreadsheet what it gives here, and an error where it has no outcome here', () => {
		let [numbers, errors] = [0, 0];
		fc.assert(
			fc.property(
				anyFormula,
				fc.tuple(inputValue, inputValue, inputValue, inputValue),
				fc.constantFrom(2023, 2024, 2027),
				(formula, values, year) => {
					const setting: Setting<number> = {
						year,
						firstYear: 2024,
						value: (name) => values[NAMES.findIndex((one) => one === name)] ?? NaN
					};
					const here = evaluate(formula, setting);
					const wobbly = interpret(formula, WOBBLING, setting);
					const text = written(formula, NAMES);
					// A cell cannot hold it, and then it has no formula.
					fc.pre(text !== null);
					const there = workOut(text, [...values, year, 2024]);
					if (!Number.isFinite(here) && !Number.isFinite(wobbly)) {
						errors++;
						expect(there).toMatch(/^#/);
					} else if (close(here, wobbly)) {
						numbers++;
						expect(close(Number(there), here), `${String(there)} is not ${here}`).toBe(true);
					}
				}
			),
			{ numRuns: 1500 }
		);
		expect(numbers).toBeGreaterThan(600);
		expect(errors).toBeGreaterThan(60);
	});
});
