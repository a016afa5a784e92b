import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Accountability from '../../../../../src/lib/ui/pages/accountability/Accountability.svelte';
import AxisDifferences from '../../../../../src/lib/ui/parts/outcome/AxisDifferences.svelte';
import OptionDetails from '../../../../../src/lib/ui/pages/option/OptionDetails.svelte';
import Overview from '../../../../../src/lib/ui/pages/overview/Overview.svelte';
import type { AssumptionValues } from '../../../../../src/lib/model/assumptions.ts';
import { sourceMoment } from '../../../../../src/lib/state/moment.ts';
import { tweaksOf } from '../../../../../src/lib/state/tweaks-of.ts';
import type { Tweaks } from '../../../../../src/lib/state/tweaks.svelte.ts';
import { axisDifferencesView } from '../../../../../src/lib/ui/parts/outcome/axis-differences-view.ts';
import { overviewViews } from '../../../../../src/lib/ui/parts/outcome/overview-views.ts';
import { dossier } from '../../../hilversum.ts';

/** The dossier with some assumptions changed. */
function tweaked(changes: AssumptionValues = {}): Tweaks {
	const tweaks = tweaksOf(dossier);
	tweaks.replace({ changes, judgements: {} });
	return tweaks;
}

const views = overviewViews(sourceMoment(dossier));
const words = (element: HTMLElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the overview', () => {
	it('has four equal cells in the fixed order A-D, each with its name, poles, total and unknowns', () => {
		render(Overview, { tweaks: tweaked(), views });
		const cards = screen.getAllByRole('article');
		expect(
			cards.map((card) => within(card).getByRole('heading').textContent?.replace(/\s+/g, ' ').trim())
		).toEqual([
			'Keuze A Buurtgericht en gemeenschap',
			'Keuze B Stedelijk en gemeenschap',
			'Keuze C Buurtgericht en gemeente',
			'Keuze D Stedelijk en gemeente'
		]);
		expect(words(cards[3] ?? document.body)).toContain('Centraal, op het Sociaal Plein · Gemeente');
		expect(words(cards[2] ?? document.body)).toContain(
			'€ 2.000.000 + 1 p.m. (nog niet bekend, maakt het hoger)'
		);
	});

	it('says on each edge what the step to the neighbour does, and leads to that pair', () => {
		render(Overview, { tweaks: tweaked(), views });
		const field = screen.getByRole('figure', { name: 'Extra kosten 2024–2027 samen' });
		const steps = within(field)
			.getAllByRole('link', { name: /wissel/ })
			.map((link) => [words(link), link.getAttribute('href')]);
		expect(steps).toEqual([
			['A en B: gelijk 2 posten wisselen', expect.stringContaining('/vergelijk/a-b/')],
			['A en C: C € 200.000 lager, + p.m. 4 posten wisselen', expect.stringContaining('/vergelijk/a-c/')],
			['B en D: D € 200.000 lager, + p.m. 6 posten wisselen', expect.stringContaining('/vergelijk/b-d/')],
			['C en D: gelijk 4 posten wisselen', expect.stringContaining('/vergelijk/c-d/')]
		]);
	});

	it('gives each option the same parts, whether all of it is known or not', () => {
		render(Overview, { tweaks: tweaked(), views });
		const shapes = screen
			.getAllByRole('article')
			.map((card) => [...card.children].map(({ tagName, classList }) => `${tagName} ${classList[0] ?? ''}`));
		for (const shape of shapes) expect(shape).toEqual(shapes[0]);
	});

	it('shows the college’s preference as the college’s, and in one row of the scorecard', () => {
		render(Overview, { tweaks: tweaked(), views });
		expect(screen.getByText(/Voorkeur van het college: keuze A/)).toBeInTheDocument();
		const row = screen.getByRole('row', { name: /Voorkeur van het college/ });
		expect(
			within(row)
				.getAllByRole('cell')
				.map((cell) => /ja/.test(words(cell)))
		).toEqual([true, false, false, false]);
	});

	it('says what is not known and that it is not zero', () => {
		render(Overview, { tweaks: tweaked(), views });
		const panel = screen.getByRole('region', { name: /Nog niet bekend/ });
		expect(words(panel)).toMatch(/Transformatie- en frictiekosten .*Keuze C en D.*niet nul/);
	});

	it('has only effects left that are unknown once the cost is filled in', () => {
		render(Overview, { tweaks: tweaked({ transformatiekosten: 50_000 }), views });
		const left = screen.getByRole('region', { name: /^Nog niet bekend/ });
		expect(words(left)).not.toContain('Transformatie');
		expect(words(left)).toContain(
			'Van deze verwachte effecten is het bedrag nog niet bekend. Maakt het hoger: Extra vraag (keuze A en C)'
		);
		expect(screen.getAllByText('€ 2.200.000').length).toBeGreaterThanOrEqual(4);
	});

	it('has nothing unknown left once everything is filled in', () => {
		const all = dossier.assumptions.map(({ id, value, bounds }) => [id, value ?? bounds[0]] as const);
		render(Overview, { tweaks: tweaked(Object.fromEntries(all)), views });
		expect(screen.queryByText(/Nog niet bekend/)).toBeNull();
	});

	it('shows amounts over all years when they differ by year', async () => {
		render(Overview, { tweaks: tweaked({ indexatie: 3 }), views });
		expect(await screen.findByText(/Kosten 2024–2027; verwachte effecten/)).toBeInTheDocument();
		expect(words(screen.getByRole('row', { name: /Inkoop welzijn/ }))).toContain('€ 83.673');
	});
});

