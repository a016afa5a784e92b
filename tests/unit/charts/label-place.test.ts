import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../../../src/lib/charts/chart.ts';
import { labelPlace } from '../../../src/lib/charts/label-place.ts';

const upright = (x: number): readonly PlanePoint[] => [
	[x, 0],
	[x, 100]
];
const NAME = 'A goedkoper';

describe('the place of a name in a plane', () => {
	it('is where it was, when there is room', () => {
		expect(labelPlace(NAME, [50, 50], [], true)).toEqual({ at: [50, 50], wide: false });
	});

	it('moves within the plane and away from a line', () => {
		expect(labelPlace(NAME, [50, 1], [], true)?.at[1]).toBeGreaterThan(7);
		expect(labelPlace(NAME, [45, 50], [upright(40)], true)?.at[0]).toBeGreaterThan(60);
	});

	it('is for wide screens where a narrow one has no room, and nowhere in an area narrower than the name', () => {
		expect(labelPlace(NAME, [15, 50], [upright(30)], true)?.wide).toBe(true);
		expect(labelPlace(NAME, [5, 50], [upright(10)], true)).toBeUndefined();
	});

	it('stays where it is, or nowhere, where lines are not all that separates', () => {
		expect(labelPlace(NAME, [50, 1], [], false)).toBeUndefined();
		expect(labelPlace(NAME, [50, 50], [], false)?.at).toEqual([50, 50]);
	});

	it('never changes sides', () => {
		const inside = fc.double({ min: 1, max: 99, noNaN: true });
		fc.assert(
			fc.property(inside, inside, inside, (x, y, line) => {
				fc.pre(Math.abs(x - line) > 0.1);
				const place = labelPlace(NAME, [x, y], [upright(line)], true);
				if (place !== undefined) expect(Math.sign(place.at[0] - line)).toBe(Math.sign(x - line));
			})
		);
	});
});
