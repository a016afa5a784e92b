import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import AxesSection from '../../../../../src/lib/ui/pages/compare/AxesSection.svelte';
import { axesView } from '../../../../../src/lib/ui/pages/compare/axes-view.ts';
import { dossier } from '../../../hilversum.ts';

function show(of: Dossier = dossier, changes: AssumptionValues = {}): void {
	const tweaks = new Tweaks(of);
	for (const assumption of of.assumptions) {
		const value = changes[assumption.id];
		if (value !== undefined) tweaks.set(assumption, value);
	}
	render(AxesSection, { view: axesView(tweaks.now), about: () => [] });
}

const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

describe('the axes of Hilversum', () => {
	it('are headed by whether they stand apart', () => {
		show();
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Twee vragen, los van elkaar');
		expect(screen.getByText(/De twee vragen staan los van elkaar/)).toBeInTheDocument();
	});

	it('show for each answer its costs, consequences, advantages and risks, with their number', () => {
		show();
		const buurt = words(region('In de buurt'));
		expect(buurt).toContain('In de buurt Keuze AKeuze C Kosten');
		expect(buurt).toContain('Kosten 1 Dienstverlening in de wijk steviger maken € 80.000, uitleg per jaar');
		expect(buurt).toContain('Verwachte gevolgen in geld 2');
		expect(buurt).toContain('Voordelen 2 Hulp is dichtbij en makkelijk te vinden');
		expect(buurt).toContain('Risico’s 3 Hulp dichtbij lokt misschien extra vraag uit');
		expect(words(region('Gemeente'))).toContain('p.m. (nog niet bekend)');
		expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => words(heading))).toEqual([
			'In de buurt',
			'Centraal, op het Sociaal Plein',
			'Meer gemeenschap',
			'Gemeente'
		]);
	});

	it('say what each question does per year and in total, with the way to the explanation', () => {
		show();
		const access = region(/Waar krijgen inwoners toegang/);
		expect(within(access).getByText('Geen verschil in bedragen.')).toBeInTheDocument();
		const role = region(/ook aan gemeenschap van onderop/);
		expect(words(role)).toContain('Elk jaar + € 50.000, min p.m.2024–2027 samen + € 200.000, min p.m.');
		const links = within(role).getAllByRole('link');
		expect(links.map((link) => link.getAttribute('href'))).toContain('#uitleg=as/samenleving');
	});

	it('keep apart what belongs to a combination: two amounts, and one risk of B alone', () => {
		show();
		const combination = words(region('Wat van de combinatie afhangt'));
		expect(combination).toContain('per jaar bij A, B en C');
		expect(combination).toContain('Risico’s 1 Aanbieders en professionals steunen het plan misschien niet');
		expect(combination).toContain('alleen bij keuze B');
		expect(combination).toContain('samen zijn ze in elke keuze gelijk: € 420.000');
		expect(words(region('Kosten die in elke keuze gelijk zijn'))).toContain('samen € 1.180.000');
	});

	it('mark what the visitor changed, beside the figure of the source', () => {
		show(dossier, { transformatiekosten: 90_000, indexatie: 5 });
		const role = words(region(/ook aan gemeenschap van onderop/));
		expect(role).toContain('gewijzigd: Gemeente kost over 2024–2027 € 144.494 meer.');
		expect(role).toMatch(/2024 gewijzigd: − € 40\.000, uitleg bron: \+ € 50\.000, min p\.m\./);
		expect(role).toMatch(/€ 90\.000, uitleg per jaar bron: p\.m\./);
	});
});

describe('the axes of other dossiers', () => {
	it('still show what goes with each answer when there is one question, and say why no effect stands there', () => {
		const [axis] = dossier.axes;
		if (!axis) throw new Error('no axis');
		show({
			...dossier,
			axes: [axis],
			options: dossier.options.filter(({ letter }) => letter === 'A' || letter === 'B')
		});
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
			'Eén vraag, en wat bij elk antwoord hoort'
		);
		expect(
			screen.getByText(/één vraag\. Daarom staan de verschillen hier niet per vraag/)
		).toBeInTheDocument();
		expect(words(region('Centraal, op het Sociaal Plein'))).toContain('€ 80.000');
		expect(screen.queryByRole('heading', { name: 'Wat van de combinatie afhangt' })).not.toBeInTheDocument();
	});

	it('call questions that touch each other by that name', () => {
		const amounts = (value: number) => dossier.years.map(() => ({ kind: 'number' as const, value }));
		show({
			...dossier,
			options: dossier.options.map((option) => ({
				...option,
				spending: [
					{
						item: 'wijk_versterken',
						amounts: amounts(option.letter === 'A' ? 10_000 : 20_000),
						citations: []
					}
				]
			}))
		});
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Twee vragen die samenhangen');
	});
});
