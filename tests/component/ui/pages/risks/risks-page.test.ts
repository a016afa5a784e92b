import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import RisksPage from '../../../../../src/lib/ui/pages/risks/RisksPage.svelte';
import { dossier } from '../../../hilversum.ts';

function show(judgements: Record<string, string> = {}): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.judge(judgements);
	render(RisksPage, { tweaks });
	return tweaks;
}

const words = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** By its address, because looking for a role in all of the page is slow. */
function row(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!(found instanceof HTMLTableRowElement)) throw new Error(`no row ${id}`);
	return found;
}
const rows = (table: string): number =>
	within(screen.getByRole('table', { name: table })).getAllByRole('rowheader').length;
/** By its label, for the same reason. */
const judge = (title: RegExp) => within(screen.getByLabelText(title));
const choose = (title: RegExp, label: string, step: string) =>
	fireEvent.click(
		within(judge(title).getByRole('radiogroup', { name: label })).getByRole('radio', {
			name: new RegExp(`^${step}: `)
		})
	);

describe('the search in risks and advantages', () => {
	it('is not there where there is nothing to find', () => {
		render(RisksPage, { tweaks: tweaksOf({ ...dossier, risks: [], advantages: [] }) });
		expect(screen.queryByRole('search')).toBeNull();
		expect(screen.getByText('Dit dossier noemt geen risico’s en geen voordelen.')).toBeVisible();
	});
});

describe('the risks of Hilversum', () => {
	it('stand in rows, with the options that have them, the measure, and what nobody judged', () => {
		show();
		expect(words(row('risico-later_in_beeld'))).toMatch(
			/^Mensen komen misschien later in beeld ?A –nee ?B ●ja ?C –nee ?D ●ja ?Maatregel Dit lukt alleen .*niet beoordeeld$/
		);
		// Rows of risks, and a heading for each place that they come from.
		expect(rows('Risico’s per keuze')).toBe(9 + 5);
		expect(rows('Voordelen per keuze')).toBe(6 + 4);
		expect(screen.getByText('0 van 9 risico’s beoordeeld')).toBeInTheDocument();
	});

	it('lead to the control that says what they cost, with p.m. for what that is now', () => {
		show();
		const link = screen.getByRole('link', { name: 'Extra vraag doordat hulp dichtbij is' });
		expect(link).toHaveAttribute('href', '#aanname-aanzuigende_werking');
		expect(words(link.closest('.money'))).toContain('keuze A en C + p.m. (nog niet bekend, maakt het hoger)');
	});

	it('show money once the assumption is filled in, marked as changed', async () => {
		const tweaks = show();
		const assumption = dossier.assumptions.find(({ id }) => id === 'aanzuigende_werking');
		if (!assumption) throw new Error('no assumption');
		tweaks.set(assumption, 1);
		tweaks.commit();
		const link = await screen.findByRole('link', { name: 'Extra vraag doordat hulp dichtbij is' });
		// 19 759 000 × 1 % × (¼ + ½ + ¾ + 1)
		await expect.poll(() => words(link.closest('.money'))).toContain('€ 493.975');
		expect(words(link.closest('.money'))).toContain('bron: + p.m.');
	});

	it('lead from an advantage to the risk that says the opposite, and back', () => {
		show();
		const there = within(row('voordeel-laagdrempelig')).getByRole('link', {
			name: 'Mensen komen misschien later in beeld'
		});
		expect(there).toHaveAttribute('href', '#risico-later_in_beeld');
		const back = row('risico-later_in_beeld').nextElementSibling?.querySelector('a:not([data-opens])');
		expect(back).toHaveAttribute('href', '#voordeel-laagdrempelig');
		expect(within(row('voordeel-van_zorg_naar_gezondheid')).getByText('geen genoemd')).toBeInTheDocument();
	});
});

