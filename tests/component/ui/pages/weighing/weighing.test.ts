import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
// Comes late on the page; loaded here, so that no test waits for it.
import '../../../../../src/lib/ui/pages/weighing/ResultStep.svelte';
import WeighingPage from '../../../../../src/lib/ui/pages/weighing/WeighingPage.svelte';
import { COST } from '../../../../../src/lib/model/weighing/cost.ts';
import { dossier } from '../../../hilversum.ts';

const [first, second] = dossier.goals;
if (!first || !second) throw new Error('There are no goals');

function show(judgements: Readonly<Record<string, string>> = {}): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.judge(judgements);
	render(WeighingPage, { tweaks });
	return tweaks;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const scoring = () => within(screen.getByRole('region', { name: /Hoeveel draagt elke keuze bij/ }));
const weights = () => within(screen.getByRole('region', { name: /stappen u waard/ }));
const goal = (title: string): HTMLElement => scoring().getByRole('group', { name: title });
const step = (title: string): HTMLElement => weights().getByRole('group', { name: title });
const row = (option: RegExp) => within(scoring().getByRole('radiogroup', { name: option }));
const toStep = (title: string) =>
	fireEvent.click(weights().getByRole('button', { name: title, hidden: true }));
const result = (): HTMLElement => screen.getByRole('region', { name: /De uitkomst van uw eigen weging/ });
const two = { [`score.${first.id}`]: 'A5.B1.C2.D1', [`score.${second.id}`]: 'A1.B5.C1.D2' };

describe('before one starts', () => {
	it('there is nothing to fill in, and the method can be read', async () => {
		show();
		expect(screen.queryByRole('radio')).toBeNull();
		expect(screen.getByText(/R\. Lahdelma, P\. Salminen \(2001\)/)).toBeInTheDocument();
		expect(screen.getByText(/Cox \(2008\)/)).toBeInTheDocument();
		await fireEvent.click(screen.getByRole('button', { name: 'Begin met wegen' }));
		expect(scoring().getAllByRole('radiogroup')).toHaveLength(dossier.options.length);
		await waitFor(() => expect(document.activeElement).toBe(document.getElementById('scoren')));
		expect(screen.queryByRole('button', { name: 'Begin met wegen' })).toBeNull();
	});

	it('nothing is preset', async () => {
		show();
		await fireEvent.click(screen.getByRole('button', { name: 'Begin met wegen' }));
		for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
		await waitFor(() => expect(result()).toHaveTextContent('Er is nog niets om te wegen.'));
		expect(screen.queryByRole('slider', { name: /Punten/ })).toBeNull();
	});

	it('a link with judgements opens it at once', () => {
		show(two);
		expect(screen.queryByRole('button', { name: 'Begin met wegen' })).toBeNull();
		expect(row(/^Keuze\s*A/).getByRole('radio', { name: '5: heel veel' })).toBeChecked();
	});
});

