import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import { coverTable, isCoverAlike } from '../../../../../src/lib/export/cover-table.ts';
import OptionTable from '../../../../../src/lib/ui/pages/option/OptionTable.svelte';
import { dossier } from '../../../hilversum.ts';

const row = (name: string): string =>
	(screen.getByRole('rowheader', { name }).closest('tr')?.textContent ?? '').replace(/\s+/g, ' ').trim();

function show(changes: Readonly<Record<string, number>>): void {
	const tweaks = tweaksOf(dossier);
	for (const [id, value] of Object.entries(changes)) {
		const assumption = dossier.assumptions.find((one) => one.id === id);
		if (!assumption) throw new Error(`no assumption ${id}`);
		tweaks.set(assumption, value);
	}
	const option = dossier.options.find(({ letter }) => letter === 'C');
	if (!option) throw new Error('no option C');
	render(OptionTable, {
		tweaks,
		letter: 'C',
		make: (of, _, both) =>
			coverTable(
				dossier,
				option,
				of,
				both.every((one) => isCoverAlike(dossier, option, one))
			)
	});
}

describe('the cover of an option', () => {
	it('leaves the p.m. of the startnotitie uncovered', () => {
		show({});
		expect(row('Begroting')).toMatch(/^Begroting ?€ 500\.000 € 2\.000\.000$/);
		expect(row('Nog te dekken')).toMatch(/€ 0 .*1 p\.m\..*€ 0 .*1 p\.m\./);
		expect(document.body.textContent).not.toContain('gewijzigd');
	});

	it('marks what changed beside the source, and not the cover that stays as it is', () => {
		show({ indexatie: 3 });
		expect(row('Nog te dekken')).toContain('gewijzigd');
		expect(row('Nog te dekken')).toMatch(/€ 46\.364/);
		expect(row('Begroting')).not.toContain('gewijzigd');
	});
});
