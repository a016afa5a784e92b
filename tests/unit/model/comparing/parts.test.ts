import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { itemsIn, sumOf, type Sum } from '../../../../src/lib/model/outcome.ts';
import {
	belongingsOf,
	cumulative,
	spendingParts,
	type OptionParts
} from '../../../../src/lib/model/comparing/parts.ts';
import { loadDossier } from '../../../../src/lib/model/load.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';
import { randomDossier } from '../random-dossier.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const known = (amount: number): Omit<Sum, 'counted'> => ({ known: amount, open: [], failed: [] });
const none = known(0);

/** `gedeeld`, the axis or `combinatie` → the sum of the first year. */
function firstYear(options: readonly OptionParts[], letter: string): Record<string, Sum | undefined> {
	const { parts } = options.find((one) => one.letter === letter) ?? { parts: [] };
	return Object.fromEntries(
		parts.map(({ belonging, years }) => [
			belonging.kind === 'axis' ? belonging.axis : belonging.kind,
			years[0]
		])
	);
}

describe('the spending of Hilversum in parts', () => {
	const parts = spendingParts(dossier, outcome);

	it('has the same shared part and the same part for access everywhere, and differs in the role', () => {
		for (const letter of ['A', 'B']) {
			expect(firstYear(parts, letter)).toMatchObject({
				shared: known(295_000),
				toegang: known(80_000),
				samenleving: known(70_000),
				combination: known(105_000)
			});
		}
		for (const letter of ['C', 'D']) {
			expect(firstYear(parts, letter)).toMatchObject({
				shared: known(295_000),
				toegang: known(80_000),
				samenleving: { known: 20_000, open: [{ item: 'transformatie_en_frictie' }], failed: [] },
				combination: known(105_000)
			});
		}
	});

	it('tells two posts whose amounts the source swaps as what they are: together the same in every option', () => {
		for (const option of parts) {
			const swapped = option.parts.filter(({ belonging }) => belonging.kind === 'combination');
			expect(swapped.map(({ isEven, years }) => [isEven, years[0]?.known])).toEqual([[true, 105_000]]);
			const others = option.parts.filter(({ belonging }) => belonging.kind !== 'combination');
			expect(others.some(({ isEven }) => isEven)).toBe(false);
		}
	});

	it('tells posts as such only where their sum is the same in every option and year', () => {
		const [first] = outcome.options;
		const other = spendingParts(dossier, {
			...outcome,
			options: outcome.options.map((option) =>
				option === first
					? {
							...option,
							lines: option.lines.map((line) => ({
								...line,
								amounts: line.amounts.map((amount, year) =>
									amount.state === 'known' && year === 1 && line.kind === 'spending'
										? { ...amount, value: amount.value * 2 }
										: amount
								)
							}))
						}
					: option
			)
		});
		expect(other.flatMap((option) => option.parts).some(({ isEven }) => isEven)).toBe(false);
	});

	it('tells three posts as such too, and which they are', () => {
		const items = dossier.items.slice(0, 3);
		const amounts = [
			[1, 2, 3],
			[2, 3, 1],
			[3, 1, 2],
			[1, 3, 2]
		];
		const options = outcome.options.map((option, at) => ({
			...option,
			lines: items.map((item, place) => ({
				kind: 'spending' as const,
				item: item.id,
				line: { item: item.id, amounts: [], citations: [] },
				amounts: option.years.map(() => ({ state: 'known' as const, value: amounts[at]?.[place] ?? 0 })),
				total: { known: 4 * (amounts[at]?.[place] ?? 0), counted: 4, open: [], failed: [] }
			}))
		}));
		for (const option of spendingParts(dossier, { ...outcome, options })) {
			expect(option.parts.map((part) => [part.isEven, part.items, part.total.known])).toEqual([
				[true, items.map(({ id }) => id), 24]
			]);
		}
	});

	it('has nothing that the source calls incidental', () => {
		expect(parts.flatMap((option) => option.parts.map(({ isIncidental }) => isIncidental))).not.toContain(
			true
		);
	});

	it('adds every year to the years before it, with what is unknown once', () => {
		const years = cumulative(parts)
			.find(({ letter }) => letter === 'C')
			?.parts.find(({ belonging }) => belonging.kind === 'axis' && belonging.axis === 'samenleving')?.years;
		expect(years).toMatchObject(
			[20_000, 40_000, 60_000, 80_000].map((amount) => ({
				known: amount,
				open: [{ item: 'transformatie_en_frictie' }],
				failed: []
			}))
		);
	});

	it('keeps incidental money apart', () => {
		const mixed: Dossier = {
			...dossier,
			items: dossier.items.map((item) =>
				item.id === 'inloop_ontmoeting' ? { ...item, nature: 'incidental' as const } : item
			)
		};
		const shared = spendingParts(mixed, outcome)[0]?.parts.filter(
			({ belonging }) => belonging.kind === 'shared'
		);
		expect(shared?.map(({ isIncidental, years }) => [isIncidental, years[0]])).toMatchObject([
			[false, known(195_000)],
			[true, known(100_000)]
		]);
	});

	it('leaves a part out where the option has no line in it, but not where its lines are zero', () => {
		const zero = calculate(dossier, withChanges(dossier, { transformatiekosten: 0 }));
		const without = spendingParts(
			{ ...dossier, items: dossier.items.filter(({ id }) => id === 'transformatie_en_frictie') },
			zero
		);
		expect(without.map(({ letter, parts: own }) => [letter, own.map(({ total }) => total)])).toMatchObject([
			['A', []],
			['B', []],
			['C', [none]],
			['D', [none]]
		]);
	});
});