describe('judging', () => {
	const risk = /Uw oordeel over: Hulp dichtbij lokt/;

	it('takes two levels and what the measure does, three taps, and says it in words', async () => {
		const tweaks = show();
		await choose(risk, 'Kans vóór de maatregel', '4');
		await choose(risk, 'Gevolg vóór de maatregel', '5');
		await fireEvent.click(judge(risk).getByRole('radio', { name: 'kans een stap kleiner' }));
		expect(tweaks.judgements).toEqual({ 'risico.aanzuigende_werking': '4535' });
		expect(words(row('risico-aanzuigende_werking'))).toContain(
			'Kans vóór: waarschijnlijk wel; na: misschienGevolg vóór: heel groot; na: heel groot'
		);
		expect(judge(risk).getByText('Kans: misschien. Gevolg: heel groot.')).toBeVisible();
		expect(screen.getByText('1 van 9 risico’s beoordeeld')).toBeInTheDocument();
	});

	it('presets nothing, and can only say of a measure what can be', async () => {
		show();
		for (const radio of judge(risk).getAllByRole('radio')) expect(radio).not.toBeChecked();
		const can = (): string[] =>
			within(judge(risk).getByRole('group', { name: 'Na de maatregel' }))
				.getAllByRole('radio')
				.flatMap((radio) => (radio.matches(':disabled') ? [] : [words(radio.closest('label'))]));
		expect(can()).toEqual(['anders']);
		await choose(risk, 'Kans vóór de maatregel', '1');
		expect(can()).toEqual(['blijft gelijk', 'anders']);
		await choose(risk, 'Gevolg vóór de maatregel', '2');
		expect(can()).toEqual(['blijft gelijk', 'gevolg een stap kleiner', 'anders']);
	});

	it('takes the levels after the measure one by one where it is different', async () => {
		const tweaks = show();
		await choose(risk, 'Kans vóór de maatregel', '4');
		expect(judge(risk).queryByRole('radiogroup', { name: 'Gevolg na de maatregel' })).toBeNull();
		await fireEvent.click(judge(risk).getByRole('radio', { name: 'anders' }));
		expect(tweaks.judgements).toEqual({ 'risico.aanzuigende_werking': '4000' });
		await choose(risk, 'Gevolg na de maatregel', '2');
		expect(tweaks.judgements).toEqual({ 'risico.aanzuigende_werking': '4002' });
		expect(words(row('risico-aanzuigende_werking'))).toContain(
			'Kans vóór: waarschijnlijk wel; na: niet beoordeeldGevolg vóór: niet beoordeeld; na: klein'
		);
	});

	it('opens what an older link says, whatever it is', () => {
		show({ 'risico.aanzuigende_werking': '4541', 'risico.later_in_beeld': '3322' });
		expect(judge(risk).getByRole('radio', { name: 'anders' })).toBeChecked();
		const after = judge(risk).getByRole('radiogroup', { name: 'Gevolg na de maatregel' });
		expect(within(after).getByRole('radio', { name: '1: heel klein' })).toBeChecked();
		expect(
			judge(/Uw oordeel over: Mensen komen/).getByRole('radio', { name: 'allebei een stap kleiner' })
		).toBeChecked();
	});

	it('is gone when the last answer is pressed again or wiped, and can be undone', async () => {
		const tweaks = show({ 'risico.aanzuigende_werking': '4000' });
		await choose(risk, 'Kans vóór de maatregel', '4');
		expect(tweaks.judgements).toEqual({});
		tweaks.undo();
		expect(tweaks.judgements).toEqual({ 'risico.aanzuigende_werking': '4000' });
		await fireEvent.click(await judge(risk).findByRole('button', { name: /^Wis dit oordeel/ }));
		expect(tweaks.judgements).toEqual({});
	});

	it('has no time after the measure for an advantage', async () => {
		const tweaks = show();
		await choose(/Uw oordeel over: Alle kennis/, 'Grootte', '5');
		expect(tweaks.judgements).toEqual({ 'voordeel.expertise_bijeen': '05' });
	});

	it('says which judgement it cannot read, and shows it as not judged', () => {
		show({ 'risico.wachtlijsten_wijk': '9999' });
		expect(screen.getByText(/niet te lezen/)).toHaveTextContent(
			'Dit oordeel is niet te lezen en niet gebruikt: In wijken kunnen wachtlijsten ontstaan.'
		);
		expect(row('risico-wachtlijsten_wijk')).toHaveTextContent('niet beoordeeld');
	});
});

describe('searching', () => {
	it('leaves only the rows that have it, and says how many', async () => {
		show();
		await fireEvent.input(screen.getByLabelText('Zoek een woord'), { target: { value: 'wachtlijst' } });
		expect(screen.getByText(/^Gevonden/)).toHaveTextContent(
			'Gevonden: 2 van 9 risico’s en 0 van 6 voordelen.'
		);
		expect(rows('Risico’s per keuze')).toBe(2 + 2);
		expect(screen.getByText('Geen voordeel gevonden.')).toBeInTheDocument();
		await fireEvent.change(screen.getByLabelText('Van keuze'), { target: { value: 'A' } });
		expect(screen.getByText(/^Gevonden/)).toHaveTextContent('1 van 9');
		await fireEvent.click(screen.getByRole('button', { name: 'Toon alles' }));
		expect(rows('Risico’s per keuze')).toBe(9 + 5);
	});

	it('names a risk without a link when it is not on the page', async () => {
		show();
		await fireEvent.change(screen.getByLabelText('Van keuze'), { target: { value: 'C' } });
		expect(row('voordeel-laagdrempelig')).toHaveTextContent('Mensen komen misschien later in beeld');
		expect(within(row('voordeel-laagdrempelig')).queryByRole('link')).toBeNull();
	});
});
