import type { ArithmeticOperator, ComparisonOperator } from './tree.ts';

/**
 * The meaning of every operator on two numbers, in one place: the evaluator and the compiled program both
 * follow it, so that they agree to the last bit. Nothing here rounds or fails; a division by zero gives
 * Infinity or NaN and the caller decides. What is made of an Infinity or NaN is never finite again: what cannot be
 * worked out never vanishes from an outcome.
 */
export function arithmetic(operator: ArithmeticOperator, left: number, right: number): number {
	switch (operator) {
		case '+':
			return left + right;
		case '-':
			return left - right;
		case '*':
			return left * right;
		case '/':
			return left / right - spoilt(right);
		case '^':
			return power(left, right);
	}
}

/**
 * 0, or NaN where one of these is not finite. Subtracting it changes no bit of a finite value, and costs less than
 * looking first.
 */
export function spoilt(value: number, other = 0): number {
	return value - value + (other - other);
}

/** 1 when the comparison holds, else 0; NaN where a side is not finite. Equality is exact: 0.1 + 0.2 is not 0.3. */
export function compare(operator: ComparisonOperator, left: number, right: number): number {
	return holds(operator, left, right) - spoilt(left, right);
}

function holds(operator: ComparisonOperator, left: number, right: number): 0 | 1 {
	switch (operator) {
		case '<':
			return left < right ? 1 : 0;
		case '<=':
			return left <= right ? 1 : 0;
		case '>':
			return left > right ? 1 : 0;
		case '>=':
			return left >= right ? 1 : 0;
		case '==':
			return left === right ? 1 : 0;
		case '!=':
			return left !== right ? 1 : 0;
	}
}

/** Up to this exponent a whole power is a repeated multiplication. */
const LARGEST_REPEATED_POWER = 32;

/** Whether {@link power} multiplies for this exponent. */
export function isRepeatedPower(exponent: number): boolean {
	return Number.isInteger(exponent) && Math.abs(exponent) <= LARGEST_REPEATED_POWER;
}

/**
 * A power; NaN where the base or the exponent is not finite. Small whole exponents multiply from left to right (x³ is x·x·x, x⁻² is 1 ÷ (x·x)), so that the
 * growth of one year can be made from that of the year before and still give the same bits.
 */
export function power(base: number, exponent: number): number {
	if (!isRepeatedPower(exponent)) return Math.pow(base, exponent) - spoilt(base, exponent);
	const times = Math.abs(exponent);
	if (times === 0) return 1 - spoilt(base);
	let product = base;
	for (let done = 1; done < times; done++) product *= base;
	return exponent < 0 ? 1 / product - spoilt(product) : product;
}

/** To a whole number, halves away from zero, as people round money. */
export function roundHalfAway(value: number): number {
	// Math.trunc rather than adding a half first: 0.49999999999999994 + 0.5 is 1.
	const whole = Math.trunc(value);
	return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
}

/**
 * What can be done with values of any kind: numbers when a formula is worked out, steps when it is compiled.
 * The registered functions are written once in these terms.
 */
export interface Algebra<Value> {
	number(value: number): Value;
	negate(operand: Value): Value;
	arithmetic(operator: ArithmeticOperator, left: Value, right: Value): Value;
	compare(operator: ComparisonOperator, left: Value, right: Value): Value;
	choose(condition: Value, whenTrue: Value, whenFalse: Value): Value;
	least(left: Value, right: Value): Value;
	greatest(left: Value, right: Value): Value;
	round(value: Value): Value;
}

/** The algebra of plain numbers. A condition holds when it is not 0. What a choice passes over does not count. */
export const NUMBERS: Algebra<number> = {
	number: (value) => value,
	negate: (operand) => -operand,
	arithmetic,
	compare,
	choose: (condition, whenTrue, whenFalse) => (condition !== 0 ? whenTrue : whenFalse) - spoilt(condition),
	least: (left, right) => Math.min(left, right) - spoilt(left, right),
	greatest: (left, right) => Math.max(left, right) - spoilt(left, right),
	round: roundHalfAway
};
