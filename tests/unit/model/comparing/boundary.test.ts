import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, withChanges } from '../../../../src/lib/model/assumptions.ts';
import { boundary, type Boundary, type Point } from '../../../../src/lib/model/comparing/boundary.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import type { Scope } from '../../../../src/lib/model/comparing/scope.ts';
import { hilversum } from '../hilversum.ts';
import { assumption, twoOptions } from '../two-options.ts';

const dossier = hilversum();
const scope: Scope = {
	subject: { kind: 'difference', first: 'A', second: 'C' },
	measure: 'balance',
	period: 'all'
};
const effects = withChanges(dossier, { transformatiekosten: 10_000, kracht_gemeenschap: 0 });

type Found = Extract<Boundary, { state: 'found' }>;

function found(result: Boundary): Found {
	if (result.state !== 'found') throw new Error(JSON.stringify(result));
	return result;
}

/** The boundary of f(x, y) = 0 over [0, 10] × [0, 10]. */
function of(formula: string, cells = 32): Found {
	const two = twoOptions([assumption('x', [0, 10], 'getal', 5), assumption('y', [0, 10], 'getal')], {
		A: [formula],
		B: ['0']
	});
	const pair: Scope = {
		subject: { kind: 'difference', first: 'A', second: 'B' },
		measure: 'spending',
		period: 'all'
	};
	return found(boundary(two, baseline(two), pair, ['x', 'y'], { cells }));
}

const xs = (points: readonly Point[]): number[] => points.map(([x]) => x);

