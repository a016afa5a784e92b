import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../../../../src/lib/model/load.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import AllDifferences from '../../../../../src/lib/ui/pages/compare/AllDifferences.svelte';
import { allDifferencesView } from '../../../../../src/lib/ui/pages/compare/all-differences-view.ts';
import { shaped } from '../../../../unit/dossier/shaped.ts';
import { dossier as hilversum } from '../../../hilversum.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function show(tweaks: Tweaks): void {
	render(AllDifferences, {
		view: allDifferencesView(tweaks.now),
		href: (first: string, second: string) => `#${first}-${second}`,
		save: () => Promise.resolve(true)
	});
}

function many(): Tweaks {
	const shape = { name: 'acht', poles: [2, 4], amount: 100_000 };
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error('the dossier has problems');
	return tweaksOf(result.dossier);
}

/** The cell of two options in words. */
function cell(row: string, column: string): HTMLElement {
	const rows = screen.getAllByRole('row');
	const at = rows
		.map((one) => within(one).queryByRole('rowheader'))
		.findIndex((head) => head && plain(head).endsWith(row));
	const found = within(rows[at] ?? document.body).getAllByRole('cell')[column.charCodeAt(0) - 65];
	if (!found) throw new Error(`no cell ${row} ${column}`);
	return found;
}

describe('the differences between every two options', () => {
	it('stand in a table of letters where there are many, the same on either side but for the sign', () => {
		show(many());
		expect(screen.getAllByRole('rowheader')).toHaveLength(8);
		expect(plain(cell('B', 'C'))).toMatch(/Keuze B min C: .*− € [\d.]+/);
		expect(plain(cell('C', 'B'))).toMatch(/Keuze C min B: .*\+ € [\d.]+/);
		const [one = '', other = ''] = [cell('B', 'C'), cell('C', 'B')].map(
			(found) => /[\d.]+$/.exec(plain(found))?.[0]
		);
		expect(one).toBe(other);
		expect(plain(cell('D', 'D'))).toBe('–dezelfde keuze');
	});

	it('mark what depends on an unknown, and lead to the pair in its order', () => {
		show(many());
		expect(plain(cell('A', 'B'))).toContain('p.m.');
		expect(plain(cell('B', 'C'))).not.toContain('p.m.');
		for (const found of [cell('A', 'B'), cell('B', 'A')])
			expect(within(found).getByRole('link')).toHaveAttribute('href', '#A-B');
	});

	it('say what the source has where an assumption changed them', () => {
		const tweaks = many();
		const unknown = tweaks.dossier.assumptions.find(({ id }) => id === 'zz_loon_a');
		if (!unknown) throw new Error('no unknown');
		tweaks.set(unknown, 1000);
		show(tweaks);
		expect(plain(cell('A', 'B'))).toMatch(/gewijzigd: .*bron: .*p\.m\.$/);
		expect(plain(cell('B', 'C'))).not.toContain('gewijzigd');
	});

	it('are told pair by pair where they are few', () => {
		show(tweaksOf(hilversum));
		expect(screen.getAllByRole('rowheader')).toHaveLength(6);
		expect(screen.getAllByRole('row').map(plain).join()).toContain('A kost € 200.000 meer');
	});
});
