import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ranking } from '../../../../src/lib/model/weighing/ranking.ts';

it('puts any numbers in order, again and again', () => {
	const number = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
	const lists = fc
		.integer({ min: 1, max: 40 })
		.chain((count) => fc.array(fc.array(number, { minLength: count, maxLength: count }), { maxLength: 4 }));
	fc.assert(
		fc.property(lists, (all) => {
			const ranking = new Ranking(all[0]?.length ?? 0);
			for (const numbers of all) {
				ranking.numbers.set(numbers);
				ranking.sort();
				expect([...ranking.sorted]).toEqual(numbers.toSorted((a, b) => b - a));
				expect([...ranking.order].map((place) => numbers[place])).toEqual([...ranking.sorted]);
				expect(new Set(ranking.order).size).toBe(numbers.length);
			}
		})
	);
});
