import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, deal } from '../../../../src/lib/model/weighing/arrangement.ts';

/** What comes before what, with what follows from that; pairs go from a lower to a higher place. */
function orderOf(count: number, pairs: readonly (readonly [number, number])[]): boolean[][] {
	const above = Array.from({ length: count }, () => Array.from({ length: count }, () => false));
	for (const [one, other] of pairs) {
		const row = above[one];
		if (row) row[other] = true;
	}
	for (let by = 0; by < count; by++) {
		for (const row of above) if (row[by]) above[by]?.forEach((is, place) => (row[place] ||= is));
	}
	return above;
}

function permutations(numbers: readonly number[]): number[][] {
	if (numbers.length === 0) return [[]];
	return numbers.flatMap((number) =>
		permutations(numbers.filter((other) => other !== number)).map((rest) => [number, ...rest])
	);
}

const follows = (numbers: ArrayLike<number>, above: readonly (readonly boolean[])[]): boolean =>
	above.every((row, one) => row.every((is, other) => !is || (numbers[one] ?? NaN) > (numbers[other] ?? NaN)));

describe('an arrangement', () => {
	it('makes every order that follows from equally many others, and tells what share follows', () => {
		const orders = fc
			.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 })
			.map((pairs) => pairs.filter(([one, other]) => one < other))
			.map((pairs) => orderOf(5, pairs));
		fc.assert(
			fc.property(orders, (above) => {
				const arrangement = arrange([0, 1, 2, 3, 4], above);
				fc.pre(arrangement !== null);
				const all = permutations([1, 2, 3, 4, 5]);
				const following = all.filter((numbers) => follows(numbers, above));
				const counts = new Map(following.map((numbers) => [String(numbers), 0]));
				for (const numbers of all) {
					const dealt = Float64Array.from(numbers);
					deal(arrangement, dealt, new Float64Array(5));
					counts.set(String(dealt), (counts.get(String(dealt)) ?? NaN) + 1);
				}
				expect([...new Set(counts.values())]).toEqual([all.length / following.length]);
				expect(arrangement.share).toBeCloseTo(following.length / all.length, 12);
			})
		);
	});

	it('is not made for an order that cannot be split', () => {
		expect(
			arrange(
				[0, 1, 2, 3],
				orderOf(4, [
					[0, 2],
					[1, 2],
					[1, 3]
				])
			)
		).toBeNull();
	});
});
