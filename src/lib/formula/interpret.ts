import type { Algebra } from './arithmetic.ts';
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
