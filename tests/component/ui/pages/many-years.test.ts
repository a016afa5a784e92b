import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { fieldChart } from '../../../../src/lib/charts/field-chart.ts';
import { yearsChart } from '../../../../src/lib/charts/years-chart.ts';
import { totalsTable } from '../../../../src/lib/export/overview-tables.ts';
import { yearsTable } from '../../../../src/lib/export/years-table.ts';
import { loadDossier } from '../../../../src/lib/model/load.ts';
import { tweaksOf } from '../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../src/lib/state/tweaks.svelte.ts';
import CostTable from '../../../../src/lib/ui/pages/option/CostTable.svelte';
import YearsSection from '../../../../src/lib/ui/pages/compare/YearsSection.svelte';
import { yearsView } from '../../../../src/lib/ui/pages/compare/years-view.ts';
import Field from '../../../../src/lib/ui/parts/outcome/Field.svelte';
import TotalsTable from '../../../../src/lib/ui/parts/tables/TotalsTable.svelte';
import { shaped } from '../../../unit/dossier/shaped.ts';
import { termSection } from '../../../../src/lib/format/terms.ts';

function withYears(years: number): Tweaks {
	const shape = { name: 'jaren', poles: [2], years };
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error('the dossier has problems');
	return tweaksOf(result.dossier);
}

function parts({ dossier, outcome, source }: Tweaks) {
	const [option] = dossier.options;
	const [now] = outcome.options;
	const [then] = source.options;
	if (!option || !now || !then) throw new Error('the dossier has no options');
	return { dossier, option, outcome: now, source: then };
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const heads = (): string[] => screen.getAllByRole('columnheader').map(plain);

describe('a dossier of forty years', () => {
	const tweaks = withYears(40);
	const { dossier, outcome, source } = tweaks;

	it('draws every year in the tile of an option, and says them by period', () => {
		const { container } = render(Field, { dossier, outcome, source, field: fieldChart(tweaks.now) });
		const [tile] = container.querySelectorAll('article');
		expect(tile?.querySelectorAll('.years .year rect')).toHaveLength(40);
		expect(plain(tile ?? null)).toMatch(/In 2026: .*, in 2065: .* Per periode: 2026–2035: .* p\.m\./);
	});

	it('draws the years as a line for each option, and says them by period', () => {
		const { container } = render(YearsSection, {
			view: yearsView(tweaks.now),
			section: termSection(dossier),
			about: () => []
		});
		const figures = [...container.querySelectorAll('figure')];
		expect(figures).toHaveLength(2);
		expect(figures[0]).toHaveAccessibleName('Keuze A: Antwoord 1.1');
		expect(figures[0]).toHaveAccessibleDescription(
			/^In 2026: .*, in 2065: .* Per periode: 2026–2035: .* p\.m\./
		);
		const lines = [...container.querySelectorAll('.boundary')];
		expect(lines.map((line) => line.classList.contains('open'))).toEqual([true, false]);
		expect(
			lines.map((line) => line.querySelector('polyline')?.getAttribute('points')?.split(' ').length)
		).toEqual([40, 40]);
		expect(container.querySelectorAll('.bar')).toHaveLength(0);
		expect(screen.getByText('Streepjes met open stip: hier komt nog p.m. bij.')).toBeVisible();
		expect(container.querySelectorAll('thead th')).toHaveLength(42);
	});

	it('keeps the line of the source where an assumption was changed, and adds up', async () => {
		const changed = withYears(9);
		for (const assumption of changed.dossier.assumptions) {
			if (assumption.id === 'zz_groei') changed.set(assumption, 5);
		}
		const { container } = render(YearsSection, {
			view: yearsView(changed.now),
			section: termSection(dossier),
			about: () => []
		});
		expect(container.querySelectorAll('.boundary.source')).toHaveLength(2);
		expect(screen.getByText('Stippellijn: in de bron.')).toBeVisible();
		const [, last] = container.querySelectorAll('figure');
		expect(last).toHaveAccessibleDescription(/bron: Elk jaar|bron: In 2026/);
		await fireEvent.click(screen.getByLabelText('Opgeteld'));
		expect(container.querySelectorAll('figure')[1]).toHaveAccessibleDescription(
			/^2026–2030: .* en 2026–2034: /
		);
	});

	it('has the total before the years in every table', () => {
		render(TotalsTable, { dossier, outcome, source });
		expect(heads().slice(0, 3)).toEqual(['Keuze', '2026–2065', '2026']);
		for (const table of [
			totalsTable(dossier, outcome),
			yearsTable(dossier, outcome, 'per-year'),
			yearsTable(dossier, outcome, 'cumulative')
		]) {
			expect(table.columns[1]?.title).toBe('2026–2065');
			const [, total] = table.rows.at(-1) ?? [];
			expect(total).toMatchObject({ sum: { known: outcome.options.at(-1)?.spending.known } });
		}
	});

	it('has the total of each line before its periods on the page of an option, and each year when asked', async () => {
		const { outcome: option, source: original } = parts(tweaks);
		render(CostTable, { dossier, outcome: option, source: original, kind: 'spending' });
		const cells = () =>
			within(screen.getByRole('row', { name: /^Huur van het gebouw/ }))
				.getAllByRole('cell')
				.slice(0, 2)
				.map(plain);
		expect(heads().slice(1)).toEqual(['2026–2065', '2026–2035', '2036–2045', '2046–2055', '2056–2065']);
		expect(cells()).toEqual([expect.stringContaining('€ 4.000.000'), expect.stringContaining('€ 1.000.000')]);
		await fireEvent.click(screen.getByRole('checkbox', { name: 'Toon elk jaar' }));
		expect(heads().slice(1, 3)).toEqual(['2026–2065', '2026']);
		expect(cells()).toEqual([expect.stringContaining('€ 4.000.000'), expect.stringContaining('€ 100.000')]);
	});
});

describe('a dossier of one year', () => {
	it('says that year once, and nothing of every year or of together', () => {
		const tweaks = withYears(1);
		const { dossier, outcome, source } = tweaks;
		const { container } = render(Field, { dossier, outcome, source, field: fieldChart(tweaks.now) });
		expect(plain(container.querySelector('article'))).not.toMatch(/samen|elk jaar/i);
		expect(container.querySelectorAll('.years')).toHaveLength(0);
		render(TotalsTable, { dossier, outcome, source });
		expect(heads()).toEqual(['Keuze', '2026']);
		const { whole, panels } = yearsChart(dossier, outcome, source, 'per-year');
		expect(whole.title).toBe('Kosten in 2026');
		expect(panels[1]?.description).toMatch(/^2026: /);
	});
});
