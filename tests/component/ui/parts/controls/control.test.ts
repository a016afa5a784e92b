import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Control from '../../../../../src/lib/ui/parts/controls/Control.svelte';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import { dossier } from '../../../hilversum.ts';

function show(id: string): Tweaks {
	const assumption = dossier.assumptions.find((one) => one.id === id);
	if (!assumption) throw new Error(`no assumption ${id}`);
	const tweaks = tweaksOf(dossier);
	render(Control, { dossier, assumption, tweaks });
	return tweaks;
}

const field = () => screen.getByRole('textbox');

describe('a control of an unknown', () => {
	it('shows p.m. and a button, no slider and no field', () => {
		show('transformatiekosten');
		expect(screen.getByText(/^p\.m\./)).toBeInTheDocument();
		expect(screen.queryByRole('slider')).toBeNull();
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('can be filled in and emptied back to p.m., not to zero', async () => {
		const tweaks = show('transformatiekosten');
		await fireEvent.click(screen.getByRole('button', { name: /Vul een bedrag in/ }));
		expect(field()).toHaveFocus();
		expect(screen.queryByRole('slider')).toBeNull();
		await fireEvent.input(field(), { target: { value: '50.000' } });
		await fireEvent.change(field());
		expect(tweaks.query).toBe('?transformatiekosten=50000');
		expect(screen.getByRole('slider')).toHaveValue('50000');
		await fireEvent.click(screen.getByRole('button', { name: /Maak weer p\.m\./ }));
		expect(tweaks.values['transformatiekosten']).toBeNull();
		expect(screen.queryByRole('slider')).toBeNull();
	});

	it.each([
		['60,000', 'Dit is niet duidelijk. Bedoelt u 60.000 of 60?'],
		['€ 60,000', 'Dit is niet duidelijk. Bedoelt u 60.000 of 60?'],
		['60,125', 'Dit is niet duidelijk. Bedoelt u 60.125 of 60,1250?'],
		['1,234,567', 'Dit is niet duidelijk. Bedoelt u 1.234.567?']
	])('asks at the field what %s means, and takes nothing', async (text, question) => {
		const tweaks = show('transformatiekosten');
		await fireEvent.click(screen.getByRole('button', { name: /Vul een bedrag in/ }));
		await fireEvent.input(field(), { target: { value: text } });
		await fireEvent.change(field());
		await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(question));
		expect(field()).toBeInvalid();
		expect(tweaks.values['transformatiekosten']).toBeNull();
	});

	it('stays p.m. when what was filled in is refused', async () => {
		const tweaks = show('aanzuigende_werking');
		await fireEvent.click(screen.getByRole('button', { name: /Vul een getal in/ }));
		await fireEvent.input(field(), { target: { value: '1' } });
		await fireEvent.input(field(), { target: { value: '12' } });
		await fireEvent.change(field());
		expect(await screen.findByText(/^Dit kan niet/)).toBeInTheDocument();
		expect(tweaks.values['aanzuigende_werking']).toBeNull();
		expect(tweaks.query).toBe('');
	});

	it('becomes p.m. again when the field is emptied', async () => {
		const tweaks = show('transformatiekosten');
		await fireEvent.click(screen.getByRole('button', { name: /Vul een bedrag in/ }));
		await fireEvent.input(field(), { target: { value: '1000' } });
		await fireEvent.change(field());
		await fireEvent.input(field(), { target: { value: '' } });
		await fireEvent.change(field());
		expect(tweaks.values['transformatiekosten']).toBeNull();
		expect(tweaks.query).toBe('');
	});
});

describe('a control of a number', () => {
	it('shows decimals such that nobody reads thousands, and takes them back', async () => {
		const tweaks = show('fte_in_dienst');
		await fireEvent.input(field(), { target: { value: '20,1250' } });
		await fireEvent.change(field());
		expect(tweaks.query).toBe('?fte_in_dienst=20.1250');
		expect(field()).toHaveValue('20,1250');
	});

	it('asks whether decimals were meant where a point stands between thousands', async () => {
		const tweaks = show('indexatie');
		await fireEvent.input(field(), { target: { value: '2.500' } });
		await fireEvent.change(field());
		await waitFor(() =>
			expect(screen.getByRole('alert')).toHaveTextContent('Dit kan niet. Bedoelt u 2,5? Kies een getal van')
		);
		expect(tweaks.query).toBe('');
	});

	it('takes back what was typed on the way to a text that it refuses', async () => {
		const tweaks = show('indexatie');
		await fireEvent.input(field(), { target: { value: '2' } });
		expect(tweaks.values['indexatie']).toBe(2);
		await fireEvent.input(field(), { target: { value: '25' } });
		expect(tweaks.values['indexatie']).toBe(0);
		await fireEvent.change(field());
		expect(await screen.findByText(/^Dit kan niet/)).toBeInTheDocument();
		expect(field()).toHaveValue('25');
		expect(tweaks.values['indexatie']).toBe(0);
		expect([tweaks.query, tweaks.changes]).toEqual(['', []]);
	});

	it('reads Dutch notation and writes it', async () => {
		const tweaks = show('indexatie');
		await fireEvent.input(field(), { target: { value: '2,5' } });
		expect(tweaks.values['indexatie']).toBe(2.5);
		await fireEvent.change(field());
		expect(field()).toHaveValue('2,5');
		expect(tweaks.query).toBe('?indexatie=2.5');
	});

	it.each([
		['11', /Kies een getal van 0 % per jaar tot en met 10 % per jaar/],
		['veel', /Dit is geen getal/],
		['', /Dit is geen getal/]
	])('refuses %s with a sentence, and the last good value stays', async (text, says) => {
		const tweaks = show('indexatie');
		await fireEvent.input(field(), { target: { value: '3' } });
		await fireEvent.change(field());
		await fireEvent.input(field(), { target: { value: text } });
		await fireEvent.change(field());
		await waitFor(() =>
			expect(screen.getByRole('alert').textContent?.replaceAll('\u00a0', ' ')).toMatch(says)
		);
		expect(field()).toHaveAttribute('aria-invalid', 'true');
		expect(tweaks.values['indexatie']).toBe(3);
	});

	it('moves with the slider, live, and is committed when the slider is let go', async () => {
		const tweaks = show('indexatie');
		const slider = screen.getByRole('slider');
		await fireEvent.input(slider, { target: { value: '4.2' } });
		expect(tweaks.values['indexatie']).toBe(4.2);
		expect(tweaks.query).toBe('');
		await fireEvent.change(slider);
		expect(tweaks.query).toBe('?indexatie=4.2');
		expect(field()).toHaveValue('4,2');
		expect(slider).toHaveAttribute('aria-valuetext', '4,2\u00a0% per jaar');
	});

	it('shows the start value, and goes back to it', async () => {
		const tweaks = show('indexatie');
		await fireEvent.input(field(), { target: { value: '3' } });
		await fireEvent.change(field());
		expect(screen.getByText(/bron: 0 % per jaar/)).toBeInTheDocument();
		await fireEvent.click(screen.getByRole('button', { name: /Zet terug/ }));
		expect(tweaks.query).toBe('');
	});

	it('offers values to try, with their source', async () => {
		const tweaks = show('groei_wmo');
		await fireEvent.click(screen.getByRole('button', { name: /^6,97/ }));
		expect(tweaks.query).toBe('?groei_wmo=6.97');
		expect(screen.getByText(/KPMG-onderzoek, /)).toBeInTheDocument();
	});
});
