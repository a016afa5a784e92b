import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, RowChart } from '../../../src/lib/charts/chart.ts';
import { yearsChart } from '../../../src/lib/charts/years-chart.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { dossierWithValues } from '../model/arbitrary.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const source = calculate(dossier, baseline(dossier));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const barsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
const panel = (panels: readonly RowChart[], place: number): RowChart => {
	const found = panels[place];
	if (!found) throw new Error(`no panel ${place}`);
	return found;
};

describe('the years of Hilversum', () => {
	const { panels, whole } = yearsChart(dossier, source, source, 'per-year');

	it('stand in a panel for each option, on one scale that starts at zero', () => {
		expect(panels.map(({ title }) => title)).toEqual([
			'Keuze A: buurt, gemeenschap',
			'Keuze B: centraal, gemeenschap',
			'Keuze C: buurt, gemeente',
			'Keuze D: centraal, gemeente'
		]);
		for (const { domain } of panels)
			expect(domain).toEqual({ ...panel(panels, 0).domain, low: 0, high: 550_000 });
	});

	it('are stacks of what is shared, of each axis and of the combination, each with its own look', () => {
		const [row] = panel(panels, 2).rows;
		expect(barsOf(row?.marks ?? []).map(({ from, to, look }) => [from, to, look.hue, look.fill])).toEqual([
			[0, 295_000, 'quiet', 'solid'],
			[295_000, 375_000, 1, 'solid'],
			[375_000, 395_000, 'none', 'hatched'],
			[395_000, 500_000, 'quiet', 'grid']
		]);
	});

	it('show what is unknown beside the bar and give it no length', () => {
		const [row] = panel(panels, 2).rows;
		expect([plain(row?.value ?? ''), row?.open]).toEqual(['€ 500.000', [{ direction: 'raises', count: 1 }]]);
		expect(Math.max(...barsOf(row?.marks ?? []).map(({ to }) => to))).toBe(500_000);
		expect(plain(panel(panels, 2).description)).toBe('Elk jaar € 500.000 + 1 p.m.');
	});

	it('say every part of a year in a sentence', () => {
		expect(plain(panel(panels, 2).rows[0]?.says ?? '')).toBe(
			'2024: € 500.000 + 1 p.m. (gelijk € 295.000, toegang € 80.000, sociale basis € 20.000 + 1 p.m., samen gelijk € 105.000).'
		);
	});

	it('name the looks once, in the order of the stacks', () => {
		expect(whole.legend.map(({ text }) => text)).toEqual([
			'Gelijk in elke keuze',
			'Toegang: buurt',
			'Toegang: centraal',
			'Sociale basis: gemeenschap',
			'Sociale basis: gemeente',
			'Twee posten, samen gelijk in elke keuze'
		]);
	});

	it('are one chart as well, for in a file', () => {
		expect(whole.rows).toHaveLength(16);
		expect(whole.rows[8]).toMatchObject({
			letter: 'C',
			label: '2024',
			open: [{ direction: 'raises', count: 1 }]
		});
		expect(new Set(whole.rows.map(({ id }) => id)).size).toBe(16);
		expect(plain(whole.description)).toMatch(
			/^Keuze A: Elk jaar € 550\.000\. Keuze B: .* Keuze D: .* p\.m\.$/
		);
		expect(whole.domain).toBe(panel(panels, 0).domain);
	});

	it('can be added up, year after year', () => {
		const { rows } = panel(yearsChart(dossier, source, source, 'cumulative').panels, 0);
		expect(rows.map(({ label, value }) => [label, plain(value)])).toEqual([
			['2024', '€ 550.000'],
			['2024–2025', '€ 1.100.000'],
			['2024–2026', '€ 1.650.000'],
			['2024–2027', '€ 2.200.000']
		]);
	});

	it('keep a mark at the figure of the source where an assumption changed it', () => {
		const changed = calculate(dossier, withChanges(dossier, { indexatie: 10 }));
		const { rows, sourceDescription } = panel(yearsChart(dossier, changed, source, 'per-year').panels, 0);
		expect(rows.map(({ marks }) => marks.filter(({ kind }) => kind === 'rule'))).toEqual([
			[],
			...Array(3).fill([{ kind: 'rule', at: 550_000, meaning: 'source' }])
		]);
		expect(plain(sourceDescription ?? '')).toBe('Elk jaar € 550.000.');
		expect(panel(panels, 0).sourceDescription).toBeUndefined();
	});

	it('draw incidental money with a line along it', () => {
		const mixed: Dossier = {
			...dossier,
			items: dossier.items.map((item) =>
				item.id === 'wijk_versterken' ? { ...item, nature: 'incidental' as const } : item
			)
		};
		const chart = yearsChart(mixed, source, source, 'per-year');
		expect(barsOf(panel(chart.panels, 0).rows[0]?.marks ?? [])[1]?.look).toEqual({
			hue: 1,
			fill: 'solid',
			once: true
		});
		expect(barsOf(panel(chart.panels, 1).rows[0]?.marks ?? [])[1]?.look).toEqual({ hue: 2, fill: 'solid' });
		expect(chart.whole.legend.map(({ text }) => text)).toContain('Toegang, eenmalig: buurt');
	});
});

describe('the years of any dossier', () => {
	it('have bars that touch, add up to what is known and stay within the scale', () => {
		fc.assert(
			fc.property(dossierWithValues, fc.constantFrom('per-year', 'cumulative'), (made, view) => {
				const result = calculate(made.dossier, made.values);
				const { panels } = yearsChart(made.dossier, result, result, view);
				panels.forEach(({ rows, domain }, place) => {
					let known = 0;
					rows.forEach(({ marks }, year) => {
						const own = result.options[place]?.years[year]?.spending.known ?? NaN;
						known = view === 'cumulative' ? known + own : own;
						const bars = barsOf(marks);
						expect(bars.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(known, 4);
						for (const side of [
							bars.filter(({ to, from }) => to > from),
							bars.filter(({ to, from }) => to < from)
						]) {
							side.forEach(({ from }, at) => expect(from).toBe(side[at - 1]?.to ?? 0));
						}
						for (const { from, to } of bars) {
							expect(Math.min(from, to)).toBeGreaterThanOrEqual(domain.low);
							expect(Math.max(from, to)).toBeLessThanOrEqual(domain.high);
						}
					});
				});
			})
		);
	});
});
