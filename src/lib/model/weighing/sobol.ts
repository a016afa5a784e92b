/**
 * For every dimension but the first: the inner coefficients of a primitive polynomial over GF(2), as bits, and the
 * initial direction numbers m₁, m₂, …; the degree is how many there are. From new-joe-kuo-6.21201,
 * copyright (c) 2008, Frances Y. Kuo and Stephen Joe, all rights reserved, used under its BSD licence.
 */
const JOE_KUO: readonly (readonly [coefficients: number, ...initial: number[]])[] = [
	[0, 1],
	[1, 1, 3],
	[1, 1, 3, 1],
	[2, 1, 1, 1],
	[1, 1, 1, 3, 3],
	[4, 1, 3, 5, 13],
	[2, 1, 1, 5, 5, 17],
	[4, 1, 1, 5, 5, 5],
	[7, 1, 1, 7, 11, 19],
	[11, 1, 1, 5, 1, 1],
	[13, 1, 1, 1, 3, 11],
	[14, 1, 3, 5, 5, 31],
	[1, 1, 3, 3, 9, 7, 49],
	[13, 1, 1, 1, 15, 21, 21],
	[16, 1, 3, 1, 13, 27, 49],
	[19, 1, 1, 1, 15, 7, 5],
	[22, 1, 3, 1, 15, 13, 25],
	[25, 1, 1, 5, 5, 19, 61],
	[1, 1, 3, 7, 11, 23, 15, 103],
	[4, 1, 3, 7, 13, 13, 15, 69],
	[7, 1, 1, 3, 13, 7, 35, 63],
	[8, 1, 3, 5, 9, 1, 25, 53],
	[14, 1, 3, 1, 13, 9, 35, 107],
	[19, 1, 3, 1, 5, 27, 61, 31],
	[21, 1, 1, 5, 11, 19, 41, 61],
	[28, 1, 3, 5, 3, 3, 13, 69],
	[31, 1, 1, 7, 13, 1, 19, 1],
	[32, 1, 3, 7, 5, 13, 19, 59],
	[37, 1, 1, 3, 9, 25, 29, 41],
	[41, 1, 3, 5, 13, 23, 1, 55],
	[42, 1, 3, 7, 3, 13, 59, 17]
];

/** A point has at most so many coordinates. */
export const MOST_DIMENSIONS = JOE_KUO.length + 1;

const BITS = 32;

/** Which points, and whether they are scrambled. */
export interface SobolStretch {
	/** The number of the first point, from 0. */
	readonly first?: number;
	/** Scrambles the points, each whole number in a way of its own; without it the sequence starts in the origin. */
	readonly seed?: number;
}

/**
 * Fills a column with one coordinate of successive points of a Sobol sequence: points that lie far more evenly in
 * the unit cube than random ones. Among the first 2ⁿ points, every coordinate lies once in each of 2ⁿ equal stretches.
 * Best used with a power of two points. The points come in the order of a Gray code.
 *
 * Direction numbers: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM J. Sci. Comput. 30 (2008). Scrambling: a random linear matrix and a digital shift, from a fixed seed so that
 * everyone sees the same (J. Matoušek, "On the L2-discrepancy for anchored boxes", J. Complexity 14 (1998)). A
 * scrambled coordinate lies strictly between 0 and 1, which keeps logarithms finite.
 * @param column gets numbers from 0 up to, but not including, 1; all columns of a point need the same stretch
 * @param dimension which coordinate, from 0
 * @throws RangeError for a dimension or a point that there is not
 */
export function fillSobol(
	column: Float64Array,
	dimension: number,
	{ first = 0, seed }: SobolStretch = {}
): void {
	if (first < 0 || first + column.length > 2 ** BITS) {
		throw new RangeError('The sequence has 2^32 points');
	}
	const numbers = directionNumbers(dimension);
	let bits = 0;
	if (seed !== undefined) bits = scramble(numbers, dimension, seed);
	const gray = (first ^ (first >>> 1)) >>> 0;
	for (let bit = 0; bit < BITS; bit++) if ((gray >>> bit) & 1) bits ^= numbers[bit] ?? 0;
	const offset = seed === undefined ? 0 : 0.5;
	for (let place = 0; place < column.length; place++) {
		column[place] = ((bits >>> 0) + offset) / 2 ** BITS;
		// The Gray code of the next point differs from this one in the lowest bit that is 0 in this number.
		const rest = ~(first + place);
		bits ^= numbers[BITS - 1 - Math.clz32(rest & -rest)] ?? 0;
	}
}

/** By bit of a point's number: what it adds to the coordinate, the most significant bit of which is ½. */
function directionNumbers(dimension: number): Uint32Array {
	const numbers = new Uint32Array(BITS);
	if (dimension === 0) return numbers.map((_, bit) => 2 ** (BITS - 1 - bit));
	const row = JOE_KUO[dimension - 1];
	if (row === undefined)
		throw new RangeError(`There are ${MOST_DIMENSIONS} dimensions, not ${dimension + 1}`);
	const [coefficients, ...initial] = row;
	const degree = initial.length;
	for (let bit = 0; bit < BITS; bit++) {
		if (bit < degree) {
			numbers[bit] = (initial[bit] ?? 0) << (BITS - 1 - bit);
			continue;
		}
		const before = numbers[bit - degree] ?? 0;
		let number = before ^ (before >>> degree);
		for (let term = 1; term < degree; term++) {
			if ((coefficients >>> (degree - 1 - term)) & 1) number ^= numbers[bit - term] ?? 0;
		}
		numbers[bit] = number;
	}
	return numbers;
}

/**
 * Multiplies direction numbers by a random matrix that lets a bit depend only on itself and more significant ones,
 * which keeps the points as evenly spread as they were.
 * @returns a random shift, to start from
 */
function scramble(numbers: Uint32Array, dimension: number, seed: number): number {
	const random = (place: number): number => hash(hash(hash(seed) + dimension) + place);
	const rows = Uint32Array.from({ length: BITS }, (_, place) => {
		const own = (1 << (BITS - 1 - place)) >>> 0;
		return (own | (random(place) & ~(own | (own - 1)))) >>> 0;
	});
	for (let bit = 0; bit < BITS; bit++) {
		const number = numbers[bit] ?? 0;
		let scrambled = 0;
		for (const row of rows) scrambled = (scrambled << 1) | parity(row & number);
		numbers[bit] = scrambled;
	}
	return random(BITS);
}

function parity(bits: number): number {
	let folded = bits;
	for (let shift = BITS / 2; shift > 0; shift >>>= 1) folded ^= folded >>> shift;
	return folded & 1;
}

/** Mixes the bits of a whole number well (the last step of MurmurHash3, A. Appleby, public domain). */
function hash(number: number): number {
	let mixed = (number ^ 0x9e3779b9) | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
