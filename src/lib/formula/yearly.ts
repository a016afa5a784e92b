import type { Algebra } from './arithmetic.ts';
import { interpreter } from './interpret.ts';
import type { Formula } from './tree.ts';

const either = (one: boolean, other: boolean): boolean => one || other;

/** Whether a value is made with `jaar`. */
const MADE_WITH_YEAR: Algebra<boolean> = {
	number: () => false,
	negate: (operand) => operand,
	arithmetic: (_, left, right) => left || right,
	compare: (_, left, right) => left || right,
	choose: (condition, whenTrue, whenFalse) => condition || whenTrue || whenFalse,
	least: either,
	greatest: either,
	round: (value) => value
};

/** Makes a function that tells whether a formula looks at `jaar`: by itself, in a function or in an intermediate. */
export function yearlyFinder(intermediates: ReadonlyMap<string, Formula>): (formula: Formula) => boolean {
	return interpreter(MADE_WITH_YEAR, { year: true, firstYear: false, value: () => false }, intermediates);
}
