import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import type { SourceFile } from '../../../../../src/lib/dossier/yaml-file.ts';
import SheetImport from '../../../../../src/lib/ui/pages/editor/sheet/SheetImport.svelte';
import { exampleFiles } from '../../../../unit/dossier/example.ts';

function show() {
	const onedit = vi.fn<(files: readonly SourceFile[]) => void>((files) => void shown.rerender({ files }));
	const shown = render(SheetImport, { files: exampleFiles(), onedit });
	return {
		onedit,
		text: (name: string): string =>
			onedit.mock.lastCall?.[0].find(({ path }) => path.endsWith(name))?.text ?? ''
	};
}
const paste = (text: string) =>
	fireEvent.input(screen.getByLabelText('Plak de tabel'), { target: { value: text } });
const rowsOf = (table: HTMLElement): string[] =>
	within(table)
		.getAllByRole('row')
		.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());

async function choose(name: string, content: Uint8Array<ArrayBuffer>) {
	const file = new File([content], name);
	// jsdom has no arrayBuffer on a file.
	Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(content.slice().buffer) });
	await fireEvent.change(screen.getByLabelText('Of kies een bestand'), { target: { files: [file] } });
}

describe('a table from a spreadsheet', () => {
	it('shows what each row becomes, and goes into the files of the chosen option', async () => {
		const { text } = show();
		await fireEvent.change(screen.getByLabelText('Voor welke keuze is de tabel?'), {
			target: { value: 'proef/keuze-b.yaml' }
		});
		await paste('Post\t2024\t2025\nHuur\t80.000\t81.000\nNieuw plein\tp.m.\tp.m.\nTotaal\t80.000\t81.000');
		expect(screen.getByRole('status')).toHaveTextContent('2 rijen zijn gelezen.');
		const rows = rowsOf(screen.getByRole('table', { name: 'Wat elke rij wordt, in euro' }));
		expect(rows[1]).toMatch(/^Huur rij 2: bestaande post ?80\.000 ?81\.000$/);
		expect(rows[2]).toContain('Nieuw plein rij 3: nieuwe post');
		expect(rows[2]).toContain('p.m.');
		expect(screen.getByText('rij 4: overgeslagen, want dit is een totaal (Totaal).')).toBeInTheDocument();
		await fireEvent.click(screen.getByRole('button', { name: 'Bekijk wat er verandert' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Neem over in de tekst' }));
		expect(text('keuze-b.yaml')).toContain(
			'  loon: = onbekend\n  huur: { 2024: 80000, 2025: 81000 }\n  nieuw_plein: pm\n'
		);
		expect(text('dossier.yaml')).toContain('  nieuw_plein:\n    titel: Nieuw plein\n');
		expect(screen.getByRole('status')).toHaveTextContent('Overgenomen in dossier.yaml en keuze-b.yaml.');
		expect(screen.getByLabelText('Plak de tabel')).toHaveValue('');
	});

	it('names the cells that are not right, and takes nothing over', async () => {
		show();
		await paste('Post\t2024\t2025\nHuur\t80,000\t');
		expect(screen.getByRole('status')).toHaveTextContent('2 dingen kloppen nog niet.');
		expect(screen.getByText(/^cel B2: .*Bedoelt u 80\.000 of 80\?/)).toBeInTheDocument();
		expect(screen.getByText(/^cel C2: hier staat niets\./)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Bekijk wat er verandert' })).toBeNull();
	});

	it('reads thousands of euros where the table says so, unless the author knows better', async () => {
		show();
		await paste('Bedragen x € 1.000\nPost\t2024\t2025\nHuur\t80\t81');
		const scale = screen.getByLabelText('De bedragen in de tabel zijn');
		expect(scale).toHaveDisplayValue('× € 1.000');
		expect(rowsOf(screen.getByRole('table'))[1]).toContain('80.000');
		await fireEvent.change(scale, { target: { value: '1' } });
		expect(rowsOf(screen.getByRole('table'))[1]).not.toContain('80.000');
		expect(screen.queryByLabelText('Een min in de tabel is')).toBeNull();
	});

	it('reads a minus as the table says, unless the author knows better', async () => {
		show();
		await paste('Kosten (- = nadeel)\nPost\t2024\t2025\nHuur\t-80\t-81');
		expect(rowsOf(screen.getByRole('table'))[1]).toMatch(/post8081$/);
		await fireEvent.change(screen.getByLabelText('Een min in de tabel is'), { target: { value: 'less' } });
		expect(rowsOf(screen.getByRole('table'))[1]).toMatch(/post-80-81$/);
	});

	it('reads a file, and lets the author choose the sheet', async () => {
		show();
		const head = ['Post', 2024, 2025];
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'Uitleg', rows: [['Lees mij']] },
				{ name: 'Kosten', rows: [head, ['Huur', 5, 'p.m.']] }
			]
		});
		await choose('kosten.xlsx', new Uint8Array(bytes));
		const sheet = await screen.findByLabelText('Blad', {}, { timeout: 15_000 });
		expect(screen.getByText(/Er is geen rij met de jaren/)).toBeInTheDocument();
		await fireEvent.change(sheet, { target: { value: '1' } });
		expect(rowsOf(screen.getByRole('table'))[1]).toContain('Huur');
	});

	it('says at the field that a file is no spreadsheet', async () => {
		show();
		await choose('foto.xlsx', Uint8Array.from([0x50, 0x4b, 0, 1, 2]));
		const field = screen.getByLabelText('Of kies een bestand');
		await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
		expect(field).toHaveAccessibleDescription(/niet te lezen/);
	});
});
