import { arithmetic, compare, isRepeatedPower, NUMBERS, type Algebra } from './arithmetic.ts';
import type { ArithmeticOperator, ComparisonOperator } from './tree.ts';

/** What a step does. Everything in a formula comes down to these. */
export const Op = {
	constant: 0,
	input: 1,
	add: 2,
	multiply: 3,
	divide: 4,
	power: 5,
	less: 6,
	lessOrEqual: 7,
	equal: 8,
	unequal: 9,
	least: 10,
	greatest: 11,
	round: 12,
	/** When the left step is not 0, the left of the pair on the right, else its right. */
	choose: 13,
	/** Two steps that a choice is between; never worked out itself. */
	pair: 14
} as const;
export type Op = (typeof Op)[keyof typeof Op];

/** A step of a graph, by its number; the steps on which it depends have lower numbers. */
export type Step = number;

/** So many steps fit in one number together with what they do to each other. */
const MOST_STEPS = 2 ** 24;

/**
 * The steps of all formulas together, each different step once: what two formulas share is worked out once.
 * Constants are folded. Every simplification gives the same bits as working out the formula as written: no
 * sum or product is regrouped.
 */
export class Graph implements Algebra<Step> {
	readonly #ops: Op[] = [];
	readonly #left: Step[] = [];
	readonly #right: Step[] = [];
	readonly #values: number[] = [];
	readonly #known = new Map<number, Step>();
	readonly #constants = new Map<number, Step>();
	readonly #minusZero: Step;

	constructor() {
		this.#minusZero = this.#append(Op.constant, 0, 0, -0);
	}

	get size(): number {
		return this.#ops.length;
	}

	op(step: Step): Op {
		return this.#ops[step] ?? Op.constant;
	}

	left(step: Step): Step {
		return this.#left[step] ?? 0;
	}

	right(step: Step): Step {
		return this.#right[step] ?? 0;
	}

	/** The value of a constant step, else null. */
	constantOf(step: Step): number | null {
		return this.op(step) === Op.constant ? (this.#values[step] ?? 0) : null;
	}

	/** The column with this number. */
	input(place: number): Step {
		return this.#step(Op.input, place, 0);
	}

	number(value: number): Step {
		// A map takes 0 and −0 for the same, but 1 divided by them differs.
		if (Object.is(value, -0)) return this.#minusZero;
		let step = this.#constants.get(value);
		if (step === undefined) {
			step = this.#append(Op.constant, 0, 0, value);
			this.#constants.set(value, step);
		}
		return step;
	}

	negate(operand: Step): Step {
		return this.#multiply(operand, this.number(-1));
	}

	arithmetic(operator: ArithmeticOperator, left: Step, right: Step): Step {
		const [a, b] = [this.constantOf(left), this.constantOf(right)];
		if (a !== null && b !== null) return this.number(arithmetic(operator, a, b));
		switch (operator) {
			case '+':
				return this.#add(left, right);
			case '-':
				// x − y and x + (−y) are the same to the last bit.
				return this.#add(left, this.negate(right));
			case '*':
				return this.#multiply(left, right);
			case '/':
				return b === 1 ? left : this.#step(Op.divide, left, right);
			case '^':
				return b !== null && isRepeatedPower(b)
					? this.#repeatedPower(left, b)
					: this.#step(Op.power, left, right);
		}
	}

	compare(operator: ComparisonOperator, left: Step, right: Step): Step {
		const [a, b] = [this.constantOf(left), this.constantOf(right)];
		if (a !== null && b !== null) return this.number(compare(operator, a, b));
		switch (operator) {
			case '<':
				return this.#step(Op.less, left, right);
			case '<=':
				return this.#step(Op.lessOrEqual, left, right);
			case '>':
				return this.#step(Op.less, right, left);
			case '>=':
				return this.#step(Op.lessOrEqual, right, left);
			case '==':
				return this.#eitherOrder(Op.equal, left, right);
			case '!=':
				return this.#eitherOrder(Op.unequal, left, right);
		}
	}

	choose(condition: Step, whenTrue: Step, whenFalse: Step): Step {
		const holds = this.constantOf(condition);
		if (holds !== null)
			return !Number.isFinite(holds) ? this.number(NaN) : holds !== 0 ? whenTrue : whenFalse;
		return this.#step(Op.choose, condition, this.#step(Op.pair, whenTrue, whenFalse));
	}

	least(left: Step, right: Step): Step {
		const [a, b] = [this.constantOf(left), this.constantOf(right)];
		if (a !== null && b !== null) return this.number(NUMBERS.least(a, b));
		return this.#eitherOrder(Op.least, left, right);
	}

	greatest(left: Step, right: Step): Step {
		const [a, b] = [this.constantOf(left), this.constantOf(right)];
		if (a !== null && b !== null) return this.number(NUMBERS.greatest(a, b));
		return this.#eitherOrder(Op.greatest, left, right);
	}

	round(operand: Step): Step {
		const value = this.constantOf(operand);
		return value === null ? this.#step(Op.round, operand, 0) : this.number(NUMBERS.round(value));
	}

	#add(left: Step, right: Step): Step {
		if (left === this.#minusZero) return right;
		if (right === this.#minusZero) return left;
		return this.#eitherOrder(Op.add, left, right);
	}

	#multiply(left: Step, right: Step): Step {
		const [a, b] = [this.constantOf(left), this.constantOf(right)];
		if (a !== null && b !== null) return this.number(a * b);
		if (a !== null) return this.#multiply(right, left);
		if (b === 1) return left;
		if (b === -1 && this.op(left) === Op.multiply) {
			// A change of sign can move into a constant factor; other factors cannot without rounding twice.
			const factor = this.constantOf(this.right(left));
			if (factor !== null) return this.#multiply(this.left(left), this.number(-factor));
		}
		// The constant stays on the right, where the tape looks for it.
		return b === null ? this.#eitherOrder(Op.multiply, left, right) : this.#step(Op.multiply, left, right);
	}

	/** As `power` in arithmetic.ts: the power of one year is made from that of the year before. */
	#repeatedPower(base: Step, exponent: number): Step {
		const times = Math.abs(exponent);
		// Not simply 1, because the base may be what cannot be worked out.
		if (times === 0) return this.#add(this.number(1), this.#multiply(base, this.number(0)));
		let product = base;
		for (let done = 1; done < times; done++) product = this.#multiply(product, base);
		return exponent < 0 ? this.#step(Op.divide, this.number(1), product) : product;
	}

