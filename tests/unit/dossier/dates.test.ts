import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMeant, isDate } from '../../../src/lib/dossier/dates.ts';

describe('a date', () => {
	it.each(['2026-12-31', '2024-02-29', '2000-02-29'])('can be %s', (text) => {
		expect(isDate(text)).toBe(true);
		expect(dateMeant(text)).toBe(text);
	});

	it.each([
		'2027-02-30',
		'2023-02-29',
		'1900-02-29',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'31-12-2026',
		''
	])('cannot be %j', (text) => {
		expect(isDate(text)).toBe(false);
	});

	it.each([
		['31-12-2026', '2026-12-31'],
		['1/2/24', '2024-02-01'],
		['31 december 2026', '2026-12-31'],
		['3 mrt. 2026', '2026-03-03'],
		['2026/2/3', '2026-02-03'],
		['20261231', '2026-12-31'],
		['31-02-2028', '2028-02-29'],
		['eind juni 2026', '2026-06-30'],
		['2026', '2026-12-31']
	])('is read from %s as people mean it', (text, date) => {
		expect(dateMeant(text)).toBe(date);
	});

	it.each(['morgen', '12 foo 2026', '2026-15', '0-0-2026', ''])('is not guessed from %j', (text) => {
		expect(dateMeant(text)).toBeUndefined();
	});

	it('that is proposed is always one', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\d\-/. a-z]{0,12}$/), (text) => {
				const meant = dateMeant(text);
				expect(meant === undefined || isDate(meant)).toBe(true);
			})
		);
	});
});
