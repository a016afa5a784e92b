import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/lib/formula/compile.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import type { Formula, FunctionName } from '../../../src/lib/formula/tree.ts';
import { sampleAt } from '../../../src/lib/model/comparing/curve.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { prepare } from '../../../src/lib/model/comparing/comparison.ts';
import { assumption, twoOptions } from '../model/two-options.ts';
import { NAMES } from './arbitrary.ts';
import { parsed } from './helpers.ts';

const FIRST_YEAR = 2024;

class NoOutcome extends Error {}

/** What a part that counts comes to; there is no way on where that is nothing. */
function counted(value: number): number {
	if (!Number.isFinite(value)) throw new NoOutcome();
	return value;
}

/** Another reader of formulas, that works out only what counts and stops at what has no outcome. */
function naive(formula: Formula, year: number, values: ReadonlyMap<string, number>): number {
	const of = (part: Formula): number => counted(naive(part, year, values));
	const wholeYear = (part: Formula | undefined): number => {
		const found = part === undefined ? NaN : of(part);
		if (found % 1 !== 0) throw new NoOutcome();
		return found;
	};
	const period = ([from, until]: readonly Formula[]): [number, number] => {
		const ends: [number, number] = [wholeYear(from), wholeYear(until)];
		if (ends[0] > ends[1]) throw new NoOutcome();
		return ends;
	};
	switch (formula.kind) {
		case 'number':
			return formula.value;
		case 'name':
			return values.get(formula.name) ?? NaN;
		case 'year':
			return year;
		case 'first-year':
			return FIRST_YEAR;
		case 'negate':
			return -of(formula.operand);
		case 'arithmetic': {
			const [left, right] = [of(formula.left), of(formula.right)];
			return {
				'+': left + right,
				'-': left - right,
				'*': left * right,
				'/': left / right,
				'^': left ** right
			}[formula.operator];
		}
		case 'comparison': {
			const [left, right] = [of(formula.left), of(formula.right)];
			const holds = {
				'<': left < right,
				'<=': left <= right,
				'>': left > right,
				'>=': left >= right,
				'==': left === right,
				'!=': left !== right
			}[formula.operator];
			return holds ? 1 : 0;
		}
		case 'choice':
			return of(of(formula.condition) === 0 ? formula.whenFalse : formula.whenTrue);
		case 'call': {
			const [first = formula, ...rest] = formula.arguments;
			switch (formula.name) {
				case 'min':
					return Math.min(...formula.arguments.map(of));
				case 'max':
					return Math.max(...formula.arguments.map(of));
				case 'round': {
					const value = of(first);
					return Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
				}
				case 'eenmalig':
					return year === wholeYear(rest[0]) ? of(first) : 0;
				case 'gespreid': {
					const [from, until] = period(rest);
					return year < from || year > until ? 0 : of(first) / (until - from + 1);
				}
				case 'kapitaallasten':
				case 'annuiteit': {
					const [from, term, rate = formula] = rest;
					const [start, years] = [wholeYear(from), wholeYear(term)];
					if (years < 1) throw new NoOutcome();
					if (year < start || year > start + years - 1) return 0;
					const [credit, interest] = [of(first), of(rate)];
					if (formula.name === 'kapitaallasten') {
						return counted(credit / years) + counted((credit / years) * (start + years - year)) * interest;
					}
					const paidOff = counted(1 - counted((1 + interest) ** -years));
					return paidOff === 0 ? credit / years : counted(credit * interest) / paidOff;
				}
				case 'ingroei': {
					const [from, until] = period(formula.arguments);
					return year < from ? 0 : year > until ? 1 : (year - from + 1) / (until - from + 1);
				}
				case 'index':
					return (1 + of(first)) ** (year - wholeYear(rest[0]));
			}
		}
	}
}

function outcome(formula: Formula, year: number, values: ReadonlyMap<string, number>): number {
	try {
		return counted(naive(formula, year, values));
	} catch (error) {
		if (error instanceof NoOutcome) return NaN;
		throw error;
	}
}

const small = fc.constantFrom(0, 0.5, 1, 2, 3, 2024, 2025, 2026);
const value = fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2);