	#eitherOrder(op: Op, left: Step, right: Step): Step {
		return left <= right ? this.#step(op, left, right) : this.#step(op, right, left);
	}

	#step(op: Op, left: Step, right: Step): Step {
		const key = (op * MOST_STEPS + left) * MOST_STEPS + right;
		let step = this.#known.get(key);
		if (step === undefined) {
			step = this.#append(op, left, right, 0);
			this.#known.set(key, step);
		}
		return step;
	}

	#append(op: Op, left: Step, right: Step, value: number): Step {
		if (this.#ops.length >= MOST_STEPS) throw new RangeError('Too many formulas to compile at once');
		this.#left.push(left);
		this.#right.push(right);
		this.#values.push(value);
		return this.#ops.push(op) - 1;
	}
}

/** The steps on which a step depends, pairs taken apart. */
export function operandsOf(graph: Graph, step: Step): Step[] {
	const [left, right] = [graph.left(step), graph.right(step)];
	switch (graph.op(step)) {
		case Op.constant:
		case Op.input:
			return [];
		case Op.round:
			return [left];
		case Op.choose:
			return [left, graph.left(right), graph.right(right)];
		case Op.add:
		case Op.multiply:
		case Op.divide:
		case Op.power:
		case Op.less:
		case Op.lessOrEqual:
		case Op.equal:
		case Op.unequal:
		case Op.least:
		case Op.greatest:
		case Op.pair:
			return [left, right];
	}
}

/** For each step, how many steps and outcomes that matter use it; 0 when it does not matter. */
export function countUses(graph: Graph, outcomes: readonly Step[]): Uint32Array {
	const uses = new Uint32Array(graph.size);
	const use = (step: Step): void => {
		uses[step] = (uses[step] ?? 0) + 1;
	};
	outcomes.forEach(use);
	for (let step = graph.size - 1; step >= 0; step--) {
		if ((uses[step] ?? 0) > 0) operandsOf(graph, step).forEach(use);
	}
	return uses;
}
