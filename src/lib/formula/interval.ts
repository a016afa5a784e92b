import { isRepeatedPower, power, roundHalfAway, type Algebra } from './arithmetic.ts';
import type { ComparisonOperator } from './tree.ts';

/**
 * All values that a part of a formula can have, from the lowest to the highest, both finite; or null when it
 * cannot be shown that there is always an outcome. Often wider than what really occurs, never narrower (but for
 * the rounding of the ends).
 */
export type Interval = Known | null;

interface Known {
	readonly low: number;
	readonly high: number;
	/** Whether it holds whole numbers only. */
	readonly whole: boolean;
}

/** The algebra of intervals: shows for most formulas at once that they always have an outcome. */
export const INTERVALS: Algebra<Interval> = {
	number: (value) => interval(value, value),
	negate: (operand) => operand && interval(-operand.high, -operand.low),
	arithmetic(operator, left, right) {
		if (left === null || right === null) return null;
		switch (operator) {
			case '+':
				return interval(left.low + right.low, left.high + right.high, left.whole && right.whole);
			case '-':
				return interval(left.low - right.high, left.high - right.low, left.whole && right.whole);
			case '*':
				return product(left, right);
			case '/':
				return quotient(left, right);
			case '^':
				return raise(left, right);
		}
	},
	compare(operator, left, right) {
		if (left === null || right === null) return null;
		// A whole number is what it is when rounded; of two ranges one cannot see that they hold the same number.
		if (operator === '==' && left === right && left.whole) return interval(1, 1);
		const outcome = always(operator, left, right);
		return outcome === null ? interval(0, 1) : interval(outcome, outcome);
	},
	choose(condition, whenTrue, whenFalse) {
		if (condition === null) return null;
		if (condition.low > 0 || condition.high < 0) return whenTrue;
		if (condition.low === 0 && condition.high === 0) return whenFalse;
		if (whenTrue === null || whenFalse === null) return null;
		return interval(Math.min(whenTrue.low, whenFalse.low), Math.max(whenTrue.high, whenFalse.high));
	},
	least: (left, right) =>
		left && right && interval(Math.min(left.low, right.low), Math.min(left.high, right.high)),
	greatest: (left, right) =>
		left && right && interval(Math.max(left.low, right.low), Math.max(left.high, right.high)),
	round: (operand) =>
		operand === null || operand.whole
			? operand
			: interval(roundHalfAway(operand.low), roundHalfAway(operand.high), true)
};

/** The values from low to high, all or only the whole ones; null when an end is not finite. */
export function interval(low: number, high: number, whole = low === high && Number.isInteger(low)): Interval {
	return Number.isFinite(low) && Number.isFinite(high) ? { low, high, whole } : null;
}

function spanning(...values: readonly number[]): Interval {
	return interval(Math.min(...values), Math.max(...values));
}

function product(left: Known, right: Known): Interval {
	return spanning(left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high);
}

function quotient(left: Known, right: Known): Interval {
	if (right.low <= 0 && right.high >= 0) return null;
	return spanning(left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high);
}

function raise(base: Known, exponent: Known): Interval {
	if (exponent.low === exponent.high && isRepeatedPower(exponent.low)) {
		let result = interval(1, 1);
		for (let done = 0; done < Math.abs(exponent.low); done++) result = result && product(result, base);
		return result && (exponent.low < 0 ? quotient({ low: 1, high: 1, whole: true }, result) : result);
	}
	if (base.low > 0 || (base.low === 0 && exponent.low >= 0)) {
		return spanning(
			power(base.low, exponent.low),
			power(base.low, exponent.high),
			power(base.high, exponent.low),
			power(base.high, exponent.high)
		);
	}
	return null;
}

/** 1 or 0 when the comparison holds for all or for none of the values, else null. */
function always(operator: ComparisonOperator, left: Known, right: Known): 0 | 1 | null {
	switch (operator) {
		case '<':
			return left.high < right.low ? 1 : left.low >= right.high ? 0 : null;
		case '<=':
			return left.high <= right.low ? 1 : left.low > right.high ? 0 : null;
		case '>':
			return always('<', right, left);
		case '>=':
			return always('<=', right, left);
		case '==':
			if (left.high < right.low || right.high < left.low) return 0;
			return left.low === left.high && right.low === right.high ? 1 : null;
		case '!=': {
			const equal = always('==', left, right);
			return equal === null ? null : equal === 1 ? 0 : 1;
		}
	}
}
