import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import WeighingPage from '../../../../../src/lib/ui/pages/weighing/WeighingPage.svelte';
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
const goal = (title: string): HTMLElement => {
	const [group] = screen.getAllByRole('group', { name: title });
	if (!group) throw new Error(`There is no group ${title}`);
	return group;
};
const step = (title: string): HTMLElement => {
	const group = screen.getAllByRole('group', { name: title }).at(-1);
	if (!group) throw new Error(`There is no group ${title}`);
	return group;
};
const result = (): HTMLElement => screen.getByRole('region', { name: /De uitkomst van uw eigen weging/ });
const two = { [`score.${first.id}`]: 'A5.B1.C2.D1', [`score.${second.id}`]: 'A1.B5.C1.D2' };

describe('before one starts', () => {
	it('there is nothing to fill in, and the method can be read', async () => {
		show();
		expect(screen.queryByRole('combobox')).toBeNull();
		expect(screen.getByText(/R\. Lahdelma, P\. Salminen \(2001\)/)).toBeInTheDocument();
		expect(screen.getByText(/Cox \(2008\)/)).toBeInTheDocument();
		await fireEvent.click(screen.getByRole('button', { name: 'Begin met wegen' }));
		expect(screen.getAllByRole('combobox')).toHaveLength(dossier.goals.length * dossier.options.length);
		await waitFor(() => expect(document.activeElement).toBe(document.getElementById('scoren')));
		expect(screen.queryByRole('button', { name: 'Begin met wegen' })).toBeNull();
	});

	it('nothing is preset', async () => {
		show();
		await fireEvent.click(screen.getByRole('button', { name: 'Begin met wegen' }));
		for (const select of screen.getAllByRole('combobox')) expect(select).toHaveDisplayValue('geen score');
		await waitFor(() => expect(result()).toHaveTextContent('Er is nog niets om te wegen.'));
		expect(screen.queryByRole('slider', { name: /Punten/ })).toBeNull();
	});

	it('a link with judgements opens it at once', () => {
		show(two);
		expect(screen.queryByRole('button', { name: 'Begin met wegen' })).toBeNull();
		expect(within(goal(first.title)).getByRole('combobox', { name: /Keuze\s*A/ })).toHaveDisplayValue(
			'heel veel'
		);
	});
});

describe('scoring', () => {
	it('writes one judgement for each goal, step by step, and undo takes it back', async () => {
		const tweaks = show({ [`score.${first.id}`]: 'A5' });
		const select = within(goal(first.title)).getByRole('combobox', { name: /Keuze\s*C/ });
		await fireEvent.change(select, { target: { value: '2' } });
		expect(tweaks.judgements).toEqual({ [`score.${first.id}`]: 'A5.C2' });
		await fireEvent.change(within(goal(first.title)).getByRole('combobox', { name: /Keuze\s*A/ }), {
			target: { value: '' }
		});
		expect(tweaks.judgements).toEqual({ [`score.${first.id}`]: 'C2' });
		tweaks.undo();
		tweaks.undo();
		await tick();
		expect(select).toHaveDisplayValue('geen score');
	});

	it('names what is not weighed, with the way to fill in what is not known', () => {
		show(two);
		const out = within(screen.getByRole('region', { name: /stappen u waard/ })).getAllByRole('listitem');
		expect(out).toHaveLength(dossier.goals.length - 2 + 1);
		expect(plain(out.at(-1)?.textContent)).toContain('nog niet bekend (p.m.) bij keuze C en D.');
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
	it('gives every option all its places, in the fixed order, and names how many weights', async () => {
		show(two);
		await waitFor(() => expect(result()).toHaveTextContent(/16\.384 verdelingen van de gewichten/));
		const figures = within(result()).getAllByRole('figure', { name: /^Keuze [A-D]$/ });
		expect(figures.map((figure) => figure.querySelectorAll('button').length)).toEqual([4, 4, 4, 4, 2, 2]);
		expect(plain(figures[0]?.querySelector('button')?.getAttribute('aria-label'))).toMatch(
			/^In \d+ % van de verdelingen die passen bij wat u zei, staat keuze A op plaats 1\.$/
		);
		expect(within(result()).getByText(/Keuze C staat bij geen van de 16\.384 verdelingen/)).toBeVisible();
		expect(document.body.textContent).not.toMatch(/winnaar|beste|advies/i);
	});

	it('is spoken when it is ready, and not while a slider moves', async () => {
		show({ ...two, [`gewicht.${first.id}`]: '80', [`gewicht.${second.id}`]: '40-90' });
		const spoken = (): HTMLElement | undefined =>
			screen.getAllByRole('status').find(({ textContent }) => /uitkomst/.test(textContent));
		await waitFor(() => expect(spoken()).toHaveTextContent(/Nieuwe uitkomst\./));
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
		expect(step('Extra kosten 2024–2027 samen')).toHaveTextContent(
			/gewijzigd:.*bron: nog niet bekend \(p\.m\.\) bij keuze C en D\./
		);
	});

	it('can be wiped, and the page stays open', async () => {
		const tweaks = show(two);
		await fireEvent.click(screen.getByRole('button', { name: /Wis alles/ }));
		expect(tweaks.judgements).toEqual({});
		expect(screen.getAllByRole('combobox').length).toBeGreaterThan(0);
		tweaks.undo();
		expect(tweaks.judgements).toEqual(two);
	});
});
