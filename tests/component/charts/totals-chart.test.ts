import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import RowChart from '../../../src/lib/charts/RowChart.svelte';
import { totalsChart } from '../../../src/lib/charts/totals-chart.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate, type Outcome, type Sum } from '../../../src/lib/model/calculate.ts';
import { dossier } from '../hilversum.ts';

const source = calculate(dossier, baseline(dossier));

/** The source's outcome with other sums for its options; the dossier's options keep their looks. */
function outcomeOf(sums: readonly Partial<Sum>[]): Outcome {
	return {
		...source,
		options: source.options.map((option, place) => ({
			...option,
			spending: {
				known: 0,
				counted: sums[place]?.known === undefined ? 0 : 1,
				open: [],
				failed: [],
				...sums[place]
			}
		}))
	};
}

const sums = [{ known: 2_200_000 }, { known: 1_100_000, open: ['een', 'twee'] }, { open: ['een'] }, {}];
const chart = totalsChart(dossier, outcomeOf(sums), outcomeOf(sums));

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const barsOf = (container: HTMLElement) =>
	[...container.querySelectorAll('.bar > rect')].map((bar) => [
		bar.getAttribute('x'),
		bar.getAttribute('width')
	]);

describe('the chart of totals', () => {
	it('draws bars from zero in proportion to what is known, and none where nothing is', () => {
		const { container } = render(RowChart, { chart });
		expect(barsOf(container)).toEqual([
			['0%', '100%'],
			['0%', '50%'],
			['0%', '0%']
		]);
	});

	it('puts the unknown in words outside the plot, and no zero where nothing is known', () => {
		const { container } = render(RowChart, { chart });
		const values = [...container.querySelectorAll('.value')].map((value) => plain(value.textContent));
		expect(values).toEqual(['€ 2.200.000', '€ 1.100.000+ 2 p.m.', 'p.m.', '€ 0']);
		expect(container.querySelectorAll('svg .open')).toHaveLength(0);
	});

	it('is a figure with a name and a sentence that says what it shows', () => {
		render(RowChart, { chart: totalsChart(dossier, source, source) });
		const figure = screen.getByRole('figure', { name: 'Extra kosten 2024–2027 samen' });
		expect(figure).toHaveAccessibleDescription(/^Keuze A en B kosten elk €\s2\.200\.000\./);
		expect(figure).not.toHaveAccessibleDescription(/bron:/);
	});

	it('says each row in a sentence', () => {
		expect(chart.rows.map(({ says }) => plain(says))).toEqual([
			'Keuze A: € 2.200.000.',
			'Keuze B: € 1.100.000 en 2 posten die nog niet bekend zijn.',
			'Keuze C: 1 post die nog niet bekend is.',
			'Keuze D: € 0.'
		]);
	});

	it('starts negative bars left of zero', () => {
		const negative = outcomeOf([{ known: -100 }, { known: 300 }]);
		const { container } = render(RowChart, { chart: totalsChart(dossier, negative, negative) });
		expect(barsOf(container).slice(0, 2)).toEqual([
			['0%', '25%'],
			['25%', '75%']
		]);
	});

	it('fills with a pattern of the chart where the second axis says so', () => {
		const { container } = render(RowChart, { chart: totalsChart(dossier, source, source) });
		const fills = [...container.querySelectorAll('.bar')].map((bar) => bar.getAttribute('fill'));
		expect(fills.slice(0, 2)).toEqual(Array(2).fill('var(--surface, var(--hue))'));
		for (const fill of fills.slice(2)) {
			expect(container.querySelector(`pattern[id="${fill?.slice(5, -1)}"]`)).not.toBeNull();
		}
		expect(new Set(fills.slice(2)).size).toBe(2);
	});

	it('marks what a changed assumption changes, with the source’s figure in the row and in the sentence', () => {
		const changed = calculate(dossier, withChanges(dossier, { transformatiekosten: 50_000 }));
		const made = totalsChart(dossier, changed, source);
		const { container } = render(RowChart, { chart: made });
		expect(made.rows.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([
			['bar'],
			['bar'],
			['bar', 'rule'],
			['bar', 'rule']
		]);
		expect(plain(made.rows[2]?.says)).toBe('Keuze C: € 2.200.000. Bron: € 2.000.000 + 1 p.m.');
		expect(container.querySelectorAll('.rule.source > line')).toHaveLength(2);
		expect(screen.getByRole('figure')).toHaveAccessibleDescription(/bron: Keuze A en B kosten elk/);
	});

	it('calls a sum of which a post cannot be calculated no zero', () => {
		const made = totalsChart(dossier, outcomeOf([{ failed: ['een'] }]), outcomeOf([{ failed: ['een'] }]));
		expect(made.rows[0]).toMatchObject({ value: 'niet te berekenen', marks: [] });
		expect(made.rows[0]?.says).toBe('Keuze A: 1 post die niet te berekenen is.');
	});
});
