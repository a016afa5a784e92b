import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TotalsChart from '../../../src/lib/charts/TotalsChart.svelte';

const bars = [
	{ letter: 'A', label: 'een', known: 2_200_000, open: 0, encoding: { hue: 1, fill: 'solid' } },
	{ letter: 'C', label: 'drie', known: 1_100_000, open: 2, encoding: { hue: 1, fill: 'hatched' } },
	{ letter: 'D', label: 'vier', known: 0, open: 1, encoding: { hue: 2, fill: 'hatched' } }
] as const;

const barsOf = (container: HTMLElement) =>
	[...container.querySelectorAll('rect.bar')].map((bar) => [
		bar.getAttribute('x'),
		bar.getAttribute('width')
	]);

describe('the chart of totals', () => {
	const props = { bars, title: 'Extra kosten', description: 'Wat elke keuze kost.' };

	it('draws bars from zero in proportion to what is known, and none for what is not', () => {
		const { container } = render(TotalsChart, props);
		expect(barsOf(container)).toEqual([
			['0%', '100%'],
			['0%', '50%'],
			['0%', '0%']
		]);
	});

	it('puts the unknown in words outside the plot', () => {
		const { container } = render(TotalsChart, props);
		const values = [...container.querySelectorAll('.value')].map((value) =>
			value.textContent?.replace(/\s+/g, ' ').trim()
		);
		expect(values).toEqual(['€ 2.200.000', '€ 1.100.000+ 2 p.m.', '€ 0+ 1 p.m.']);
		expect(container.querySelectorAll('svg .open')).toHaveLength(0);
	});

	it('is a figure with a name and a sentence that says what it shows', () => {
		render(TotalsChart, props);
		expect(screen.getByRole('figure', { name: 'Extra kosten' })).toHaveAccessibleDescription(
			'Wat elke keuze kost.'
		);
	});

	it('starts negative bars left of zero', () => {
		const { container } = render(TotalsChart, {
			...props,
			bars: [
				{ ...bars[0], known: -100 },
				{ ...bars[1], known: 300 }
			]
		});
		expect(barsOf(container)).toEqual([
			['0%', '25%'],
			['25%', '75%']
		]);
	});

	it('fills with a pattern of its own where the second axis says so', () => {
		const { container } = render(TotalsChart, props);
		const [solid, hatched] = [...container.querySelectorAll('rect.bar')].map((bar) =>
			bar.getAttribute('fill')
		);
		expect(solid).toBeNull();
		expect(container.querySelector(`pattern[id="${hatched?.slice(5, -1)}"]`)).not.toBeNull();
	});
});
