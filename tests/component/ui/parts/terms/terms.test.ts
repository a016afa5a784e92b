import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { meaningOf } from '../../../../../src/lib/format/glossary.ts';
import { termSection } from '../../../../../src/lib/format/terms.ts';
import TermMeaning from '../../../../../src/lib/ui/parts/terms/TermMeaning.svelte';
import Terms from '../../../../../src/lib/ui/parts/terms/Terms.svelte';
import { dossier } from '../../../hilversum.ts';

describe('a text with words that are explained', () => {
	it('is the text, with each word a link to its meaning the first time in a section', () => {
		const section = termSection(dossier);
		const first = render(Terms, { section, text: 'De sociale basis, met 20 fte.' });
		const second = render(Terms, { section, text: 'Weer de sociale basis.' });
		expect(first.container).toHaveTextContent('De sociale basis, met 20 fte.');
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			expect.stringMatching(/begrippen\/#begrip-sociale_basis$/),
			expect.stringMatching(/begrippen\/#woord-fte$/)
		]);
		expect(second.container).toHaveTextContent('Weer de sociale basis.');
	});
});

describe('the meaning of a word', () => {
	it('says it with its source, has the focus, and gives it back when it closes', async () => {
		// jsdom has no popovers.
		HTMLElement.prototype.showPopover = vi.fn();
		HTMLElement.prototype.hidePopover = function () {
			this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
		};
		const { container } = render(Terms, { section: termSection(dossier), text: 'De sociale basis.' });
		const opener = container.querySelector('a');
		const entry = meaningOf(dossier, 'begrip-sociale_basis');
		if (!opener || !entry) throw new Error('there is no such word');
		const onclose = vi.fn();
		render(TermMeaning, { dossier, entry, opener, onclose });
		const meaning = screen.getByRole('dialog', { hidden: true });
		expect(meaning).toHaveFocus();
		expect(meaning).toHaveTextContent(/makkelijk te vinden\. Bron: Startnotitie, Belangrijke definities\./);
		await fireEvent.click(screen.getByRole('button', { name: 'Sluit', hidden: true }));
		expect(onclose).toHaveBeenCalledOnce();
		expect(opener).toHaveFocus();
	});
});
