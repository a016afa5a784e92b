import { NUMBERS, type Algebra } from './arithmetic.ts';
import { intermediatesIn } from './dependencies.ts';
import { MEANINGS } from './meaning.ts';
import type { Formula } from './tree.ts';

/** The values that a formula starts from, in some algebra. */
export interface Setting<Value> {
	/** `jaar` */
	readonly year: Value;
	/** `eerste_jaar` */
	readonly firstYear: Value;
	/** An assumption or intermediate. */
	readonly value: (name: string) => Value;
}

/** What a formula comes to in an algebra: the one place that knows what each part of a formula means. */
export function interpret<Value>(formula: Formula, algebra: Algebra<Value>, setting: Setting<Value>): Value {
	const valueOf = (part: Formula): Value => interpret(part, algebra, setting);
	switch (formula.kind) {
		case 'number':
			return algebra.number(formula.value);
		case 'name':
			return setting.value(formula.name);
		case 'year':
			return setting.year;
		case 'first-year':
			return setting.firstYear;
		case 'negate':
			return algebra.negate(valueOf(formula.operand));
		case 'arithmetic':
			return algebra.arithmetic(formula.operator, valueOf(formula.left), valueOf(formula.right));
		case 'comparison':
			return algebra.compare(formula.operator, valueOf(formula.left), valueOf(formula.right));
		case 'choice':
			return algebra.choose(
				valueOf(formula.condition),
				valueOf(formula.whenTrue),
				valueOf(formula.whenFalse)
			);
		case 'call':
			return MEANINGS[formula.name](algebra, formula.arguments.map(valueOf), setting.year);
	}
}

/**
 * Makes a function that tells what formulas come to in an algebra that name intermediates as well; each of these is
 * worked out once, when it is first needed. They are checked, so without loops.
 * @param setting gives the values of the assumptions
 */
export function interpreter<Value>(
	algebra: Algebra<Value>,
	setting: Setting<Value>,
	intermediates: ReadonlyMap<string, Formula>
): (formula: Formula) => Value {
	const named = new Map<string, Value>();
	const within: Setting<Value> = {
		...setting,
		value(name) {
			const known = named.get(name);
			return known === undefined ? setting.value(name) : known;
		}
	};
	return (formula) => {
		for (const name of intermediatesIn([formula], intermediates).order) {
			const intermediate = intermediates.get(name);
			if (intermediate !== undefined && !named.has(name)) {
				named.set(name, interpret(intermediate, algebra, within));
			}
		}
		return interpret(formula, algebra, within);
	};
}

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
