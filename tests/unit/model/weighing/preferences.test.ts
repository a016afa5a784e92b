import { describe, expect, it } from 'vitest';
import { compatible, type PointRange } from '../../../../src/lib/model/weighing/preferences.ts';

const ALL = ['a', 'b', 'c', 'd'];
const points = (low: number, high = low): PointRange => ({ low, high });
const before = (more: string, less: string) => ({ more, less });
const contradiction = (...statements: readonly object[]) => ({ state: 'contradiction', statements });
const saysPoints = (criterion: string, range: PointRange) => ({ kind: 'points', criterion, range });
const saysOrder = (more: string, less: string) => ({ kind: 'order', order: { more, less } });

describe('what fits what was said', () => {
	it('is anything when nothing was said', () => {
		const found = compatible(ALL, ['a', 'b'], { points: {}, order: [] });
		expect(found).toEqual({
			state: 'region',
			region: {
				low: [0, 0],
				high: [Infinity, Infinity],
				above: [
					[false, false],
					[false, false]
				]
			}
		});
	});

	it('is narrowed by the order, also through criteria without points', () => {
		const found = compatible(ALL, ALL, {
			points: { a: points(40, 60), c: points(50, 80) },
			order: [before('a', 'b'), before('b', 'c')]
		});
		expect(found).toMatchObject({ region: { low: [50, 50, 50, 0], high: [60, 60, 60, Infinity] } });
	});

	it('counts criteria that are not weighed for what they say about the others', () => {
		const found = compatible(ALL, ['a', 'c'], {
			points: { b: points(30, 70) },
			order: [before('a', 'b'), before('b', 'c')]
		});
		expect(found).toEqual({
			state: 'region',
			region: {
				low: [30, 0],
				high: [Infinity, 70],
				above: [
					[false, true],
					[false, false]
				]
			}
		});
	});

	it('is nothing when an order comes back to where it started, and only that row is named', () => {
		expect(
			compatible(ALL, ALL, {
				points: {},
				order: [before('a', 'b'), before('b', 'c'), before('d', 'a'), before('c', 'b')]
			})
		).toEqual(contradiction(saysOrder('b', 'c'), saysOrder('c', 'b')));
		expect(compatible(ALL, ALL, { points: {}, order: [before('a', 'a')] })).toEqual(
			contradiction(saysOrder('a', 'a'))
		);
	});

	it('is nothing when points go against the order, and those points and that order are named', () => {
		const said = {
			points: { a: points(10, 49), b: points(0, 100), c: points(50) },
			order: [before('a', 'd'), before('d', 'c'), before('a', 'b')]
		};
		expect(compatible(ALL, ALL, said)).toEqual(
			contradiction(
				saysPoints('a', points(10, 49)),
				saysPoints('c', points(50)),
				saysOrder('a', 'd'),
				saysOrder('d', 'c')
			)
		);
		expect(compatible(ALL, ALL, { ...said, points: { ...said.points, a: points(10, 50) } })).toMatchObject({
			state: 'region'
		});
	});

	it('is nothing when every step that is weighed is worth nothing', () => {
		const said = { points: { a: points(0), d: points(0) }, order: [before('a', 'b'), before('d', 'c')] };
		expect(compatible(ALL, ['a', 'b'], said)).toEqual(
			contradiction(saysPoints('a', points(0)), saysOrder('a', 'b'))
		);
		expect(compatible(ALL, ['a', 'b'], { ...said, order: [] })).toMatchObject({ state: 'region' });
	});

	it('is refused for points that cannot be, and for criteria that there are not', () => {
		const refused = (range: PointRange) => () => compatible(ALL, ALL, { points: { a: range }, order: [] });
		for (const range of [points(-1, 5), points(5, 101), points(6, 5), points(NaN, 5)]) {
			expect(refused(range)).toThrow(RangeError);
		}
		expect(() => compatible(ALL, ALL, { points: { e: points(1) }, order: [] })).toThrow(RangeError);
		expect(() => compatible(ALL, ALL, { points: {}, order: [before('a', 'e')] })).toThrow(RangeError);
	});
});
