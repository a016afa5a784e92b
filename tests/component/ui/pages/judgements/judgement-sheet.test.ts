import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { variantsYaml } from '../../../../../src/lib/export/variants.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import JudgementSheet from '../../../../../src/lib/ui/pages/judgements/JudgementSheet.svelte';
import { dossier } from '../../../hilversum.ts';

function show(judgements: Record<string, string> = {}): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.judge(judgements);
	render(JudgementSheet, { tweaks });
	return tweaks;
}

const words = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const entry = (title: string): HTMLElement | null =>
	screen.getByRole('heading', { level: 3, name: title }).closest('li');

const OWN = {
	'risico.later_in_beeld': '4531',
	'voordeel.laagdrempelig': '20',
	'bijdrage_post.wijk_versterken': 'langer_thuis',
	'score.langer_thuis': 'A4.B2',
	'gewicht.langer_thuis': '60-100'
};

describe('the sheet of own judgements', () => {
	it('says whose they are, and is empty to fill in where nothing is judged', () => {
		show();
		expect(screen.getByText(/Ze zijn niet van de gemeente/)).toBeInTheDocument();
		expect(screen.getByText('U hebt nog niets beoordeeld.')).toBeInTheDocument();
		const risk = entry('Mensen komen misschien later in beeld');
		expect(risk?.querySelectorAll('.box')).toHaveLength(4 * 5);
		expect(risk?.querySelectorAll('.chosen')).toHaveLength(0);
		expect(screen.getByRole('button', { name: 'Wis al mijn oordelen' })).toBeDisabled();
	});

	it('shows all that was judged on the site, with the assumptions', () => {
		show(OWN);
		expect(words(entry('Mensen komen misschien later in beeld'))).toContain(
			'Kans vóór de maatregel 12345 waarschijnlijk welGevolg vóór de maatregel 12345 heel groot'
		);
		expect(
			[...(entry('Mensen komen misschien later in beeld')?.querySelectorAll('.box.chosen') ?? [])].map(words)
		).toEqual(['4', '5', '3', '1']);
		expect(words(entry('Hulp is dichtbij en makkelijk te vinden'))).toContain(
			'waarschijnlijk nietGrootte 12345 niet beoordeeld'
		);
		expect(words(screen.getByText('Dienstverlening in de wijk').closest('div'))).toContain(
			'9. Inwoners krijgen steun om zo lang mogelijk zelfstandig te wonen (eigen)'
		);
		const row = screen.getByRole('row', { name: /^Inwoners krijgen steun/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map((cell) => words(cell))
		).toEqual(['A4', 'B2', 'Cgeen score', 'Dgeen score', 'Puntenminstens 60 en hoogstens 100 punten']);
		expect(screen.getByText(/staan in de link van deze pagina/)).toHaveTextContent('5 oordelen');
	});

	it('says which measure is of which option where they differ', () => {
		show();
		expect(words(entry('In wijken kunnen wachtlijsten ontstaan'))).toMatch(
			/Maatregel: \(A\) In elke wijk .* \(C\) /
		);
	});

	it('is emptied in one step, which can be undone', async () => {
		const tweaks = show(OWN);
		await fireEvent.click(screen.getByRole('button', { name: 'Wis al mijn oordelen' }));
		expect(tweaks.judgements).toEqual({});
		tweaks.undo();
		expect(tweaks.judgements).toEqual(OWN);
	});

	it('opens a file that was saved here, in place of what there was', async () => {
		const tweaks = show({ 'risico.sluit_niet_aan': '1111' });
		const text = variantsYaml(dossier, [
			{ name: 'Fractie', changes: { indexatie: 2 }, judgements: OWN },
			{ name: 'Ander', changes: {}, judgements: {} }
		]);
		const file = new File([text], 'oordelen.yaml');
		// jsdom's files cannot be read as text.
		Object.assign(file, { text: () => Promise.resolve(text) });
		await fireEvent.change(screen.getByLabelText('Open een bestand'), { target: { files: [file] } });
		await expect.poll(() => tweaks.committed).toEqual({ changes: { indexatie: 2 }, judgements: OWN });
		expect(await screen.findByText(/“Fractie” is geopend/)).toHaveTextContent('Alleen de eerste is geopend');
		expect(await screen.findByText(/^Loon- en prijsstijging:/)).toBeInTheDocument();
		tweaks.undo();
		expect(tweaks.judgements).toEqual({ 'risico.sluit_niet_aan': '1111' });
	});

	it('keeps what there was when a file is of another dossier', async () => {
		const tweaks = show(OWN);
		const text = 'dossier: ergens-anders\nvarianten: []\n';
		const file = Object.assign(new File([text], 'a.yaml'), { text: () => Promise.resolve(text) });
		await fireEvent.change(screen.getByLabelText('Open een bestand'), { target: { files: [file] } });
		expect(await screen.findByText(/hoort bij een ander dossier/)).toBeInTheDocument();
		expect(tweaks.judgements).toEqual(OWN);
	});

	it('warns for a link that is long', () => {
		const goals = dossier.goals.map(({ id }) => id).join('.');
		show(
			Object.fromEntries(
				[
					...dossier.items.map(({ id }) => `bijdrage_post.${id}`),
					...dossier.advantages.map(({ id }) => `bijdrage_voordeel.${id}`)
				].map((key) => [key, goals])
			)
		);
		expect(screen.getByText(/De link is lang/)).toHaveTextContent('Een bestand is veiliger om te delen');
	});
});
