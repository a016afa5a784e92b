import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasManyYears, periodsOf, yearColumns } from '../../../src/lib/format/years.ts';

const yearsFrom = (count: number): number[] => Array.from({ length: count }, (_, place) => 2024 + place);
const titles = (...asked: Parameters<typeof yearColumns>): string[] =>
	yearColumns(...asked).map(({ title }) => title);

describe('the columns of a table by year', () => {
	it('are a year each and all together at the end, of more than eight years in front', () => {
		expect(titles([2024, 2025])).toEqual(['2024', '2025', '2024–2025']);
		expect(titles(yearsFrom(8)).at(-1)).toBe('2024–2031');
		expect(titles(yearsFrom(9))[0]).toBe('2024–2032');
		expect([8, 9].map((count) => hasManyYears(yearsFrom(count)))).toEqual([false, true]);
	});

	it('are one for a single year, and two where every year is alike', () => {
		expect(yearColumns([2024])).toEqual([{ title: '2024', place: 0 }]);
		expect(yearColumns([2024], true)).toEqual([{ title: '2024', place: 0 }]);
		expect(yearColumns([2024, 2025], true)).toEqual([
			{ title: 'elk jaar', place: 0 },
			{ title: '2024–2025' }
		]);
	});

	it('have every year once, by its place', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
				const years = yearsFrom(count);
				const own = yearColumns(years).flatMap(({ title, place }) =>
					place === undefined ? [] : [[title, place]]
				);
				expect(own).toEqual(years.map((year, place) => [String(year), place]));
			})
		);
	});
});

describe('the periods of many years', () => {
	it('are a year each of eight years, of five years of up to twenty, and of ten of more', () => {
		const sizes = (count: number): number[] => periodsOf(yearsFrom(count)).map(([from, to]) => to - from);
		expect(sizes(8)).toEqual(Array(8).fill(1));
		expect(sizes(9)).toEqual([5, 4]);
		expect(sizes(20)).toEqual([5, 5, 5, 5]);
		expect(sizes(21)).toEqual([10, 10, 1]);
	});

	it('follow each other from the first year to the last, with none twice', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
				const periods = periodsOf(yearsFrom(count));
				expect(periods.map(([from]) => from)).toEqual([0, ...periods.slice(0, -1).map(([, to]) => to)]);
				expect(periods.at(-1)?.[1]).toBe(count);
				expect(periods.every(([from, to]) => from < to)).toBe(true);
			})
		);
	});
});
