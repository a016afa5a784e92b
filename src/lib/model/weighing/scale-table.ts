import type { WeightPiece } from './piece.ts';

const CELLS = 512;
/** The logarithm of how unlikely, next to the likeliest, a scale may be before it is left out. */
const DEEPEST = -23;

/**
 * How the rate `t` is distributed such that points drawn with density e^(−t·point) within their limits become
 * weights that are spread evenly. Points with sum S become weights by division by S, which squeezes a volume of n
 * free points by S^−(n+1); this is the same as n + 1 equal factors ∫ tⁿ e^(−tS) dt / n!, and given `t` the points no
 * longer depend on each other. What is left for `t` is e^(−t·L) · ∏(1 − e^(−t·width)), with L the sum of the lower
 * limits and fixed points.
 */
export class ScaleTable {
	/** The logarithm of how much of the weights this piece takes, up to the same constant for all pieces. */
	readonly logMass: number;
	/** The logarithm of the rate at the first edge of the cells. */
	readonly #start: number;
	readonly #step: number;
	readonly #density = new Float64Array(CELLS + 1);
	readonly #below = new Float64Array(CELLS + 1);

	constructor({ fixed, free }: WeightPiece) {
		const anchor = fixed.reduce((sum, points) => sum + points, 0);
		const least = free.reduce((sum, { low }) => sum + low, anchor);
		const widths = Float64Array.from(free.map(({ width }) => width).filter((width) => width < Infinity));
		// Every factor is divided by about its own size, so that their product stays a number.
		const logDensity = (logRate: number): number => {
			const rate = Math.exp(logRate);
			let product = 1;
			for (const width of widths) product *= -Math.expm1(-rate * width) * (least / width);
			return Math.log(product) + logRate - rate * least;
		};
		const slope = (logRate: number): number => {
			const rate = Math.exp(logRate);
			return widths.reduce((sum, width) => sum + (rate * width) / Math.expm1(rate * width), 1 - rate * least);
		};
		const mode = bisect(slope, -Math.log(least), Math.log((1 + widths.length) / least));
		const top = logDensity(mode);
		const isIn = (logRate: number): number => logDensity(logRate) - top - DEEPEST;
		this.#start = bisect((logRate) => -isIn(logRate), mode + 2 * DEEPEST, mode);
		this.#step = (bisect(isIn, mode, mode - DEEPEST) - this.#start) / CELLS;
		for (let edge = 0; edge <= CELLS; edge++) {
			this.#density[edge] = Math.exp(logDensity(this.#start + edge * this.#step) - top);
			const before = edge === 0 ? 0 : (this.#density[edge - 1] ?? 0) + (this.#density[edge] ?? 0);
			this.#below[edge] = (this.#below[edge - 1] ?? 0) + before / 2;
		}
		this.logMass =
			Math.log(anchor) +
			top +
			Math.log((this.#below[CELLS] ?? 0) * this.#step) +
			widths.reduce((sum, width) => sum + Math.log(width / least), 0);
	}

	/** The rate below which a share of all rates lies. */
	rateAt(share: number): number {
		const below = this.#below;
		const wanted = share * (below[CELLS] ?? 0);
		let [from, to] = [0, CELLS];
		while (to - from > 1) {
			const middle = (from + to) >>> 1;
			if ((below[middle] ?? 0) <= wanted) from = middle;
			else to = middle;
		}
		// Within a cell the density is taken to be straight, so that what lies below is a parabola.
		const start = this.#density[from] ?? 0;
		const rise = (this.#density[to] ?? 0) - start;
		const rest = wanted - (below[from] ?? 0);
		const root = Math.sqrt(Math.max(0, start * start + 2 * rise * rest));
		const within = start + root > 0 ? Math.min(1, (2 * rest) / (start + root)) : 0;
		return Math.exp(this.#start + (from + within) * this.#step);
	}
}

/** Where a function goes from above to below zero, or the end at which it does not. */
function bisect(falling: (value: number) => number, low: number, high: number): number {
	let [from, to] = [low, high];
	for (let halving = 0; halving < 50; halving++) {
		const middle = (from + to) / 2;
		if (falling(middle) > 0) from = middle;
		else to = middle;
	}
	return (from + to) / 2;
}
