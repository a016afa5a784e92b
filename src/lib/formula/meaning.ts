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
	kapitaallasten: (algebra, values, year) => {
		const [credit, from, term, rate] = loan(values);
		const left = algebra.arithmetic('-', term, algebra.arithmetic('-', year, from));
		const interest = algebra.arithmetic('*', left, rate);
		const writtenOff = algebra.arithmetic('/', credit, term);
		const charge = algebra.arithmetic('*', writtenOff, algebra.arithmetic('+', algebra.number(1), interest));
		return inTerm(algebra, from, term, year, charge);
	},
	annuiteit: (algebra, values, year) => {
		const [credit, from, term, rate] = loan(values);
		const growth = algebra.arithmetic('+', algebra.number(1), rate);
		const discount = algebra.arithmetic('^', growth, algebra.negate(term));
		const paidOff = algebra.arithmetic('-', algebra.number(1), discount);
		const charge = algebra.arithmetic('/', algebra.arithmetic('*', credit, rate), paidOff);
		// Without interest, or with so little that it is lost beside 1.
		const free = algebra.compare('==', paidOff, algebra.number(0));
		const equal = algebra.choose(free, algebra.arithmetic('/', credit, term), charge);
		return inTerm(algebra, from, term, year, equal);
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

/** The values of a function on borrowed money: how much, from which year, for how many years, at which rate. */
function loan<Value>(
	values: readonly Value[]
): readonly [credit: Value, from: Value, term: Value, rate: Value] {
	return [given(values, 0), given(values, 1), given(values, 2), given(values, 3)];
}

/** An outcome in a number of years from one year on, and nothing in other years. */
function inTerm<Value>(
	algebra: Algebra<Value>,
	from: Value,
	term: Value,
	year: Value,
	outcome: Value
): Value {
	const [nothing, one] = [algebra.number(0), algebra.number(1)];
	const until = algebra.arithmetic('-', algebra.arithmetic('+', from, term), one);
	const notYetOver = algebra.choose(algebra.compare('<=', year, until), outcome, nothing);
	const running = algebra.choose(algebra.compare('>=', year, from), notYetOver, nothing);
	const counted = algebra.choose(algebra.compare('>=', term, one), running, algebra.number(NaN));
	return inWholeYears(algebra, [from, term], counted);
}

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
