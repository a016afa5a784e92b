import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { spreadsOf } from '../../../src/lib/model/spread.ts';
import { fieldChart } from '../../../src/lib/charts/field-chart.ts';
import { momentUnder, sourceMoment } from '../../../src/lib/state/moment.ts';
import { scorecardView } from '../../../src/lib/ui/parts/outcome/scorecard-view.ts';
import { hilversum, taakstelling } from './hilversum.ts';

/** A dossier of two options; these are the files' own lines. */
function load(a: string, b = 'uitgaven: { huur: 2000 }', indexing = '') {
	const read = loadDossier('proef', [
		{
			path: 'proef/dossier.yaml',
			text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: 2026-2028
${indexing}
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
aannames:
  groei: { titel: Groei, eenheid: "%/jaar", waarde: 10, bereik: [0, 20] }
  onbekend: { titel: Onbekend, eenheid: €/jaar, waarde: pm, bereik: [0, 500] }
posten:
  huur: { titel: Huur }
  loon: { titel: Loon }
  frictie: { titel: Frictie }
`
		},
		{ path: 'proef/keuze-a.yaml', text: `letter: A\ntitel: Eerste\npositie: { plek: buurt }\n${a}\n` },
		{ path: 'proef/keuze-b.yaml', text: `letter: B\ntitel: Tweede\npositie: { plek: stad }\n${b}\n` }
	]);
	if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
	return read.dossier;
}

/** The spread of the first option under some changes. */
function spreadOf(dossier: ReturnType<typeof load>, changes: Readonly<Record<string, number | null>> = {}) {
	const values = withChanges(dossier, changes);
	return spreadsOf(dossier, values, calculate(dossier, values))[0];
}

describe('an amount that lies between two others', () => {
	it('counts with its middle, and says between what the total lies', () => {
		const dossier = load('uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 }, loon: 10 }');
		const { options } = calculate(dossier, baseline(dossier));
		expect(options[0]?.spending).toMatchObject({ known: 330, open: [] });
		expect(spreadOf(dossier)).toEqual({ low: 270, high: 480, open: [] });
		expect(spreadsOf(dossier, baseline(dossier), calculate(dossier, baseline(dossier)))[1]).toBeUndefined();
	});

	it('is p.m. without a middle, with what is known of it', () => {
		const dossier = load('uitgaven: { huur: { laag: 80, hoog: 150 }, loon: 10 }');
		const [first] = calculate(dossier, baseline(dossier)).options;
		expect(first?.spending.known).toBe(30);
		expect(first?.spending.open).toMatchObject([{ item: 'huur', direction: 'raises' }]);
		expect(spreadOf(dossier)).toEqual({ low: 270, high: 480, open: [] });
	});

	it('grows with the prices as a number does', () => {
		const dossier = load(
			'uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 } }',
			undefined,
			'indexering: groei'
		);
		const [first] = calculate(dossier, baseline(dossier)).options;
		expect(first?.spending.known).toBeCloseTo(100 + 110 + 121, 9);
		const spread = spreadOf(dossier);
		expect(spread?.low).toBeCloseTo(80 * 3.31, 9);
		expect(spread?.high).toBeCloseTo(150 * 3.31, 9);
	});

	it('comes in without a minus where it is income', () => {
		const dossier = load('uitgaven: { loon: 10 }\nbaten: { huur: { laag: 80, midden: 100, hoog: 150 } }');
		expect(calculate(dossier, baseline(dossier)).options[0]?.spending.known).toBe(-270);
		expect(spreadOf(dossier)).toEqual({ low: -420, high: -210, open: [] });
	});

	it('is certain once a visitor fills it in', () => {
		const dossier = load('uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 }, loon: 10 }');
		expect(spreadOf(dossier, { huur: 120 })).toBeUndefined();
		expect(spreadOf(dossier, { huur: 100 })).toEqual({ low: 270, high: 480, open: [] });
	});

	it('leaves other unknowns out, which stay p.m.', () => {
		const dossier = load('uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 }, loon: = onbekend }');
		expect(calculate(dossier, baseline(dossier)).options[0]?.spending.open).toHaveLength(1);
		expect(spreadOf(dossier)).toEqual({ low: 240, high: 450, open: ['loon'] });
		expect(spreadOf(dossier, { onbekend: 100 })).toEqual({ low: 540, high: 750, open: [] });
	});

	it('says of what is p.m. besides that it comes on top', () => {
		const dossier = load('uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 }, loon: = onbekend }');
		const [tile] = fieldChart(sourceMoment(dossier)).tiles;
		expect(tile?.summary).toContain('Bandbreedte: €\u00a0240 tot €\u00a0450, en nog p.m.');
	});

	it('says what the source had where assumptions made it another', () => {
		const dossier = load(
			'uitgaven: { huur: { laag: 80, midden: 100, hoog: 150 } }',
			undefined,
			'indexering: groei'
		);
		const source = sourceMoment(dossier);
		const [tile] = fieldChart(momentUnder(dossier, { groei: 0 }, source.outcome)).tiles;
		expect(tile?.summary).toContain(
			'Bandbreedte: €\u00a0240 tot €\u00a0450 (bron: €\u00a0265 tot €\u00a0497).'
		);
		const { beneath } = scorecardView(momentUnder(dossier, { groei: 0, huur: 120 }, source.outcome));
		expect(beneath[0]?.cells['A']).toEqual({ text: '–', was: '€\u00a0265 tot €\u00a0497' });
	});

	it('stands in files and on the bar', () => {
		const dossier = load('uitgaven: { huur: { laag: 80000, midden: 100000, hoog: 150000 } }');
		const values = baseline(dossier);
		const outcome = calculate(dossier, values);
		expect(outcomeJson(dossier, values, outcome).keuzes['A']?.bandbreedte).toEqual({
			laag: 240000,
			hoog: 450000,
			pm: []
		});
		expect(outcomeJson(dossier, values, outcome).keuzes['B']).not.toHaveProperty('bandbreedte');
		expect(outcomeCsv(dossier, values, outcome)).toContain(
			'A;bandbreedte;;Bandbreedte: €\u00a0240.000 tot €\u00a0450.000;'
		);
		const [tile] = fieldChart(sourceMoment(dossier)).tiles;
		expect(tile?.marks).toContainEqual({ kind: 'rule', at: 240000, to: 450000, meaning: 'spread' });
		expect(tile?.summary).toContain('Bandbreedte: €\u00a0240.000 tot €\u00a0450.000.');
	});

	it('is in none of the dossiers that do not say so', () => {
		for (const dossier of [hilversum(), taakstelling()]) {
			const values = baseline(dossier);
			expect(spreadsOf(dossier, values, calculate(dossier, values)).every((one) => one === undefined)).toBe(
				true
			);
		}
	});

	it('holds all totals of 10,000 draws', () => {
		const amount = fc.integer({ min: -100_000, max: 100_000 });
		const drawn = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(
				fc.array(fc.uniqueArray(amount, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
				fc.array(drawn, { minLength: 100, maxLength: 100 }),
				(pairs, draws) => {
					const [huur = [0, 1], loon = [0, 1], frictie = [0, 1]] = pairs.map((two) =>
						[...two].sort((a, b) => a - b)
					);
					const range = ([low = 0, high = 1]: number[]) => `{ laag: ${low}, hoog: ${high} }`;
					const dossier = load(
						`uitgaven: { huur: ${range(huur)}, loon: ${range(loon)} }\nbaten: { frictie: ${range(frictie)} }`,
						undefined,
						'indexering: groei'
					);
					const spread = spreadOf(dossier);
					for (const [one = 0, two = 0, three = 0] of draws) {
						const at = ([low = 0, high = 1]: number[], share: number): number => low + share * (high - low);
						const values = withChanges(dossier, {
							huur: at(huur, one),
							loon: at(loon, two),
							frictie: at(frictie, three)
						});
						const total = calculate(dossier, values).options[0]?.spending.known ?? NaN;
						expect(total).toBeGreaterThanOrEqual((spread?.low ?? NaN) - 1e-6);
						expect(total).toBeLessThanOrEqual((spread?.high ?? NaN) + 1e-6);
					}
				}
			),
			{ numRuns: 100 }
		);
	});
});
