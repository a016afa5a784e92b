import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { PagePlace } from '../../../../../src/lib/ui/parts/addresses/page-list.ts';
import DossierShell from '../../../../../src/lib/ui/parts/shell/DossierShell.svelte';
import { dossier } from '../../../hilversum.ts';
import { wordsOf } from '../../../../../src/lib/dossier/words.ts';

const OVERVIEW: PagePlace = { page: 'overview', part: '' };

function shell(of: Dossier, place: PagePlace = OVERVIEW): HTMLElement {
	const children = createRawSnippet(() => ({ render: () => '<p>De pagina</p>' }));
	render(DossierShell, { tweaks: tweaksOf(of), place, children });
	return screen.getByRole('navigation', { name: 'Hoofdnavigatie', hidden: true });
}

const words = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** What stands in the navigation, with what each of its menus holds. */
function listed(of: Dossier): readonly (string | readonly string[])[] {
	return [...(shell(of).querySelector('ul')?.children ?? [])].map((item) => {
		const summary = item.querySelector('summary');
		if (summary === null) return words(item);
		return [words(summary).replace(/[ ,▾].*$/u, ''), ...[...item.querySelectorAll('a, button')].map(words)];
	});
}

it('the navigation lists the pages of a dossier, in menus where there are several of a kind', () => {
	expect(listed(dossier)).toEqual([
		'Overzicht',
		['Keuzes', ...dossier.options.map(({ letter, title }) => `Keuze ${letter} · ${title}`)],
		'Vergelijken',
		'Risico’s',
		'Doelen',
		['Mijn', 'Wat moet waar zijn?', 'Eigen weging', 'Mijn oordelen', 'Eigen varianten'],
		'Bronnen',
		'Zoeken',
		[
			'Delen',
			'Kopieer link',
			'Druk deze pagina af',
			'Bewaar als eigen variant',
			'Download de gegevens',
			'Hand-out op papier',
			'Presenteren'
		]
	]);
});

it('the navigation has no page for which a dossier has nothing, and no menu of one page', () => {
	const bare = {
		...dossier,
		goals: [],
		results: [],
		terms: [],
		words: wordsOf({ terms: [] }),
		risks: [],
		advantages: [],
		options: dossier.options.slice(0, 1)
	};
	expect(listed(bare).slice(0, -1)).toEqual([
		'Overzicht',
		'Keuze A',
		['Mijn', 'Wat moet waar zijn?', 'Eigen varianten'],
		'Bronnen',
		'Zoeken'
	]);
});

it.each([
	['option', 'c', ['Keuzes', 'Keuze C']],
	['judgements', '', ['Mijn', 'Mijn oordelen']],
	['handout', '', ['Delen', 'Hand-out']],
	['variants', '', ['Mijn', 'Eigen varianten']],
	['accountability', '', ['Bronnen']]
] as const)('the page %s %s is marked, and the menu that it is in', (page, part, names) => {
	const current = [...shell(dossier, { page, part }).querySelectorAll('[aria-current]')];
	expect(current.map((one) => words(one).split(/[ ,▾]/u)[0])).toEqual(
		names.map((name) => name.split(' ')[0])
	);
	expect(current.map((one) => one.getAttribute('aria-current'))).toEqual(
		names.length === 2 ? ['true', 'page'] : ['page']
	);
});

it('the page of a pair is not in the navigation, and the page that it lies below is marked', () => {
	const navigation = within(shell(dossier, { page: 'pair', part: 'a-c' }));
	expect(navigation.getByRole('link', { name: 'Vergelijken', hidden: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
});
