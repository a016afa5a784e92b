import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { isTimedCall } from '../../../src/lib/formula/needs.ts';
import { FUNCTIONS } from '../../../src/lib/formula/registry.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { yearlyFinder } from '../../../src/lib/formula/yearly.ts';
import { followingOf } from '../../../src/lib/model/comparing/following.ts';
import { anyFormula, inputValue, NAMES } from './arbitrary.ts';
import { parsed } from './helpers.ts';

const NONE: ReadonlyMap<string, Formula> = new Map();
const formula = (text: string): Formula => parsed(text).formula;

/** Every registered function of plain values and literal years; the first value is `a`, unless that is a year. */
const calls = FUNCTIONS.map(({ name, parameters }) => ({
	name,
	call: {
		kind: 'call',
		name,
		arguments: parameters.map(({ takes }, place): Formula =>
			takes.kind === 'year'
				? { kind: 'number', value: 2024 + place }
				: place === 0
					? { kind: 'name', name: 'a' }
					: { kind: 'number', value: 1 }
		)
	} satisfies Formula
}));

const outcomes = (of: Formula, value: (name: string) => number): number[] =>
	[2020, 2024, 2025, 2026, 2030].map((year) => evaluate(of, { year, firstYear: 2024, value }));

describe('looking at the year', () => {
	it('is known of every function that gives something else in another year', () => {
		for (const { name, call } of calls) {
			const differs = new Set(outcomes(call, () => 0.5)).size > 1;
			expect(yearlyFinder(NONE)(call), name).toBe(differs);
		}
		expect(calls.filter(({ call }) => yearlyFinder(NONE)(call)).map(({ name }) => name)).toEqual([
			'eenmalig',
			'gespreid',
			'kapitaallasten',
			'annuiteit',
			'ingroei',
			'index'
		]);
	});

	it('is found in every part, in functions and through intermediates, and not in the first year', () => {
		const looks = yearlyFinder(
			new Map([
				['groei', formula('index(0.02, 2024)')],
				['kosten', formula('a * groei')],
				['vast', formula('a * eerste_jaar')]
			])
		);
		for (const text of [
			'jaar',
			'-jaar',
			'a + jaar',
			'max(a, jaar)',
			'round(jaar)',
			'a > jaar ? a : b',
			'kosten + 1'
		]) {
			expect(looks(formula(text)), text).toBe(true);
		}
		for (const text of ['jaar > 2024 ? a : b', 'a > b ? kosten : b', 'a > b ? b : kosten', '2 ^ kosten']) {
			expect(looks(formula(text)), text).toBe(true);
		}
		for (const text of ['eerste_jaar', 'a', '7', 'min(a, b)', 'round(a / b)', 'a > b ? a : -b', 'vast']) {
			expect(looks(formula(text)), text).toBe(false);
		}
	});

	it('is never missed in a formula that gives something else in another year', () => {
		fc.assert(
			fc.property(anyFormula, fc.tuple(inputValue, inputValue, inputValue, inputValue), (one, values) => {
				const value = (name: string): number => values[NAMES.findIndex((known) => known === name)] ?? NaN;
				fc.pre(!yearlyFinder(NONE)(one));
				expect(new Set(outcomes(one, value)).size).toBe(1);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('an amount with years of its own', () => {
	it('is that of every function that follows its first value in a straight line and is nothing in other years', () => {
		const follows = followingOf('a', NONE);
		for (const { name, call } of calls) {
			const isShare = follows(call) === 'straight' && outcomes(call, () => 100).includes(0);
			expect(isTimedCall(call), name).toBe(isShare);
		}
	});
});
