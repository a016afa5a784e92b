import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../../../src/lib/charts/chart.ts';
import {
	besidePlace,
	boxAround,
	labelPlace,
	nameLabel,
	numberLabel,
	WIDTHS,
	type Ground
} from '../../../src/lib/charts/label-place.ts';
import { HEIGHT } from '../../../src/lib/charts/plane-size.ts';

const upright = (x: number): readonly PlanePoint[] => [
	[x, 0],
	[x, 100]
];
const NAME = nameLabel('A goedkoper');
const NUMBER = numberLabel('1');
const ground = (lines: Ground['lines'] = [], more: Partial<Ground> = {}): Ground => ({
	width: WIDTHS.narrow,
	height: HEIGHT,
	lines,
	canMove: true,
	kept: [],
	...more
});

describe('the place of a name in a plane', () => {
	it('is where it was, when there is room', () => {
		expect(labelPlace(NAME, [50, 50], ground())).toEqual([50, 50]);
	});

	it('moves within the plane and away from a line', () => {
		expect(labelPlace(NAME, [50, 1], ground())?.[1]).toBeGreaterThan(7);
		expect(labelPlace(NAME, [45, 50], ground([upright(40)]))?.[0]).toBeGreaterThan(60);
	});

	it('is nowhere in an area narrower than the name, where a number may still fit', () => {
		expect(labelPlace(NAME, [15, 50], ground([upright(30)]))).toBeUndefined();
		expect(labelPlace(NAME, [15, 50], ground([upright(30)], { width: WIDTHS.wide }))).toBeDefined();
		expect(labelPlace(NAME, [5, 50], ground([upright(10)], { width: WIDTHS.wide }))).toBeUndefined();
		expect(labelPlace(NUMBER, [5, 50], ground([upright(10)], { width: WIDTHS.wide }))).toBeDefined();
	});

	it('stays where it is, or nowhere, where lines are not all that separates', () => {
		expect(labelPlace(NAME, [50, 1], ground([], { canMove: false }))).toBeUndefined();
		expect(labelPlace(NAME, [50, 50], ground([], { canMove: false }))).toEqual([50, 50]);
	});

	it('gives way to the point where one stands', () => {
		const kept = [boxAround([50, 50], 9, ground())];
		const place = labelPlace(NAME, [50, 50], ground([], { kept }));
		expect(place).toBeDefined();
		expect(place).not.toEqual([50, 50]);
	});

	it('never changes sides', () => {
		const inside = fc.double({ min: 1, max: 99, noNaN: true });
		fc.assert(
			fc.property(inside, inside, inside, (x, y, line) => {
				fc.pre(Math.abs(x - line) > 0.1);
				const place = labelPlace(NAME, [x, y], ground([upright(line)]));
				if (place !== undefined) expect(Math.sign(place[0] - line)).toBe(Math.sign(x - line));
			})
		);
	});

	it('is beside an area that is too narrow for a number, clear of its line', () => {
		const place = besidePlace(NUMBER, [0.5, 50], ground([upright(1)]));
		expect(place?.[0]).toBeGreaterThan(1);
		expect(place?.[0]).toBeLessThan(15);
	});
});
