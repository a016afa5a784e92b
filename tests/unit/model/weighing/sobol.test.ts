import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSobol, MOST_DIMENSIONS, type SobolStretch } from '../../../../src/lib/model/weighing/sobol.ts';

const columnOf = (count: number, dimension: number, stretch?: SobolStretch): Float64Array => {
	const column = new Float64Array(count);
	fillSobol(column, dimension, stretch);
	return column;
};

/** The square of the L2 star discrepancy (T. T. Warnock, 1972). */
function discrepancy(columns: readonly Float64Array[]): number {
	const count = columns[0]?.length ?? 0;
	let singles = 0;
	let pairs = 0;
	for (let one = 0; one < count; one++) {
		singles += columns.reduce((product, column) => product * (1 - (column[one] ?? 0) ** 2), 1);
		for (let two = 0; two < count; two++) {
			pairs += columns.reduce(
				(product, column) => product * (1 - Math.max(column[one] ?? 0, column[two] ?? 0)),
				1
			);
		}
	}
	const dimensions = columns.length;
	return 3 ** -dimensions - (2 ** (1 - dimensions) / count) * singles + pairs / count ** 2;
}

/** Linear congruential random numbers (the constants of Numerical Recipes). */
function pseudoRandom(count: number, seed: number): Float64Array {
	let state = seed;
	return Float64Array.from({ length: count }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	});
}

const seeds = fc.option(fc.integer(), { nil: undefined });

describe('the Sobol sequence', () => {
	it('starts with the known points', () => {
		const columns = [0, 1, 2, 3, 4].map((dimension) => columnOf(8, dimension));
		expect([...Array(8).keys()].map((point) => columns.map((column) => column[point]))).toEqual([
			[0, 0, 0, 0, 0],
			[0.5, 0.5, 0.5, 0.5, 0.5],
			[0.75, 0.25, 0.25, 0.25, 0.75],
			[0.25, 0.75, 0.75, 0.75, 0.25],
			[0.375, 0.375, 0.625, 0.875, 0.375],
			[0.875, 0.875, 0.125, 0.375, 0.875],
			[0.625, 0.125, 0.875, 0.625, 0.625],
			[0.125, 0.625, 0.375, 0.125, 0.125]
		]);
	});

	it('gives point 200 of all 32 dimensions as another program does (SciPy 1.17)', () => {
		const coordinates = [...Array(MOST_DIMENSIONS).keys()].map(
			(dimension) => (columnOf(1, dimension, { first: 200 })[0] ?? NaN) * 256
		);
		expect(coordinates).toEqual([
			53, 99, 105, 151, 209, 143, 7, 249, 85, 159, 255, 151, 79, 151, 25, 177, 163, 217, 191, 45, 93, 77, 221,
			69, 17, 97, 57, 201, 11, 135, 227, 23
		]);
	});

	it('puts every coordinate of the first 1024 points once in each of 1024 stretches, scrambled or not', () => {
		fc.assert(
			fc.property(fc.nat(MOST_DIMENSIONS - 1), seeds, (dimension, seed) => {
				const cells = new Set(
					Array.from(columnOf(1024, dimension, { seed }), (value) => Math.floor(value * 1024))
				);
				expect(cells.size).toBe(1024);
			})
		);
	});

	it('puts the first 256 points once in each of 256 boxes of any shape, in the first two dimensions', () => {
		fc.assert(
			fc.property(fc.nat(8), seeds, (across, seed) => {
				const [xs, ys] = [columnOf(256, 0, { seed }), columnOf(256, 1, { seed })];
				const boxes = new Set(
					Array.from(
						xs,
						(x, point) =>
							Math.floor(x * 2 ** across) * 256 + Math.floor((ys[point] ?? NaN) * 2 ** (8 - across))
					)
				);
				expect(boxes.size).toBe(256);
			})
		);
	});

	it('gives the same points in parts as at once', () => {
		fc.assert(
			fc.property(
				fc.nat(MOST_DIMENSIONS - 1),
				fc.nat(200),
				fc.nat(200),
				seeds,
				(dimension, first, count, seed) => {
					expect(columnOf(count, dimension, { first, seed })).toEqual(
						columnOf(first + count, dimension, { seed }).subarray(first)
					);
				}
			)
		);
	});

	it('is the same for a seed, another for another, and scrambled strictly between 0 and 1', () => {
		const column = columnOf(4096, 3, { seed: 1 });
		expect(columnOf(4096, 3, { seed: 1 })).toEqual(column);
		expect(columnOf(4096, 3, { seed: 2 })).not.toEqual(column);
		expect(Math.min(...column)).toBeGreaterThan(0);
		expect(Math.max(...column)).toBeLessThan(1);
	});

	it.each([2, 5, 10])('is spread far better than random points in %i dimensions', (dimensions) => {
		const places = [...Array(dimensions).keys()];
		const random = [1, 2, 3].map((seed) =>
			discrepancy(places.map((place) => pseudoRandom(512, seed * 1000 + place * 77)))
		);
		for (const seed of [undefined, 1, 2, 3]) {
			const ours = discrepancy(places.map((place) => columnOf(512, place, { seed })));
			expect(ours).toBeLessThan(Math.min(...random) / 2);
		}
	});

	it('refuses what it does not have', () => {
		expect(() => columnOf(1, MOST_DIMENSIONS)).toThrow(RangeError);
		expect(() => columnOf(2, 0, { first: 2 ** 32 - 1 })).toThrow(RangeError);
	});
});
