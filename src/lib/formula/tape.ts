import { countUses, Op, operandsOf, type Graph, type Step } from './graph.ts';
import * as kernels from './kernels.ts';
import type { Column } from './kernels.ts';
import { SampleProgram } from './sample.ts';

/** So many samples go through all instructions at a time: few enough to stay in the cache of a processor. */
const BLOCK = 1024;

/** Below this number of samples, working them out one by one costs less than starting every kernel. */
const FEW = 6;

/** A column that an instruction adds, times a constant. */
interface Term {
	readonly step: Step;
	readonly factor: number;
}

/** What to do for one step, in terms of other steps. */
type Work =
	| { readonly kind: 'sum'; readonly step: Step; readonly start: number; readonly terms: readonly Term[] }
	| {
			readonly kind: 'product';
			readonly step: Step;
			readonly factor: number;
			readonly left: Step;
			readonly right: Step;
	  }
	| { readonly kind: 'other'; readonly step: Step; readonly op: Op; readonly operands: readonly Step[] };

/** The same, in terms of the places where columns are kept. */
type Instruction = SumInstruction | ProductInstruction | OtherInstruction;

interface SumInstruction {
	readonly kind: 'sum';
	readonly out: number;
	readonly start: number;
	readonly terms: readonly number[];
	readonly factors: readonly number[];
}

interface ProductInstruction {
	readonly kind: 'product';
	readonly out: number;
	readonly factor: number;
	readonly a: number;
	readonly b: number;
}

interface OtherInstruction {
	readonly kind: 'other';
	readonly out: number;
	readonly op: Op;
	readonly a: number;
	readonly b: number;
	readonly c: number;
}

/** A list of instructions that works out steps of a graph for many samples. */
export interface Tape {
	/**
	 * @param columns the value of each input for every sample
	 * @param outputs where the value of each outcome for every sample goes; must not be among the columns
	 */
	run(columns: readonly Float64Array[], count: number, outputs: readonly Float64Array[]): void;
}

/** Makes a tape that works out `outcomes`, in that order, from `inputs` columns. */
export function makeTape(graph: Graph, outcomes: readonly Step[], inputs: number): Tape {
	const uses = countUses(graph, outcomes);
	const single = new SampleProgram(graph, uses, outcomes, inputs);
	// Most programs first run for one sample, and some never for more.
	let block: BlockProgram | null = null;
	return {
		run(columns, count, outputs) {
			if (count < FEW) {
				single.run(columns, count, outputs);
			} else {
				block ??= new BlockProgram(graph, uses, outcomes, inputs);
				block.run(columns, count, outputs);
			}
		}
	};
}

/** Works out a block of samples at a time: each instruction goes over the whole block. */
class BlockProgram {
	readonly #instructions: readonly Instruction[];
	/** First the columns of our own (registers and constants), then the inputs, then the outputs. */
	readonly #columns: Column[];
	readonly #firstInput: number;
	/** Outcomes that are an input, a constant or the same as another: from which column to which. */
	readonly #copies: readonly (readonly [number, number])[];

	constructor(graph: Graph, uses: Uint32Array, outcomes: readonly Step[], inputs: number) {
		const layout = new Layout(graph, outcomes, inputs, planWork(graph, uses, outcomes));
		this.#instructions = layout.instructions;
		this.#copies = layout.copies;
		this.#firstInput = layout.firstInput;
		this.#columns = layout.ownColumns();
	}

	run(columns: readonly Column[], count: number, outputs: readonly Column[]): void {
		const theirs = [...columns, ...outputs];
		for (let from = 0; from < count; from += BLOCK) {
			const until = Math.min(from + BLOCK, count);
			theirs.forEach((column, place) => {
				this.#columns[this.#firstInput + place] = column.subarray(from, until);
			});
			this.#block(until - from);
		}
		// Do not keep the caller's columns from being cleaned up.
		this.#columns.length = this.#firstInput;
	}

	#block(count: number): void {
		for (const instruction of this.#instructions) {
			const out = this.#column(instruction.out);
			switch (instruction.kind) {
				case 'sum':
					this.#sum(out, count, instruction);
					break;
				case 'product': {
					const { factor, a, b } = instruction;
					kernels.multiply(out, count, factor, this.#column(a), this.#column(b));
					break;
				}
				case 'other':
					this.#other(out, count, instruction);
					break;
			}
		}
		for (const [source, target] of this.#copies) {
			this.#column(target).set(this.#column(source).subarray(0, count));
		}
	}

