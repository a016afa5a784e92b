import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortTotals } from '../../../src/lib/format/short-totals.ts';
import { money } from '../../../src/lib/format/number.ts';
import type { OptionOutcome, Outcome, Sum } from '../../../src/lib/model/outcome.ts';
import { openItems } from '../model/open-items.ts';

const sum = (known: number, open: readonly string[] = [], failed: readonly string[] = []): Sum => ({
	known,
	counted: 1,
	open: openItems(open),
	failed
});
const unknown = (...open: readonly string[]): Sum => ({
	known: 0,
	counted: 0,
	open: openItems(open),
	failed: []
});

const option = (letter: string, spending: Sum): OptionOutcome => ({
	letter,
	spending,
	effects: sum(0),
	balance: spending,
	lines: [],
	years: []
});
const outcome = (...sums: readonly Sum[]): Outcome => ({
	years: [2024],
	options: sums.map((one, place) => option('ABCDEFGH'[place] ?? '', one))
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** What stands in the line, with its unit. */
const line = (now: Outcome, source = now): string => {
	const { totals, unit } = shortTotals(now, source);
	return plain([...totals.map(({ letter, text }) => `${letter} ${text}`), unit].join(' · '));
};
const names = (now: Outcome, source = now): readonly string[] =>
	shortTotals(now, source).totals.map(({ name }) => plain(name));

describe('the totals in a line', () => {
	const source = outcome(sum(2_200_000), sum(2_200_000), sum(2_000_000, ['frictie']));

	it('are in millions where a saving is that large as well', () => {
		expect(line(outcome(sum(-2_000_000), sum(-2_500_000)))).toBe('A − 2,00 · B − 2,50 · mln');
	});

	it('are in millions with one unit, and what is not known stands beside what is', () => {
		expect(line(source)).toBe('A 2,20 · B 2,20 · C 2,00 + p.m. · mln');
		expect(line(outcome(sum(2_200_000, ['a', 'b'])))).toBe('A 2,20 + 2 p.m. · mln');
	});

	it('say in full what they are, and what they are in the source where that is something else', () => {
		const now = outcome(sum(2_200_000), sum(2_200_000), sum(2_240_000));
		expect(line(now, source)).toBe('A 2,20 · B 2,20 · C 2,24 · mln');
		expect(names(now, source)).toEqual([
			'keuze A: € 2.200.000',
			'keuze B: € 2.200.000',
			'keuze C: € 2.240.000, in de bron € 2.000.000 plus 1 p.m.'
		]);
		expect(shortTotals(now, source).totals.map(({ isChanged }) => isChanged)).toEqual([false, false, true]);
	});

	it('say p.m., and no number, where nothing is known', () => {
		const now = outcome(unknown('huur'), unknown('huur', 'loon'), sum(3_000_000));
		expect(line(now)).toBe('A + p.m. · B + 2 p.m. · C 3,00 · mln');
		expect(names(now)).toEqual(['keuze A: plus p.m.', 'keuze B: plus 2 p.m.', 'keuze C: € 3.000.000']);
		expect(line(outcome(unknown('huur')))).toBe('A + p.m. · ');
	});

	it('tell a known zero from what is not known', () => {
		expect(line(outcome(sum(0), unknown('huur'), sum(1_000_000)))).toBe('A 0,00 · B + p.m. · C 1,00 · mln');
	});

	it('say what cannot be calculated', () => {
		expect(line(outcome(sum(1_000_000, [], ['huur'])))).toBe('A 1,00 + 1 post niet te berekenen · mln');
		expect(line(outcome({ known: 0, counted: 0, open: [], failed: ['huur'] }))).toBe(
			'A 1 post niet te berekenen · '
		);
	});

	it('have more digits where two that differ would read the same, or a changed one as in the source', () => {
		expect(line(outcome(sum(2_200_000), sum(2_203_000)))).toBe('A 2,200 · B 2,203 · mln');
		expect(line(outcome(sum(2_203_000)), outcome(sum(2_200_000)))).toBe('A 2,203 · mln');
		expect(line(outcome(sum(2_200_100)), outcome(sum(2_200_000)))).toBe('A € 2.200.100 · ');
	});

	it('are in whole euros where they are small', () => {
		expect(line(outcome(sum(80_000), sum(-75_500, ['huur'])))).toBe('A € 80.000 · B − € 75.500 + p.m. · ');
	});

	it('keep the sign of what comes in', () => {
		expect(line(outcome(sum(-1_500_000), sum(2_000_000)))).toBe('A − 1,50 · B 2,00 · mln');
	});

	it('never read the same when they differ by a euro or more, whatever they are', () => {
		const amount = fc.integer({ min: -40_000_000, max: 40_000_000 });
		fc.assert(
			fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), amount, (known, then) => {
				const now = outcome(...known.map((one) => sum(one)));
				const from = outcome(...known.map((one, place) => sum(place === 0 ? then : one)));
				const { totals } = shortTotals(now, from);
				totals.forEach(({ text, isChanged, name }, place) => {
					totals.slice(place + 1).forEach((other, further) => {
						if (known[place] !== known[place + 1 + further]) expect(text).not.toBe(other.text);
					});
					expect(isChanged).toBe(place === 0 && known[0] !== then);
					expect(name).toContain(money(known[place] ?? NaN));
				});
			})
		);
	});
});
