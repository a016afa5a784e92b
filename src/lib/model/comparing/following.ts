import type { Algebra } from '../../formula/arithmetic.ts';
import { interpreter } from '../../formula/interpret.ts';
import type { Formula } from '../../formula/tree.ts';

/** How a formula follows an assumption: not at all, in a straight line, or in some other way. */
export type Following = 'constant' | 'straight' | 'bent';

/**
 * Tells of formulas how they follow one assumption in any single year, all other assumptions fixed, by how they
 * are written: sums, constant multiples and choices that do not depend on the assumption keep a line straight.
 * What is called bent may still turn out straight; what is called straight always is.
 */
export function followingOf(
	assumption: string,
	intermediates: ReadonlyMap<string, Formula>
): (formula: Formula) => Following {
	return interpreter(
		FOLLOWING,
		{
			year: 'constant',
			firstYear: 'constant',
			value: (name) => (name === assumption ? 'straight' : 'constant')
		},
		intermediates
	);
}

/** What becomes of values that follow an assumption. */
const FOLLOWING: Algebra<Following> = {
	number: () => 'constant',
	negate: (operand) => operand,
	arithmetic(operator, left, right) {
		switch (operator) {
			case '+':
			case '-':
				return most(left, right);
			case '*':
				return left === 'constant' ? right : right === 'constant' ? left : 'bent';
			case '/':
				return right === 'constant' ? left : 'bent';
			case '^':
				return constantOrBent(left, right);
		}
	},
	compare: (_, left, right) => constantOrBent(left, right),
	choose: (condition, whenTrue, whenFalse) => (condition === 'constant' ? most(whenTrue, whenFalse) : 'bent'),
	least: constantOrBent,
	greatest: constantOrBent,
	round: (value) => constantOrBent(value)
};

function most(...parts: readonly Following[]): Following {
	return parts.includes('bent') ? 'bent' : parts.includes('straight') ? 'straight' : 'constant';
}

function constantOrBent(...parts: readonly Following[]): Following {
	return parts.every((part) => part === 'constant') ? 'constant' : 'bent';
}
