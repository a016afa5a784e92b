import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import YearsSection from '../../../../../src/lib/ui/pages/compare/YearsSection.svelte';
import { yearsView } from '../../../../../src/lib/ui/pages/compare/years-view.ts';
import { dossier } from '../../../hilversum.ts';
import { termSection } from '../../../../../src/lib/format/terms.ts';

function show(changes: AssumptionValues = {}): void {
	const tweaks = tweaksOf(dossier);
	for (const assumption of dossier.assumptions) {
		const value = changes[assumption.id];
		if (value !== undefined) tweaks.set(assumption, value);
	}
	render(YearsSection, { view: yearsView(tweaks.now), section: termSection(dossier), about: () => [] });
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const figures = (): HTMLElement[] => screen.getAllByRole('figure', { name: /^Keuze [A-D]:/ });
const sentences = (figure: HTMLElement | undefined): string[] =>
	within(figure ?? document.body)
		.getAllByRole('button')
		.map((row) => plain(row.getAttribute('aria-label')));

describe('the years', () => {
	it('stand in one panel an option, in the fixed order, each year with its parts and unknowns', () => {
		show();
		expect(figures()).toHaveLength(4);
		expect(screen.getByRole('figure', { name: 'Keuze C: buurt, gemeente' })).toHaveAccessibleDescription(
			/Elk jaar €\s500\.000 \+ 1 p\.m\./
		);
		expect(sentences(figures()[2])[0]).toBe(
			'2024: € 500.000 + 1 p.m. (gelijk € 295.000, toegang € 80.000, sociale basis € 20.000 + 1 p.m., samen gelijk € 105.000).'
		);
	});

	it('can be added up', async () => {
		show();
		expect(screen.getByRole('radio', { name: 'Per jaar' })).toBeChecked();
		await fireEvent.click(screen.getByRole('radio', { name: 'Opgeteld' }));
		expect(sentences(figures()[0])[3]).toMatch(/^2024–2027: € 2\.200\.000 /);
		expect(screen.getByRole('heading', { name: 'Extra kosten, jaar na jaar opgeteld' })).toBeInTheDocument();
	});

	it('tell structural from incidental money, and explain p.m. only where there is one', () => {
		show({ transformatiekosten: 10_000 });
		expect(
			screen.getByText(
				(_, element) => element?.textContent === 'Blijvend (structureel): Actieplan mantelzorg.',
				{
					selector: 'section > p'
				}
			)
		).toBeVisible();
		expect(screen.queryByText(/heeft geen lengte/)).toBeNull();
	});

	it('stand in a table as well, with the total of every option, and can be saved', () => {
		show();
		const row = screen.getByRole('row', { name: /^C: totaal/, hidden: true });
		expect(plain(row.textContent)).toContain('€ 2.000.000 + 1 p.m.');
		expect(
			screen.getByRole('button', { name: 'Bewaar “Extra kosten per jaar” als CSV' })
		).toBeInTheDocument();
	});

	it('keep the figures of the source in view where they were changed', () => {
		show({ indexatie: 10 });
		expect(figures()[0]).toHaveAccessibleDescription(/bron: Elk jaar €\s550\.000\./);
		expect(screen.getByText('in de bron')).toBeInTheDocument();
	});
});
