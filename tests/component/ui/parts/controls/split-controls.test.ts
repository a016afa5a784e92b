import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import ControlPanel from '../../../../../src/lib/ui/parts/controls/ControlPanel.svelte';
import DeviationBar from '../../../../../src/lib/ui/parts/controls/DeviationBar.svelte';
import { dossier } from '../../../hilversum.ts';

const TITLE = 'Transformatie- en frictiekosten';

function show(search = ''): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.open(search);
	render(ControlPanel, { tweaks });
	render(DeviationBar, { tweaks });
	return tweaks;
}

const control = (title: string) => within(screen.getByRole('group', { name: title }));
const one = (letter: string) => `${TITLE} (keuze ${letter})`;

async function fill(title: string, text: string): Promise<void> {
	await fireEvent.click(control(title).getByRole('button', { name: /^Vul een bedrag in/ }));
	await fireEvent.input(control(title).getByRole('textbox'), { target: { value: text } });
	await fireEvent.change(control(title).getByRole('textbox'));
}

describe('an unknown that options share', () => {
	it('says whose choice it is that they share it, and can be filled in for each', async () => {
		const tweaks = show();
		expect(
			control(TITLE).getByText(
				'Dit dossier rekent bij keuze C en D met hetzelfde onbekende bedrag. U kunt het ook per keuze apart invullen.'
			)
		).toBeInTheDocument();
		await fireEvent.click(control(TITLE).getByRole('button', { name: `Per keuze apart invullen: ${TITLE}` }));
		expect(screen.queryByRole('group', { name: TITLE })).toBeNull();
		// Splitting fills nothing in; the link knows that it is split.
		for (const letter of ['C', 'D']) expect(control(one(letter)).getByText(/^p\.m\./)).toBeInTheDocument();
		expect(tweaks.query).toBe('?transformatiekosten_c=pm&transformatiekosten_d=pm');
		expect(tweaks.outcome.options).toEqual(
			tweaks.source.options.map(({ letter, spending }) =>
				expect.objectContaining({
					letter,
					spending: expect.objectContaining({ known: spending.known, open: spending.open })
				})
			)
		);

		await fill(one('C'), '60.000');
		expect(tweaks.query).toBe('?transformatiekosten_c=60000&transformatiekosten_d=pm');
		expect(control(one('D')).getByText(/^p\.m\./)).toBeInTheDocument();
		const totals = tweaks.outcome.options.map(({ letter, spending }) => [
			letter,
			spending.known,
			spending.open.length
		]);
		expect(totals).toEqual([
			['A', 2_200_000, 0],
			['B', 2_200_000, 0],
			['C', 2_240_000, 0],
			['D', 2_000_000, 1]
		]);
		expect(screen.getByRole('region', { name: 'Uw aannames en oordelen' })).toHaveTextContent(
			'Uw aannames wijken af van de bron (2)'
		);
	});

	it('is one again when the visitor says so: open again where the amounts are not the same', async () => {
		const tweaks = show('?transformatiekosten_c=60000&transformatiekosten_d=80000');
		expect(screen.getByRole('region', { name: 'Uw aannames en oordelen' })).toHaveTextContent(
			'Uw aannames wijken af van de bron (2)'
		);
		await fireEvent.click(control(one('D')).getByRole('button', { name: `Weer als één invullen: ${TITLE}` }));
		expect(screen.queryByRole('group', { name: one('C') })).toBeNull();
		expect(control(TITLE).getByText(/^p\.m\./)).toBeInTheDocument();
		expect(tweaks.query).toBe('');
	});

	it('is one again when the last of its parts is p.m. again', async () => {
		const tweaks = show('?transformatiekosten_c=60000');
		await fireEvent.click(control(one('C')).getByRole('button', { name: `Maak weer p.m.: ${one('C')}` }));
		expect(control(TITLE).getByText(/^p\.m\./)).toBeInTheDocument();
		expect(tweaks.query).toBe('');
	});

	it('keeps an amount that is the same in all its parts', async () => {
		const tweaks = show('?transformatiekosten_c=60000&transformatiekosten_d=60000');
		await fireEvent.click(control(one('C')).getByRole('button', { name: `Weer als één invullen: ${TITLE}` }));
		expect(tweaks.query).toBe('?transformatiekosten=60000');
	});

	it('comes back in parts, or as one, with undo', async () => {
		const tweaks = show('?transformatiekosten_c=60000');
		tweaks.reset();
		expect(tweaks.query).toBe('');
		tweaks.undo();
		expect(tweaks.query).toBe('?transformatiekosten_c=60000&transformatiekosten_d=pm');
		expect(await screen.findByRole('group', { name: one('D') })).toBeInTheDocument();
	});
});
