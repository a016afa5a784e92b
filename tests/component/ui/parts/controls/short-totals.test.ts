import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import ShortTotals from '../../../../../src/lib/ui/parts/controls/ShortTotals.svelte';
import { dossier } from '../../../hilversum.ts';

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

function shown(of: Dossier, search: string): readonly string[] {
	const tweaks = tweaksOf(of);
	tweaks.open(search);
	render(ShortTotals, { tweaks });
	return screen.queryAllByRole('listitem').map(words);
}

it('the totals of all options stand in a line, each in full for who listens', () => {
	expect(shown(dossier, '?transformatiekosten=60000')).toEqual([
		'keuze A: € 2.200.000 A 2,20',
		'keuze B: € 2.200.000 B 2,20',
		'gewijzigd: keuze C: € 2.240.000, in de bron € 2.000.000 plus 1 p.m. C 2,24',
		'gewijzigd: keuze D: € 2.240.000, in de bron € 2.000.000 plus 1 p.m. D 2,24'
	]);
	expect(screen.getByRole('list', { name: 'Extra kosten 2024–2027 samen' })).toBeInTheDocument();
});

it('without a change the unknown stands beside the known', () => {
	expect(shown(dossier, '').map((text) => text.replace(/^.* (?=[A-D] )/, ''))).toEqual([
		'A 2,20',
		'B 2,20',
		'C 2,00 + p.m.',
		'D 2,00 + p.m.'
	]);
});

it('of more than six options only those stand there that changed', () => {
	const many: Dossier = {
		...dossier,
		options: [
			...dossier.options,
			...['E', 'F', 'G'].flatMap((letter) => {
				const [first] = dossier.options;
				return first ? [{ ...first, letter }] : [];
			})
		]
	};
	expect(shown(many, '')).toEqual([]);
	expect(shown(many, '?transformatiekosten=60000').map((text) => text.slice(-6))).toEqual([
		'C 2,24',
		'D 2,24'
	]);
});
