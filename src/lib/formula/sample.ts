import { arithmetic, compare, NUMBERS, power } from './arithmetic.ts';
import { Op, operandsOf, type Graph, type Step } from './graph.ts';

/**
 * Works out one sample at a time, with one place for each step. Steps that do the same and do not need one another
 * stand next to each other, so that choosing what to do costs little: that is most of the work of an interpreter.
 */
export class SampleProgram {
	/** First the inputs, then the constants, then the steps in the order in which they are worked out. */
	readonly #values: Float64Array;
	readonly #inputs: number;
	readonly #firstStep: number;
	/** For each run of steps: what they do, and the number of the step after the last. */
	readonly #runs: Int32Array;
	/** The places of the operands of every step, by its number. */
	readonly #a: Int32Array;
	readonly #b: Int32Array;
	readonly #c: Int32Array;
	readonly #outcomes: Int32Array;

	constructor(graph: Graph, uses: Uint32Array, outcomes: readonly Step[], inputs: number) {
		const places = new Map<Step, number>();
		const constants: number[] = [];
		const steps: Step[] = [];
		/** For each step, how many steps must come before it. */
		const levels = new Int32Array(uses.length);
		for (let step = 0; step < uses.length; step++) {
			if (uses[step] === 0) continue;
			const constant = graph.constantOf(step);
			if (graph.op(step) === Op.input) places.set(step, graph.left(step));
			else if (constant !== null) places.set(step, inputs + constants.push(constant) - 1);
			else {
				steps.push(step);
				levels[step] = 1 + Math.max(...operandsOf(graph, step).map((operand) => levels[operand] ?? 0));
			}
		}
		steps.sort(
			(one, other) =>
				(levels[one] ?? 0) - (levels[other] ?? 0) || graph.op(one) - graph.op(other) || one - other
		);
		this.#inputs = inputs;
		this.#firstStep = inputs + constants.length;
		this.#values = new Float64Array(this.#firstStep + steps.length);
		this.#values.set(constants, inputs);
		this.#a = new Int32Array(steps.length);
		this.#b = new Int32Array(steps.length);
		this.#c = new Int32Array(steps.length);
		const runs: number[] = [];
		steps.forEach((step, number) => {
			places.set(step, this.#firstStep + number);
			const [a = 0, b = 0, c = 0] = operandsOf(graph, step).map((operand) => places.get(operand) ?? 0);
			this.#a[number] = a;
			this.#b[number] = b;
			this.#c[number] = c;
			if (runs.at(-2) === graph.op(step)) runs[runs.length - 1] = number + 1;
			else runs.push(graph.op(step), number + 1);
		});
		this.#runs = Int32Array.from(runs);
		this.#outcomes = Int32Array.from(outcomes, (step) => places.get(step) ?? 0);
	}

	/** Works out every outcome for `count` samples, as the `run` of a whole program does. */
	run(columns: readonly Float64Array[], count: number, outputs: readonly Float64Array[]): void {
		const inputs = this.#values.subarray(0, this.#inputs);
		for (let sample = 0; sample < count; sample++) {
			for (let place = 0; place < inputs.length; place++) inputs[place] = columns[place]?.[sample] ?? 0;
			this.#workOut();
			for (let outcome = 0; outcome < outputs.length; outcome++) {
				const output = outputs[outcome];
				if (output !== undefined) output[sample] = this.outcome(outcome);
			}
		}
	}

	/** Works out every outcome for these inputs, in base units, ready to be read one by one. */
	workOut(inputs: Float64Array): void {
		const values = this.#values;
		for (let place = 0; place < this.#inputs; place++) values[place] = inputs[place] ?? 0;
		this.#workOut();
	}

	/** The outcome with this number, for the inputs that were worked out last. */
	outcome(number: number): number {
		return this.#values[this.#outcomes[number] ?? 0] ?? 0;
	}

	#workOut(): void {
		const values = this.#values;
		const first = this.#firstStep;
		const runs = this.#runs;
		const a = this.#a;
		const b = this.#b;
		const c = this.#c;
		let step = 0;
		for (let run = 0; run < runs.length; run += 2) {
			const op = runs[run] ?? 0;
			const end = runs[run + 1] ?? 0;
			// Nearly everything is one of these two.
			if (op === Op.multiply) {
				for (; step < end; step++) {
					values[first + step] = (values[a[step] ?? 0] ?? 0) * (values[b[step] ?? 0] ?? 0);
				}
			} else if (op === Op.add) {
				for (; step < end; step++) {
					values[first + step] = (values[a[step] ?? 0] ?? 0) + (values[b[step] ?? 0] ?? 0);
				}
			} else {
				for (; step < end; step++) {
					values[first + step] = apply(
						op,
						values[a[step] ?? 0] ?? 0,
						values[b[step] ?? 0] ?? 0,
						values[c[step] ?? 0] ?? 0
					);
				}
			}
		}
	}
}

function apply(op: number, a: number, b: number, c: number): number {
	switch (op) {
		case Op.divide:
			return arithmetic('/', a, b);
		case Op.power:
			return power(a, b);
		case Op.less:
			return compare('<', a, b);
		case Op.lessOrEqual:
			return compare('<=', a, b);
		case Op.equal:
			return compare('==', a, b);
		case Op.unequal:
			return compare('!=', a, b);
		case Op.least:
			return NUMBERS.least(a, b);
		case Op.greatest:
			return NUMBERS.greatest(a, b);
		case Op.round:
			return NUMBERS.round(a);
		case Op.choose:
			return NUMBERS.choose(a, b, c);
		default:
			throw new Error(`Step ${op} cannot be worked out`);
	}
}
