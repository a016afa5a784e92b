import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/lib/charts/chart.ts';
import { MOST_BARS, tornadoChart } from '../../../src/lib/charts/tornado-chart.ts';
import { missingSwings } from '../../../src/lib/format/sensitivity.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import type { Scope } from '../../../src/lib/model/comparing/scope.ts';
import { sensitivity } from '../../../src/lib/model/comparing/sensitivity.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dossier = hilversum();
const scope = (first: string, second: string, measure: Scope['measure'] = 'spending'): Scope => ({
	subject: { kind: 'difference', first, second },
	measure,
	period: 'all'
});
const texts = (marks: readonly Mark[]): string[] =>
	marks.flatMap((mark) => (mark.kind === 'text' ? [plain(mark.text)] : []));

describe('the tornado of A and C with 52.000 of transformation costs', () => {
	const result = sensitivity(dossier, withChanges(dossier, { transformatiekosten: 52_000 }), scope('A', 'C'));
	const chart = tornadoChart(dossier, { first: 'A', second: 'C' }, result);
	const [transformation, indexing] = chart.rows;

	it('has the largest swing first, cut at zero in the looks of the option that costs less', () => {
		expect(chart.rows.map(({ id }) => id)).toEqual(['transformatiekosten', 'indexatie']);
		expect(transformation?.marks.filter(({ kind }) => kind === 'bar')).toEqual([
			{ kind: 'bar', from: -4_200_000, to: 0, look: { hue: 1, fill: 'solid' } },
			{ kind: 'bar', from: 0, to: 200_000, look: { hue: 1, fill: 'hatched' } }
		]);
	});

	it('prints the values at both ends, and the current difference', () => {
		expect(texts(transformation?.marks ?? [])).toEqual(['€ 1.100.000', '€ 0']);
		expect(texts(indexing?.marks ?? [])).toEqual(['0 %', '10 %']);
		expect(transformation?.marks).toContainEqual({ kind: 'rule', at: -8000, meaning: 'current' });
	});

	it('says in words that the order turns', () => {
		expect(transformation?.value).toBe('draait om');
		expect(plain(transformation?.says ?? '')).toBe(
			'Transformatie- en frictiekosten. Bij € 0 per jaar kost keuze A € 200.000 meer dan keuze C, bij € 1.100.000 per jaar kost keuze C € 4.200.000 meer dan keuze A. De volgorde draait om.'
		);
		expect(plain(chart.description)).toBe(
			'Met de aannames van nu kost keuze C € 8.000 meer dan keuze A. Twee aannames kunnen elk op zichzelf de volgorde omdraaien: loon- en prijsstijging en transformatie- en frictiekosten.'
		);
	});

	it('says what either side means, and has zero on its scale', () => {
		expect(chart.domain).toMatchObject({
			low: -4_200_000,
			high: 200_000,
			zero: 0,
			ends: ['keuze C kost meer', 'keuze A kost meer']
		});
	});
});

describe('other tornados', () => {
	it('have at most seven bars, and the rest in a sentence', () => {
		const many = Array.from({ length: 9 }, (_, place) => assumption(`x${place}`, [0, 10], '€/jaar', 5));
		const two = twoOptions(many, { A: many.map(({ id }, place) => `${place + 1} * ${id}`), B: ['100'] });
		const result = sensitivity(two, baseline(two), scope('A', 'B'));
		expect(tornadoChart(two, { first: 'A', second: 'B' }, result).rows.map(({ id }) => id)).toEqual([
			'x8',
			'x7',
			'x6',
			'x5',
			'x4',
			'x3',
			'x2'
		]);
		expect(missingSwings(two, result, MOST_BARS)).toEqual([
			'Minder invloed, en daarom niet getekend: aanname x0 en aanname x1.'
		]);
	});

	it('reach beyond the values at their ends when the sum does not go one way', () => {
		const two = twoOptions([assumption('x', [0, 10], 'getal', 2)], { A: ['(x - 4) ^ 2'], B: ['5'] });
		const result = sensitivity(two, baseline(two), scope('A', 'B'));
		const [row] = tornadoChart(two, { first: 'A', second: 'B' }, result).rows;
		expect(texts(row?.marks ?? [])).toEqual(['ertussen', '10']);
		expect(plain(row?.says ?? '')).toMatch(
			/Daartussen kost keuze B € 5 meer dan keuze A\. De volgorde draait om\.$/
		);
	});

	it('do not draw what is not known, and say what it waits for', () => {
		const result = sensitivity(dossier, baseline(dossier), scope('A', 'C'));
		expect(tornadoChart(dossier, { first: 'A', second: 'C' }, result).rows).toEqual([]);
		expect(missingSwings(dossier, result, MOST_BARS)).toEqual([
			'Hoeveel invloed deze aannames hebben, is nog niet te zeggen: loon- en prijsstijging en transformatie- en frictiekosten. Daarvoor moet meer bekend zijn over: transformatie- en frictiekosten.'
		]);
	});
});
