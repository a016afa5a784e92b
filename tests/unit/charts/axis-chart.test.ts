import { describe, expect, it } from 'vitest';
import { axisChart } from '../../../src/lib/charts/axis-chart.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const source = calculate(dossier, baseline(dossier));
const under = (changes: Record<string, number>) => calculate(dossier, withChanges(dossier, changes));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the chart of the axes', () => {
	const chart = axisChart(dossier, source, source);

	it('draws what is known to either side of zero, with the unknown beside it', () => {
		expect(
			chart?.rows.map(({ label, value, open, openDirection }) => [label, plain(value), open, openDirection])
		).toEqual([
			['Buurt in plaats van centraal', '€ 0', 0, undefined],
			['Gemeenschap in plaats van gemeente', '+ € 200.000', 1, 'subtracts'],
			['Samenhang van de twee vragen', '€ 0', 0, undefined]
		]);
		expect(chart?.rows.map(({ marks }) => marks.length)).toEqual([0, 1, 0]);
		expect([chart?.domain.low, chart?.domain.high]).toEqual([-200_000, 200_000]);
	});

	it('turns round when transformation costs more than the difference, and keeps the mark of the source', () => {
		const changed = axisChart(dossier, under({ transformatiekosten: 90_000 }), source);
		const [, role] = changed?.rows ?? [];
		expect(plain(changed?.sourceDescription ?? '')).toBe(
			'Gemeenschap in plaats van gemeente: + € 200.000, min p.m.'
		);
		expect(chart?.sourceDescription).toBeUndefined();
		expect(plain(role?.value ?? '')).toBe('− € 160.000');
		expect(role?.marks).toEqual([
			{ kind: 'bar', from: 0, to: -160_000, look: { hue: 'none', fill: 'solid' } },
			{ kind: 'rule', at: 200_000, meaning: 'source' }
		]);
		expect(plain(role?.says ?? '')).toBe(
			'Gemeenschap in plaats van gemeente: − € 160.000. In de bron: + € 200.000, min p.m.'
		);
	});

	it('still has a scale when nothing differs', () => {
		const same = under({ transformatiekosten: 50_000 });
		expect(axisChart(dossier, same, same)?.domain).toMatchObject({ low: -1, high: 1, zero: 0 });
	});

	it('is absent where the options do not fill a 2×2', () => {
		const three = { ...dossier, options: dossier.options.slice(0, 3) };
		const outcome = calculate(three, baseline(three));
		expect(axisChart(three, outcome, outcome)).toBeUndefined();
	});
});
