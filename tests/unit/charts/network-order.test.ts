import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings, orderMiddle, type NetworkLine } from '../../../src/lib/charts/network-order.ts';

const heights = (ids: readonly string[]): Map<string, number> =>
	new Map(ids.map((id, row) => [id, (row + 0.5) / ids.length]));
const lines = (...pairs: string[]): NetworkLine[] =>
	pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

const BEFORE = heights(['A', 'B', 'C']);
const AFTER = heights(['x', 'y', 'z']);
const MIDDLE = ['1', '2', '3', '4', '5', '6'];

const anyLines = fc.uniqueArray(
	fc.oneof(
		fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...MIDDLE)),
		fc.tuple(fc.constantFrom(...MIDDLE), fc.constantFrom('x', 'y', 'z'))
	),
	{ selector: (pair) => pair.join('') }
);

describe('the order of the middle layer', () => {
	it('undoes crossings that can be undone', () => {
		const all = lines('A3', 'B2', 'C1', '3x', '2y', '1z');
		expect(countCrossings(['1', '2', '3'], BEFORE, AFTER, all)).toBe(6);
		expect(orderMiddle(['1', '2', '3'], BEFORE, AFTER, all)).toEqual(['3', '2', '1']);
		expect(countCrossings(['3', '2', '1'], BEFORE, AFTER, all)).toBe(0);
	});

	it('keeps the given order where nothing decides, and what has no line to the end', () => {
		expect(orderMiddle(['1', '2', '3'], BEFORE, AFTER, lines('A2', 'A3'))).toEqual(['2', '3', '1']);
		expect(orderMiddle(['1', '2', '3'], BEFORE, AFTER, [])).toEqual(['1', '2', '3']);
	});

	it('holds the same nodes, is the same each time, and no swap of neighbours would make fewer lines cross', () => {
		fc.assert(
			fc.property(anyLines, (pairs) => {
				const all = pairs.map(([from, to]) => ({ from, to }));
				const order = orderMiddle(MIDDLE, BEFORE, AFTER, all);
				expect([...order].sort()).toEqual(MIDDLE);
				expect(orderMiddle(MIDDLE, BEFORE, AFTER, all)).toEqual(order);
				const crossings = countCrossings(order, BEFORE, AFTER, all);
				for (let place = 1; place < order.length; place++) {
					const swapped = [...order];
					swapped.splice(place - 1, 2, order[place] ?? '', order[place - 1] ?? '');
					expect(countCrossings(swapped, BEFORE, AFTER, all)).toBeGreaterThanOrEqual(crossings);
				}
			})
		);
	});

	it('counts crossings as a drawing has them', () => {
		expect(countCrossings(['1', '2'], BEFORE, AFTER, lines('A1', 'B2'))).toBe(0);
		expect(countCrossings(['2', '1'], BEFORE, AFTER, lines('A1', 'B2'))).toBe(1);
		expect(countCrossings(['1', '2'], BEFORE, AFTER, lines('1x', '1y', '2x', '2y'))).toBe(1);
		expect(countCrossings(['1', '2'], BEFORE, AFTER, lines('A1', 'A2', '1z', '2z'))).toBe(0);
	});
});
