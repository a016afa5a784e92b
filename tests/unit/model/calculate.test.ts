import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { itemsIn, knowsNothing, type Amount, type OptionOutcome } from '../../../src/lib/model/outcome.ts';
import { comparePair } from '../../../src/lib/model/comparing/pair.ts';
import { dossierWithValues } from './arbitrary.ts';
import { hilversum } from './hilversum.ts';
import { assumption, twoOptions } from './two-options.ts';

const dossier = hilversum();
const totals = (changes: Record<string, number | null> = {}) =>
	calculate(dossier, withChanges(dossier, changes)).options.map(({ spending }) => spending);

describe('Hilversum’s options cost what the startnotitie says', () => {
	it('over 2024-2027, to the euro, with the unknown as unknown', () => {
		expect(totals()).toMatchObject([
			{ known: 2_200_000, open: [], failed: [] },
			{ known: 2_200_000, open: [], failed: [] },
			{ known: 2_000_000, open: [{ item: 'transformatie_en_frictie', direction: 'raises' }], failed: [] },
			{ known: 2_000_000, open: [{ item: 'transformatie_en_frictie', direction: 'raises' }], failed: [] }
		]);
	});

	it('in each year', () => {
		const perYear = calculate(dossier, baseline(dossier)).options.map(({ years }) =>
			years.map(({ spending }) => spending.known)
		);
		expect(perYear).toEqual([550_000, 550_000, 500_000, 500_000].map((amount) => Array(4).fill(amount)));
	});

	it('and all the same once transformation costs 50.000 a year', () => {
		expect(totals({ transformatiekosten: 50_000 })).toMatchObject(
			Array(4).fill({ known: 2_200_000, open: [], failed: [] })
		);
	});

	it('and grow from the second year with indexing, the unknown staying unknown', () => {
		const growth = 1 + 1.03 + 1.03 ** 2 + 1.03 ** 3;
		const [a, , c] = totals({ indexatie: 3 });
		expect(Math.abs((a?.known ?? 0) - 550_000 * growth)).toBeLessThan(1e-6);
		expect(Math.abs((c?.known ?? 0) - 500_000 * growth)).toBeLessThan(1e-6);
		expect(c?.open).toEqual([{ item: 'transformatie_en_frictie', direction: 'raises' }]);
	});

	it('and zero filled in is a known zero, not an unknown', () => {
		expect(totals({ transformatiekosten: 0 })[2]).toMatchObject({ known: 2_000_000, open: [], failed: [] });
	});

	it('and names that the dossier does not have change nothing', () => {
		expect(totals({ verzonnen: 7 })).toEqual(totals());
	});
});

const amounts = (option: OptionOutcome, kind: 'spending' | 'effect'): Amount[] =>
	option.lines.filter((line) => line.kind === kind).flatMap((line) => line.amounts);
const knownSum = (all: readonly Amount[]): number =>
	all.reduce((sum, amount) => sum + (amount.state === 'known' ? amount.value : 0), 0);

describe('Hilversum’s expected effects', () => {
	it('all grow as fast, in every option: a quarter in 2024, all of it in 2027', () => {
		// 1 % of 19.759.000 is 197.590; 20 fte at 1.000 is 20.000.
		const whole: Record<string, number> = {
			minder_zware_ondersteuning: -197_590,
			kracht_gemeenschap: -197_590,
			aanzuigende_werking: 197_590,
			later_in_beeld: 197_590,
			overlegbesparing: -20_000,
			personeel_in_dienst: 20_000
		};
		const filled = withChanges(dossier, {
			minder_zware_ondersteuning: 1,
			kracht_gemeenschap: 1,
			aanzuigende_werking: 1,
			later_in_beeld: 1,
			overlegbesparing: 20_000,
			meerkosten_per_fte: 1000
		});
		const effects = calculate(dossier, filled).options.map(({ lines }) =>
			lines.filter(({ kind }) => kind === 'effect')
		);
		expect(effects.map((lines) => lines.length)).toEqual([3, 3, 3, 3]);
		for (const { item, amounts } of effects.flat()) {
			expect(amounts.map((amount) => amount.state === 'known' && amount.value)).toEqual(
				[0.25, 0.5, 0.75, 1].map((part) => expect.closeTo((whole[item] ?? NaN) * part, 6))
			);
		}
	});
});

