import { describe, expect, it } from 'vitest';
import { orderByDependency } from '../../../src/lib/formula/order.ts';

const order = (needs: Record<string, string[]>) =>
	orderByDependency(Object.keys(needs), (name) => needs[name] ?? []);

describe('ordering by dependency', () => {
	it('puts every name after what it needs', () => {
		expect(order({ a: ['b', 'c'], b: ['c', 'x'], c: [] })).toEqual({ order: ['c', 'b', 'a'], loops: [] });
	});

	it('finds loops of any length once', () => {
		expect(order({ a: ['a'] }).loops).toEqual([['a']]);
		expect(order({ z: ['a'], a: ['b'], b: ['c'], c: ['a'] }).loops).toEqual([['a', 'b', 'c']]);
		expect(order({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }).loops).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});

	it('survives a very long chain', () => {
		const names = Array.from({ length: 20_000 }, (_, at) => `t${at}`);
		const result = orderByDependency(names, (name) => [`t${Number(name.slice(1)) + 1}`]);
		expect(result.order[0]).toBe('t19999');
		expect(result.order).toHaveLength(20_000);
	});
});
