import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Legend from '../../../src/lib/charts/Legend.svelte';
import RowChart from '../../../src/lib/charts/RowChart.svelte';
import { everyMark, row } from './example.ts';

const attributes = (element: Element | null | undefined, ...names: string[]) =>
	names.map((name) => element?.getAttribute(name));
const shownIn = (container: HTMLElement) =>
	[...container.querySelectorAll('.readout > .shown')].map(({ textContent }) => textContent);

describe('a chart of rows', () => {
	it('places every kind of mark on its scale, in per cents', () => {
		const { container } = render(RowChart, { chart: everyMark });
		const [left, right] = container.querySelectorAll('.bar > rect');
		expect(attributes(left, 'x', 'width')).toEqual(['0%', '25%']);
		expect(attributes(right, 'x', 'width')).toEqual(['25%', '25%']);
		expect(
			[...container.querySelectorAll('.row .dot > circle')].map((dot) => dot.getAttribute('cx'))
		).toEqual(['50%', '75%']);
		expect(attributes(container.querySelector('.row .rule.current > line'), 'x1', 'x2')).toEqual([
			'100%',
			'100%'
		]);
	});

	it('gives a row in another unit its own scale and ticks', () => {
		const { container } = render(RowChart, { chart: everyMark });
		expect(attributes(container.querySelector('.row .rule.source > line'), 'x1')).toEqual(['50%']);
		expect(screen.getByText('vijf')).toHaveAttribute('x', '50%');
	});

	it('has one axis below, with what its ends mean', () => {
		render(RowChart, { chart: everyMark });
		expect(screen.getByText('300')).toHaveAttribute('text-anchor', 'end');
		expect(screen.getByText('−100')).toHaveAttribute('text-anchor', 'start');
		expect(screen.getByText('← links & zo')).toBeInTheDocument();
		expect(screen.getByText('rechts <hier> →')).toBeInTheDocument();
	});

	it('says which way the unknown goes, beside the value and outside the plot', () => {
		const { container } = render(RowChart, { chart: everyMark });
		expect(screen.getByText('− 2 p.m.')).toBeInTheDocument();
		expect(container.querySelectorAll('svg .open')).toHaveLength(0);
	});

	it('hears every row as a sentence, in a list', () => {
		render(RowChart, { chart: everyMark });
		const [list] = screen.getAllByRole('list');
		const rows = within(list ?? document.body).getAllByRole('button');
		expect(rows.map((one) => one.getAttribute('aria-label'))).toEqual(everyMark.rows.map(({ says }) => says));
	});

	it('is one stop for Tab, and the arrows, Home and End go from row to row', async () => {
		const { container } = render(RowChart, { chart: everyMark });
		const [first, second, third] = screen.getAllByRole('button');
		const stops = () => screen.getAllByRole('button').filter((one) => one.tabIndex === 0);
		expect(stops()).toEqual([first]);
		first?.focus();
		const press = async (key: string) => {
			await fireEvent.keyDown(document.activeElement ?? document.body, { key });
			return document.activeElement;
		};
		expect(await press('ArrowDown')).toBe(second);
		expect(await press('End')).toBe(third);
		expect(await press('ArrowRight')).toBe(third);
		expect(stops()).toEqual([third]);
		expect(await press('ArrowUp')).toBe(second);
		expect(await press('Home')).toBe(first);
		expect(await press('ArrowLeft')).toBe(first);
		expect(await press('a')).toBe(first);
		expect(shownIn(container)).toEqual(['Dit is rij een.']);
	});

	it('shows the sentence of the row that is pointed at, tapped or focused', async () => {
		const { container } = render(RowChart, { chart: everyMark });
		expect(shownIn(container)).toEqual([]);
		expect(container.querySelectorAll('.readout > span')).toHaveLength(3);
		await fireEvent.pointerOver(screen.getByRole('button', { name: 'Dit is rij twee.' }));
		expect(shownIn(container)).toEqual(['Dit is rij twee.']);
		await fireEvent.focusIn(screen.getByRole('button', { name: 'Dit is rij drie.' }));
		expect(shownIn(container)).toEqual(['Dit is rij drie.']);
	});

	it('keeps a stop for Tab when rows go', async () => {
		const { rerender } = render(RowChart, { chart: everyMark });
		await fireEvent.focusIn(screen.getByRole('button', { name: 'Dit is rij drie.' }));
		await rerender({ chart: { ...everyMark, rows: [row('een')] } });
		expect(screen.getByRole('button')).toHaveAttribute('tabindex', '0');
	});

	it('has a legend beside it, of its looks and of the lines across', async () => {
		const { rerender } = render(Legend, { chart: everyMark });
		const legend = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent?.trim());
		expect(legend()).toEqual(['gestreept', 'open stip', 'nu ingevuld', 'in de bron']);
		await rerender({ chart: { ...everyMark, rows: [] } });
		expect(legend()).toEqual(['gestreept', 'open stip']);
		await rerender({ chart: { ...everyMark, legend: [] } });
		expect(legend()).toEqual([]);
	});

	it('shows a sentence, over what stands below, only until a row is left or something else is pressed', async () => {
		const { container } = render(RowChart, { chart: everyMark });
		const figure = screen.getByRole('figure');
		const third = screen.getByRole('button', { name: 'Dit is rij drie.' });
		await fireEvent.pointerOver(third);
		expect(shownIn(container)).toEqual(['Dit is rij drie.']);
		await fireEvent(figure, new MouseEvent('pointerleave'));
		expect(shownIn(container)).toEqual(['Dit is rij drie.']);
		await fireEvent.keyDown(third, { key: 'Escape' });
		expect(shownIn(container)).toEqual([]);
		await fireEvent.focusIn(third);
		expect(shownIn(container)).toEqual(['Dit is rij drie.']);
		await fireEvent.focusOut(third);
		expect(shownIn(container)).toEqual([]);
		await fireEvent.click(third);
		expect(shownIn(container)).toEqual(['Dit is rij drie.']);
		await fireEvent.pointerDown(document.body);
		expect(shownIn(container)).toEqual([]);
	});

	it('has a heading for a title where it is asked for', async () => {
		const { rerender } = render(RowChart, { chart: everyMark });
		expect(screen.queryByRole('heading')).toBeNull();
		await rerender({ chart: everyMark, heading: 3 });
		expect(screen.getByRole('heading', { name: 'Van alles', level: 3 })).toBeInTheDocument();
	});

	it('draws nothing outside a scale without length', () => {
		const flat = { low: 5, high: 5, ticks: [] };
		const { container } = render(RowChart, { chart: { ...everyMark, domain: flat } });
		expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
	});
});
