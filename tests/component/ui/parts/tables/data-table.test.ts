import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Cell, DataTable as Table } from '../../../../../src/lib/export/table.ts';
import DataTable from '../../../../../src/lib/ui/parts/tables/DataTable.svelte';
import { openItems } from '../../../../unit/model/open-items';

const sum = (known: number, open: readonly string[] = [], failed: readonly string[] = []): Cell => ({
	kind: 'sum',
	of: 'spending',
	sum: {
		known,
		counted: known === 0 && open.length + failed.length > 0 ? 0 : 1,
		open: openItems(open),
		failed
	}
});
const head = (text: string): Cell => ({ kind: 'text', text });

function table(rows: Table['rows']): Table {
	return {
		id: 'proef',
		title: 'Extra kosten',
		columns: [
			{ id: 'post', title: 'Post', figures: false },
			{ id: 'a', title: 'Keuze A', figures: true },
			{ id: 'opmerking', title: 'Opmerking', figures: false }
		],
		rows,
		notes: ['Bedragen over vier jaar.']
	};
}

const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const cell = (row: RegExp | string, place = 0): HTMLElement => {
	const found = within(screen.getByRole('row', { name: row })).getAllByRole('cell')[place];
	if (found === undefined) throw new Error('There is no such cell');
	return found;
};

describe('a table of data', () => {
	it('is a table with a caption, headings for columns and rows, and notes', () => {
		render(DataTable, { table: table([[head('Wijk'), sum(80_000), { kind: 'none' }]]) });
		const found = screen.getByRole('table', { name: 'Extra kosten' });
		expect(within(found).getAllByRole('columnheader').map(words)).toEqual(['Post', 'Keuze A', 'Opmerking']);
		expect(within(found).getByRole('rowheader', { name: 'Wijk' })).toBeInTheDocument();
		expect(screen.getByText('Bedragen over vier jaar.')).toBeInTheDocument();
		expect(screen.getByRole('region', { name: 'Extra kosten' })).toHaveAttribute('tabindex', '0');
	});

	it('puts figures to the right and words not', () => {
		render(DataTable, { table: table([[head('Wijk'), sum(1), head('nieuw')]]) });
		expect(cell(/Wijk/, 0)).toHaveClass('utrecht-table__cell--numeric-column');
		expect(cell(/Wijk/, 1)).not.toHaveClass('utrecht-table__cell--numeric-column');
	});

	it.each<[string, Cell, string]>([
		['money', sum(80_000), '€ 80.000'],
		[
			'money with something unknown',
			sum(2_000_000, ['x']),
			'€ 2.000.000 + 1 p.m. (nog niet bekend, maakt het hoger)'
		],
		['only one unknown, without a zero', sum(0, ['x']), '+ p.m. (nog niet bekend, maakt het hoger)'],
		['only unknowns, without a zero', sum(0, ['x', 'y']), '+ 2 p.m. (nog niet bekend, maken het hoger)'],
		['what cannot be worked out', sum(5, [], ['x']), '€ 5 1 post niet te berekenen'],
		['a sum with its sign', { ...sum(50_000), signed: true } as Cell, '+ € 50.000'],
		['an amount with its unit', { kind: 'number', value: 2.5, unit: '%/jaar' }, '2,5 % per jaar'],
		['a number with its sign', { kind: 'number', value: 7, unit: 'fte', signed: true }, '+ 7 fte'],
		['a minus', { kind: 'number', value: -50_000, unit: '€', signed: true }, '− € 50.000'],
		['no sign for nothing', { kind: 'number', value: 0, unit: '€', signed: true }, '€ 0'],
		['an unknown', { kind: 'open' }, 'p.m. (nog niet bekend)'],
		['nothing', { kind: 'none' }, '– niets']
	])('writes %s', (_, shown, expected) => {
		render(DataTable, { table: table([[head('Wijk'), shown, { kind: 'none' }]]) });
		expect(words(cell(/Wijk/)).replace('–niets', '– niets')).toBe(expected);
	});

	it('marks exactly the cells that differ from the source, with the figure of the source', () => {
		render(DataTable, {
			table: table([
				[head('Wijk'), sum(82_400), head('groeit')],
				[head('Frictie'), sum(50_000), { kind: 'none' }],
				[head('Gelijk'), sum(100), head('blijft')]
			]),
			source: table([
				[head('Frictie'), sum(0, ['frictie']), { kind: 'none' }],
				[head('Wijk'), sum(80_000), head('groeit')],
				[head('Gelijk'), sum(100), head('blijft')]
			])
		});
		expect(words(cell(/Wijk/))).toBe('gewijzigd: € 82.400 bron: € 80.000');
		expect(words(cell(/Frictie/))).toBe('gewijzigd: € 50.000 bron: + p.m.');
		expect(screen.getAllByText(/^gewijzigd/)).toHaveLength(2);
	});

	it('tells rows with the same head apart by their turn, and marks what the source does not have', () => {
		render(DataTable, {
			table: table([
				[head('Post'), sum(1), { kind: 'none' }],
				[head('Post'), sum(3), { kind: 'none' }],
				[head('Nieuw'), sum(4), { kind: 'none' }]
			]),
			source: table([
				[head('Post'), sum(1), { kind: 'none' }],
				[head('Post'), sum(2), { kind: 'none' }]
			])
		});
		const rows = screen.getAllByRole('row').slice(1);
		expect(rows.map((row) => words(within(row).getAllByRole('cell')[0] ?? document.body))).toEqual([
			'€ 1',
			'gewijzigd: € 3 bron: € 2',
			'gewijzigd: € 4 bron: staat er niet in'
		]);
	});
});
