import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import type { Moment } from '../../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import { allDifferencesView } from '../../../../../src/lib/ui/pages/compare/all-differences-view.ts';
import AllDifferences from '../../../../../src/lib/ui/pages/compare/AllDifferences.svelte';
import { pairLinesView } from '../../../../../src/lib/ui/pages/pair/pair-lines-view.ts';
import PairLines from '../../../../../src/lib/ui/pages/pair/PairLines.svelte';
import { pairWordsView } from '../../../../../src/lib/ui/pages/pair/pair-words-view.ts';
import PairWords from '../../../../../src/lib/ui/pages/pair/PairWords.svelte';
import { dossier } from '../../../hilversum.ts';
import { termSection } from '../../../../../src/lib/format/terms.ts';

function tweaked(changes: AssumptionValues = {}): Moment {
	const tweaks = tweaksOf(dossier);
	tweaks.replace({ changes, judgements: {} });
	return tweaks.now;
}

const words = (element: Element | null | undefined): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const about = (): readonly string[] => ['Keuzewijzer'];

describe('all differences', () => {
	const href = (first: string, second: string): string => `/paar/${first}-${second}`;
	const save = (): Promise<boolean> => Promise.resolve(true);
	const rows = (): HTMLElement[] => screen.getAllByRole('row').slice(1);

	it('has the six pairs in a fixed order, each with a link to its page', () => {
		render(AllDifferences, { view: allDifferencesView(tweaked()), href, save });
		expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toHaveLength(6);
		const links = rows().map((row) => within(within(row).getByRole('rowheader')).getByRole('link'));
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			['A-B', 'A-C', 'A-D', 'B-C', 'B-D', 'C-D'].map((pair) => `/paar/${pair}`)
		);
		expect(links[1]).toHaveAccessibleName('Keuze A en keuze C');
	});

	it('says which option costs more in words, and what is not known', () => {
		render(AllDifferences, { view: allDifferencesView(tweaked()), href, save });
		const [ab, ac] = rows();
		expect(words(ab)).toMatch(/evenveel/);
		expect(words(ac)).toMatch(
			/A kost € 200\.000 meer.*p\.m\. \(nog niet bekend\).*bij C: Transformatie en frictie/
		);
		expect(words(ab)).not.toContain('p.m.');
		expect(screen.queryByText(/bron:/)).toBeNull();
	});

	it('marks what the visitor changed, with the words of the source', () => {
		render(AllDifferences, {
			view: allDifferencesView(tweaked({ transformatiekosten: 50_000 })),
			href,
			save
		});
		const [ab, ac] = rows();
		expect(words(ac)).toMatch(/gewijzigd: evenveel, uitleg bron: A kost € 200\.000 meer/);
		expect(words(ac)).toContain('bron: p.m. bij C: Transformatie en frictie');
		expect(words(ab)).not.toContain('bron:');
	});
});

