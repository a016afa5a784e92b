import { NUMBERS } from './arithmetic.ts';
import { interpret, type Setting } from './interpret.ts';
import type { Formula } from './tree.ts';

/** Where a formula is worked out: the year, the first year and the values of names, in base units. */
export type Environment = Setting<number>;

/**
 * Works out one formula for one year, in base units (a percentage as a fraction, €/jaar), the plain way: the
 * reference for the compiled program and the source of explanations. A comparison gives 1 or 0. Gives NaN or an
 * infinity when any part that counts has no outcome (division by zero, overflow, a root of a negative number, a period
 * that ends before it starts); only the branch that a choice passes over does not count.
 */
export function evaluate(formula: Formula, environment: Environment): number {
	return interpret(formula, NUMBERS, environment);
}
