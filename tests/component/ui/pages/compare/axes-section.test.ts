import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import type { Dossier } from '../../../../../src/lib/dossier/dossier.ts';
import { loadDossier } from '../../../../../src/lib/model/load.ts';
import { sourceMoment } from '../../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import AxesSection from '../../../../../src/lib/ui/pages/compare/AxesSection.svelte';
import { axesView } from '../../../../../src/lib/ui/pages/compare/axes-view.ts';
import { shaped } from '../../../../unit/dossier/shaped.ts';
import { dossier } from '../../../hilversum.ts';

function show(of: Dossier = dossier, changes: AssumptionValues = {}): void {
	const tweaks = tweaksOf(of);
	for (const assumption of of.assumptions) {
		const value = changes[assumption.id];
		if (value !== undefined) tweaks.set(assumption, value);
	}
	render(AxesSection, { view: axesView(tweaks.now), about: () => [], onpick: () => undefined });
}

const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Of a question: the table of it is a region as well. */
const question = (words: string): HTMLElement => region(new RegExp(`^${words}`));
const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

describe('the axes of Hilversum', () => {
	it('are headed by whether they stand apart', () => {
		show();
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Twee vragen, los van elkaar');
		expect(screen.getByText(/De twee vragen staan los van elkaar/)).toBeInTheDocument();
	});

	it('show for each question both answers on either side of what they are told by', () => {
		show();
		const access = question('Waar krijgen inwoners toegang');
		const figure = within(access).getByRole('figure', { name: /Waar krijgen inwoners toegang/ });
		const said = words(figure);
		expect(said).toContain('In de buurt: € 80.000 Kosten per jaar Centraal, op het Sociaal Plein: € 80.000');
		const list = (name: string): string => words(within(figure).getByRole('list', { name }));
		expect(list('Kosten: In de buurt')).toBe(
			'Dienstverlening in de wijk steviger maken€ 80.000, uitleg per jaar'
		);
		expect(list('Verwachte gevolgen in geld: In de buurt')).toContain(
			'Minder zware ondersteuning door toegang in de wijk− p.m. (nog niet bekend, maakt het lager)'
		);
		expect(list('Verwachte gevolgen in geld: Centraal, op het Sociaal Plein')).toContain(
			'Zwaardere zorg doordat mensen later in beeld komen+ p.m. (nog niet bekend, maakt het hoger)'
		);
		expect(
			within(within(figure).getByRole('list', { name: 'Risico’s: In de buurt' })).getAllByRole('listitem')
		).toHaveLength(3);
		expect(said).toContain(
			'Voordelen: twee bij buurt en één bij centraal. Risico’s: drie bij buurt en twee bij centraal. Aantallen zeggen niets over belang.'
		);
		expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => words(heading))).toEqual([
			'In de buurt',
			'Centraal, op het Sociaal Plein',
			'Meer gemeenschap',
			'Gemeente'
		]);
	});

	it('have the words and amounts of every picture in a table', () => {
		show();
		const rows = within(
			within(question('Waar krijgen inwoners toegang')).getByRole('table', { hidden: true })
		)
			.getAllByRole('row', { hidden: true })
			.map((row) => words(row));
		expect(rows).toContain('Dienstverlening in de wijk steviger makenKosten€ 320.000 –niets');
		expect(rows).toContain('Alle kennis is op één plekVoordeelneeja');
		expect(rows).toContain('Samen over 2024–2027Kosten€ 320.000 € 320.000');
	});

	it('say what each question does per year and in total, with the way to the explanation', () => {
		show();
		const access = question('Waar krijgen inwoners toegang');
		expect(within(access).getByText('Geen verschil in bedragen.')).toBeInTheDocument();
		const role = question('Werkt de gemeente');
		expect(words(role)).toContain('Elk jaar + € 50.000 − p.m.2024–2027 samen + € 200.000 − p.m.');
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
		const role = words(question('Werkt de gemeente'));
		expect(role).toContain('gewijzigd: Gemeente kost over 2024–2027 € 144.494 meer.');
		expect(role).toMatch(/2024 gewijzigd: − € 40\.000, uitleg bron: \+ € 50\.000 − p\.m\./);
		expect(role).toMatch(/€ 90\.000, uitleg per jaar bron: \+.p\.m\./);
		expect(role).toMatch(/Gemeente: gewijzigd: € 110\.000 bron: € 20\.000 \+ 1 p\.m\./);
		expect(role).toContain('Streepje: het bedrag in de bron.');
	});
});

describe('a question with more than two answers', () => {
	it('lets the reader pick two, of which the first two come first, and no answer stands beside itself', async () => {
		const result = loadDossier('drie', shaped({ name: 'drie', poles: [3] }));
		if (!result.ok) throw new Error('has problems');
		const asked: unknown[] = [];
		const onpick = (...all: unknown[]) => asked.push(all);
		render(AxesSection, { view: axesView(sourceMoment(result.dossier)), about: () => [], onpick });
		const fields = within(screen.getByRole('group', { name: 'Kies twee antwoorden' }));
		const left = fields.getByRole('combobox', { name: 'Links' });
		const right = fields.getByRole('combobox', { name: 'Rechts' });
		expect([left, right].map((field) => within(field).getAllByRole('option').length)).toEqual([3, 3]);
		expect(left).toHaveDisplayValue('Antwoord 1.1');
		expect(right).toHaveDisplayValue('Antwoord 1.2');
		const axis = 'zz_as_0';
		await fireEvent.change(right, { target: { value: 'zz_pool_0_2' } });
		await fireEvent.change(left, { target: { value: 'zz_pool_0_1' } });
		expect(asked).toEqual([
			[axis, ['zz_pool_0_0', 'zz_pool_0_2']],
			[axis, ['zz_pool_0_1', 'zz_pool_0_0']]
		]);
		const picked = axesView(sourceMoment(result.dossier), { [axis]: ['zz_pool_0_2', 'zz_pool_0_0'] });
		expect(picked.axes[0]?.figure?.chart.sides.map(({ title }) => title)).toEqual([
			'Antwoord 1.3',
			'Antwoord 1.1'
		]);
	});

	it('of which nothing is its own is told in a sentence', () => {
		const none = {
			...dossier,
			options: dossier.options.map((option) => ({
				...option,
				spending: [],
				effects: [],
				advantages: [],
				risks: []
			}))
		};
		show(none);
		expect(screen.getAllByText('Er is niets dat bij maar één van deze twee antwoorden hoort.')).toHaveLength(
			2
		);
		expect(screen.queryByRole('figure')).not.toBeInTheDocument();
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
		expect(screen.getByText(/Twee antwoorden naast elkaar/)).toBeInTheDocument();
		expect(screen.getByText(/Alleen bij centraal: € 80\.000 per jaar/)).toBeInTheDocument();
		expect(words(screen.getByRole('list', { name: 'Kosten: Centraal, op het Sociaal Plein' }))).toContain(
			'€ 80.000'
		);
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
