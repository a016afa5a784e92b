import type { Algebra } from './arithmetic.ts';
import type { FunctionName } from './tree.ts';

/** What a function gives for these values in this year, in any algebra. */
export type Meaning = <Value>(algebra: Algebra<Value>, values: readonly Value[], year: Value) => Value;

/** What each registered function does, defined once for numbers, compiled steps and intervals alike. */
export const MEANINGS: Readonly<Record<FunctionName, Meaning>> = {
	min: (algebra, values) => values.reduce((least, value) => algebra.least(least, value)),
	max: (algebra, values) => values.reduce((greatest, value) => algebra.greatest(greatest, value)),
	round: (algebra, values) => algebra.round(given(values, 0)),
	eenmalig: (algebra, values, year) =>
		algebra.choose(algebra.compare('==', year, given(values, 1)), given(values, 0), algebra.number(0)),
	gespreid: (algebra, values, year) => {
		const [amount, from, until] = [given(values, 0), given(values, 1), given(values, 2)];
		const nothing = algebra.number(0);
		const share = algebra.arithmetic('/', amount, yearsUpTo(algebra, from, until));
		const notYetOver = algebra.choose(algebra.compare('<=', year, until), share, nothing);
		return algebra.choose(algebra.compare('>=', year, from), notYetOver, nothing);
	},
	ingroei: (algebra, values, year) => {
		const [from, until] = [given(values, 0), given(values, 1)];
		const part = algebra.arithmetic('/', yearsUpTo(algebra, from, year), yearsUpTo(algebra, from, until));
		return algebra.greatest(algebra.number(0), algebra.least(algebra.number(1), part));
	},
	index: (algebra, values, year) =>
		algebra.arithmetic(
			'^',
			algebra.arithmetic('+', algebra.number(1), given(values, 0)),
			algebra.arithmetic('-', year, given(values, 1))
		)
};

/** How many years there are from one year up to and including another. */
function yearsUpTo<Value>(algebra: Algebra<Value>, from: Value, until: Value): Value {
	return algebra.arithmetic('+', algebra.arithmetic('-', until, from), algebra.number(1));
}

function given<Value>(values: readonly Value[], place: number): Value {
	const value = values[place];
	if (value === undefined)
		throw new Error(`A function misses value ${place + 1}: the formula was not parsed`);
	return value;
}
