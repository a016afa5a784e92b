import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import DossierShell from '../../../../../src/lib/ui/parts/shell/DossierShell.svelte';
import { dossier } from '../../../hilversum.ts';

function places(of: Dossier): readonly string[] {
	const children = createRawSnippet(() => ({ render: () => '<p>De pagina</p>' }));
	render(DossierShell, { tweaks: new Tweaks(of), place: { page: 'overview', part: '' }, children });
	return within(screen.getByRole('navigation', { name: 'Hoofdnavigatie' }))
		.getAllByRole('link')
		.map((link) => link.textContent.trim());
}

it('the navigation lists the pages of a dossier', () => {
	expect(places(dossier)).toEqual([
		'Overzicht',
		...['A', 'B', 'C', 'D'].map((letter) => `Keuze ${letter}`),
		'Vergelijken',
		'Risico’s',
		'Doelen',
		'Eigen weging',
		'Eigen varianten',
		'Verantwoording'
	]);
});

it('the navigation has no page for which a dossier has nothing', () => {
	const bare = { ...dossier, goals: [], risks: [], advantages: [] };
	expect(places(bare).filter((label) => /Risico|Doelen|weging/.test(label))).toEqual([]);
});
