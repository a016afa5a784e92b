import { compare, NUMBERS, power } from './arithmetic.ts';
import { Op, operandsOf, type Graph, type Step } from './graph.ts';

/** Works out one sample at a time, with one place for each step. */
export class SampleProgram {
	readonly #values: Float64Array;
	/** Per instruction: op, place of the outcome, and places of up to three operands. */
	readonly #code: Int32Array;
	readonly #outcomes: Int32Array;
	readonly #inputs: number;

	constructor(graph: Graph, uses: Uint32Array, outcomes: readonly Step[], inputs: number) {
		const places = new Map<Step, number>();
		const constants: number[] = [];
		const code: number[] = [];
		let used = inputs;
		for (let step = 0; step < uses.length; step++) {
			if (uses[step] === 0) continue;
			const op = graph.op(step);
			if (op === Op.input) {
				places.set(step, graph.left(step));
				continue;
			}
			const place = used++;
			places.set(step, place);
			const constant = graph.constantOf(step);
			if (constant !== null) {
				constants.push(place, constant);
				continue;
			}
			const [a = 0, b = 0, c = 0] = operandsOf(graph, step).map((operand) => places.get(operand) ?? 0);
			code.push(op, place, a, b, c);
		}
		this.#inputs = inputs;
		this.#code = Int32Array.from(code);
		this.#values = new Float64Array(used);
		for (let at = 0; at < constants.length; at += 2) {
			this.#values[constants[at] ?? 0] = constants[at + 1] ?? 0;
		}
		this.#outcomes = Int32Array.from(outcomes, (step) => places.get(step) ?? 0);
	}

	run(columns: readonly Float64Array[], count: number, outputs: readonly Float64Array[]): void {
		const values = this.#values;
		const outcomes = this.#outcomes;
		for (let sample = 0; sample < count; sample++) {
			for (let place = 0; place < this.#inputs; place++) values[place] = columns[place]?.[sample] ?? 0;
			this.#workOut();
			for (let outcome = 0; outcome < outcomes.length; outcome++) {
				const output = outputs[outcome];
				if (output !== undefined) output[sample] = values[outcomes[outcome] ?? 0] ?? 0;
			}
		}
	}

	#workOut(): void {
		const values = this.#values;
		const code = this.#code;
		for (let at = 0; at < code.length; at += 5) {
			const op = code[at] ?? 0;
			const a = values[code[at + 2] ?? 0] ?? 0;
			const b = values[code[at + 3] ?? 0] ?? 0;
			// Nearly everything is one of these two.
			if (op === Op.multiply) values[code[at + 1] ?? 0] = a * b;
			else if (op === Op.add) values[code[at + 1] ?? 0] = a + b;
			else values[code[at + 1] ?? 0] = apply(op, a, b, values[code[at + 4] ?? 0] ?? 0);
		}
	}
}

function apply(op: number, a: number, b: number, c: number): number {
	switch (op) {
		case Op.divide:
			return a / b;
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
