import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/lib/charts/chart.ts';
import { legendEntries } from '../../../src/lib/charts/legend.ts';
import { paybackChart, switchingChart, turningPoints } from '../../../src/lib/charts/switching-chart.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import type { Scope } from '../../../src/lib/model/comparing/scope.ts';
import { switchingValues } from '../../../src/lib/model/comparing/switching.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dossier = hilversum();
const between = (first: string, second: string) => ({ kind: 'difference', first, second }) as const;
const costs = (first: string, second: string): Scope => ({
	subject: between(first, second),
	measure: 'spending',
	period: 'all'
});
const chartOf = (first: string, second: string, changes: Record<string, number | null> = {}) =>
	switchingChart(
		dossier,
		between(first, second),
		switchingValues(dossier, withChanges(dossier, changes), costs(first, second))
	);
const ofKind = <Kind extends Mark['kind']>(marks: readonly Mark[], kind: Kind) =>
	marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);

const A = { hue: 1, fill: 'solid' };
const C = { hue: 1, fill: 'hatched' };

describe('the dot plot of switching values', () => {
	it('has C cheaper below 50.000 and A above it, in their looks, with a dot in between', () => {
		const { rows } = chartOf('A', 'C');
		expect(rows.map(({ id }) => id)).toEqual(['transformatiekosten']);
		const [{ marks, domain, value, label, open } = rows[0] ?? { marks: [], value: '', label: '', open: -1 }] =
			rows;
		expect(ofKind(marks, 'bar')).toMatchObject([
			{ from: 0, to: 50_000, look: C },
			{ from: 50_000, to: 100_000, look: A }
		]);
		expect(ofKind(marks, 'dot')).toMatchObject([{ at: 50_000 }]);
		expect(ofKind(marks, 'dot')[0]?.hollow).toBeUndefined();
		expect(domain).toMatchObject({ low: 0, high: 100_000 });
		expect(domain?.ticks.map(({ text }) => plain(text))).toEqual(['€ 0', '€ 100.000']);
		expect(plain(value)).toBe('€ 50.000 per jaar');
		expect([label, open]).toEqual(['Transformatie- en frictiekosten (nu p.m.)', []]);
	});

	it('has no current value for what is not known, and the same sentence as beside it', () => {
		const [row] = chartOf('A', 'C').rows;
		expect(ofKind(row?.marks ?? [], 'rule')).toEqual([]);
		expect(plain(row?.says ?? '')).toBe(
			'Transformatie- en frictiekosten: Pas boven € 50.000 per jaar is keuze A goedkoper dan keuze C. Nu: nog niet bekend (p.m.). Mogelijk: € 0 tot € 1.100.000 per jaar.'
		);
	});

	it('has the letter in every stretch that has room for it', () => {
		const letters = (first: string, second: string, changes = {}) =>
			ofKind(chartOf(first, second, changes).rows[0]?.marks ?? [], 'text').map(({ text }) => text);
		expect(letters('A', 'C')).toEqual(['C', 'A']);
		expect(letters('A', 'C', { indexatie: 3 })).toEqual(['C', 'A']);
		expect(letters('B', 'D')).toEqual(['D', 'B']);
	});

	it('marks the current value, and the source’s where it is another', () => {
		const [indexing, transformation] = chartOf('A', 'C', { transformatiekosten: 80_000, indexatie: 2 }).rows;
		expect(ofKind(indexing?.marks ?? [], 'rule')).toEqual([
			{ kind: 'rule', at: 0, meaning: 'source' },
			{ kind: 'rule', at: 2, meaning: 'current' }
		]);
		expect(ofKind(transformation?.marks ?? [], 'rule')).toEqual([
			{ kind: 'rule', at: 80_000, meaning: 'current' }
		]);
		expect(transformation?.label).toBe('Transformatie- en frictiekosten');
	});

	it('has the turn in the middle wherever one stands, and shows the bound that cuts the row', () => {
		const { rows, legend } = chartOf('A', 'C', { transformatiekosten: 200_000 });
		const row = rows.find(({ id }) => id === 'transformatiekosten');
		expect(row?.domain).toMatchObject({ low: -100_000, high: 200_000 });
		expect(row?.domain?.ticks.map(({ at }) => at)).toEqual([0, 200_000]);
		expect(ofKind(row?.marks ?? [], 'bar')).toMatchObject([
			{ from: 0, to: 50_000, look: C },
			{ from: 50_000, to: 200_000, look: A }
		]);
		expect(ofKind(row?.marks ?? [], 'rule')).toEqual([
			{ kind: 'rule', at: 0, meaning: 'bound' },
			{ kind: 'rule', at: 200_000, meaning: 'current' }
		]);
		expect(legendEntries({ ...chartOf('A', 'C'), rows, legend }, 16).map(({ text }) => text)).toContain(
			'grens van wat u kunt kiezen'
		);
	});

	it('gives both sides of what turns as much room, and leaves out nothing that turns', () => {
		const value = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), value, (turns, at) => {
				const one = twoOptions([assumption('x', [-1001, 3000], '€/jaar', at)], {
					A: [turns.map((turn) => `(x - ${turn})`).join(' * ')],
					B: ['0']
				});
				const [row] = switchingChart(
					one,
					between('A', 'B'),
					switchingValues(one, baseline(one), costs('A', 'B'))
				).rows;
				const { low = NaN, high = NaN } = row?.domain ?? {};
				const dots = ofKind(row?.marks ?? [], 'dot').map((dot) => dot.at);
				expect(dots).toHaveLength(turns.length);
				expect((low + high) / 2).toBeCloseTo((Math.min(...turns) + Math.max(...turns)) / 2, 6);
				for (const place of [...dots, at]) {
					expect(place).toBeGreaterThanOrEqual(low);
					expect(place).toBeLessThanOrEqual(high);
				}
				for (const { from, to } of ofKind(row?.marks ?? [], 'bar')) {
					expect(from).toBeGreaterThanOrEqual(Math.max(low, -1001));
					expect(to).toBeLessThanOrEqual(Math.min(high, 3000));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('says that the order never turns, and has no rows for what does not matter', () => {
		const [indexing] = chartOf('A', 'C', { transformatiekosten: 900_000 }).rows;
		expect(indexing?.value).toBe('nooit binnen de grenzen');
		expect(ofKind(indexing?.marks ?? [], 'dot')).toEqual([]);
		expect(chartOf('A', 'B').rows).toEqual([]);
	});

	it('has a dot at every turn, a hollow one where it only touches, and equal stretches of their own', () => {
		const two = (formula: string) => {
			const one = twoOptions([assumption('x', [0, 100])], { A: [formula], B: ['0'] });
			return switchingChart(one, between('A', 'B'), switchingValues(one, baseline(one), costs('A', 'B')))
				.rows[0];
		};
		const bends = two('(x - 20) * (x - 30)');
		expect(ofKind(bends?.marks ?? [], 'dot').map(({ at }) => at)).toEqual([20, 30]);
		expect(plain(bends?.value ?? '')).toBe('€ 20 en € 30 per jaar');
		const waves = two('(x - 20) * (x - 30) * (x - 60)');
		expect(waves?.value).toBe('3 omslagpunten');
		const touches = two('(x - 50) ^ 2');
		expect(ofKind(touches?.marks ?? [], 'dot')).toMatchObject([{ at: 50, hollow: true }]);
		expect(touches?.value).toBe('geen gevonden');
		const flat = two('max(0, x - 25)');
		expect(ofKind(flat?.marks ?? [], 'bar')[0]).toMatchObject({ from: 0, to: 25, look: { hue: 'quiet' } });
		expect(ofKind(flat?.marks ?? [], 'dot').map(({ at }) => at)).toEqual([25]);
	});
});

describe('the turning points of pieces', () => {
	it('are where the side changes, also in a jump or for one calendar year', () => {
		const piece = (from: number, to: number, sign: -1 | 0 | 1 | null) => ({ from, to, sign });
		expect(turningPoints([piece(0, 5, 1), piece(5, 9, -1)])).toEqual([5]);
		expect(turningPoints([piece(0, 5, 1), piece(5, 5, 0), piece(5, 9, -1)])).toEqual([5]);
		expect(turningPoints([piece(0, 5, 1), piece(5, 5, 0), piece(5, 9, 1)])).toEqual([]);
		expect(turningPoints([piece(0, 5, -1), piece(5, 7, 0), piece(7, 9, 1)])).toEqual([5, 7]);
		expect(turningPoints([piece(0, 5, -1), piece(5, 5, 1), piece(5, 9, -1)])).toEqual([5]);
		expect(turningPoints([piece(0, 5, null), piece(5, 9, -1)])).toEqual([]);
		expect(turningPoints([piece(0, 0, 0), piece(0, 9, -1)])).toEqual([]);
	});
});

describe('the chart of options that earn themselves back', () => {
	const values = dossier.options.flatMap(({ letter }) =>
		switchingValues(dossier, baseline(dossier), {
			subject: { kind: 'total', option: letter },
			measure: 'balance',
			period: 2027,
			treatOpenAs: 'left-out'
		})
	);

	it('has the turn of A at 2,78 % and of C at 2,53 %, in the looks of the option from there on', () => {
		const { rows, legend } = paybackChart(dossier, 2027, values);
		const of = (letter: string) => rows.find(({ id }) => id === `${letter}-minder_zware_ondersteuning`);
		expect(plain(of('A')?.value ?? '')).toBe('ongeveer 2,78 %');
		expect(plain(of('C')?.value ?? '')).toBe('ongeveer 2,53 %');
		expect(of('A')?.letter).toBe('A');
		const [before, after] = ofKind(of('A')?.marks ?? [], 'bar');
		expect(before).toMatchObject({ from: 0, look: { hue: 'quiet' } });
		expect(after).toMatchObject({ look: A });
		expect(after?.to).toBeCloseTo(2 * (550_000 / 19_759_000) * 100, 10);
		expect(after?.from).toBeCloseTo((550_000 / 19_759_000) * 100, 10);
		expect(of('B')).toBeUndefined();
		expect(legend.map(({ text }) => text)).toContain('keuze D verdient zich terug');
	});
});
