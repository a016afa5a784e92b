import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../../../../src/lib/model/comparing/curve.ts';
import { commonSign, rootsIn, survey, type Piece } from '../../../../src/lib/model/comparing/roots.ts';
import { gridOver as gridWith, withPoints } from '../../../../src/lib/model/comparing/samples.ts';
import { curveOf } from './curve-of.ts';

const PARTS = 256;
const gridOver = (range: readonly [number, number], special: readonly number[] = [], parts = PARTS) =>
	withPoints(gridWith(range, parts), special);
const piecesOf = (curve: Curve, points: Float64Array): Piece[] => [...survey(curve, points).pieces];
const pieces = (f: (x: number) => number, low = 0, high = 10, special: number[] = []) =>
	piecesOf(curveOf(f), gridOver([low, high], special));
const roots = (f: (x: number) => number, low = 0, high = 10) => rootsIn(pieces(f, low, high));
const at = (f: (x: number) => number, low = 0, high = 10) => roots(f, low, high).map(({ from }) => from);

describe('a straight line', () => {
	it.each([
		[50_000, 1_000_000, (x: number) => 50_000 - x],
		[50_000, 1_000_000, (x: number) => 200_000 - 4 * x],
		[200_000, 1_000_000, (x: number) => x - 200_000],
		[2.9, 10, (x: number) => 29_000 - 10_000 * x],
		[1 / 3, 10, (x: number) => 3 * x - 1]
	])('is zero at exactly %d', (root, high, f) => {
		expect(piecesOf(curveOf(f), gridOver([0, high], [], 1))).toHaveLength(3);
		expect(at(f, 0, high)).toEqual([root]);
		expect(rootsIn(piecesOf(curveOf(f), gridOver([0, high], [], 1))).map(({ from }) => from)).toEqual([root]);
	});

	it('has another sign on either side of its root', () => {
		expect(pieces((x) => x - 4)).toEqual([
			{ from: 0, to: 4, sign: -1 },
			{ from: 4, to: 4, sign: 0 },
			{ from: 4, to: 10, sign: 1 }
		]);
		expect(roots((x) => x - 4)).toEqual([{ from: 4, to: 4, before: -1, after: 1 }]);
	});

	it('has one sign when it does not reach zero', () => {
		expect(commonSign(pieces((x) => x + 1))).toBe(1);
		expect(commonSign(pieces((x) => -x - 1))).toBe(-1);
		expect(roots((x) => x + 1)).toEqual([]);
	});
});

