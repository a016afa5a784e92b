import { describe, expect, it } from 'vitest';
import { overTogether, overYears, together } from '../../../src/lib/format/costs.ts';
import { measureText, shownUnit, withUnit } from '../../../src/lib/format/number.ts';
import { yearColumns } from '../../../src/lib/format/years.ts';

describe('the years of an amount', () => {
	it('are together where there are more', () => {
		expect(together([2024, 2025])).toBe('2024–2025 samen');
		expect(overYears([2024, 2025])).toBe('over 2024–2025');
		expect(overTogether([2024, 2025])).toBe('over 2024–2025 samen');
	});

	it('are one year by itself', () => {
		expect([together([2024]), overYears([2024]), overTogether([2024])]).toEqual([
			'2024',
			'in 2024',
			'in 2024'
		]);
	});

	it('have a column each and one for all of them, which comes first where there are many', () => {
		const titles = (years: readonly number[]) => yearColumns(years).map(({ title }) => title);
		expect(titles([2024])).toEqual(['2024']);
		expect(titles([2024, 2025])).toEqual(['2024', '2025', '2024–2025']);
		const many = Array.from({ length: 9 }, (_, place) => 2024 + place);
		expect(titles(many)).toEqual(['2024–2032', ...many.map(String)]);
	});
});

describe('the unit of money that is not known in one year alone', () => {
	it('is euros of that year, and not per year', () => {
		const once = { unit: '€/jaar', onlyIn: 2027 };
		expect(withUnit(50_000, shownUnit(once))).toBe('€\u00a050.000');
		expect(measureText(once)).toBe('€ in 2027');
		expect(measureText({ unit: '€/jaar' })).toBe('€ per jaar');
	});
});