describe('the conversation', () => {
	it('has one goal on a screen, says how far it is, and goes on, back and elsewhere', async () => {
		show(two);
		const many = dossier.goals.length + dossier.results.length;
		const says = (text: string) => expect(scoring().getByText(text)).toBeVisible();
		says(`Onderdeel 1 van ${many}`);
		expect(scoring().queryByRole('button', { name: /^Vorige/ })).toBeNull();
		await fireEvent.click(scoring().getByRole('button', { name: /^Volgende/ }));
		says(`Onderdeel 2 van ${many}`);
		await waitFor(() => expect(document.activeElement).toHaveTextContent(`Onderdeel 2 van ${many}`));
		expect(scoring().getAllByRole('radiogroup')).toHaveLength(dossier.options.length);
		expect(within(goal(second.title)).getByRole('radiogroup', { name: /^Keuze\s*B/ })).toBeVisible();
		await fireEvent.click(scoring().getByRole('button', { name: /^Vorige/ }));
		says(`Onderdeel 1 van ${many}`);
		const last = dossier.results.at(-1);
		await fireEvent.click(scoring().getByRole('button', { name: last?.title, hidden: true }));
		says(`Onderdeel ${many} van ${many}`);
		expect(scoring().queryByRole('button', { name: /^Volgende/ })).toBeNull();
		expect(scoring().getByRole('link', { name: 'Naar stap 2' })).toHaveAttribute('href', '#wegen');
	});

	it('asks what each difference is worth on a screen of its own', async () => {
		show(two);
		expect(weights().getByText('Verschil 1 van 2')).toBeVisible();
		expect(step(first.title)).toBeVisible();
		await fireEvent.click(weights().getByRole('button', { name: /^Volgende/ }));
		expect(weights().getByText('Verschil 2 van 2')).toBeVisible();
		expect(step(second.title)).toBeVisible();
	});

	it('stays at its difference when another one goes', async () => {
		const tweaks = show(two);
		await toStep(second.title);
		tweaks.judge({ [`score.${first.id}`]: undefined });
		await tick();
		expect(step(second.title)).toBeVisible();
		expect(weights().getByText('Verschil 1 van 1')).toBeVisible();
	});

	it('has all answers for on paper, also those that were not given', () => {
		show({ ...two, [`gewicht.${first.id}`]: '80' });
		const answers = (part: ReturnType<typeof scoring>): string[] =>
			part
				.getAllByRole('listitem', { hidden: true })
				.map((item) => plain(item.textContent))
				.filter((text) => /Keuze A: |De stap/.test(text));
		const scores = answers(scoring());
		expect(scores).toHaveLength(dossier.goals.length + dossier.results.length);
		expect(scores[0]).toContain('Keuze A: heel veel; keuze B: heel weinig; keuze C: weinig');
		expect(scores[2]).toContain('Keuze A: geen score; keuze B: geen score');
		expect(answers(weights())[0]).toContain('naar heel veel (keuze A): 80 punten.');
		expect(answers(weights())[1]).toContain('geen punten.');
	});
});

describe('scoring', () => {
	it('writes one judgement for each goal, step by step, and undo takes it back', async () => {
		const tweaks = show({ [`score.${first.id}`]: 'A5' });
		const weak = row(/^Keuze\s*C/).getByRole('radio', { name: '2: weinig' });
		await fireEvent.click(weak);
		expect(tweaks.judgements).toEqual({ [`score.${first.id}`]: 'A5.C2' });
		await fireEvent.click(row(/^Keuze\s*A/).getByRole('radio', { name: '5: heel veel' }));
		expect(tweaks.judgements).toEqual({ [`score.${first.id}`]: 'C2' });
		tweaks.undo();
		tweaks.undo();
		await tick();
		expect(weak).not.toBeChecked();
	});

	it('names what is not weighed, and has as a heading that costs do not count, with the way to fill them in', async () => {
		show(two);
		await waitFor(() => expect(result()).toBeVisible());
		const heading = within(result()).getByRole('heading', { name: 'Kosten tellen nog niet mee' });
		expect(plain(heading.nextElementSibling?.textContent)).toContain(
			'Extra kosten 2024–2027 samen: nog niet bekend (p.m.) bij keuze C en D.'
		);
		const out = within(result()).getAllByRole('listitem', { hidden: true });
		const unscored = out.filter(({ textContent }) => /u gaf nog geen score/.test(textContent));
		expect(unscored).toHaveLength(dossier.goals.length + dossier.results.length - 2);
		expect(screen.getByRole('link', { name: /Vul in: Transformatie/ })).toHaveAttribute(
			'href',
			'#aanname-transformatiekosten'
		);
	});

	it('reports what a link has that cannot be read, and does not use it', () => {
		show({ ...two, [`gewicht.${first.id}`]: 'veel' });
		expect(screen.getByText(/Bij “gewicht\..*staat iets dat niet te lezen is: “veel”/)).toBeVisible();
		expect(within(step(first.title)).getByRole('radio', { name: 'Ik zeg hier niets over' })).toBeChecked();
	});
});