/** Formulas of which many have a part without an outcome. */
const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula; year: Formula }>((tie) => {
	const part = tie('formula');
	const number = (of: number): Formula => ({ kind: 'number', value: of });
	const call = (name: FunctionName, ...parts: fc.Arbitrary<Formula>[]) =>
		fc.tuple(...parts).map((values): Formula => ({ kind: 'call', name, arguments: values }));
	return {
		year: fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(2023, 2024, 2025, 2026, 2025.5).map(number) },
			{
				weight: 2,
				arbitrary: fc.constantFrom(...NAMES).map((name): Formula => ({
					kind: 'arithmetic',
					operator: '+',
					left: { kind: 'year' },
					right: { kind: 'name', name }
				}))
			}
		),
		formula: fc.oneof(
			{ maxDepth: 5, depthSize: 'small' },
			fc.oneof(
				small.map(number),
				fc.constantFrom(...NAMES).map((name): Formula => ({ kind: 'name', name })),
				fc.constant<Formula>({ kind: 'year' })
			),
			part.map((operand): Formula => ({ kind: 'negate', operand })),
			fc
				.tuple(fc.constantFrom('+' as const, '-' as const, '*' as const), part, part)
				.map(([operator, left, right]): Formula => ({ kind: 'arithmetic', operator, left, right })),
			fc
				.tuple(part, part)
				.map(([left, right]): Formula => ({ kind: 'arithmetic', operator: '/', left, right })),
			fc
				.tuple(part, fc.oneof(fc.constantFrom(0, 0.5, 1, 2).map(number), tie('formula')))
				.map(([left, right]): Formula => ({ kind: 'arithmetic', operator: '^', left, right })),
			fc
				.tuple(fc.constantFrom('<' as const, '<=' as const, '==' as const, '!=' as const), part, part)
				.map(([operator, left, right]): Formula => ({ kind: 'comparison', operator, left, right })),
			fc.tuple(part, part, part).map(([condition, whenTrue, whenFalse]): Formula => ({
				kind: 'choice',
				condition,
				whenTrue,
				whenFalse
			})),
			fc
				.tuple(fc.constantFrom('min' as const, 'max' as const), fc.tuple(part, part))
				.map(([name, values]): Formula => ({ kind: 'call', name, arguments: values })),
			call('eenmalig', part, tie('year')),
			call('gespreid', part, tie('year'), tie('year')),
			call('kapitaallasten', part, tie('year'), part, part),
			call('annuiteit', part, tie('year'), part, part),
			call('ingroei', tie('year'), tie('year')),
			call('index', part, tie('year'))
		)
	};
}).formula;

const row = fc.tuple(value, value, value, value);
const named = (values: readonly number[]): ReadonlyMap<string, number> =>
	new Map(NAMES.map((name, place) => [name, values[place] ?? NaN]));

/** Large numbers are left out, of which the order of working decides whether they fit. */
const isTame = (found: number): boolean => Number.isNaN(found) || Math.abs(found) < 1e100;

const same = (found: number, expected: number, size = Math.abs(expected)): boolean =>
	Number.isNaN(expected) ? !Number.isFinite(found) : Math.abs(found - expected) <= 1e-9 * Math.max(1, size);

