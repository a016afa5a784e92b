import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as workbook from '../../../../../src/lib/export/workbook.ts';
import { comparisonWorkbook } from '../../../../../src/lib/export/workbook.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import Downloads from '../../../../../src/lib/ui/parts/save/Downloads.svelte';
import { save } from '../../../../../src/lib/ui/parts/save/save-file.ts';
import { dossier } from '../../../hilversum.ts';

vi.mock('../../../../../src/lib/ui/parts/save/save-file.ts', () => ({ save: vi.fn() }));
vi.mock('../../../../../src/lib/export/workbook.ts', async (original) => {
	const real = await original<typeof workbook>();
	return { comparisonWorkbook: vi.fn(real.comparisonWorkbook) };
});

function show(): void {
	const tweaks = tweaksOf(dossier);
	for (const assumption of dossier.assumptions) if (assumption.id === 'indexatie') tweaks.set(assumption, 3);
	tweaks.commit();
	render(Downloads, { tweaks });
}

const status = (text: RegExp): Promise<unknown> =>
	vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), { timeout: 20_000 });

describe('the downloads of a comparison', () => {
	beforeEach(() => window.history.replaceState(null, '', '/hilversum/vergelijk?indexatie=3#verschil'));
	afterEach(() => vi.clearAllMocks());

	it('say that formulas work and that p.m. is no zero', () => {
		show();
		expect(screen.getByText(/Verandert u daarin een aanname/)).toHaveTextContent(
			/nog niet bekend.*p\.m\..*niet mee als nul/
		);
	});

	it.each([
		[/Excel-bestand \(XLSX\)/, 'xlsx', 'hilversum-wmo-2024-vergelijking-aangepast-indexatie-3.xlsx'],
		[/ODS-bestand/, 'ods', 'hilversum-wmo-2024-vergelijking-aangepast-indexatie-3.ods']
	])('save %s', async (button, format, name) => {
		show();
		expect(comparisonWorkbook).not.toHaveBeenCalled();
		await fireEvent.click(screen.getByRole('button', { name: button }));
		await status(new RegExp(`Het bestand ${name} is gemaakt`));
		expect(save).toHaveBeenCalledWith(
			name,
			expect.stringContaining('application/vnd.'),
			expect.any(Uint8Array)
		);
		const bytes = vi.mocked(save).mock.calls[0]?.[2];
		// Both are ZIP files.
		expect([...(bytes ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
		const [, values, about, asked] = vi.mocked(comparisonWorkbook).mock.calls[0] ?? [];
		expect(asked).toBe(format);
		expect(values?.indexatie).toBe(3);
		expect(about).toContain('Loon- en prijsstijging: 3\u00a0% per jaar (bron: 0\u00a0% per jaar)');
		expect(about?.at(-1)).toMatch(/\/hilversum\/vergelijk\?indexatie=3&versie=1\.1$/);
	});

	it('say what to do when it fails, and can be tried again', async () => {
		vi.mocked(comparisonWorkbook).mockRejectedValueOnce(new Error('no connection'));
		show();
		await fireEvent.click(screen.getByRole('button', { name: /XLSX/ }));
		await status(/niet gelukt.*probeer het nog een keer/);
		expect(save).not.toHaveBeenCalled();
		await fireEvent.click(screen.getByRole('button', { name: /XLSX/ }));
		await status(/is gemaakt/);
	});
});
