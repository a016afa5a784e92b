import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../../../src/lib/charts/chart.ts';
import { thinned } from '../../../src/lib/charts/thinned.ts';

const same = (point: PlanePoint): PlanePoint => point;
const steps = (count: number): number[] => Array.from({ length: count + 1 }, (_, place) => place / count);

describe('a thinned line', () => {
	it('has two points when it is straight, in whatever units', () => {
		const line = steps(64).map((part): PlanePoint => [1e6 * part, 10 * part]);
		expect(thinned(line, ([x, y]) => [x / 1e4, y * 10])).toEqual([
			[0, 0],
			[1e6, 10]
		]);
	});

	it('keeps its corners, and a closed line its round', () => {
		const corner: PlanePoint[] = [
			[0, 0],
			[25, 0],
			[50, 0],
			[50, 50]
		];
		expect(thinned(corner, same)).toEqual([corner[0], corner[2], corner[3]]);
		const round = steps(64).map((part): PlanePoint => [
			50 + 30 * Math.cos(2 * Math.PI * part),
			50 + 30 * Math.sin(2 * Math.PI * part)
		]);
		expect(thinned(round, same).length).toBeGreaterThan(16);
	});

	it('starts and ends where the line does, and has points of the line only', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
		fc.assert(
			fc.property(fc.array(point, { minLength: 2 }), (line) => {
				const short = thinned(line, same);
				expect([short[0], short.at(-1)]).toEqual([line[0], line.at(-1)]);
				expect(short.every((one) => line.includes(one as [number, number]))).toBe(true);
			})
		);
	});
});
