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
		expect(sentences()).toEqual(['Stip: wat nu is ingevuld.', 'Lijn: hier keert de volgorde om.']);
	});

	it('has a dashed line at the one that is known, and says that the other is not', () => {
		const { container } = render(PlaneChart, { chart: { ...plane, current: [25, null] } });
		const line = container.querySelector('.unknown > line');
		expect([line?.getAttribute('x1'), line?.getAttribute('x2')]).toEqual(['25%', '25%']);
		expect(container.querySelector('.current')).toBeNull();
		expect(sentences().slice(0, 2)).toEqual([
			'Streepjes: wat nu is ingevuld bij “Kosten”.',
			'“Groei” is nog niet bekend (p.m.).'
		]);
	});

	it('has neither where both are unknown, and says so', () => {
		const { container } = render(PlaneChart, { chart: { ...plane, current: [null, null] } });
		expect(container.querySelector('.unknown, .current')).toBeNull();
		expect(sentences().slice(0, 2)).toEqual([
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

	it('says the point before its areas, and what the numbers in them stand for', () => {
		const labels = [
			{ at: [20, 2], text: '1' },
			{ at: [80, 9], text: '2', to: [99, 9.9] }
		] as const;
		const key = { names: ['A goedkoper', 'C goedkoper'] };
		const { container } = render(PlaneChart, { chart: { ...plane, labels, key } });
		expect(sentences()).toEqual([
			'Stip: wat nu is ingevuld.',
			'Lijn: hier keert de volgorde om.',
			'Vlak 1: A goedkoper.',
			'Vlak 2: C goedkoper.'
		]);
		expect(screen.getByText('1')).toBeInTheDocument();
		const line = container.querySelector('.leader > line');
		expect([line?.getAttribute('x1'), line?.getAttribute('x2')]).toEqual(['80%', '99%']);
	});

	it('may have names where it is wide and numbers where it is narrow', () => {
		const labels = [
			...plane.labels.map((label) => ({ ...label, on: 'wide' as const })),
			{ at: [20, 2], text: '1', on: 'narrow' },
			{ at: [90, 9], text: '2', on: 'narrow' }
		] as const;
		const key = { names: ['A & C', 'C goedkoper'], on: 'narrow' } as const;
		render(PlaneChart, { chart: { ...plane, labels, key } });
		expect(screen.getByText('C goedkoper').closest('.names')).toHaveClass('wide');
		expect(screen.getByText('2').closest('.names')).toHaveClass('narrow');
		expect(screen.getByText('Vlak 2: C goedkoper.')).toHaveClass('narrow');
	});
});
