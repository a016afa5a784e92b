import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compatibleWeights,
	type CompatibleWeights
} from '../../../../src/lib/model/weighing/compatible-weights.ts';
import { fittingPoints, type Points } from '../../../../src/lib/model/weighing/points.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

function weightsOf(criteria: number, points: Points, count: number): CompatibleWeights {
	const names = NAMES.slice(0, criteria);
	return compatibleWeights(fittingPoints(names, names, points), count);
}

/** The means and the mean squares of weights. */
function moments(weights: Float64Array, criteria: number): number[] {
	const sums = Array.from({ length: 2 * criteria }, () => 0);
	for (const [place, weight] of weights.entries()) {
		const criterion = place % criteria;
		sums[criterion] = (sums[criterion] ?? 0) + weight;
		sums[criteria + criterion] = (sums[criteria + criterion] ?? 0) + weight ** 2;
	}
	return sums.map((sum) => (sum * criteria) / weights.length);
}

/** Pseudo-random weights from the whole simplex that fit what was said: slow, but plainly right. */
function byTrying(criteria: number, points: Points, tries: number) {
	let state = 12345;
	const random = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	};
	const names = NAMES.slice(0, criteria);
	const limits = Object.entries(points).map(([name, range]) => ({ place: names.indexOf(name), ...range }));
	const fitting: number[] = [];
	for (let turn = 0; turn < tries; turn++) {
		const parts = names.map(() => -Math.log(random()));
		const sum = parts.reduce((all, part) => all + part, 0);
		const part = (place: number): number => parts[place] ?? 0;
		const most = Math.max(0, ...limits.map(({ place, high }) => part(place) / high));
		const least = Math.min(Infinity, ...limits.map(({ place, low }) => part(place) / low));
		if (most > least) continue;
		fitting.push(...parts.map((one) => one / sum));
	}
	return Float64Array.from(fitting);
}

const range = (low: number, high = low) => ({ low, high });

describe('weights that fit', () => {
	it.each([2, 3, 6, 10])(
		'are spread evenly over all weights of %i criteria when nothing was said',
		(criteria) => {
			const { weights, count } = weightsOf(criteria, {}, 8192);
			expect(count).toBe(8192);
			const expected = [
				...Array.from({ length: criteria }, () => 1 / criteria),
				...Array.from({ length: criteria }, () => 2 / (criteria * (criteria + 1)))
			];
			for (const [place, moment] of moments(weights, criteria).entries()) {
				expect(Math.abs(moment / (expected[place] ?? NaN) - 1)).toBeLessThan(0.01);
			}
		}
	);

	const cases: readonly (readonly [string, number, Points])[] = [
		['points in ranges', 4, { a: range(60, 100), b: range(20, 70), c: range(0, 50), d: range(30, 90) }],
		['points for some criteria', 5, { a: range(20, 100), c: range(50, 60), d: range(1, 99) }],
		['points in the same range', 4, { a: range(20, 100), b: range(20, 100), c: range(20, 100) }]
	];
	it.each(cases)('are those that trying finds: %s', (_, criteria, said) => {
		const { weights } = weightsOf(criteria, said, 8192);
		const expected = moments(byTrying(criteria, said, 400_000), criteria);
		for (const [place, moment] of moments(weights, criteria).entries()) {
			expect(Math.abs(moment - (expected[place] ?? NaN))).toBeLessThan(0.006);
		}
	});

	it('keep single numbers in proportion and leave the rest free', () => {
		const said = { a: range(100), b: range(40), d: range(0) };
		const { weights, count } = weightsOf(5, said, 4096);
		for (let at = 0; at < weights.length; at += 5) {
			expect(weights[at + 1]).toBeCloseTo(0.4 * (weights[at] ?? NaN), 12);
			expect(weights[at + 3]).toBe(0);
		}
		// A triangle: its corners are the points alone, and each of the two other criteria alone.
		const means = moments(weights, 5);
		for (const [place, mean] of [100 / 140 / 3, 40 / 140 / 3, 1 / 3, 0, 1 / 3].entries()) {
			expect(means[place]).toBeCloseTo(mean, 3);
		}
		expect(count).toBe(4096);
	});

	it('are found without trying for narrow points on many criteria', () => {
		const points = Object.fromEntries(
			NAMES.map((name, place) => [name, range(40 + 5 * place, 41 + 5 * place)])
		);
		const { weights, count } = weightsOf(10, points, 4096);
		expect(count).toBe(4096);
		expectFits(weights, 10, points);
	});

	it('follow whatever was said', () => {
		const some = fc
			.tuple(fc.nat(100), fc.nat(100))
			.map(([one, other]) => range(Math.min(one, other), Math.max(one, other, 1)));
		const said = fc.dictionary(fc.constantFrom(...NAMES.slice(0, 5)), some, { noNullPrototype: true });
		fc.assert(fc.property(said, (all) => expectFits(weightsOf(5, all, 256).weights, 5, all)));
	});
});

function expectFits(weights: Float64Array, criteria: number, points: Points): void {
	const limits = Object.entries(points).map(([name, { low, high }]) => ({
		place: NAMES.indexOf(name),
		low,
		high
	}));
	for (let at = 0; at < weights.length; at += criteria) {
		const weight = (place: number): number => weights[at + place] ?? NaN;
		let sum = 0;
		for (let place = 0; place < criteria; place++) {
			if (!(weight(place) >= 0)) throw new Error(`Weight ${weight(place)}`);
			sum += weight(place);
		}
		if (Math.abs(sum - 1) > 1e-12) throw new Error(`Together ${sum}`);
		for (const { place, high } of limits) {
			for (const other of limits) {
				if (weight(place) * other.low > weight(other.place) * high + 1e-9)
					throw new Error('Against the points');
			}
		}
	}
}