/** What must hold of the parts of any dossier, under any assumptions. */
function expectWhole(any: Dossier, result: ReturnType<typeof calculate>): void {
	const allowed = belongingsOf(any);
	const options = spendingParts(any, result);
	expect(options.map(({ letter }) => letter)).toEqual(result.options.map(({ letter }) => letter));
	options.forEach(({ parts }, place) => {
		const option = result.options[place];
		expect(
			parts.every(({ belonging }) => allowed.some((one) => fc.stringify(one) === fc.stringify(belonging)))
		).toBe(true);
		const size = (option?.lines ?? [])
			.flatMap(({ amounts }) => amounts)
			.reduce((sum, amount) => sum + (amount.state === 'known' ? Math.abs(amount.value) : 0), 1);
		const expectSum = (sums: readonly Sum[], whole: Sum | undefined): void => {
			expect(Math.abs(sumOf(sums).known - (whole?.known ?? NaN)) / size).toBeLessThan(1e-9);
			// Each open and each failed item is in one part only.
			expect(sums.flatMap(({ open }) => itemsIn(open)).sort()).toEqual(
				[...itemsIn(whole?.open ?? [])].sort()
			);
			expect(sums.flatMap(({ failed }) => failed).sort()).toEqual([...(whole?.failed ?? [])].sort());
		};
		result.years.forEach((_, year) =>
			expectSum(
				parts.map(({ years }) => years[year] ?? sumOf([])),
				option?.years[year]?.spending
			)
		);
		expectSum(
			parts.map(({ total }) => total),
			option?.spending
		);
		const last = cumulative(options)[place]?.parts.map(({ years }) => years.at(-1));
		expect(last).toEqual(parts.map(({ total }) => total));
	});
}

describe('the parts of any dossier', () => {
	it('add up to the option, in every year and in total, with each open item once', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => expectWhole(any, calculate(any, values)))
		);
	});

	it('do so for dossiers of one question and any number of options, as an author writes them', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
				const loaded = loadDossier('proef', randomDossier(seed).files);
				if (!loaded.ok) throw new Error(`dossier ${seed} has problems`);
				expectWhole(loaded.dossier, calculate(loaded.dossier, baseline(loaded.dossier)));
			}),
			{ numRuns: 40 }
		);
	});
});