describe('what cannot be worked out', () => {
	it.each([
		'1 / a > 5 ? b : 0',
		'1 / a != 5 ? b : 0',
		'b * min(5, 1 / a)',
		'b * max(5, -1 / a)',
		'b / (1 / a)',
		'(a - 0.7) ^ 0.5 <= 1 ? b : 0',
		'b * (a / a > 5 ? 1 : 0)',
		'0 * (1 / a)',
		'1 / a - 1 / a',
		'(1 / a) ^ 0',
		'0.5 ^ (1 / a)',
		'1 / a ? b : b',
		'gespreid(b, 2026, 2024)',
		'gespreid(b, 2026.5, 2028)',
		'eenmalig(b, 2024.5)',
		'kapitaallasten(b, 2024, 2.5, 0)',
		'kapitaallasten(b, 2024.5, 2, 0)',
		'annuiteit(b, 2024, 0, 0)',
		'annuiteit(b, 2024, 3, -1)',
		'ingroei(2027, 2024)',
		'index(0, 2024.5)'
	])('never vanishes: %s', (text) => {
		const whole = text.includes('? b : b')
			? ({
					kind: 'choice',
					condition: parsed('1 / a').formula,
					whenTrue: parsed('b').formula,
					whenFalse: parsed('b').formula
				} satisfies Formula)
			: parsed(text).formula;
		const found = evaluate(whole, {
			year: FIRST_YEAR,
			firstYear: FIRST_YEAR,
			value: (name) => (name === 'a' ? 0 : 1000)
		});
		expect(found).not.toSatisfy(Number.isFinite);
	});

	it('does not count in the branch that a choice passes over, nor in years outside a period', () => {
		for (const text of [
			'a == 0 ? 7 : b / a',
			'gespreid(b / a, 2027, 2028) + 7',
			'eenmalig(1 / a, 2026) + 7'
		]) {
			const setting = { year: FIRST_YEAR, firstYear: FIRST_YEAR, value: () => 0 };
			expect(evaluate(parsed(text).formula, setting)).toBe(7);
		}
	});

	it('is the same for every way of working out as for one that stops at it', () => {
		let [without, withOutcome] = [0, 0];
		fc.assert(
			fc.property(
				fc.array(formula, { minLength: 1, maxLength: 3 }),
				fc.array(row, { minLength: 8, maxLength: 8 }),
				fc.constantFrom(2024, 2026),
				(formulas, rows, year) => {
					const cells = formulas.map((one) => ({ formula: one, year }));
					const context = { firstYear: FIRST_YEAR, intermediates: new Map(), inputs: NAMES };
					const columns = NAMES.map((_, place) => Float64Array.from(rows, (values) => values[place] ?? NaN));
					const program = compile(cells, context);
					const many = cells.map(() => new Float64Array(rows.length));
					program.run(columns, rows.length, many);
					rows.forEach((values, sample) => {
						program.workOut(Float64Array.from(values));
						formulas.forEach((one, place) => {
							const expected = outcome(one, year, named(values));
							if (!isTame(expected)) return;
							if (Number.isNaN(expected)) without++;
							else withOutcome++;
							const found = evaluate(one, {
								year,
								firstYear: FIRST_YEAR,
								value: (name) => named(values).get(name) ?? NaN
							});
							for (const one of [found, program.outcome(place), many[place]?.[sample] ?? Infinity]) {
								expect(same(one, expected), `${one} is not ${expected}`).toBe(true);
							}
						});
					});
				}
			),
			{ numRuns: 1000 }
		);
		expect(without).toBeGreaterThan(1000);
		expect(withOutcome).toBeGreaterThan(1000);
	});

	it('leaves no difference between options, also where all that is left of it is equal', () => {
		let without = 0;
		fc.assert(
			fc.property(
				fc.array(formula, { minLength: 1, maxLength: 2 }),
				fc.array(formula, { minLength: 0, maxLength: 2 }),
				row,
				(own, other, values) => {
					const lines = { A: own, B: [...own, ...other] };
					const dossier = twoOptions(
						NAMES.map((id) => assumption(id, [-2, 2], 'getal', 1)),
						lines
					);
					const all = Object.fromEntries(named(values));
					const prepared = prepare(
						dossier,
						all,
						{
							subject: { kind: 'difference', first: 'A', second: 'B' },
							measure: 'spending',
							period: 'all'
						},
						['a']
					);
					if (prepared.state !== 'ready') throw new Error('blocked');
					const outcomes = [...lines.A, ...lines.B].map((one) => outcome(one, FIRST_YEAR, named(values)));
					fc.pre(outcomes.every(isTame));
					const size = Math.max(1, ...outcomes.map(Math.abs));
					const expected = other.reduce((sum, one) => sum - outcome(one, FIRST_YEAR, named(values)), 0);
					const isMissing = outcomes.some(Number.isNaN);
					if (isMissing) without++;
					const { value: found } = sampleAt((points) => prepared.at([points], points.length), values[0]);
					expect(same(found, isMissing ? NaN : expected, size), `${found} is not ${expected}`).toBe(true);
					const failed = calculate(dossier, all).options.some(({ spending }) => spending.failed.length > 0);
					expect(failed).toBe(isMissing);
				}
			),
			{ numRuns: 1000 }
		);
		expect(without).toBeGreaterThan(200);
	});
});

describe('what is spread', () => {
	it('adds up over the years of its period, and is nothing outside it', () => {
		const year = fc.integer({ min: 2020, max: 2040 });
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), year, fc.nat(15), (amount, from, more) => {
				const spread: Formula = {
					kind: 'call',
					name: 'gespreid',
					arguments: [amount, from, from + more].map((value) => ({ kind: 'number', value }))
				};
				const shares = Array.from({ length: 50 }, (_, place) =>
					evaluate(spread, { year: 2010 + place, firstYear: FIRST_YEAR, value: () => NaN })
				);
				expect(shares.filter((share) => share !== 0).length).toBeLessThanOrEqual(more + 1);
				const total = shares.reduce((sum, share) => sum + share, 0);
				expect(Math.abs(total - amount)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(amount)));
			})
		);
	});
});
