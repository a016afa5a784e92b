import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import GoalsPage from '../../../../../src/lib/ui/pages/goals/GoalsPage.svelte';
import { dossier } from '../../../hilversum.ts';

const KEY = 'bijdrage_post.inkoop_welzijn';
const CARE = /^Inwoners krijgen passende zorg/;

function show(search = '', of: Dossier = dossier): Tweaks {
	const tweaks = tweaksOf(of);
	tweaks.open(search);
	render(GoalsPage, { tweaks });
	return tweaks;
}

const network = () =>
	within(screen.getByRole('group', { name: 'Netwerk van keuzes, inspanningen en doelen' }));
const node = (name: RegExp | string): HTMLElement => network().getByRole('button', { name });
const panel = () => within(screen.getByRole('region', { name: 'Uw keuze in het netwerk' }));
const lines = (kind: string): number => document.querySelectorAll(`path.line.${kind}`).length;

describe('the goals page of Hilversum', () => {
	it('says that the source states no links, and draws none to a goal', () => {
		show();
		expect(screen.getByText(/zegt van geen enkele post en geen enkel voordeel/)).toBeInTheDocument();
		expect(network().getAllByRole('button')).toHaveLength(4 + 18 + 9);
		expect([lines('source'), lines('own-estimate'), lines('own')]).toEqual([0, 0, 0]);
		expect(document.querySelectorAll('path.line')).toHaveLength(48);
	});

	it('has one tab stop, and arrow keys go to other nodes', async () => {
		show();
		const stops = () =>
			network()
				.getAllByRole('button')
				.filter(({ tabIndex }) => tabIndex === 0);
		expect(stops()).toEqual([node(/^Keuze.?A$/)]);
		node(/^Keuze.?A$/).focus();
		await fireEvent.keyDown(node(/^Keuze.?A$/), { key: 'ArrowDown' });
		expect(node(/^Keuze.?B$/)).toHaveFocus();
		expect(stops()).toEqual([node(/^Keuze.?B$/)]);
		await fireEvent.keyDown(node(/^Keuze.?B$/), { key: 'ArrowRight' });
		await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
		await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
		expect(node(/^Inwoners krijgen steun om zo lang/)).toHaveFocus();
	});

	it('highlights what a node is joined to, says it, and lets go with Escape', async () => {
		show();
		await fireEvent.click(node(/^Inkoop welzijn/));
		expect(node(/^Inkoop welzijn/)).toHaveAttribute('aria-pressed', 'true');
		expect(panel().getAllByRole('status')[0]).toHaveTextContent(
			'“Inkoop welzijn” is een post bij keuze C en D. Er gaat nog geen lijn naar een doel.'
		);
		expect(lines('on')).toBe(2);
		expect(node(/^Keuze.?C$/)).toHaveClass('on');
		expect(node(/^Keuze.?A$/)).toHaveClass('off');
		await fireEvent.keyDown(node(/^Inkoop welzijn/), { key: 'Escape' });
		expect(node(/^Inkoop welzijn/)).toHaveAttribute('aria-pressed', 'false');
		expect(lines('on')).toBe(0);
	});

	it('draws own lines with checkboxes, each one step that can be undone', async () => {
		const tweaks = show();
		await fireEvent.change(panel().getByRole('combobox', { name: 'Inspanning' }), { target: { value: KEY } });
		await fireEvent.click(panel().getByRole('checkbox', { name: CARE }));
		expect(tweaks.judgements).toEqual({ [KEY]: 'passende_zorg' });
		expect(lines('own')).toBe(1);
		expect(node(CARE)).toHaveTextContent('1 inspanning, 1 eigen');
		expect(document.querySelector('svg text')).toHaveTextContent('eigen');
		await fireEvent.click(panel().getByRole('checkbox', { name: /^Gezinnen/ }));
		expect(tweaks.query).toBe(`?${KEY}=passende_zorg.steun_gezinnen`);
		tweaks.undo();
		expect(tweaks.query).toBe(`?${KEY}=passende_zorg`);
		await fireEvent.click(panel().getByRole('checkbox', { name: CARE }));
		expect(tweaks.query).toBe('');
		expect(lines('own')).toBe(0);
	});

	it('takes all own lines away at once, and no other judgement', async () => {
		const tweaks = show(`?${KEY}=passende_zorg.steun_gezinnen&score.langer_thuis=3`);
		await fireEvent.click(panel().getByRole('button', { name: 'Haal al uw eigen lijnen weg (2)' }));
		expect(tweaks.judgements).toEqual({ 'score.langer_thuis': '3' });
	});

	it('shows the efforts of one option only', async () => {
		show(`?${KEY}=passende_zorg`);
		await fireEvent.click(screen.getByRole('radio', { name: /^A:/ }));
		expect(network().queryByRole('button', { name: /^Inkoop welzijn/ })).toBeNull();
		expect(network().queryByRole('button', { name: /^Keuze.?B$/ })).toBeNull();
		expect(lines('own')).toBe(0);
		expect(screen.getByText(/Alleen keuze A: 1 keuze, 13 inspanningen/)).toBeInTheDocument();
	});

	it('says which goals of a link do not exist', () => {
		show(`?${KEY}=wolken.passende_zorg`);
		expect(screen.getByRole('alert')).toHaveTextContent('niet (meer) heeft: “wolken”.');
		expect(lines('own')).toBe(1);
	});

	it('offers an order with fewer crossings, which does not move the efforts before it is asked', async () => {
		const efforts = () => [...document.querySelectorAll('ul.efforts li')].map((li) => li.textContent);
		show();
		const before = efforts();
		cleanup();
		show(
			'?bijdrage_post.actieplan_mantelzorg=passende_zorg.voldoende_middelen&bijdrage_post.inloop_ontmoeting=langer_thuis.voorzieningen_in_buurt'
		);
		expect(efforts()).toEqual(before);
		await fireEvent.click(panel().getByRole('button', { name: 'Orden voor minder kruisende lijnen' }));
		expect(efforts()).not.toEqual(before);
		expect(panel().queryByRole('button', { name: /^Orden/ })).toBeNull();
	});
});

describe('a dossier that states links', () => {
	const stated: Dossier = {
		...dossier,
		items: dossier.items.map((item) =>
			item.id === 'inkoop_welzijn'
				? {
						...item,
						contributions: [
							{ goal: 'langer_thuis', basis: { kind: 'source', citations: [] } },
							{ goal: 'steun_gezinnen', basis: { kind: 'own-estimate' } }
						]
					}
				: item
		)
	};

	it('draws what a source says, what the makers say and what the visitor says each in its own way', async () => {
		show(`?${KEY}=passende_zorg`, stated);
		expect([lines('source'), lines('own-estimate'), lines('own')]).toEqual([1, 1, 1]);
		expect(screen.queryByText(/zegt van geen enkele post/)).toBeNull();
		await fireEvent.click(node(/^Inkoop welzijn/));
		expect(panel().getAllByRole('checkbox')).toHaveLength(7);
		expect(panel().getByText(/staat al in het dossier, inschatting van de makers/)).toBeInTheDocument();
	});

	it('lists the same for narrow screens', () => {
		show(`?${KEY}=passende_zorg`, stated);
		const items = [...document.querySelectorAll('.narrow li.effort')].map((li) =>
			(li.textContent ?? '').replace(/\s+/g, ' ').trim()
		);
		expect(items).toHaveLength(3);
		expect(items[0]).toMatch(/^Inkoop welzijn post .*eigen lijn$/);
		expect(items[1]).toMatch(/inschatting van de makers$/);
		expect(items[2]).toMatch(/volgens de bron$/);
	});
});
