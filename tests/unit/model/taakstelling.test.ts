import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { itemsIn } from '../../../src/lib/model/outcome.ts';
import { taakstelling } from './hilversum.ts';

const dossier = taakstelling();

/** The whole dossier by hand, without a formula: per option the spending and the effects of each year, in €. */
function byHand(values: AssumptionValues): Record<string, { spending: number; effects: number }[]> {
	const value = (id: string): number => values[id] ?? NaN;
	const years = [2022, 2023, 2024, 2025, 2026].map((year) => {
		const target = year === 2022 ? 900_000 : 1_200_000;
		const own =
			-(year - 2022 < value('jaren_besparing_wijk') ? value('besparing_wijk') : 0) +
			value('aantal_praktijkondersteuners') * value('kosten_per_praktijkondersteuner') +
			value('kosten_gezinscoach') -
			value('clienten_huishoudelijke_hulp') * value('besparing_per_client') -
			value('clienten_begeleiding') * (value('deel_naar_groep') / 100) * value('besparing_groep');
		const grown = Math.min(1, (year - 2021) / 3);
		const region =
			-value('regionale_kosten') *
				(value('aandeel_hilversum') / 100) *
				(value('besparing_regio') / 100) *
				grown +
			(year === 2022 ? value('kosten_projectleiding') : 0);
		const growth = (1 + value('extra_groei') / 100) ** (year - 2021) - 1;
		return { target, own, region, effects: value('kosten_wmo_2018') * growth };
	});
	return {
		A: years.map(({ target, own, effects }) => ({ spending: target + own, effects })),
		B: years.map(({ target, own, region, effects }) => ({ spending: target + own + region, effects })),
		C: years.map(({ target, effects }) => ({ spending: target, effects }))
	};
}

const isClose = (actual: number, expected: number): boolean =>
	Math.abs(actual - expected) <= 1e-9 * Math.max(1e6, Math.abs(expected));

describe('a dossier of another shape than the first', () => {
	it('has three options on one axis over five years, without a preference or goals', () => {
		expect(dossier.kind).toBe('worked-example');
		expect(dossier.axes).toHaveLength(1);
		expect(dossier.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
		expect(dossier.years).toEqual([2022, 2023, 2024, 2025, 2026]);
		expect([dossier.preference, dossier.goals]).toEqual([undefined, []]);
	});

	it('has the known figures of the sources, and everything else unknown', () => {
		const { options } = calculate(dossier, baseline(dossier));
		const own = ['praktijkondersteuners', 'gezinscoach', 'huishoudelijke_hulp', 'groepsbegeleiding'];
		expect(options.map(({ spending }) => [spending.known, itemsIn(spending.open)])).toEqual([
			[5_300_000, own],
			[5_300_000, [...own, 'regionale_maatregelen', 'projectleiding']],
			[5_700_000, []]
		]);
		for (const { effects } of options)
			expect(effects).toMatchObject({ known: 0, open: [{ item: 'meer_clienten' }] });
	});

	it('gives what a calculation by hand gives, whatever is filled in', () => {
		const filledIn = fc.record(
			Object.fromEntries(
				dossier.assumptions.map(({ id, bounds: [low, high], step }) => [
					id,
					fc.integer({ min: 0, max: Math.round((high - low) / step) }).map((steps) => low + steps * step)
				])
			)
		);
		fc.assert(
			fc.property(filledIn, (changes) => {
				const values = withChanges(dossier, changes);
				const expected = byHand(values);
				for (const { letter, years } of calculate(dossier, values).options) {
					years.forEach(({ spending, effects }, place) => {
						const hand = expected[letter]?.[place];
						expect([spending.open, effects.open]).toEqual([[], []]);
						expect(isClose(spending.known, hand?.spending ?? NaN)).toBe(true);
						expect(isClose(effects.known, hand?.effects ?? NaN)).toBe(true);
					});
				}
			})
		);
	});
});
