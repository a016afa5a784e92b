import type { Algebra } from './arithmetic.ts';
import type { FunctionName } from './tree.ts';

/** What a function gives for these values in this year, in any algebra. */
export type Meaning = <Value>(algebra: Algebra<Value>, values: readonly Value[], year: Value) => Value;

/** What each registered function does, defined once for numbers, compiled steps and intervals alike. */
export const MEANINGS: Readonly<Record<FunctionName, Meaning>> = {
	min: (algebra, values) => values.reduce((least, value) => algebra.least(least, value)),
	max: (algebra, values) => values.reduce((greatest, value) => algebra.greatest(greatest, value)),
	round: (algebra, values) => algebra.round(given(values, 0)),
	eenmalig: (algebra, values, year) => {
		const inYear = given(values, 1);
		const when = algebra.compare('==', year, inYear);
		return inWholeYears(algebra, [inYear], algebra.choose(when, given(values, 0), algebra.number(0)));
	},
	gespreid: (algebra, values, year) => {
		const [amount, from, until] = [given(values, 0), given(values, 1), given(values, 2)];
		const nothing = algebra.number(0);
		const share = algebra.arithmetic('/', amount, yearsUpTo(algebra, from, until));
		const notYetOver = algebra.choose(algebra.compare('<=', year, until), share, nothing);
		const spread = algebra.choose(algebra.compare('>=', year, from), notYetOver, nothing);
		return inPeriod(algebra, from, until, spread);
	},
	ingroei: (algebra, values, year) => {
		const [from, until] = [given(values, 0), given(values, 1)];
		const part = algebra.arithmetic('/', yearsUpTo(algebra, from, year), yearsUpTo(algebra, from, until));
		const grown = algebra.greatest(algebra.number(0), algebra.least(algebra.number(1), part));
		return inPeriod(algebra, from, until, grown);
	},
	index: (algebra, values, year) => {
		const [rate, base] = [given(values, 0), given(values, 1)];
		const growth = algebra.arithmetic('+', algebra.number(1), rate);
		const grown = algebra.arithmetic('^', growth, algebra.arithmetic('-', year, base));
		return inWholeYears(algebra, [base], grown);
	}
};

/** How many years there are from one year up to and including another. */
function yearsUpTo<Value>(algebra: Algebra<Value>, from: Value, until: Value): Value {
	return algebra.arithmetic('+', algebra.arithmetic('-', until, from), algebra.number(1));
}

/**
 * An outcome that has a meaning in whole years only; else there is none. Amounts are per year: in which of two years
 * the half of one falls, nobody said.
 */
function inWholeYears<Value>(algebra: Algebra<Value>, years: readonly Value[], outcome: Value): Value {
	return years.reduceRight((inner, year) => {
		const isWhole = algebra.compare('==', algebra.round(year), year);
		return algebra.choose(isWhole, inner, algebra.number(NaN));
	}, outcome);
}

/** An outcome that has a meaning only in whole years of which the last is not before the first. */
function inPeriod<Value>(algebra: Algebra<Value>, from: Value, until: Value, outcome: Value): Value {
	const ordered = algebra.choose(algebra.compare('<=', from, until), outcome, algebra.number(NaN));
	return inWholeYears(algebra, [from, until], ordered);
}

function given<Value>(values: readonly Value[], place: number): Value {
	const value = values[place];
	if (value === undefined)
		throw new Error(`A function misses value ${place + 1}: the formula was not parsed`);
	return value;
}
