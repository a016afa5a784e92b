import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import DeviationBar from '../../../../../src/lib/ui/parts/controls/DeviationBar.svelte';
import { dossier } from '../../../hilversum.ts';

function show(search: string): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.open(search);
	render(DeviationBar, { tweaks });
	return tweaks;
}

const region = () => screen.getByRole('region', { name: 'Uw aannames en oordelen' });
const bar = () => within(region());

describe('the bar about what is the visitor’s own', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
		history.replaceState(null, '', '/');
	});

	it('says how many judgements there are, beside the figures of the source', () => {
		show('?risico.wachtlijsten_wijk=3420&gewicht._kosten=60');
		expect(bar().getByText('U ziet de cijfers van de bron.')).toBeInTheDocument();
		expect(bar().getByRole('link', { name: '2 eigen oordelen' })).toHaveAttribute(
			'href',
			expect.stringContaining('/oordelen/')
		);
		expect(bar().queryByText(/wijken af/)).toBeNull();
		expect(bar().getByRole('button', { name: 'Kopieer link' })).toBeInTheDocument();
		expect(bar().getByRole('link', { name: 'Bewaren' })).toBeInTheDocument();
		expect(bar().queryByRole('button', { name: 'Alles terugzetten' })).toBeNull();
	});

	it('counts assumptions and judgements apart', () => {
		show('?transformatiekosten=50000&risico.wachtlijsten_wijk=3420');
		expect(region()).toHaveTextContent('Uw aannames wijken af van de bron (1)');
		expect(bar().getByRole('link', { name: '1 eigen oordeel' })).toBeInTheDocument();
		expect(bar().queryByText(/U ziet de cijfers/)).toBeNull();
	});

	it('says nothing of judgements where there are none, and has no link to copy when nothing is changed', () => {
		show('');
		expect(bar().queryByText(/eigen oorde/)).toBeNull();
		expect(bar().queryByRole('button', { name: 'Kopieer link' })).toBeNull();
	});

	it('has the totals of all options where the page does not show them', () => {
		show('?transformatiekosten=50000');
		expect(
			within(bar().getByRole('list', { name: /2024–2027 samen$/ })).getAllByRole('listitem')
		).toHaveLength(4);
	});

	it('shows the source everywhere when asked, and on the next page still', async () => {
		const root = document.documentElement;
		show('?transformatiekosten=50000');
		const choice = bar().getByRole('switch', { name: 'Toon overal de bron' });
		expect(choice).not.toBeChecked();
		expect(root).not.toHaveAttribute('data-bron');
		await fireEvent.click(choice);
		expect(root).toHaveAttribute('data-bron');
		cleanup();
		show('?transformatiekosten=50000');
		const again = bar().getByRole('switch', { name: 'Toon overal de bron' });
		expect(again).toBeChecked();
		await fireEvent.click(again);
		expect(root).not.toHaveAttribute('data-bron');
	});

	it.each([
		[100, 'Link gekopieerd'],
		[2100, 'Link gekopieerd. Hij is lang; een bestand bewaren is veiliger.']
	])('copies an address of more than %i characters and says whether it is long', async (length, said) => {
		const writeText = vi.fn(() => Promise.resolve());
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		history.replaceState(null, '', `/?risico.wachtlijsten_wijk=${'3'.repeat(length)}`);
		show('?risico.wachtlijsten_wijk=3420');
		await fireEvent.click(bar().getByRole('button', { name: 'Kopieer link' }));
		expect(await bar().findByText(said)).toBeInTheDocument();
		expect(writeText).toHaveBeenCalledWith(`${location.href}&versie=1.1`);
	});
});