describe('roots', () => {
	it('at the ends are found, with nothing beyond them', () => {
		expect(roots((x) => x)).toEqual([{ from: 0, to: 0, before: null, after: 1 }]);
		expect(roots((x) => x - 10)).toEqual([{ from: 10, to: 10, before: -1, after: null }]);
		expect(commonSign(pieces((x) => x))).toBe(1);
	});

	it('of a curve that only touches zero are found, at a bend or a point', () => {
		const [bend, ...none] = roots((x) => (x - Math.PI) ** 2);
		expect(none).toEqual([]);
		expect(bend?.from).toBeCloseTo(Math.PI, 6);
		expect([bend?.before, bend?.after]).toEqual([1, 1]);
		expect(at((x) => -Math.abs(x - Math.E))[0]).toBeCloseTo(Math.E, 9);
		expect(commonSign(pieces((x) => (x - Math.PI) ** 2))).toBe(1);
		expect(roots((x) => (x - 3) ** 2 + 1e-3)).toEqual([]);
	});

	it('are not what only comes near: a dip to a thousandth of what is around it', () => {
		for (const above of [1e-5, 1e-7, 1e-9]) expect(roots((x) => Math.abs(x - 3.01) + above)).toEqual([]);
		expect(roots((x) => Math.abs(x - 3.01))).toHaveLength(1);
	});

	it('that lie closer together than the points looked at are both found', () => {
		const found = at((x) => (x - 3.001) * (x - 3.002));
		expect(found).toHaveLength(2);
		expect(found[0]).toBeCloseTo(3.001, 12);
		expect(found[1]).toBeCloseTo(3.002, 12);
		expect(at((x) => (x - 0.001) * (x - 0.002))).toHaveLength(2);
		expect(at((x) => (x - 9.999) * (x - 9.998))).toHaveLength(2);
	});

	it('of flat and of steep curves are found to the last digits', () => {
		expect(at((x) => (x - 2) ** 3)[0]).toBeCloseTo(2, 4);
		expect(at((x) => x ** 32 - 5 ** 32)[0]).toBeCloseTo(5, 14);
		expect(at((x) => Math.exp(-x) - 1e-3)[0]).toBeCloseTo(Math.log(1000), 13);
	});

	it('may be a whole stretch', () => {
		expect(pieces((x) => Math.max(0, x - 3.3) * 1000)).toEqual([
			{ from: 0, to: 3.3, sign: 0 },
			{ from: 3.3, to: 10, sign: 1 }
		]);
		const [stretch] = roots((x) => Math.max(0, x - 7) - Math.max(0, 2 - x));
		expect(stretch).toEqual({ from: 2, to: 7, before: -1, after: 1 });
		const [narrow] = roots((x) => Math.round(x / 3) - 1000, 0, 1e6);
		expect(narrow?.from).toBeCloseTo(2998.5, 8);
		expect(narrow?.to).toBeCloseTo(3001.5, 8);
	});

	it('of zero itself are everywhere', () => {
		expect(pieces(() => 0)).toEqual([{ from: 0, to: 10, sign: 0 }]);
		expect(commonSign(pieces(() => 0))).toBe(0);
		expect(pieces(() => 0, 4, 4)).toEqual([{ from: 4, to: 4, sign: 0 }]);
	});

	it('are not made up of two zeros that happen to lie at neighbouring points', () => {
		const points = Float64Array.of(0, 1, 2, 3);
		const wave = piecesOf(
			curveOf((x) => (x - 1) * (x - 2)),
			points
		);
		expect(wave.map(({ sign }) => sign)).toEqual([1, 0, -1, 0, 1]);
	});

	it('are not seen in what is only round-off', () => {
		const noisy: Curve = (points) => ({
			values: points.map((x) => (x + 1) ** 2 - x * x - 2 * x - 1),
			noise: points.map((x) => 16 * Number.EPSILON * ((x + 1) ** 2 + x * x + 2 * x + 1))
		});
		expect(piecesOf(noisy, gridOver([0, 10]))).toEqual([{ from: 0, to: 10, sign: 0 }]);
	});
});

describe('where there is no root', () => {
	it('a jump through zero turns the sign without being one', () => {
		expect(pieces((x) => (x > 5 ? 2 : -3))).toEqual([
			{ from: 0, to: 5, sign: -1 },
			{ from: 5, to: 10, sign: 1 }
		]);
		expect(pieces((x) => 1 / (x - Math.SQRT2)).map(({ sign }) => sign)).toEqual([-1, 1]);
		expect(roots((x) => 1 / (x - Math.SQRT2))).toEqual([]);
	});

	it('a small jump on a steep curve is one too', () => {
		for (const jump of [1, 1e-2, 1e-4]) {
			const steep = (x: number): number => 1e4 * (x - Math.PI) + (x < Math.PI ? -jump : jump);
			expect(pieces(steep).map(({ sign }) => sign)).toEqual([-1, 1]);
			expect(pieces((x) => 0 - steep(x)).map(({ sign }) => sign)).toEqual([1, -1]);
		}
	});

	it('a hole is no root, and roots beside it are found', () => {
		expect(pieces((x) => (x === 5 ? NaN : x - 5)).map(({ sign }) => sign)).toEqual([-1, null, 1]);
		expect(roots((x) => 1 / (x - 5))).toEqual([]);
		const half = pieces((x) => Math.log(x - 2));
		expect(half.map(({ sign }) => sign)).toEqual([null, -1, 0, 1]);
		expect(half[0]?.to).toBeCloseTo(2, 12);
		expect(half[2]?.from).toBeCloseTo(3, 12);
		const late = pieces((x) => Math.sqrt(6 - x) - 1);
		expect(late.map(({ sign }) => sign)).toEqual([1, 0, -1, null]);
		expect(pieces(() => NaN)).toEqual([{ from: 0, to: 10, sign: null }]);
	});

	it('what happens at one number only is seen when it is a special one', () => {
		const only = pieces((year) => (year === 2027 ? 1 : -1), 2024, 2036, [2027]);
		expect(only.map(({ sign }) => sign)).toEqual([-1, 1, -1]);
	});
});