describe('the boundary between A and C for extra costs per fte and the number of fte', () => {
	const result = found(boundary(dossier, effects, scope, ['meerkosten_per_fte', 'fte_in_dienst']));

	it('lies where together they make up the difference', () => {
		expect(result.lines).toHaveLength(1);
		const [line = []] = result.lines;
		expect(line.length).toBeGreaterThan(50);
		// A costs 160.000 more in all: so many fte times so much per fte, times the grow-in of ¼ + ½ + ¾ + 1 years.
		for (const [cost, fte] of line) expect(Math.abs(cost * fte - 64_000)).toBeLessThan(1e-6);
	});

	it('ends at the edges of the plane', () => {
		const [line = []] = result.lines;
		for (const end of [line[0], line.at(-1)]) {
			expect(end?.[0] === 55_000 || end?.[1] === 60).toBe(true);
		}
	});

	it('has A cheaper on one side and C on the other', () => {
		expect(result.regions.map(({ sign }) => sign)).toEqual([-1, 1]);
		for (const { sign, at } of result.regions) {
			const [cost, fte] = at;
			const outcome = calculate(dossier, {
				...effects,
				meerkosten_per_fte: cost,
				fte_in_dienst: fte,
				minder_zware_ondersteuning: 0,
				aanzuigende_werking: 0
			});
			const [a, , c] = outcome.options.map(({ balance }) => balance.known);
			expect(Math.sign((a ?? NaN) - (c ?? NaN))).toBe(sign);
		}
		expect(result.regions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	it('has no current point while one of the two is not known', () => {
		expect(result.current).toEqual([null, 20]);
		expect(result.currentSign).toBeNull();
		const known = withChanges(dossier, { ...effects, meerkosten_per_fte: 1000 });
		const there = found(boundary(dossier, known, scope, ['meerkosten_per_fte', 'fte_in_dienst']));
		expect(there.current).toEqual([1000, 20]);
		expect(there.currentSign).toBe(1);
	});

	it('is not drawn while something else that matters is not known', () => {
		expect(
			boundary(dossier, baseline(dossier), scope, ['meerkosten_per_fte', 'fte_in_dienst'])
		).toMatchObject({ state: 'blocked', blocked: ['transformatiekosten', 'kracht_gemeenschap'] });
		expect(
			boundary(dossier, effects, { ...scope, measure: 'spending' }, ['meerkosten_per_fte', 'fte_in_dienst'])
				.state
		).toBe('no-influence');
	});
});

describe('a boundary', () => {
	it('that is straight is straight, also when only one of the two matters', () => {
		const [line = []] = of('x - 3').lines;
		expect(new Set(xs(line))).toEqual(new Set([3]));
		expect(of('x - 3').lines).toHaveLength(1);
	});

	it('has the values below zero on its left', () => {
		const [line = []] = of('x - 3').lines;
		expect((line.at(-1)?.[1] ?? NaN) - (line[0]?.[1] ?? NaN)).toBe(10);
		const [other = []] = of('3 - x').lines;
		expect((other.at(-1)?.[1] ?? NaN) - (other[0]?.[1] ?? NaN)).toBe(-10);
	});

	it('that is closed ends where it starts', () => {
		const { lines, regions } = of('(x - 5) ^ 2 + (y - 5) ^ 2 - 9');
		expect(lines).toHaveLength(1);
		const [circle = []] = lines;
		expect(circle[0]).toEqual(circle.at(-1));
		for (const [x, y] of circle) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(3, 12);
		expect(regions.map(({ sign }) => sign)).toEqual([1, -1]);
		expect(regions[1]?.at).toEqual([5, 5]);
		expect(regions[1]?.share).toBeCloseTo((9 * Math.PI) / 100, 1);
	});

	it('through a saddle runs as the middle says', () => {
		const joined = of('(x - 5) * (y - 5) - 0.01', 3);
		expect(joined.lines).toHaveLength(2);
		expect(joined.regions.filter(({ sign }) => sign === -1).length).toBeGreaterThan(0);
		const apart = of('(x - 5) * (y - 5) + 0.01', 3);
		expect(apart.lines).toHaveLength(2);
		const ends = (lines: readonly (readonly Point[])[]): string =>
			JSON.stringify(lines.map((line) => [line[0], line.at(-1)]));
		expect(ends(joined.lines)).not.toBe(ends(apart.lines));
	});

	it('is absent where the sign is the same everywhere', () => {
		expect(of('x + y + 1')).toMatchObject({ lines: [], regions: [{ sign: 1, share: 1 }] });
		expect(of('max(x, 0) - x + max(y, -1) - y')).toMatchObject({
			lines: [],
			regions: [{ sign: 0, share: 1 }]
		});
	});

	it('goes around a part that is zero all over', () => {
		const { lines, regions } = of('max(0, x - 5) * (y + 1)');
		expect(lines).toHaveLength(1);
		expect(regions.map(({ sign }) => sign).sort()).toEqual([0, 1]);
	});

	it('stops where there is no value', () => {
		const { lines, regions } = of('(x - 5) ^ 0.5 - y + 1');
		expect(lines).toHaveLength(1);
		for (const [x, y] of lines[0] ?? []) expect(y).toBeCloseTo(Math.sqrt(x - 5) + 1, 10);
		expect(regions.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(0.6);
	});

	it('of a calendar year has no holes within the years, and says nothing of half a year that was filled in', () => {
		const two = twoOptions(
			[assumption('start', [2022, 2028], 'jaar', 2024), assumption('k', [0, 1000], '€/jaar', 100)],
			{ A: ['k'], B: ['eenmalig(150, start)'] }
		);
		const pair: Scope = {
			subject: { kind: 'difference', first: 'A', second: 'B' },
			measure: 'spending',
			period: 'all'
		};
		const { lines, regions, currentSign } = found(boundary(two, baseline(two), pair, ['start', 'k']));
		expect(lines).toHaveLength(1);
		expect(Math.min(...xs(lines.flat()))).toBeGreaterThan(2023.8);
		expect(Math.max(...xs(lines.flat()))).toBeLessThan(2025.2);
		expect(regions.map(({ sign }) => sign).sort()).toEqual([-1, 1]);
		expect(currentSign).toBe(-1);
		const half = { ...baseline(two), start: 2024.5 };
		expect(found(boundary(two, half, pair, ['start', 'k'])).currentSign).toBeNull();
	});

	it('is zero on all of its points, whatever the formula', () => {
		const factor = fc.integer({ min: -50, max: 50 });
		fc.assert(
			fc.property(factor, factor, factor, factor, factor, (a, b, c, d, e) => {
				fc.pre(a !== 0 || b !== 0 || c !== 0 || d !== 0);
				const formula = `${a} * x ^ 2 + ${b} * x * y + ${c} * y + ${d} * max(x, y) + ${e * 5}`;
				const size = 1e4;
				const f = (x: number, y: number): number =>
					a * x ** 2 + b * x * y + c * y + d * Math.max(x, y) + e * 5;
				const { lines, regions } = of(formula.replaceAll('+ -', '- '), 16);
				for (const [x, y] of lines.flat()) expect(Math.abs(f(x, y))).toBeLessThan(1e-11 * size);
				for (const { sign, at } of regions) expect(Math.sign(Math.round(f(...at) * 1e8) / 1e8)).toBe(sign);
				if (lines.length === 0) expect(new Set(regions.map(({ sign }) => sign)).size).toBeLessThan(2);
			}),
			{ numRuns: 60 }
		);
	});
});