	#column(place: number): Column {
		return this.#columns[place] ?? EMPTY;
	}

	#sum(out: Column, count: number, { start, terms, factors }: SumInstruction): void {
		const column = (at: number): Column => this.#column(terms[at] ?? 0);
		const factor = (at: number): number => factors[at] ?? 0;
		let before = this.#column(start);
		for (let at = 0; at < terms.length;) {
			const left = terms.length - at;
			if (left >= 8) {
				kernels.addEight(
					out,
					count,
					before,
					column(at),
					factor(at),
					column(at + 1),
					factor(at + 1),
					column(at + 2),
					factor(at + 2),
					column(at + 3),
					factor(at + 3),
					column(at + 4),
					factor(at + 4),
					column(at + 5),
					factor(at + 5),
					column(at + 6),
					factor(at + 6),
					column(at + 7),
					factor(at + 7)
				);
				at += 8;
			} else if (left >= 4) {
				kernels.addFour(
					out,
					count,
					before,
					column(at),
					factor(at),
					column(at + 1),
					factor(at + 1),
					column(at + 2),
					factor(at + 2),
					column(at + 3),
					factor(at + 3)
				);
				at += 4;
			} else if (left >= 2) {
				kernels.addTwo(out, count, before, column(at), factor(at), column(at + 1), factor(at + 1));
				at += 2;
			} else {
				kernels.addOne(out, count, before, column(at), factor(at));
				at += 1;
			}
			before = out;
		}
	}

	#other(out: Column, count: number, instruction: OtherInstruction): void {
		const [a, b] = [this.#column(instruction.a), this.#column(instruction.b)];
		switch (instruction.op) {
			case Op.divide:
				return kernels.divide(out, count, a, b);
			case Op.power:
				return kernels.raise(out, count, a, b);
			case Op.less:
				return kernels.less(out, count, a, b);
			case Op.lessOrEqual:
				return kernels.lessOrEqual(out, count, a, b);
			case Op.equal:
				return kernels.equal(out, count, a, b);
			case Op.unequal:
				return kernels.unequal(out, count, a, b);
			case Op.least:
				return kernels.least(out, count, a, b);
			case Op.greatest:
				return kernels.greatest(out, count, a, b);
			case Op.round:
				return kernels.round(out, count, a);
			case Op.choose:
				return kernels.choose(out, count, a, b, this.#column(instruction.c));
			case Op.constant:
			case Op.input:
			case Op.pair:
			case Op.add:
			case Op.multiply:
				throw new Error(`Step ${instruction.op} is no instruction`);
		}
	}
}

const EMPTY = new Float64Array(0);

/** Decides which steps get an instruction: sums and constant factors become part of the sum that needs them. */
function planWork(graph: Graph, uses: Uint32Array, outcomes: readonly Step[]): Work[] {
	const needed = new Uint8Array(uses.length);
	for (const step of outcomes) needed[step] = 1;
	const work: Work[] = [];
	for (let step = uses.length - 1; step >= 0; step--) {
		if (needed[step] === 0) continue;
		const op = graph.op(step);
		if (op === Op.constant || op === Op.input) continue;
		const instruction = workFor(graph, uses, step, op);
		work.push(instruction);
		for (const operand of operandsOfWork(instruction)) needed[operand] = 1;
	}
	return work.reverse();
}

function workFor(graph: Graph, uses: Uint32Array, step: Step, op: Op): Work {
	if (op === Op.add) return sumFor(graph, uses, step);
	if (op !== Op.multiply) return { kind: 'other', step, op, operands: operandsOf(graph, step) };
	const [left, right] = [graph.left(step), graph.right(step)];
	const factor = graph.constantOf(right);
	if (factor !== null) return { kind: 'sum', step, start: -0, terms: [{ step: left, factor }] };
	// (c × a) × b is one instruction with c as its factor; with factors on both sides the order would matter.
	const [a, b] = [termFor(graph, left), termFor(graph, right)];
	if (a.factor !== 1) return { kind: 'product', step, factor: a.factor, left: a.step, right };
	return { kind: 'product', step, factor: b.factor, left: b.step, right: left };
}

/** A sum as its terms from left to right, as deep as its left side is a sum that nobody else needs. */
function sumFor(graph: Graph, uses: Uint32Array, step: Step): Work {
	const terms: Term[] = [];
	let start = -0;
	let sum = step;
	for (;;) {
		const [left, right] = [graph.left(sum), graph.right(sum)];
		const [leftFits, rightFits] = [isOnlyForThis(graph, uses, left), isOnlyForThis(graph, uses, right)];
		if (leftFits || rightFits) {
			terms.push(termFor(graph, leftFits ? right : left));
			sum = leftFits ? left : right;
			continue;
		}
		const [a, b] = [graph.constantOf(left), graph.constantOf(right)];
		if (a !== null) start = a;
		else terms.push(termFor(graph, left));
		if (b !== null) start = b;
		else terms.push(termFor(graph, right));
		return { kind: 'sum', step, start, terms: terms.reverse() };
	}
}

