import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import PlaneChart from '../../../src/lib/charts/PlaneChart.svelte';
import { plane } from './example.ts';

const sentences = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('a plane', () => {
	it('draws the line on which the order turns, y upward', () => {
		const { container } = render(PlaneChart, { chart: plane });
		expect(container.querySelector('.boundary polyline')).toHaveAttribute('points', '0,0 100,100');
	});

	it('has a point where both values are known', () => {
		const { container } = render(PlaneChart, { chart: plane });
		const point = container.querySelector('.current > circle');
		expect([point?.getAttribute('cx'), point?.getAttribute('cy')]).toEqual(['25%', '50%']);
		expect(container.querySelector('.unknown')).toBeNull();
		expect(sentences()).toEqual(['Lijn: hier keert de volgorde om.', 'Stip: wat nu is ingevuld.']);
	});

	it('has a dashed line at the one that is known, and says that the other is not', () => {
		const { container } = render(PlaneChart, { chart: { ...plane, current: [25, null] } });
		const line = container.querySelector('.unknown > line');
		expect([line?.getAttribute('x1'), line?.getAttribute('x2')]).toEqual(['25%', '25%']);
		expect(container.querySelector('.current')).toBeNull();
		expect(sentences().slice(1)).toEqual([
			'Streepjes: wat nu is ingevuld bij “Kosten”.',
			'“Groei” is nog niet bekend (p.m.).'
		]);
	});

	it('has neither where both are unknown, and says so', () => {
		const { container } = render(PlaneChart, { chart: { ...plane, current: [null, null] } });
		expect(container.querySelector('.unknown, .current')).toBeNull();
		expect(sentences().slice(1)).toEqual([
			'“Kosten” is nog niet bekend (p.m.).',
			'“Groei” is nog niet bekend (p.m.).'
		]);
	});

	it('names its areas within its edges, and both axes', () => {
		render(PlaneChart, { chart: plane });
		expect(screen.getByText('C goedkoper')).toHaveAttribute('text-anchor', 'end');
		expect(screen.getByText('Kosten →')).toBeInTheDocument();
		expect(screen.getByText('↑ Groei')).toBeInTheDocument();
		expect(screen.getByRole('figure', { name: 'Twee onbekenden' })).toHaveAccessibleDescription(
			'Waar de volgorde omkeert.'
		);
	});

	it('may have the same name twice', () => {
		const [label] = plane.labels;
		render(PlaneChart, { chart: { ...plane, labels: label ? [label, { ...label, at: [80, 8] }] : [] } });
		expect(screen.getAllByText('A & C')).toHaveLength(2);
	});

	it('keeps what the source says beside what it says now', () => {
		render(PlaneChart, { chart: { ...plane, sourceDescription: 'Zo was het.' } });
		expect(screen.getByRole('figure')).toHaveAccessibleDescription(
			/^Waar de volgorde omkeert\.\s*bron: Zo was het\.$/
		);
	});

	it('says which names have no room, at all or where it is narrow', () => {
		const labels = plane.labels.map((label, place) => (place === 0 ? label : { ...label, wide: true }));
		render(PlaneChart, { chart: { ...plane, labels, unplaced: ['B goedkoper', 'even duur'] } });
		expect(sentences()).toContain('Waar geen naam past: B goedkoper en even duur.');
		expect(screen.getByText('C goedkoper').parentElement).toHaveClass('minor');
		expect(screen.getByText('Waar geen naam past: C goedkoper.')).toHaveClass('narrow');
		expect(screen.getByText('A & C').parentElement).not.toHaveClass('minor');
	});
});