describe('weighing', () => {
	it('says which step it is, and takes one number', async () => {
		const tweaks = show(two);
		const group = step(first.title);
		expect(group).toHaveTextContent('De stap van heel weinig (keuze B en D) naar heel veel (keuze A)');
		await fireEvent.click(within(group).getByRole('radio', { name: 'Eén getal' }));
		expect(tweaks.judgements).toEqual(two);
		expect(within(group).queryByRole('slider')).toBeNull();
		await fireEvent.change(within(group).getByRole('textbox'), { target: { value: '80' } });
		expect(tweaks.judgements[`gewicht.${first.id}`]).toBe('80');
		const slider = within(group).getByRole('slider');
		await fireEvent.input(slider, { target: { value: '70' } });
		expect(tweaks.judgements[`gewicht.${first.id}`]).toBe('80');
		expect(within(group).getByRole('textbox')).toHaveValue('70');
		await fireEvent.change(slider, { target: { value: '70' } });
		expect(tweaks.judgements[`gewicht.${first.id}`]).toBe('70');
		await fireEvent.click(within(group).getByRole('radio', { name: 'Ik zeg hier niets over' }));
		expect(tweaks.judgements).toEqual(two);
	});

	it('takes a range once both ends are there, and says what does not fit', async () => {
		const tweaks = show(two);
		await toStep(second.title);
		const group = step(second.title);
		const key = `gewicht.${second.id}`;
		await fireEvent.click(within(group).getByRole('radio', { name: 'Tussen twee getallen' }));
		const [low, high] = within(group).getAllByRole('textbox');
		if (!low || !high) throw new Error('There are no two fields');
		await fireEvent.change(low, { target: { value: '60' } });
		expect(tweaks.judgements).toEqual(two);
		await fireEvent.change(high, { target: { value: '40' } });
		expect(within(group).getByRole('alert')).toHaveTextContent('kleiner');
		expect(tweaks.judgements).toEqual(two);
		await fireEvent.change(high, { target: { value: '400' } });
		expect(within(group).getByRole('alert')).toHaveTextContent('van 0 tot en met 100');
		await fireEvent.change(high, { target: { value: '90' } });
		expect(tweaks.judgements[key]).toBe('60-90');
		const [lower] = within(group).getAllByRole('slider');
		if (!lower) throw new Error('There is no slider');
		await fireEvent.change(lower, { target: { value: '95' } });
		expect(tweaks.judgements[key]).toBe('95-95');
	});
});