describe('a calculation', () => {
	it('has totals that are the sum of the lines, by year and over all years', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				for (const option of calculate(any, values).options) {
					expect(option.spending.known).toBe(knownSum(amounts(option, 'spending')));
					expect(option.effects.known).toBe(knownSum(amounts(option, 'effect')));
					expect(option.balance.known).toBe(option.spending.known + option.effects.known);
					expect(option.years.reduce((sum, year) => sum + year.spending.known, 0)).toBe(
						option.spending.known
					);
				}
			})
		);
	});

	it('keeps an unknown unknown in every sum that it is part of', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				for (const option of calculate(any, values).options) {
					for (const line of option.lines) {
						line.amounts.forEach((amount, place) => {
							const uses = JSON.stringify(line.line.amounts[place]);
							const unknown = ['a', 'b', 'c'].some(
								(name) => values[name] === null && uses.includes(`"name":"${name}"`)
							);
							expect(amount.state).toBe(unknown ? 'open' : 'known');
							const year = option.years[place];
							const sum = line.kind === 'spending' ? year?.spending : year?.effects;
							if (unknown) {
								expect(itemsIn(sum?.open ?? [])).toContain(line.item);
								expect(itemsIn(option.balance.open)).toContain(line.item);
							}
						});
					}
				}
			})
		);
	});

	it('gives the same outcome bit for bit when all changes are undone', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const before = calculate(any, baseline(any));
				calculate(any, withChanges(any, values));
				expect(calculate(any, withChanges(any, {}))).toEqual(before);
			})
		);
	});

	it('says that a line cannot be calculated where the formula divides by zero', () => {
		const [option] = dossier.options;
		if (!option) throw new Error('no option');
		const broken = {
			...dossier,
			options: [
				{
					...option,
					spending: [
						{
							item: 'inkoop_welzijn',
							citations: [],
							amounts: dossier.years.map(() => ({
								kind: 'arithmetic' as const,
								operator: '/' as const,
								left: { kind: 'number' as const, value: 1 },
								right: { kind: 'number' as const, value: 0 }
							}))
						}
					]
				}
			]
		};
		expect(calculate(broken, baseline(broken)).options[0]?.spending).toEqual({
			known: 0,
			counted: 0,
			open: [],
			failed: ['inkoop_welzijn']
		});
	});
});

describe('an unknown amount with years of its own', () => {
	const x = assumption('x', [0, 1000]);
	const y = assumption('y', [0, 1000]);
	const start = assumption('start', [2024, 2026], 'jaar');
	const years = [2024, 2025, 2026];
	/** What the one line of A comes to in each year: a number, or what is missing. */
	const amounts = (text: string, values: AssumptionValues = {}, intermediates = {}) => {
		const two = twoOptions([x, y, start], { A: [text], B: [] }, years, intermediates);
		const [a] = calculate(two, withChanges(two, values)).options;
		return a?.lines[0]?.amounts.map((amount) =>
			amount.state === 'known' ? amount.value : amount.state === 'open' ? amount.missing : 'failed'
		);
	};

	it('is a known zero outside them', () => {
		expect(amounts('eenmalig(x, 2025)')).toEqual([0, ['x'], 0]);
		expect(amounts('gespreid(3 * x + y, 2025, 2030)', { y: 6 })).toEqual([0, ['x'], ['x']]);
		expect(amounts('-2 * eenmalig(x, eerste_jaar + 2) + 5')).toEqual([5, 5, ['x']]);
	});

	it('is unknown in every year when its years are, and only in its own once they are known', () => {
		const both = ['start', 'x'];
		const unknown = amounts('eenmalig(x, start)');
		expect(unknown?.map((missing) => Array.isArray(missing) && [...missing].sort())).toEqual([
			both,
			both,
			both
		]);
		expect(amounts('eenmalig(x, start)', { start: 2025 })).toEqual([0, ['x'], 0]);
		expect(amounts('eenmalig(x, start)', { x: 7 })).toEqual([['start'], ['start'], ['start']]);
		expect(amounts('eenmalig(x, start)', { x: 7, start: 2026 })).toEqual([0, 0, 7]);
	});

	it('is followed through intermediates, and within another', () => {
		expect(amounts('twee * 2', {}, { twee: 'eenmalig(x, 2024)' })).toEqual([['x'], 0, 0]);
		expect(amounts('eenmalig(keer, 2024)', {}, { keer: 'x * 2' })).toEqual([['x'], 0, 0]);
		expect(amounts('gespreid(eenmalig(x, 2025), 2024, start)', { start: 2025 })).toEqual([0, ['x'], 0]);
	});

	it('counts as nothing known in the total of its line, and of an option that has no more', () => {
		const two = twoOptions([x], { A: ['eenmalig(x, 2025)'], B: ['eenmalig(x, 2025)', '0'] }, years);
		const [a, b] = calculate(two, baseline(two)).options;
		for (const sum of [a?.spending, a?.lines[0]?.total]) expect(sum && knowsNothing(sum)).toBe(true);
		expect(a?.years.map(({ spending }) => knowsNothing(spending))).toEqual([false, true, false]);
		expect(b && knowsNothing(b.spending)).toBe(false);
		expect(b && knowsNothing(b.years[1]?.spending ?? b.spending)).toBe(false);
	});

	it('makes no other option unknown in a year in which it is a known zero', () => {
		const made = twoOptions([x], { A: ['eenmalig(x, 2024)'], B: ['eenmalig(x, 2026)'] }, years);
		const two = { ...made, items: made.items.slice(0, 1).map((item) => ({ ...item, id: 'post_0' })) };
		const values = baseline(two);
		const spending = comparePair(two, values, calculate(two, values), 'A', 'B')?.spending;
		expect(spending?.years.map(({ open }) => open)).toEqual(['adds', 'none', 'subtracts']);
		expect(spending?.total).toMatchObject({ known: 0, open: 'none' });
	});
});