describe('two options line by line', () => {
	it('says it all in a sentence, and shows a difference that leads to its explanation', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'A', 'C'), section: termSection(dossier), about });
		const section = screen.getByRole('region', { name: 'Verschil in kosten' });
		expect(words(section)).toContain(
			'Keuze A kost over 2024–2027 € 200.000 meer dan keuze C, volgens de bekende bedragen.'
		);
		const link = within(section).getByRole('link', { name: /Bekend verschil tussen keuze A en keuze C/ });
		expect(link).toHaveAttribute('href', '#uitleg=verschil/A/C');
		expect(words(section)).toContain('Dat is 9 % van de kosten van keuze A.');
	});

	it('draws a row for each line that differs and folds the others', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'A', 'C'), section: termSection(dossier), about });
		const chart = screen.getByRole('figure', { name: /Verschil per post/ });
		expect(within(chart).getAllByRole('button', { name: /: bij A/ })).toHaveLength(4);
		const folded = screen
			.getByText(/7 posten zijn in A en C gelijk, samen € 1\.920\.000 over 2024–2027/)
			.closest('details');
		expect(folded).not.toHaveAttribute('open');
		expect(within(folded ?? document.body).getAllByRole('row', { hidden: true })).toHaveLength(8);
	});

	it('lists the unknown that decides, with the way to fill it in', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'A', 'C'), section: termSection(dossier), about });
		const section = screen.getByRole('region', { name: 'Verschil in kosten' });
		expect(
			within(section).getByRole('heading', { name: /Nog niet bekend, en belangrijk voor het verschil/ })
		).toBeVisible();
		expect(within(section).getByRole('link', { name: 'Transformatie- en frictiekosten' })).toHaveAttribute(
			'href',
			'#aanname-transformatiekosten'
		);
	});

	it('has no difference and nothing unknown left once 50.000 a year is filled in, and says that it is changed', () => {
		render(PairLines, {
			view: pairLinesView(tweaked({ transformatiekosten: 50_000 }), 'A', 'C'),
			section: termSection(dossier),
			about
		});
		const section = screen.getByRole('region', { name: 'Verschil in kosten' });
		expect(words(section)).toContain('Keuze A en keuze C kosten over 2024–2027 evenveel.');
		expect(words(section)).toContain('bron: A kost € 200.000 meer');
		expect(within(section).queryByRole('heading', { name: /Nog niet bekend/ })).toBeNull();
	});

	it('says of an unknown that both share that it does not touch the difference', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'C', 'D'), section: termSection(dossier), about });
		const section = screen.getByRole('region', { name: 'Verschil in kosten' });
		expect(words(section)).toContain('en dat verandert het verschil niet: Transformatie en frictie');
		expect(within(section).queryByRole('heading', { name: /Nog niet bekend/ })).toBeNull();
	});

	it('keeps the expected effects apart', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'A', 'C'), section: termSection(dossier), about });
		const section = screen.getByRole('region', { name: /Verschil in wat de bron verder verwacht/ });
		const row = within(section).getByRole('row', { name: /Kracht van de gemeenschap/ });
		expect(words(row)).toMatch(/p\.m\..*niet in deze keuze.*bij A/);
	});

	it('shows no figures for options that are not there', () => {
		render(PairLines, { view: pairLinesView(tweaked(), 'A', 'Z'), section: termSection(dossier), about });
		expect(screen.getByText('Deze twee keuzes staan niet in dit dossier.')).toBeVisible();
		expect(screen.queryByRole('region')).toBeNull();
	});
});

describe('two options in words', () => {
	it('puts what only one has under that one, and folds what both have', () => {
		render(PairWords, { view: pairWordsView(tweaked(), 'A', 'C'), section: termSection(dossier) });
		const risks = screen.getByRole('region', { name: /Risico’s/ });
		const [a, c] = within(risks)
			.getAllByRole('heading', { name: /Alleen bij keuze/ })
			.map((heading) => heading.parentElement);
		expect(words(a)).toContain('De gemeente sluit pas later aan bij initiatieven');
		expect(words(a)).not.toContain('concurrent');
		expect(words(c)).toContain('De gemeente wordt een concurrent om personeel');
		expect(words(c)).toContain('Maatregel: Een verkenning van de arbeidsmarkt');
		expect(within(risks).getByText(/3 risico’s bij A én C, soms met een andere maatregel/)).toBeVisible();
	});

	it('gives both measures where the same risk has another one', () => {
		render(PairWords, { view: pairWordsView(tweaked(), 'A', 'C'), section: termSection(dossier) });
		const risk = screen.getByText('In wijken kunnen wachtlijsten ontstaan').closest('li');
		expect(words(risk)).toMatch(/Maatregel bij keuze A: .*uitvraag.*Maatregel bij keuze C: .*stuurt erop/);
	});

	it('puts the texts of both options beside each other, the first first, with their source', () => {
		render(PairWords, { view: pairWordsView(tweaked(), 'A', 'C'), section: termSection(dossier) });
		const theme = screen.getByRole('region', { name: 'Toegang tot ondersteuning' });
		expect(words(theme)).toMatch(/Keuze A\..*Bron: .*Keuze C\..*Bron: /);
	});

	it('has nothing to say of options that are not there', () => {
		const { container } = render(PairWords, {
			view: pairWordsView(tweaked(), 'A', 'Z'),
			section: termSection(dossier)
		});
		expect(words(container)).toBe('');
	});
});
