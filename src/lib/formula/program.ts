import { arithmetic, compare, NUMBERS, power } from './arithmetic.ts';
import { countUses, Op, operandsOf, type Graph, type Step } from './graph.ts';

/** Blocks of samples are so large that their numbers together stay in the cache of a processor, if they can. */
const ROOM = 2 ** 15;
const SMALLEST_BLOCK = 32;
const LARGEST_BLOCK = 1024;

/** The numbers of a block. Programs run one after another, so that all use the same memory. */
let shared = new Float64Array(0);

/**
 * Many formulas, to be worked out together for one sample (a value for every input) or for many. Steps that do the same
 * and do not need one another stand next to each other, so that choosing what to do costs little: that is most of the
 * work of an interpreter. Many samples go through the steps a block at a time, each step over the whole block.
 */
export class Program {
	/** The names of the assumptions, in the order of the columns. */
	readonly inputs: readonly string[];
	/** How many outcomes there are, one for each formula. */
	readonly outcomeCount: number;
	/** One sample. First the inputs, then the constants, then the steps in the order in which they are worked out. */
	readonly #values: Float64Array;
	readonly #firstStep: number;
	/** For each run of steps: what they do, and the number of the step after the last. */
	readonly #runs: Int32Array;
	/** The places of the operands of every step, by its number. */
	readonly #a: Int32Array;
	readonly #b: Int32Array;
	readonly #c: Int32Array;
	readonly #outcomes: Int32Array;

	constructor(graph: Graph, outcomes: readonly Step[], inputs: readonly string[]) {
		const uses = countUses(graph, outcomes);
		const places = new Map<Step, number>();
		const constants: number[] = [];
		const steps: Step[] = [];
		/** For each step, how many steps must come before it. */
		const levels = new Int32Array(uses.length);
		for (let step = 0; step < uses.length; step++) {
			if (uses[step] === 0) continue;
			const constant = graph.constantOf(step);
			if (graph.op(step) === Op.input) places.set(step, graph.left(step));
			else if (constant !== null) places.set(step, inputs.length + constants.push(constant) - 1);
			else {
				steps.push(step);
				levels[step] = 1 + Math.max(...operandsOf(graph, step).map((operand) => levels[operand] ?? 0));
			}
		}
		steps.sort(
			(one, other) =>
				(levels[one] ?? 0) - (levels[other] ?? 0) || graph.op(one) - graph.op(other) || one - other
		);
		this.inputs = inputs;
		this.outcomeCount = outcomes.length;
		this.#firstStep = inputs.length + constants.length;
		this.#values = new Float64Array(this.#firstStep + steps.length);
		this.#values.set(constants, inputs.length);
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

	/** Works out every outcome for one sample, in base units, ready to be read one by one. */
	workOut(sample: Float64Array): void {
		const values = this.#values;
		for (let place = 0; place < this.inputs.length; place++) values[place] = sample[place] ?? 0;
		this.#work(values, 1, 1);
	}

	/** The outcome with this number, for the sample that was worked out last. */
	outcome(number: number): number {
		return this.#values[this.#outcomes[number] ?? 0] ?? 0;
	}

	/**
	 * Works out every outcome for `count` samples: the same bits as {@link workOut} gives for each of them. A value that
	 * cannot be worked out comes out as NaN or an infinity; the caller decides.
	 * @param columns columns[i] holds the values of inputs[i], in base units
	 * @param outputs one array for each outcome, at least `count` long
	 */
	run(columns: readonly Float64Array[], count: number, outputs: readonly Float64Array[]): void {
		if (columns.length !== this.inputs.length || outputs.length !== this.outcomeCount) {
			throw new RangeError(
				`The program takes ${this.inputs.length} columns and fills ${this.outcomeCount}, not ${columns.length} and ${outputs.length}`
			);
		}
		if (count === 1) {
			for (let place = 0; place < columns.length; place++) this.#values[place] = columns[place]?.[0] ?? 0;
			this.#work(this.#values, 1, 1);
			outputs.forEach((output, number) => (output[0] = this.outcome(number)));
			return;
		}
		const width = this.#widthFor(count);
		const values = this.#block(width);
		for (let from = 0; from < count; from += width) {
			const until = Math.min(from + width, count);
			columns.forEach((column, place) => values.set(column.subarray(from, until), place * width));
			this.#work(values, width, until - from);
			outputs.forEach((output, number) => {
				const first = (this.#outcomes[number] ?? 0) * width;
				output.set(values.subarray(first, first + until - from), from);
			});
		}
	}

	#widthFor(count: number): number {
		const fitting = Math.floor(ROOM / this.#values.length);
		return Math.min(count, Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, fitting)));
	}

