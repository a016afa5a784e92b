import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excludedTurns } from '../../../../src/lib/model/comparing/excluded.ts';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { hilversum } from '../hilversum.ts';
import { assumption, twoOptions } from '../two-options.ts';

const dossier = hilversum();

/** Hilversum with other bounds for one of its assumptions. */
const withBounds = (id: string, bounds: readonly [number, number]): Dossier => ({
	...dossier,
	assumptions: dossier.assumptions.map((one) => (one.id === id ? { ...one, bounds } : one))
});
const told = (of: Dossier) =>
	excludedTurns(of).map((turn) => [turn.assumption.id, turn.subject, turn.at, turn.bound]);
const turnAt = (at: number, bounds: readonly [number, number]) =>
	told(twoOptions([assumption('x', bounds)], { A: ['x'], B: [String(at)] }));

describe('turning points that bounds leave out by themselves', () => {
	it('are none in Hilversum', () => {
		expect(told(dossier)).toEqual([]);
	});

	it('are told where a saving may be exactly what an option costs, and no more', () => {
		expect(told(withBounds('overlegbesparing', [0, 500_000]))).toEqual([
			['overlegbesparing', { kind: 'total', option: 'D' }, 500_000, 500_000]
		]);
		expect(told(withBounds('overlegbesparing', [0, 550_001]))).toEqual([]);
	});

	it('are told of a difference that would turn just beyond the bound, at either end', () => {
		const pair = { kind: 'difference', first: 'A', second: 'B' };
		expect(turnAt(150, [0, 100])).toEqual([['x', pair, 150, 100]]);
		expect(turnAt(-150, [-100, 0])).toEqual([['x', pair, -150, -100]]);
		expect(turnAt(60, [100, 200])).toEqual([['x', pair, 60, 100]]);
	});

	it('are those between a bound and twice as far', () => {
		const high = fc.integer({ min: 10, max: 1000 });
		fc.assert(
			fc.property(high, fc.integer({ min: 1, max: 3000 }), (bound, at) => {
				fc.pre(at !== 2 * bound);
				expect(turnAt(at, [0, bound]).length).toBe(at >= bound && at < 2 * bound ? 1 : 0);
			})
		);
	});

	it('are not told of what the dossier knows', () => {
		const known = twoOptions([assumption('x', [0, 100], '€/jaar', 50)], { A: ['x'], B: ['150'] });
		expect(excludedTurns(known)).toEqual([]);
	});
});
