import { describe, expect, it } from 'vitest';
import type { RowChart } from '../../../src/lib/charts/chart.ts';
import { pairChart } from '../../../src/lib/charts/pair-chart.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { comparePair, type PairComparison } from '../../../src/lib/model/comparing/pair.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();

function compare(first: string, second: string, changes: AssumptionValues = {}): PairComparison {
	const values = withChanges(dossier, changes);
	const comparison = comparePair(dossier, values, calculate(dossier, values), first, second);
	if (!comparison) throw new Error('no comparison');
	return comparison;
}

const chart = (first: string, second: string, changes: AssumptionValues = {}): RowChart =>
	pairChart(dossier, compare(first, second, changes), compare(first, second));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const bars = ({ rows }: RowChart) =>
	rows.map(({ id, marks }) => [
		id,
		...marks.flatMap((mark) => (mark.kind === 'bar' ? [mark.from, mark.to, mark.look] : []))
	]);

const A = { hue: 1, fill: 'solid' };
const C = { hue: 1, fill: 'hatched' };

describe('the chart of two options', () => {
	it('has a bar to the side and in the looks of the option in which a line costs more', () => {
		expect(bars(chart('A', 'C'))).toEqual([
			['vernieuwende_initiatieven', 0, -240_000, A],
			['ondersteuning_initiatieven', 0, -40_000, A],
			['inkoop_welzijn', 0, 80_000, C],
			['transformatie_en_frictie']
		]);
		expect(chart('A', 'C').domain.ends).toEqual(['A kost meer', 'C kost meer']);
	});

	it('gives the unknown no length, a badge, and the side on which it stands', () => {
		const row = chart('A', 'C').rows.at(-1);
		expect(row).toMatchObject({ value: 'C', open: [{ direction: 'raises', count: 1 }], marks: [] });
		expect(row?.says).toContain('bij C nog niet bekend (p.m.)');
	});

	it('leaves out what is equal, also an unknown that is', () => {
		expect(chart('C', 'D').rows.map(({ id }) => id)).toEqual([
			'suicidepreventie',
			'toegang_mantelzorgers',
			'wijk_versterken',
			'centrale_basisvoorziening'
		]);
		expect(chart('C', 'D').rows.every(({ open }) => open.length === 0)).toBe(true);
	});

	it('is as wide to the left as to the right, with amounts and no minus on both', () => {
		const { domain } = chart('A', 'C');
		expect(domain.low).toBe(-domain.high);
		expect(domain.zero).toBe(0);
		expect(domain.ticks.length).toBeGreaterThanOrEqual(3);
		expect(domain.ticks.length).toBeLessThanOrEqual(5);
		for (const { at, text } of domain.ticks) {
			expect(text).not.toContain('−');
			expect(domain.ticks.find((tick) => tick.at === -at)?.text).toBe(text);
		}
	});

	it('marks the source where the visitor changed a difference, and nothing where not', () => {
		const rules = ({ rows }: RowChart) =>
			rows.flatMap(({ id, marks }) => marks.flatMap((mark) => (mark.kind === 'rule' ? [[id, mark.at]] : [])));
		expect(rules(chart('A', 'C'))).toEqual([]);
		expect(chart('A', 'C').sourceDescription).toBeUndefined();
		const changed = chart('A', 'C', { indexatie: 2 });
		expect(rules(changed)).toEqual([
			['vernieuwende_initiatieven', -240_000],
			['ondersteuning_initiatieven', -40_000],
			['inkoop_welzijn', 80_000]
		]);
		expect(plain(changed.rows[0]?.says ?? '')).toContain('In de bron: A kost € 240.000 meer.');
		expect(plain(changed.sourceDescription ?? '')).toBe('Samen: A kost € 200.000 meer, p.m. bij C.');
	});

	it('draws no mark for a source that is not known, and says so', () => {
		const row = chart('A', 'C', { transformatiekosten: 50_000 }).rows.at(-1);
		expect(row?.marks).toEqual([{ kind: 'bar', from: 0, to: 200_000, look: C }]);
		expect(row?.says).toMatch(/In de bron: p\.m\. bij C\.$/);
	});

	it('has only the unknown to tell of effects that are not known', () => {
		const comparison = compare('A', 'C');
		const { rows, domain } = pairChart(dossier, comparison, comparison, 'effect');
		expect(rows.map(({ id, value, open, marks }) => [id, value, open, marks])).toEqual([
			['kracht_gemeenschap', 'A', [{ direction: 'lowers', count: 1 }], []],
			['personeel_in_dienst', 'C', [{ direction: 'raises', count: 1 }], []]
		]);
		expect(domain.high).toBeGreaterThan(domain.low);
	});
});
