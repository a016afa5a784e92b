import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, withChanges, type AssumptionValues } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import type { Scope } from '../../../../src/lib/model/comparing/scope.ts';
import { pairsOf } from '../../../../src/lib/dossier/pairs.ts';
import { sensitivity } from '../../../../src/lib/model/comparing/sensitivity.ts';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';
import { assumption, twoOptions } from '../two-options.ts';

const dossier = hilversum();
const filled = withChanges(dossier, {
	transformatiekosten: 52_000,
	meerkosten_per_fte: 1000,
	minder_zware_ondersteuning: 1,
	kracht_gemeenschap: 0.5,
	aanzuigende_werking: 0.2,
	later_in_beeld: 0.3,
	overlegbesparing: 1000
});

/** The sum of a scope, by calculating everything; null when it is not known. */
function sumOf(any: Dossier, values: AssumptionValues, { subject, measure, period }: Scope): number | null {
	const outcome = calculate(any, values);
	const place = any.years.findIndex((year) => year === period);
	const total = (letter: string): number | null => {
		const option = outcome.options.find((one) => one.letter === letter);
		const totals = period === 'all' ? option : option?.years[place];
		const sum = totals?.[measure];
		return sum === undefined || sum.open.length + sum.failed.length > 0 ? null : sum.known;
	};
	if (subject.kind === 'total') return total(subject.option);
	const [first, second] = [total(subject.first), total(subject.second)];
	return first === null || second === null ? null : first - second;
}

const scopes: readonly Scope[] = pairsOf(dossier)
	.map((subject) => subject)
	.flatMap((subject): Scope[] => [
		{ subject, measure: 'spending', period: 'all' },
		{ subject, measure: 'balance', period: 'all' },
		{ subject, measure: 'balance', period: 2026 },
		{ subject: { kind: 'total', option: subject.first }, measure: 'balance', period: 'all' }
	]);

describe('the sensitivity of Hilversum’s differences', () => {
	it('has the ends that calculating everything gives, largest swing first', () => {
		for (const scope of scopes) {
			const { current, swings, unknown, failed, withoutInfluence } = sensitivity(dossier, filled, scope);
			expect(current).toBeCloseTo(sumOf(dossier, filled, scope) ?? NaN, 6);
			expect([unknown, failed]).toEqual([[], []]);
			expect(swings.length + withoutInfluence.length).toBe(dossier.assumptions.length);
			for (const { assumption: id, bounds, atLow, atHigh, least, most, swing, turns } of swings) {
				const at = (value: number): number => sumOf(dossier, { ...filled, [id]: value }, scope) ?? NaN;
				expect(atLow).toBeCloseTo(at(bounds[0]), 5);
				expect(atHigh).toBeCloseTo(at(bounds[1]), 5);
				expect([least, most]).toEqual([Math.min(atLow, atHigh), Math.max(atLow, atHigh)]);
				expect(swing).toBe(most - least);
				expect(turns).toBe(least < -1e-6 && most > 1e-6);
			}
			const sizes = swings.map(({ swing }) => swing);
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
			for (const id of withoutInfluence) {
				const { bounds } = dossier.assumptions.find((one) => one.id === id) ?? { bounds: [NaN, NaN] };
				expect(sumOf(dossier, { ...filled, [id]: bounds[1] }, scope)).toBeCloseTo(current ?? NaN, 6);
			}
		}
	});

	it('marks what turns the order', () => {
		const scope: Scope = {
			subject: { kind: 'difference', first: 'A', second: 'C' },
			measure: 'spending',
			period: 'all'
		};
		const { swings, withoutInfluence } = sensitivity(dossier, filled, scope);
		expect(swings.map(({ assumption: id, turns, swing }) => [id, turns, Math.round(swing)])).toEqual([
			['transformatiekosten', true, 4_400_000],
			['indexatie', true, 32_050]
		]);
		expect(withoutInfluence).toHaveLength(9);
	});

	it('is not known where an unknown matters, and says which', () => {
		const scope: Scope = {
			subject: { kind: 'difference', first: 'A', second: 'C' },
			measure: 'spending',
			period: 'all'
		};
		expect(sensitivity(dossier, baseline(dossier), scope)).toMatchObject({
			current: null,
			swings: [],
			unknown: [
				{ assumption: 'indexatie', missing: ['transformatiekosten'] },
				{ assumption: 'transformatiekosten', missing: ['transformatiekosten'] }
			]
		});
	});

	it('can leave the unknown out, by name', () => {
		const { current, swings, leftOut, unknown } = sensitivity(dossier, baseline(dossier), {
			subject: { kind: 'total', option: 'C' },
			measure: 'spending',
			period: 'all',
			treatOpenAs: 'left-out'
		});
		expect(current).toBe(2_000_000);
		expect(leftOut).toEqual([{ kind: 'spending', item: 'transformatie_en_frictie' }]);
		expect(swings.map(({ assumption: id }) => id)).toEqual(['indexatie']);
		expect(unknown).toEqual([{ assumption: 'transformatiekosten', missing: ['transformatiekosten'] }]);
	});
});

describe('sensitivity', () => {
	it('shows how far a sum goes that does not go one way', () => {
		const two = twoOptions([assumption('x', [0, 10], 'getal', 2)], { A: ['(x - 4) ^ 2'], B: ['5'] });
		const { swings } = sensitivity(two, baseline(two), {
			subject: { kind: 'difference', first: 'A', second: 'B' },
			measure: 'spending',
			period: 'all'
		});
		expect(swings).toMatchObject([{ atLow: 11, atHigh: 31, most: 31, turns: true }]);
		expect(swings[0]?.least).toBeCloseTo(-5, 3);
	});

	it('says where a sum cannot be calculated', () => {
		const two = twoOptions([assumption('x', [0, 10], 'getal', 2)], { A: ['10 / (x - 5)'], B: ['5'] });
		const scope: Scope = {
			subject: { kind: 'difference', first: 'A', second: 'B' },
			measure: 'spending',
			period: 'all'
		};
		expect(sensitivity(two, baseline(two), scope)).toMatchObject({ swings: [], failed: ['x'] });
		expect(sensitivity(two, { x: 5 }, scope).current).toBeNull();
	});

	it('has every assumption in exactly one list, and swings that add up for straight sums', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const scope: Scope = {
					subject: { kind: 'difference', first: 'A', second: 'B' },
					measure: 'balance',
					period: 'all'
				};
				const { current, swings, unknown, failed, withoutInfluence } = sensitivity(any, values, scope);
				const all = [...swings, ...unknown].map(({ assumption: id }) => id);
				expect([...all, ...failed, ...withoutInfluence].sort()).toEqual(['a', 'b', 'c']);
				for (const { missing } of unknown) {
					expect(missing.length).toBeGreaterThan(0);
					expect(missing.every((id) => values[id] === null)).toBe(true);
				}
				if (current === null) return;
				// Of a straight sum, going to the high end of everything adds what each does by itself.
				const known = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? 0]));
				const high = Object.fromEntries(
					Object.keys(known).map((id) => [
						id,
						swings.some((one) => one.assumption === id) ? 1000 : (known[id] ?? 0)
					])
				);
				const together = swings.reduce((sum, { atHigh }) => sum + atHigh - current, current);
				expect(together).toBeCloseTo(sumOf(any, high, scope) ?? NaN, 4);
			})
		);
	});
});
