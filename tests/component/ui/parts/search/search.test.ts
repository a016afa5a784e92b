import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { found, searchEntries } from '../../../../../src/lib/ui/parts/search/entries.ts';
import SearchDialog from '../../../../../src/lib/ui/parts/search/SearchDialog.svelte';
import { dossier } from '../../../hilversum.ts';

const entries = searchEntries(dossier);
const titles = (query: string): string[] =>
	found(entries, query).map(({ kind, title }) => `${kind}: ${title}`);

describe('what is found in a dossier', () => {
	it('is of every kind: pages, terms, posts, effects, advantages, risks, goals, assumptions and sources', () => {
		expect([...new Set(entries.map(({ kind }) => kind))]).toEqual([
			'Pagina',
			'Begrip',
			'Post',
			'Verwacht effect',
			'Uitkomst',
			'Voordeel',
			'Risico',
			'Doel',
			'Aanname',
			'Bron'
		]);
		expect(titles('kpmg')).toContain('Bron: Inzicht en handelingsperspectieven sociaal domein');
		expect(titles('keuze c')[0]).toBe('Pagina: Keuze C: Buurtgericht en gemeente');
	});

	it('has each word that was typed, in any order, without regard to capitals and accents', () => {
		expect(titles('WACHTLIJSTEN wijken')).toEqual(['Risico: In wijken kunnen wachtlijsten ontstaan']);
		expect(titles('suicide')).toEqual(titles('Suïcide'));
		expect(titles('suicide').length).toBeGreaterThan(0);
		expect(titles('bestaatnergens')).toEqual([]);
		expect(titles('  ')).toEqual([]);
	});

	it('stands first where the word is in its name', () => {
		expect(titles('sociale basis')[0]).toBe('Begrip: Sociale basis');
		expect(titles('p.m.')[0]).toBe('Begrip: P.m.');
	});

	it('is little enough to be made when it is asked for: it needs no file of its own', () => {
		expect(new Blob([JSON.stringify(entries)]).size).toBeLessThan(60_000);
	});
});

describe('the field to search in', () => {
	beforeAll(() => {
		// jsdom has no dialogs that open.
		HTMLDialogElement.prototype.showModal = function () {
			this.open = true;
		};
		HTMLDialogElement.prototype.close = function () {
			this.open = false;
			this.dispatchEvent(new Event('close'));
		};
	});

	function show(): { dialog: HTMLElement; field: HTMLElement; onclose: ReturnType<typeof vi.fn> } {
		const onclose = vi.fn();
		render(SearchDialog, { dossier, onclose });
		const dialog = screen.getByRole('dialog', { name: 'Zoeken' });
		return { dialog, field: within(dialog).getByRole('searchbox'), onclose };
	}

	it('has the focus, says how much it found, and gives links', async () => {
		const { dialog, field } = show();
		expect(field).toHaveFocus();
		expect(within(dialog).getByRole('status')).toHaveTextContent('Typ een woord.');
		await fireEvent.input(field, { target: { value: 'wachtlijsten wijken' } });
		expect(within(dialog).getByRole('status')).toHaveTextContent('1 plek gevonden.');
		expect(within(dialog).getByRole('link')).toHaveAttribute(
			'href',
			expect.stringMatching(/risicos\/#risico-wachtlijsten_wijk$/)
		);
		await fireEvent.input(field, { target: { value: 'bestaatnergens' } });
		expect(within(dialog).getByRole('status')).toHaveTextContent('Niets gevonden.');
		await fireEvent.input(field, { target: { value: 'e' } });
		expect(within(dialog).getByRole('status')).toHaveTextContent(/U ziet de eerste 20\.$/);
	});

	it('goes through what was found with the arrows, and closes with a link or its button', async () => {
		const { dialog, field, onclose } = show();
		await fireEvent.input(field, { target: { value: 'wachtlijsten' } });
		const [first] = within(dialog).getAllByRole('link');
		if (!first) throw new Error('nothing was found');
		await fireEvent.keyDown(field, { key: 'ArrowDown' });
		expect(first).toHaveFocus();
		await fireEvent.keyDown(first, { key: 'ArrowUp' });
		expect(field).toHaveFocus();
		first.addEventListener('click', (event) => event.preventDefault());
		await fireEvent.click(first);
		expect(onclose).toHaveBeenCalledOnce();
	});
});