function isOnlyForThis(graph: Graph, uses: Uint32Array, step: Step): boolean {
	return graph.op(step) === Op.add && uses[step] === 1;
}

function termFor(graph: Graph, step: Step): Term {
	const factor = graph.op(step) === Op.multiply ? graph.constantOf(graph.right(step)) : null;
	return factor === null ? { step, factor: 1 } : { step: graph.left(step), factor };
}

function operandsOfWork(work: Work): readonly Step[] {
	switch (work.kind) {
		case 'sum':
			return work.terms.map((term) => term.step);
		case 'product':
			return [work.left, work.right];
		case 'other':
			return work.operands;
	}
}

/** Where every column is kept. Registers are used again as soon as nobody needs what is in them. */
class Layout {
	readonly instructions: Instruction[] = [];
	readonly copies: (readonly [number, number])[] = [];
	readonly firstInput: number;
	readonly #constants = new Map<number | 'minus zero', number>();
	readonly #registers: number;

	constructor(graph: Graph, outcomes: readonly Step[], inputs: number, work: readonly Work[]) {
		// While handing out places, own columns and outputs are counted apart: registers from 0, constants
		// after them, and only then is it known where inputs and outputs start.
		const lastUse = new Map<Step, number>();
		work.forEach((item, at) => {
			for (const operand of operandsOfWork(item)) lastUse.set(operand, at);
		});
		const outputOf = new Map<Step, number>();
		outcomes.forEach((step, place) => {
			if (!outputOf.has(step)) outputOf.set(step, place);
		});

		const registerOf = new Map<Step, number>();
		const free: number[] = [];
		let registers = 0;
		work.forEach((item, at) => {
			if (!outputOf.has(item.step)) registerOf.set(item.step, free.pop() ?? registers++);
			for (const operand of new Set(operandsOfWork(item))) {
				const register = registerOf.get(operand);
				if (register !== undefined && lastUse.get(operand) === at) free.push(register);
			}
		});
		this.#registers = registers;

		for (const item of work) {
			if (item.kind === 'sum') this.#constant(item.start);
			for (const operand of operandsOfWork(item)) {
				const value = graph.constantOf(operand);
				if (value !== null) this.#constant(value);
			}
		}
		for (const step of outcomes) {
			const value = graph.constantOf(step);
			if (value !== null) this.#constant(value);
		}
		this.firstInput = registers + this.#constants.size;
		const firstOutput = this.firstInput + inputs;

		const sourceOf = (step: Step): number => {
			const value = graph.constantOf(step);
			if (value !== null) return this.#constant(value);
			if (graph.op(step) === Op.input) return this.firstInput + graph.left(step);
			const output = outputOf.get(step);
			return output === undefined ? (registerOf.get(step) ?? 0) : firstOutput + output;
		};
		for (const item of work) this.instructions.push(this.#instruction(item, sourceOf));
		outcomes.forEach((step, place) => {
			const source = sourceOf(step);
			if (source !== firstOutput + place) this.copies.push([source, firstOutput + place]);
		});
	}

	/** The registers and constants, with room for the columns of a caller after them. */
	ownColumns(): Column[] {
		const columns = Array.from({ length: this.#registers }, () => new Float64Array(BLOCK));
		for (const value of this.#constants.keys()) {
			columns.push(new Float64Array(BLOCK).fill(value === 'minus zero' ? -0 : value));
		}
		return columns;
	}

	#constant(value: number): number {
		const key = Object.is(value, -0) ? 'minus zero' : value;
		let place = this.#constants.get(key);
		if (place === undefined) {
			place = this.#registers + this.#constants.size;
			this.#constants.set(key, place);
		}
		return place;
	}

	#instruction(item: Work, sourceOf: (step: Step) => number): Instruction {
		const out = sourceOf(item.step);
		switch (item.kind) {
			case 'sum':
				return {
					kind: 'sum',
					out,
					start: this.#constant(item.start),
					terms: item.terms.map((term) => sourceOf(term.step)),
					factors: item.terms.map((term) => term.factor)
				};
			case 'product':
				return {
					kind: 'product',
					out,
					factor: item.factor,
					a: sourceOf(item.left),
					b: sourceOf(item.right)
				};
			case 'other': {
				const [a = 0, b = 0, c = 0] = item.operands.map(sourceOf);
				return { kind: 'other', out, op: item.op, a, b, c };
			}
		}
	}
}
