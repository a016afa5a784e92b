import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { DataTable } from '../../../../../src/lib/export/table.ts';
import TableDetails from '../../../../../src/lib/ui/parts/tables/TableDetails.svelte';

const table = (value: number): DataTable => ({
	id: 'tabel',
	title: 'Wat het kost',
	columns: [
		{ id: 'keuze', title: 'Keuze', figures: false },
		{ id: 'kosten', title: 'Kosten', figures: true }
	],
	rows: [
		[
			{ kind: 'text', text: 'A' },
			{ kind: 'number', value, unit: '€/jaar' }
		]
	],
	notes: []
});

const figure = (): string =>
	screen.getByRole('cell', { hidden: true }).textContent?.replace(/\s/g, ' ') ?? '';

it('a closed table follows when it is opened, and an open one at once', async () => {
	const { rerender } = render(TableDetails, { summary: 'Toon als tabel', table: table(100) });
	await rerender({ table: table(200) });
	expect(figure()).toContain('100');
	await fireEvent.click(screen.getByText('Toon als tabel'));
	await waitFor(() => expect(figure()).toContain('200'));
	await rerender({ table: table(300) });
	expect(figure()).toContain('300');
});