describe('the differences by axis', () => {
	it('say why they are absent where the options do not fill a 2×2', () => {
		const three = { ...dossier, options: dossier.options.slice(0, 3) };
		render(AxisDifferences, { view: axisDifferencesView(sourceMoment(three)) });
		expect(screen.getByText(/Niet elke combinatie van antwoorden is een keuze/)).toBeInTheDocument();
	});
});

describe('an option', () => {
	it('gives its own mitigation where the source differs', () => {
		const [a, , c] = dossier.options;
		if (!a || !c) throw new Error('no options');
		const { unmount } = render(OptionDetails, { tweaks: tweaked(), option: a, views });
		expect(screen.getByText(/punt bij de uitvraag/)).toBeInTheDocument();
		unmount();
		render(OptionDetails, { tweaks: tweaked(), option: c, views });
		expect(screen.queryByText(/punt bij de uitvraag/)).toBeNull();
		expect(screen.getByText(/stuurt erop/)).toBeInTheDocument();
	});

	it('shows the preference only at the option that it is for', () => {
		for (const option of dossier.options) {
			const { unmount } = render(OptionDetails, { tweaks: tweaked(), option, views });
			expect(screen.queryAllByText(/Voorkeur van/)).toHaveLength(option.letter === 'A' ? 1 : 0);
			unmount();
		}
	});
});

describe('the accountability page', () => {
	it('lists sources, assumptions with their start value, and every file to download', () => {
		render(Accountability, { tweaks: tweaked() });
		expect(screen.getByText('Startnotitie Wmo-Samenleving')).toBeInTheDocument();
		expect(words(screen.getByRole('row', { name: /Loon- en prijsstijging/ }))).toContain('0 % per jaar');
		expect(words(screen.getByRole('row', { name: /^Transformatie- en frictiekosten/ }))).toContain('p.m.');
		const links = screen.getAllByRole('link').flatMap((link) => link.getAttribute('download') ?? []);
		expect(links).toEqual([
			'hilversum-wmo-2024-doorrekening.csv',
			'hilversum-wmo-2024-doorrekening.json',
			'dossier.yaml',
			'keuze-a.yaml',
			'keuze-b.yaml',
			'keuze-c.yaml',
			'keuze-d.yaml'
		]);
	});
});
