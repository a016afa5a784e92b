import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataTable } from '../../../../../src/lib/export/table.ts';
import ChartFigure from '../../../../../src/lib/ui/parts/figures/ChartFigure.svelte';
import { everyMark, plane } from '../../../charts/example.ts';

const table: DataTable = {
	id: 'verschil-a-c',
	title: 'Verschil tussen A en C',
	columns: [
		{ id: 'post', title: 'Post', figures: false },
		{ id: 'bedrag', title: 'Bedrag', figures: true }
	],
	rows: [
		[
			{ kind: 'text', text: 'Mantelzorg' },
			{ kind: 'number', value: 1234, unit: '€' }
		]
	],
	notes: []
};
const props = { chart: everyMark, table, about: () => ['Waar het vandaan komt'] };

/** The files that were offered to keep, by name. */
const files = new Map<string, Blob>();
let made: Blob | undefined;

beforeEach(() => {
	files.clear();
	// jsdom has no addresses of blobs and follows no links.
	URL.createObjectURL = vi.fn((blob: Blob) => {
		made = blob;
		return 'blob:een';
	});
	URL.revokeObjectURL = vi.fn();
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		if (made) files.set(this.download, made);
	});
});
afterEach(() => vi.restoreAllMocks());

const textOf = (blob: Blob | undefined): Promise<string> =>
	new Promise((done) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.readAsText(blob ?? new Blob());
	});

describe('a chart with its table and files', () => {
	it('draws a chart of rows or a plane, with the same as a table', async () => {
		const { rerender } = render(ChartFigure, props);
		expect(screen.getByRole('figure', { name: 'Van alles' })).toBeInTheDocument();
		expect(screen.getByText('Mantelzorg')).toBeInTheDocument();
		await rerender({ ...props, chart: plane });
		expect(screen.getByRole('figure', { name: 'Twee onbekenden' })).toBeInTheDocument();
	});

	it('keeps the drawing as SVG, with where it comes from', async () => {
		render(ChartFigure, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar “Van alles” als SVG' }));
		await waitFor(() => expect([...files.keys()]).toEqual(['verschil-a-c.svg']));
		const svg = await textOf(files.get('verschil-a-c.svg'));
		expect(svg).toContain('<svg');
		expect(svg).toContain('Waar het vandaan komt');
	});

	it('keeps the table as CSV, with where it comes from', async () => {
		render(ChartFigure, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar “Van alles” als CSV' }));
		await waitFor(() => expect([...files.keys()]).toEqual(['verschil-a-c.csv']));
		const csv = await textOf(files.get('verschil-a-c.csv'));
		expect(csv).toContain('Mantelzorg;1234');
		expect(csv).toContain('Waar het vandaan komt');
	});

	it('says so when a file cannot be made, and forgets it at the next one', async () => {
		// jsdom draws no pictures.
		render(ChartFigure, props);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar “Van alles” als PNG' }));
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('Bewaren als PNG is niet gelukt.')
		);
		expect(files.size).toBe(0);
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar “Van alles” als SVG' }));
		await waitFor(() => expect([...files.keys()]).toEqual(['verschil-a-c.svg']));
		expect(screen.getByRole('status')).toBeEmptyDOMElement();
	});
});
