import { describe, expect, it } from 'vitest';
import { lineAmount } from '../../../src/lib/format/line-amount.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

/** What the one line of option A says, in ordinary spaces. */
function said(
	formula: string,
	{ x = null, bounds = [0, 1000], years = [2024, 2025], changes = {} }: Asked = {}
): unknown {
	const dossier = twoOptions([assumption('x', bounds, '€/jaar', x)], { A: [formula], B: [] }, years);
	const source = calculate(dossier, baseline(dossier));
	const now = calculate(dossier, withChanges(dossier, changes));
	const found = lineAmount(now, source, 'A', 'spending', 'post_0');
	if (found === undefined) return undefined;
	const { known, period, open, was, figure } = found;
	const year = 'year' in figure ? figure.year : undefined;
	return [plain(known), period, open, plain(was), year];
}

interface Asked {
	readonly x?: number | null;
	readonly bounds?: readonly [number, number];
	readonly years?: readonly number[];
	readonly changes?: AssumptionValues;
}

describe('what a line comes to in an option', () => {
	it('is by year where every year is the same, and then the figure is of the first', () => {
		expect(said('100')).toEqual(['€ 100', 'per jaar', undefined, undefined, 2024]);
	});

	it('is over all years where they differ, and in a dossier of one year', () => {
		expect(said('100 + (jaar - 2024) * 50')).toEqual([
			'€ 250',
			'over 2024–2025',
			undefined,
			undefined,
			undefined
		]);
		expect(said('100', { years: [2024] })).toEqual(['€ 100', 'in 2024', undefined, undefined, undefined]);
	});

	it('has no number where nothing is known, and says what the unknown does as far as that is sure', () => {
		expect(said('x')).toEqual(['', '', 'raises', undefined, 2024]);
		expect(said('0 - x')).toEqual(['', '', 'lowers', undefined, 2024]);
		expect(said('x', { bounds: [-1000, 1000] })).toEqual(['', '', 'either', undefined, 2024]);
	});

	it('keeps what is known beside what is not', () => {
		expect(said('100 + eenmalig(x, 2025)')).toEqual([
			'€ 100',
			'over 2024–2025',
			'raises',
			undefined,
			undefined
		]);
	});

	it('has what the source says beside it where that is something else, over the period that it is itself shown over', () => {
		expect(said('x', { changes: { x: 70 } })).toEqual(['€ 70', 'per jaar', undefined, '+ p.m.', 2024]);
		expect(said('x', { x: 70, changes: { x: null } })).toEqual(['', '', 'raises', '€ 70', 2024]);
		expect(said('100 + (jaar - 2024) * x', { x: 0, changes: { x: 50 } })).toEqual([
			'€ 250',
			'over 2024–2025',
			undefined,
			'€ 200',
			undefined
		]);
		expect(said('100 + (jaar - 2024) * x', { x: 50, changes: { x: 0 } })).toEqual([
			'€ 100',
			'per jaar',
			undefined,
			'€ 250 over 2024–2025',
			2024
		]);
	});

	it('is nothing where the option does without', () => {
		const dossier = twoOptions([], { A: ['100'], B: [] });
		const outcome = calculate(dossier, {});
		expect(lineAmount(outcome, outcome, 'B', 'spending', 'post_0')).toBeUndefined();
		expect(lineAmount(outcome, outcome, 'A', 'effect', 'post_0')).toBeUndefined();
	});
});
