import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import VariantsPage from '../../../../../src/lib/ui/pages/variants/VariantsPage.svelte';
import { dossier } from '../../../hilversum.ts';

describe('keeping a variant', () => {
	beforeEach(() => localStorage.clear());
	afterEach(() => void vi.restoreAllMocks());

	async function keep(name: string) {
		render(VariantsPage, { tweaks: tweaksOf(dossier) });
		await fireEvent.input(screen.getByLabelText('Naam van deze variant'), { target: { value: name } });
		await fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
		return document.body.textContent.replace(/\s+/g, ' ');
	}

	it('says that it is kept', async () => {
		expect(await keep('Duur')).toContain('“Duur” is bewaard.');
	});

	it('never says that it is kept where the storage is full or blocked', async () => {
		for (const error of [
			new DOMException('vol', 'QuotaExceededError'),
			new DOMException('dicht', 'SecurityError')
		]) {
			vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
				throw error;
			});
			const text = await keep('Duur');
			expect(text).toContain('“Duur” staat in de lijst, en is niet bewaard.');
			expect(text).not.toContain('is bewaard');
			document.body.replaceChildren();
		}
	});
});
