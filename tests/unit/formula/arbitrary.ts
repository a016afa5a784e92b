import fc from 'fast-check';
import type { ArithmeticOperator, ComparisonOperator, Formula } from '../../../src/lib/formula/tree.ts';

/** Names that random formulas use. */
export const NAMES = ['a', 'b', 'groei_wmo', 'x2'] as const;

const arithmeticOperator = fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/', '^');
const comparisonOperator = fc.constantFrom<ComparisonOperator>('<', '<=', '>', '>=', '==', '!=');

/** Numbers as the parser can make them: finite and not negative. */
export const literalNumber = fc.oneof(
	fc.constantFrom(0, 1, 2, 3, 0.5, 1.125, 2023, 2024, 50000, 1e21, 1e-7),
	fc.nat(1_000_000),
	fc.double({ min: 0, max: 1e300, noNaN: true, noDefaultInfinity: true }).map((value) => Math.abs(value))
);

/** Any formula that can be written in the language, whether or not its units make sense. */
export const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => {
	const part = tie('formula');
	return {
		formula: fc.oneof(
			{ maxDepth: 6, depthSize: 'small' },
			fc.oneof(
				literalNumber.map((value): Formula => ({ kind: 'number', value })),
				fc.constantFrom(...NAMES).map((name): Formula => ({ kind: 'name', name })),
				fc.constantFrom<Formula>({ kind: 'year' }, { kind: 'first-year' })
			),
			part.map((operand): Formula => ({ kind: 'negate', operand })),
			fc
				.tuple(arithmeticOperator, part, part)
				.map(([operator, left, right]): Formula => ({ kind: 'arithmetic', operator, left, right })),
			fc
				.tuple(comparisonOperator, part, part)
				.map(([operator, left, right]): Formula => ({ kind: 'comparison', operator, left, right })),
			fc.tuple(part, part, part).map(([condition, whenTrue, whenFalse]): Formula => ({
				kind: 'choice',
				condition,
				whenTrue,
				whenFalse
			})),
			fc
				.tuple(
					fc.constantFrom('min' as const, 'max' as const),
					fc.array(part, { minLength: 2, maxLength: 4 })
				)
				.map(([name, values]): Formula => ({ kind: 'call', name, arguments: values })),
			part.map((value): Formula => ({ kind: 'call', name: 'round', arguments: [value] })),
			fc
				.tuple(
					fc.constantFrom('eenmalig' as const, 'ingroei' as const, 'index' as const),
					fc.tuple(part, part)
				)
				.map(([name, values]): Formula => ({ kind: 'call', name, arguments: values })),
			fc
				.tuple(part, part, part)
				.map((values): Formula => ({ kind: 'call', name: 'gespreid', arguments: values })),
			fc
				.tuple(
					fc.constantFrom('kapitaallasten' as const, 'annuiteit' as const),
					fc.tuple(part, part, part, part)
				)
				.map(([name, values]): Formula => ({ kind: 'call', name, arguments: values }))
		)
	};
}).formula;

/** Values for the names, now and then awkward. */
export const inputValue = fc.oneof(
	fc.constantFrom(0, -0, 1, -1, 0.025, 20, 50000),
	fc.double({ min: -1e6, max: 1e6, noNaN: true })
);