describe('the extremes of a curve', () => {
	const extremes = (f: (x: number) => number): readonly number[] =>
		survey(curveOf(f), gridOver([0, 10])).extremes ?? [];

	it('are in its dips and humps, wherever zero is', () => {
		for (const add of [-5, 0, 5]) {
			expect(extremes((x) => (x - Math.E) ** 2 + add)[0]).toBeCloseTo(add, 14);
			expect(extremes((x) => add - (x - Math.E) ** 2)[1]).toBeCloseTo(add, 14);
			expect(extremes((x) => Math.abs(x - 0.01) + add)[0]).toBeCloseTo(add, 13);
			expect(extremes((x) => Math.sin(x * 20) + add)[0]).toBeCloseTo(add - 1, 14);
			expect(extremes((x) => Math.sin(x * 20) + add)[1]).toBeCloseTo(add + 1, 14);
		}
	});

	it('are its ends when it goes one way, and there are none where it has no value', () => {
		expect(extremes((x) => x ** 3)).toEqual([0, 1000]);
		expect(extremes(() => 4)).toEqual([4, 4]);
		expect(
			survey(
				curveOf(() => NaN),
				gridOver([0, 10])
			).extremes
		).toBeNull();
	});
});

describe('the pieces of a curve', () => {
	const root = fc.double({ min: 0.05, max: 9.95, noNaN: true });

	it('show every root of a polynomial, simple or double', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(root, { minLength: 1, maxLength: 5, selector: (x) => Math.round(x * 10) }),
				fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
				(unsorted, doubles) => {
					const sorted = [...unsorted].sort((a, b) => a - b);
					fc.pre(sorted.every((x, place) => x - (sorted[place - 1] ?? -1) > 0.06));
					const f = (x: number): number =>
						sorted.reduce(
							(product, r, place) => product * (x - r) ** (doubles[place] === true ? 2 : 1),
							1000
						);
					const found = roots(f);
					expect(found).toHaveLength(sorted.length);
					found.forEach(({ from, before, after }, place) => {
						const isDouble = doubles[place] === true;
						expect(Math.abs(from - (sorted[place] ?? NaN))).toBeLessThan(isDouble ? 1e-5 : 1e-13);
						expect(before === after).toBe(isDouble);
					});
				}
			)
		);
	});

	it('cover the range without holes, and no two neighbours are alike', () => {
		const wave = fc.record({
			height: fc.double({ min: -2, max: 2, noNaN: true }),
			speed: fc.double({ min: 0.1, max: 6, noNaN: true }),
			steps: fc.boolean()
		});
		fc.assert(
			fc.property(wave, ({ height, speed, steps }) => {
				const all = pieces((x) => {
					const value = Math.sin(x * speed) + height;
					return steps ? Math.round(value * 3) : value;
				});
				expect(all[0]?.from).toBe(0);
				expect(all.at(-1)?.to).toBe(10);
				all.slice(1).forEach((piece, place) => {
					expect(piece.from).toBe(all[place]?.to);
					expect(piece.sign).not.toBe(all[place]?.sign);
				});
			})
		);
	});
});