	/** The numbers of a block, with the constants in place. */
	#block(width: number): Float64Array {
		const size = this.#values.length * width;
		if (shared.length < size) shared = new Float64Array(size);
		for (let place = this.inputs.length; place < this.#firstStep; place++) {
			shared.fill(this.#values[place] ?? 0, place * width, (place + 1) * width);
		}
		return shared;
	}

	/** Every step in turn, over `count` samples: the number at a place stands `width` numbers after that at the one before. */
	#work(values: Float64Array, width: number, count: number): void {
		const runs = this.#runs;
		const a = this.#a;
		const b = this.#b;
		const c = this.#c;
		let out = this.#firstStep * width;
		let step = 0;
		for (let run = 0; run < runs.length; run += 2) {
			const op = runs[run] ?? 0;
			const end = runs[run + 1] ?? 0;
			// Nearly everything is one of these two.
			if (op === Op.multiply) {
				for (; step < end; step++, out += width) {
					const left = (a[step] ?? 0) * width;
					const right = (b[step] ?? 0) * width;
					for (let at = 0; at < count; at++) {
						values[out + at] = (values[left + at] ?? 0) * (values[right + at] ?? 0);
					}
				}
			} else if (op === Op.add) {
				for (; step < end; step++, out += width) {
					const left = (a[step] ?? 0) * width;
					const right = (b[step] ?? 0) * width;
					for (let at = 0; at < count; at++) {
						values[out + at] = (values[left + at] ?? 0) + (values[right + at] ?? 0);
					}
				}
			} else {
				for (; step < end; step++, out += width) {
					work(
						op,
						values,
						out,
						(a[step] ?? 0) * width,
						(b[step] ?? 0) * width,
						(c[step] ?? 0) * width,
						count
					);
				}
			}
		}
	}
}

/** What a step does that neither multiplies nor adds, over `count` samples from these places on. */
function work(
	op: number,
	values: Float64Array,
	out: number,
	a: number,
	b: number,
	c: number,
	count: number
): void {
	const first = (at: number): number => values[a + at] ?? 0;
	const second = (at: number): number => values[b + at] ?? 0;
	switch (op) {
		case Op.divide:
			for (let at = 0; at < count; at++) values[out + at] = arithmetic('/', first(at), second(at));
			return;
		case Op.power:
			for (let at = 0; at < count; at++) values[out + at] = power(first(at), second(at));
			return;
		case Op.less:
			for (let at = 0; at < count; at++) values[out + at] = compare('<', first(at), second(at));
			return;
		case Op.lessOrEqual:
			for (let at = 0; at < count; at++) values[out + at] = compare('<=', first(at), second(at));
			return;
		case Op.equal:
			for (let at = 0; at < count; at++) values[out + at] = compare('==', first(at), second(at));
			return;
		case Op.unequal:
			for (let at = 0; at < count; at++) values[out + at] = compare('!=', first(at), second(at));
			return;
		case Op.least:
			for (let at = 0; at < count; at++) values[out + at] = NUMBERS.least(first(at), second(at));
			return;
		case Op.greatest:
			for (let at = 0; at < count; at++) values[out + at] = NUMBERS.greatest(first(at), second(at));
			return;
		case Op.round:
			for (let at = 0; at < count; at++) values[out + at] = NUMBERS.round(first(at));
			return;
		case Op.choose:
			for (let at = 0; at < count; at++) {
				values[out + at] = NUMBERS.choose(first(at), second(at), values[c + at] ?? 0);
			}
			return;
		default:
			throw new Error(`Step ${op} cannot be worked out`);
	}
}
