import { arithmetic, compare, NUMBERS } from './arithmetic';
import { functionNamed } from './registry';
import type { Formula } from './tree';

/** Where a formula is worked out. */
export interface Environment {
	/** The value of `jaar`. */
	readonly year: number;
	/** The value of `eerste_jaar`. */
	readonly firstYear: number;
	/** The value of an assumption or intermediate, in base units (a percentage as a fraction, €/jaar). */
	readonly value: (name: string) => number;
}

/**
 * Works out one formula for one year, in base units, the plain way: the reference for the compiled program
 * and the source of explanations. A comparison gives 1 or 0. May give NaN or Infinity (division by zero,
 * overflow, a root of a negative number); the caller decides what that means.
 */
export function evaluate(formula: Formula, environment: Environment): number {
	switch (formula.kind) {
		case 'number':
			return formula.value;
		case 'name':
			return environment.value(formula.name);
		case 'year':
			return environment.year;
		case 'first-year':
			return environment.firstYear;
		case 'negate':
			return -evaluate(formula.operand, environment);
		case 'arithmetic':
			return arithmetic(
				formula.operator,
				evaluate(formula.left, environment),
				evaluate(formula.right, environment)
			);
		case 'comparison':
			return compare(
				formula.operator,
				evaluate(formula.left, environment),
				evaluate(formula.right, environment)
			);
		case 'choice':
			return evaluate(formula.condition, environment) !== 0
				? evaluate(formula.whenTrue, environment)
				: evaluate(formula.whenFalse, environment);
		case 'call':
			return functionNamed(formula.name).meaning(
				NUMBERS,
				formula.arguments.map((argument) => evaluate(argument, environment)),
				environment.year
			);
	}
}