describe('the outcome', () => {
	it('is a table of the share of each place of each option, in the fixed order', async () => {
		show(two);
		await waitFor(() => expect(result()).toHaveTextContent(/16\.384 verdelingen die passen bij wat u zei/));
		const table = within(result()).getByRole('table', {
			name: /^Van alle verdelingen die passen bij wat u zei/
		});
		const [head, ...rows] = within(table).getAllByRole('row');
		expect([...(head?.children ?? [])].map((cell) => plain(cell.textContent))).toEqual([
			'Keuze',
			'Plaats 1',
			'Plaats 2',
			'Plaats 3',
			'Plaats 4'
		]);
		expect(rows.map((one) => plain(within(one).getByRole('rowheader').textContent))).toEqual([
			'Keuze A',
			'Keuze B',
			'Keuze C',
			'Keuze D'
		]);
		for (const one of rows) {
			const cells = within(one).getAllByRole('cell');
			expect(cells).toHaveLength(4);
			for (const cell of cells) {
				const text = plain(cell.textContent);
				expect(text).toMatch(/^(minder dan |meer dan )?\d+ %$/);
				expect(cell.querySelectorAll('svg rect, svg path').length > 0).toBe(text !== '0 %');
			}
		}
		expect(within(result()).getByText(/Keuze C staat bij geen van de 16\.384 verdelingen/)).toBeVisible();
		expect(document.body.textContent).not.toMatch(/winnaar|beste|advies/i);
	});

	it('is spoken when it is ready, and not while a slider moves', async () => {
		show({ ...two, [`gewicht.${first.id}`]: '80', [`gewicht.${second.id}`]: '40-90' });
		const spoken = (): HTMLElement | undefined =>
			screen.getAllByRole('status').find(({ textContent }) => /uitkomst/.test(textContent));
		await waitFor(() => expect(spoken()).toHaveTextContent(/Nieuwe uitkomst, /));
		const before = spoken()?.textContent;
		const shares = (): string => plain(result().textContent);
		const shown = shares();
		const slider = within(step(first.title)).getByRole('slider');
		await fireEvent.input(slider, { target: { value: '45' } });
		await waitFor(() => expect(shares()).not.toBe(shown));
		await waitFor(() => expect(result().querySelector('[aria-busy]')).toHaveAttribute('aria-busy', 'false'));
		expect(spoken()?.textContent).toBe(before);
		await fireEvent.change(slider, { target: { value: '45' } });
		await waitFor(() => expect(spoken()?.textContent).not.toBe(before));
	});

	it('with one criterion is just its order', async () => {
		show({ [`score.${first.id}`]: 'A5.B1.C2.D1' });
		await waitFor(() => expect(result()).toHaveTextContent('Er doet één criterium mee'));
		expect(result()).toHaveTextContent('Keuze A staat op plaats 1.');
		expect(within(result()).queryByRole('figure')).toBeNull();
	});

	it('says what to do when nothing counts', async () => {
		show({ ...two, [`gewicht.${first.id}`]: '0', [`gewicht.${second.id}`]: '0' });
		await waitFor(() => expect(result()).toHaveTextContent('Geef minstens één stap meer dan 0 punten.'));
	});

	it('takes the cost along once it is known, marked as changed', async () => {
		const tweaks = show(two);
		for (const assumption of dossier.assumptions) {
			if (assumption.id === 'transformatiekosten') tweaks.set(assumption, 80_000);
		}
		tweaks.commit();
		await waitFor(() => expect(result()).toHaveTextContent('Drie criteria doen mee.'));
		expect(result()).toHaveTextContent('De kosten zijn die met uw aannames');
		expect(within(result()).queryByRole('heading', { name: 'Kosten tellen nog niet mee' })).toBeNull();
		await toStep('Extra kosten 2024–2027 samen');
		expect(step('Extra kosten 2024–2027 samen')).toHaveTextContent(
			/gewijzigd:.*bron: nog niet bekend \(p\.m\.\) bij keuze C en D\./
		);
	});

	it('says that costs do not count when they got 0 points', async () => {
		const tweaks = show({ ...two, [`gewicht.${COST}`]: '0' });
		for (const assumption of dossier.assumptions) {
			if (assumption.id === 'transformatiekosten') tweaks.set(assumption, 80_000);
		}
		tweaks.commit();
		await waitFor(() => expect(result()).toHaveTextContent('u gaf deze stap 0 punten.'));
		expect(within(result()).getByRole('heading', { name: 'Kosten tellen nog niet mee' })).toBeVisible();
		tweaks.judge({ [`gewicht.${COST}`]: '10' });
		await waitFor(() =>
			expect(within(result()).queryByRole('heading', { name: 'Kosten tellen nog niet mee' })).toBeNull()
		);
	});

	it('can be wiped, and the page stays open', async () => {
		const tweaks = show(two);
		await fireEvent.click(screen.getByRole('button', { name: /Wis alles/ }));
		expect(tweaks.judgements).toEqual({});
		expect(scoring().getAllByRole('radio').length).toBeGreaterThan(0);
		tweaks.undo();
		expect(tweaks.judgements).toEqual(two);
	});
});
