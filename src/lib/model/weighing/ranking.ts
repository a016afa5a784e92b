/** Up to so many numbers are put in order without dealing them out first. */
const FEW = 12;

/** Puts numbers in order, the largest first, again and again without taking new memory. */
export class Ranking {
	/** The numbers, to be filled in. */
	readonly numbers: Float64Array;
	/** After a sort: the places of the numbers, in order. */
	readonly order: Int32Array;
	/** After a sort: the numbers, in order. */
	readonly sorted: Float64Array;
	readonly #bins: Int32Array;
	readonly #binOf: Int32Array;

	constructor(count: number) {
		this.numbers = new Float64Array(count);
		this.order = new Int32Array(count);
		this.sorted = new Float64Array(count);
		this.#bins = new Int32Array(count + 1);
		this.#binOf = new Int32Array(count);
	}

	/** Deals the numbers out over as many bins as there are numbers, and puts right what shares a bin. */
	sort(): void {
		const { numbers, order, sorted } = this;
		const count = numbers.length;
		if (count > FEW) deal(numbers, order, sorted, this.#bins, this.#binOf);
		else {
			for (let place = 0; place < count; place++) {
				order[place] = place;
				sorted[place] = numbers[place] ?? 0;
			}
		}
		putRight(order, sorted);
	}
}

function deal(
	numbers: Float64Array,
	order: Int32Array,
	sorted: Float64Array,
	bins: Int32Array,
	binOf: Int32Array
): void {
	const count = numbers.length;
	let least = numbers[0] ?? 0;
	let most = least;
	for (let place = 1; place < count; place++) {
		const number = numbers[place] ?? 0;
		if (number < least) least = number;
		if (number > most) most = number;
	}
	const scale = most > least ? (count - 1) / (most - least) : 0;
	bins.fill(0);
	for (let place = 0; place < count; place++) {
		const bin = ((most - (numbers[place] ?? 0)) * scale) | 0;
		binOf[place] = bin;
		bins[bin + 1] = (bins[bin + 1] ?? 0) + 1;
	}
	let before = 0;
	for (let bin = 1; bin <= count; bin++) {
		before += bins[bin] ?? 0;
		bins[bin] = before;
	}
	for (let place = 0; place < count; place++) {
		const bin = binOf[place] ?? 0;
		const at = bins[bin] ?? 0;
		bins[bin] = at + 1;
		order[at] = place;
		sorted[at] = numbers[place] ?? 0;
	}
}

function putRight(order: Int32Array, sorted: Float64Array): void {
	for (let next = 1; next < sorted.length; next++) {
		const number = sorted[next] ?? 0;
		if (number <= (sorted[next - 1] ?? 0)) continue;
		const place = order[next] ?? 0;
		let at = next;
		for (; at > 0 && (sorted[at - 1] ?? 0) < number; at--) {
			sorted[at] = sorted[at - 1] ?? 0;
			order[at] = order[at - 1] ?? 0;
		}
		sorted[at] = number;
		order[at] = place;
	}
}
