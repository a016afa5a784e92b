import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compatibleWeights,
	FEWEST_WEIGHTS,
	type CompatibleWeights
} from '../../../../src/lib/model/weighing/compatible-weights.ts';
import { compatible, type Preferences, type Region } from '../../../../src/lib/model/weighing/preferences.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

function regionOf(criteria: number, said: Partial<Preferences>): Region {
	const names = NAMES.slice(0, criteria);
	const found = compatible(names, names, { points: {}, order: [], ...said });
	if (found.state !== 'region') throw new Error('A contradiction');
	return found.region;
}

function found(result: CompatibleWeights): Extract<CompatibleWeights, { state: 'found' }> {
	if (result.state !== 'found') throw new Error(`Too few: ${result.found} of ${result.tried}`);
	return result;
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
function byTrying(criteria: number, { points = {}, order = [] }: Partial<Preferences>, tries: number) {
	let state = 12345;
	const random = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	};
	const names = NAMES.slice(0, criteria);
	const pairs = order.map(({ more, less }) => [names.indexOf(more), names.indexOf(less)] as const);
	const limits = Object.entries(points).map(([name, range]) => ({ place: names.indexOf(name), ...range }));
	const fitting: number[] = [];
	for (let turn = 0; turn < tries; turn++) {
		const parts = names.map(() => -Math.log(random()));
		const sum = parts.reduce((all, part) => all + part, 0);
		const part = (place: number): number => parts[place] ?? 0;
		const most = Math.max(0, ...limits.map(({ place, high }) => part(place) / high));
		const least = Math.min(Infinity, ...limits.map(({ place, low }) => part(place) / low));
		if (most > least || pairs.some(([more, less]) => part(more) < part(less))) continue;
		fitting.push(...parts.map((one) => one / sum));
	}
	return Float64Array.from(fitting);
}

const range = (low: number, high = low) => ({ low, high });
const before = (more: string, less: string) => ({ more, less });
const ranking = (names: readonly string[]) =>
	names.slice(1).map((less, place) => ({ more: names[place] ?? '', less }));

describe('weights that fit', () => {
	it.each([2, 3, 6, 10])(
		'are spread evenly over all weights of %i criteria when nothing was said',
		(criteria) => {
			const { weights, count } = found(compatibleWeights(regionOf(criteria, {}), 8192));
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

	it.each([2, 5, 10])(
		'have the rank-order centroid as their mean under a ranking of %i criteria',
		(criteria) => {
			const names = NAMES.slice(0, criteria).toReversed();
			const { weights } = found(compatibleWeights(regionOf(criteria, { order: ranking(names) }), 8192));
			const means = moments(weights, criteria);
			for (let rank = 1; rank <= criteria; rank++) {
				let centroid = 0;
				for (let later = rank; later <= criteria; later++) centroid += 1 / later / criteria;
				expect(Math.abs((means[criteria - rank] ?? NaN) / centroid - 1)).toBeLessThan(0.01);
			}
		}
	);

	const cases: readonly (readonly [string, number, Partial<Preferences>])[] = [
		[
			'points in ranges',
			4,
			{ points: { a: range(60, 100), b: range(20, 70), c: range(0, 50), d: range(30, 90) } }
		],
		['points for some criteria', 5, { points: { a: range(20, 100), c: range(50, 60), d: range(1, 99) } }],
		[
			'ties in a ranking',
			5,
			{ order: ['a', 'b'].flatMap((one) => ['c', 'd', 'e'].map((two) => before(one, two))) }
		],
		['an order that cannot be split', 4, { order: [before('a', 'c'), before('b', 'c'), before('b', 'd')] }],
		[
			'points and a ranking',
			4,
			{ points: { a: range(30, 100), c: range(20, 80) }, order: ranking(['a', 'b', 'c', 'd']) }
		],
		[
			'points in the same range, and an order',
			4,
			{
				points: { a: range(20, 100), b: range(20, 100), c: range(20, 100) },
				order: [before('a', 'c'), before('b', 'c')]
			}
		],
		[
			'limits that come from the order',
			4,
			{ points: { b: range(40, 80), d: range(70, 90) }, order: [before('a', 'b'), before('b', 'c')] }
		]
	];
	it.each(cases)('are those that trying finds: %s', (_, criteria, said) => {
		const { weights } = found(compatibleWeights(regionOf(criteria, said), 8192));
		const expected = moments(byTrying(criteria, said, 400_000), criteria);
		for (const [place, moment] of moments(weights, criteria).entries()) {
			expect(Math.abs(moment - (expected[place] ?? NaN))).toBeLessThan(0.006);
		}
	});

	it('keep single numbers in proportion and leave the rest free', () => {
		const said = { points: { a: range(100), b: range(40), d: range(0) } };
		const { weights, count } = found(compatibleWeights(regionOf(5, said), 4096));
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
		const { weights, count } = found(compatibleWeights(regionOf(10, { points }), 4096));
		expect(count).toBe(4096);
		expectFits(weights, { points });
	});

	it('follow whatever was said', () => {
		const some = fc
			.tuple(fc.nat(100), fc.nat(100))
			.map(([one, other]) => range(Math.min(one, other), Math.max(one, other, 1)));
		const said = fc.record({
			points: fc.dictionary(fc.constantFrom(...NAMES.slice(0, 5)), some, { noNullPrototype: true }),
			order: fc
				.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 })
				.map((pairs) =>
					pairs
						.filter(([one, other]) => one < other)
						.map(([one, other]) => before(NAMES[one] ?? '', NAMES[other] ?? ''))
				)
		});
		fc.assert(
			fc.property(said, (all) => {
				const names = NAMES.slice(0, 5);
				const fitting = compatible(names, names, all);
				fc.pre(fitting.state === 'region');
				const result = compatibleWeights(fitting.region, 256);
				fc.pre(result.state === 'found');
				expectFits(result.weights, all);
			})
		);
	});

	it('are too few, and counted, when an order and points leave next to none of those tried', () => {
		const points = Object.fromEntries(NAMES.map((name, place) => [name, range(9 - place, 100 - place)]));
		const result = compatibleWeights(regionOf(10, { points, order: ranking(NAMES) }), 1024);
		expect(result).toMatchObject({ state: 'too-few', tried: 102_400 });
		expect(result.state === 'too-few' && result.found < FEWEST_WEIGHTS).toBe(true);
	});
});

function expectFits(weights: Float64Array, { points, order = [] }: Partial<Preferences>): void {
	const criteria = order.length === 0 && points && Object.keys(points).length === 10 ? 10 : 5;
	const limits = Object.entries(points ?? {}).map(([name, { low, high }]) => ({
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
		for (const { more, less } of order) {
			if (weight(NAMES.indexOf(more)) < weight(NAMES.indexOf(less)) - 1e-12)
				throw new Error('Against the order');
		}
	}
}
