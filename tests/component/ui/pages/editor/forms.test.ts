import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { SourceFile } from '../../../../../src/lib/dossier/yaml-file.ts';
import { readDossier } from '../../../../../src/lib/dossier/read.ts';
import EditForms from '../../../../../src/lib/ui/pages/editor/forms/EditForms.svelte';
import { DOSSIER, exampleFiles } from '../../../../unit/dossier/example.ts';

type OnEdit = (files: readonly SourceFile[]) => void;

function show(files: readonly SourceFile[] = exampleFiles()) {
	const onedit = vi.fn<OnEdit>((changed) => void rerender({ files: changed }));
	const { rerender } = render(EditForms, { files, onedit });
	return {
		onedit,
		rerender,
		/** The text of a file after the last edit. */
		text: (name: string): string =>
			onedit.mock.lastCall?.[0].find(({ path }) => path.endsWith(name))?.text ?? ''
	};
}
const fill = (label: string | RegExp, value: string, within_: HTMLElement = document.body) =>
	fireEvent.input(within(within_).getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Chooses what to do; the form for it is loaded then. */
const choose = async (job: string) => {
	await fireEvent.click(screen.getByRole('radio', { name: job }));
	await screen.findByRole('button', { name: 'Bekijk wat er verandert' });
};
const errorAt = (label: string | RegExp): string => {
	const field = screen.getByLabelText(label);
	const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
	return field.getAttribute('aria-invalid') === 'true'
		? ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
		: '';
};

describe('the forms over the texts of a dossier', () => {
	it('change an amount after showing the line that changes', async () => {
		const { onedit, text } = show();
		expect(screen.getByLabelText('Bedrag per jaar')).toHaveValue('100');
		await fill('Bedrag per jaar', '80.000');
		await press('Bekijk wat er verandert');
		expect(onedit).not.toHaveBeenCalled();
		const changes = screen.getByRole('region', { name: 'Dit verandert er' });
		expect(within(changes).getByRole('heading')).toHaveFocus();
		const lines = within(changes)
			.getAllByRole('listitem')
			.map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
		expect(lines).toContain('5 − weg: huur: 100');
		expect(lines).toContain('5 + nieuw: huur: 80000');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain('  huur: 80000\n');
		expect(screen.getByRole('status')).toHaveTextContent('Overgenomen in keuze-a.yaml.');
	});

	it('say what a visitor may fill in for a p.m., and show what stands there', async () => {
		const { text } = show();
		expect(screen.queryByLabelText('Laagste waarde')).toBeNull();
		await fill('Bedrag per jaar', 'p.m.');
		await fill('Laagste waarde', '-50.000');
		await press('Bekijk wat er verandert');
		expect(errorAt('Hoogste waarde')).toContain('Vul de hoogste waarde in');
		await fill('Hoogste waarde', '0');
		await fill('Stap', '500');
		await fill('Waarom dit bereik?', 'De gemeente krijgt huur.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain(
			'  huur: { bedrag: pm, bereik: [-50000, 0], stap: 500, bereik_toelichting: De gemeente krijgt huur. }\n'
		);
		await tick();
		expect(screen.getByLabelText('Laagste waarde')).toHaveValue('-50.000');
		await fill('Hoogste waarde', '1.000');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain('bereik: [-50000, 1000], stap: 500,');
		await tick();
		for (const label of ['Laagste waarde', 'Hoogste waarde', 'Stap', 'Waarom dit bereik?'])
			await fill(label, '');
		await press('Bekijk wat er verandert');
		expect(errorAt('Laagste waarde')).toContain('Haal het weg in de tekst.');
	});

	it('offer the places of a source where the dossier lists them, and take no other', async () => {
		const listed = DOSSIER.replace(
			'jaar: 2023 }',
			'jaar: 2023, plaatsen: ["Kosten, regel 1 tot en met 9"] }'
		);
		const { text } = show(exampleFiles({ 'dossier.yaml': listed }));
		await choose('Een post toevoegen');
		await fill('Waar is het geld voor?', 'Nieuw plein');
		await fireEvent.change(screen.getByLabelText('Bron (niet verplicht)'), { target: { value: 'nota' } });
		const offered = screen.getByLabelText<HTMLInputElement>('Plaats in de bron').list?.options ?? [];
		expect([...offered].map(({ value }) => value)).toEqual(['Kosten, regel 1 tot en met 9']);
		await fill('Plaats in de bron', 'Kosten, laatste regel');
		await press('Bekijk wat er verandert');
		expect(errorAt('Plaats in de bron')).toContain('Bedoelt u “Kosten, regel 1 tot en met 9”?');
		await fill('Plaats in de bron', 'Kosten, regel 2 en 3');
		await fill('Bedrag per jaar', '100', screen.getByRole('group', { name: /^Keuze A: Eerste/ }));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain('    bron: { nota: "Kosten, regel 2 en 3" }\n');
	});

	it('say at the field what is wrong, and go to it', async () => {
		const { onedit } = show();
		await fill('Bedrag per jaar', '80,000');
		await press('Bekijk wat er verandert');
		await tick();
		expect(errorAt('Bedrag per jaar')).toContain('Bedoelt u 80.000 of 80?');
		expect(screen.getByLabelText('Bedrag per jaar')).toHaveFocus();
		expect(screen.queryByRole('region', { name: 'Dit verandert er' })).toBeNull();
		expect(onedit).not.toHaveBeenCalled();
	});

	it('take an amount for each year, with p.m. for what is not known', async () => {
		const { text } = show();
		await fireEvent.click(screen.getByLabelText('Niet elk jaar hetzelfde'));
		await fill('2025', 'p.m.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain('  huur: { 2024: 100, 2025: pm }\n');
	});

	it('find what was filled in after going back', async () => {
		show();
		await fill('Bedrag per jaar', '7');
		await press('Bekijk wat er verandert');
		await press('Ga terug');
		expect(screen.getByLabelText('Bedrag per jaar')).toHaveValue('7');
		await fill('Bedrag per jaar', '100');
		await press('Bekijk wat er verandert');
		expect(screen.getByText('Er verandert niets: dit staat er al.')).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Neem over in de tekst' })).toBeNull();
	});

	it('add costs to the dossier and to the options that have them', async () => {
		const { text } = show();
		await choose('Een post toevoegen');
		await press('Bekijk wat er verandert');
		expect(errorAt('Waar is het geld voor?')).toContain('Schrijf waar het geld voor is.');
		await fill('Waar is het geld voor?', 'Nieuw plein: aanleg');
		await fill('Bedrag per jaar', '20.000', screen.getByRole('group', { name: /^Keuze B: Tweede/ }));
		await fireEvent.change(screen.getByLabelText('Bron (niet verplicht)'), { target: { value: 'nota' } });
		await press('Bekijk wat er verandert');
		expect(errorAt('Plaats in de bron')).toContain('Schrijf waar dit in de bron staat');
		await fill('Plaats in de bron', 'bladzijde 2');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain(
			'  nieuw_plein_aanleg:\n    titel: "Nieuw plein: aanleg"\n    bron: { nota: bladzijde 2 }\n'
		);
		expect(text('keuze-b.yaml')).toContain('  nieuw_plein_aanleg: 20000\n');
		expect(text('keuze-a.yaml')).not.toContain('nieuw_plein');
	});

	it('add what comes in to the dossier, and let its amount be changed', async () => {
		const { onedit, text } = show();
		await choose('Een post toevoegen');
		await fill('Waar is het geld voor?', 'Subsidie');
		await fireEvent.change(screen.getByLabelText('Gaat het geld eruit of komt het binnen?'), {
			target: { value: 'baten' }
		});
		await fill('Bedrag per jaar', '5.000', screen.getByRole('group', { name: /^Keuze B: Tweede/ }));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain('  subsidie:\n    titel: Subsidie\n');
		expect(text('keuze-b.yaml')).toContain('uitgaven:\n  loon: = onbekend\nbaten:\n  subsidie: 5000\n');
		expect(readDossier('proef', onedit.mock.lastCall?.[0] ?? []).ok).toBe(true);
	});

	it('add a risk with its measure and its options', async () => {
		const { onedit, text } = show();
		await choose('Een risico toevoegen');
		await fill('Wat kan er misgaan?', 'Te weinig mensen');
		await press('Bekijk wat er verandert');
		expect(errorAt('A: Eerste')).toBe('Kies minstens één keuze.');
		await fill('Maatregel (niet verplicht)', 'Zelf opleiden');
		await fireEvent.click(screen.getByLabelText('B: Tweede'));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain(
			'  te_weinig_mensen:\n    titel: Te weinig mensen\n    beheersmaatregel: Zelf opleiden\n'
		);
		expect(text('keuze-b.yaml')).toContain('risicos:\n  - te_weinig_mensen\n');
		expect(readDossier('proef', onedit.mock.lastCall?.[0] ?? []).ok).toBe(true);
	});

	it('add an assumption within its bounds', async () => {
		const { text } = show();
		await choose('Een aanname of vast getal toevoegen');
		await fill('Wat neemt u aan?', 'Huurstijging');
		await fill('Eenheid', 'procent');
		await fill('Waarde', '12');
		await fill('Laagste waarde', '0');
		await fill('Hoogste waarde', '7,5');
		await press('Bekijk wat er verandert');
		expect(errorAt('Eenheid')).toContain('Deze eenheid kennen we niet.');
		expect(errorAt('Waarde')).toContain('ligt niet tussen');
		await fill('Eenheid', '%/jaar');
		await fill('Waarde', '2,5');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain(
			'  huurstijging:\n    titel: Huurstijging\n    eenheid: "%/jaar"\n    waarde: 2.5\n    bereik: [0, 7.5]\n'
		);
	});

	it('add an investment with its credit in an option', async () => {
		const { text } = show();
		await choose('Een investering toevoegen');
		await fill('Wat wordt er gebouwd of gekocht?', 'Nieuwe school');
		await fill('In hoeveel jaren schrijft u af?', '2,5');
		await press('Bekijk wat er verandert');
		expect(errorAt('In hoeveel jaren schrijft u af?')).toContain('een heel aantal jaren');
		expect(errorAt('Rente, in procenten')).toContain('als percentage');
		await fill('In hoeveel jaren schrijft u af?', '40');
		await fill('Rente, in procenten', '2,5');
		const [credit] = screen.getAllByLabelText(/^Krediet in euro/);
		const [completed] = screen.getAllByLabelText(/^Klaar in het jaar/);
		if (!credit || !completed) throw new Error('no fields');
		await fireEvent.input(credit, { target: { value: '12.000.000' } });
		await fireEvent.input(completed, { target: { value: '2024' } });
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain('    afschrijvingstermijn: 40\n    rente: 2.5\n');
		expect(text('keuze-a.yaml')).toContain('krediet: 12000000');
	});

	it('add a number that no visitor changes, without bounds', async () => {
		const { text } = show();
		await choose('Een aanname of vast getal toevoegen');
		await fill('Wat neemt u aan?', 'Grondprijs');
		await fill('Eenheid', '€/m²');
		await fireEvent.change(screen.getByLabelText('Wie verandert dit getal?'), {
			target: { value: 'niemand' }
		});
		expect(screen.queryByLabelText('Laagste waarde')).toBeNull();
		await fill('Waarde', 'p.m.');
		await press('Bekijk wat er verandert');
		expect(errorAt('Waarde')).toContain('Een vast getal is bekend.');
		await fill('Waarde', '350');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain(
			'  grondprijs:\n    titel: Grondprijs\n    eenheid: €/m²\n    waarde: 350\n'
		);
	});

	it('explain a term, with its other forms, and no word twice', async () => {
		const { text } = show(
			exampleFiles({
				'dossier.yaml': `${DOSSIER}begrippen:\n  wijk: { titel: wijk, betekenis: Een deel. }\n`
			})
		);
		await choose('Een begrip uitleggen');
		await press('Bekijk wat er verandert');
		expect(errorAt('Welk woord?')).toContain('Schrijf het woord dat u uitlegt.');
		expect(errorAt('Wat betekent het?')).toContain('Schrijf wat het woord betekent.');
		await fill('Welk woord?', 'Wijk');
		expect(errorAt('Welk woord?')).toContain('Dit woord is al uitgelegd.');
		await fill('Welk woord?', 'leespunt');
		await fill(/^Andere vormen/, 'leespunten, leespunt');
		expect(errorAt('Andere vormen (niet verplicht)')).toContain('“leespunt” staat er al.');
		await fill(/^Andere vormen/, 'leespunten, plek om te lezen');
		await fill('Wat betekent het?', 'Een plek waar u boeken leent.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain(
			'  leespunt:\n    titel: leespunt\n    ook: [leespunten, plek om te lezen]\n    betekenis: Een plek waar u boeken leent.\n'
		);
	});

	it('wait while a file cannot be read, and keep what was filled in', async () => {
		const { rerender } = show();
		await fill('Bedrag per jaar', '7');
		await rerender({ files: exampleFiles({ 'keuze-a.yaml': 'letter: "A' }) });
		expect(
			screen.getByText(/De formulieren werken weer als keuze-a\.yaml te lezen is\. Regel 1:/)
		).toBeVisible();
		expect(screen.queryByRole('radio', { name: 'Een bedrag veranderen' })).toBeNull();
		await rerender({ files: exampleFiles() });
		expect(screen.getByLabelText('Bedrag per jaar')).toHaveValue('7');
	});

	it('records a correction with the version that has it', async () => {
		const { text } = show();
		await choose('Een correctie vastleggen');
		await press('Bekijk wat er verandert');
		expect(errorAt('Nieuwe versie')).toContain('Schrijf de versie');
		expect(errorAt('Waarom is het veranderd?')).toContain('Schrijf waarom');
		await fill('Nieuwe versie', '1.1');
		await fill('Wanneer?', '15 januari 2026');
		await fireEvent.change(screen.getByLabelText('Waar gaat het over?'), { target: { value: 'post/huur' } });
		await fireEvent.click(screen.getByRole('checkbox', { name: /^A:/ }));
		await fill('Wat stond er eerst?', '90');
		await fill('Wat staat er nu?', '100');
		await fill('Waarom is het veranderd?', 'Een tikfout.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'dossier.yaml': text('dossier.yaml') }));
		expect(read).toMatchObject({
			ok: true,
			dossier: {
				version: '1.1',
				date: '2026-01-15',
				corrections: [{ items: ['huur'], options: ['A'], was: '90', is: '100', why: 'Een tikfout.' }]
			}
		});
	});

	it('adds a meeting', async () => {
		const { text } = show();
		await choose('Een vergadering toevoegen');
		await fill('Wanneer?', '31 februari');
		await fill(/^Adres van de vergadering/, 'raad.nl');
		await press('Bekijk wat er verandert');
		expect(errorAt('Wanneer?')).toContain('Schrijf een dag');
		expect(errorAt('Wie behandelt het dossier?')).toContain('bijvoorbeeld: raad');
		await fill('Wanneer?', '10-2-2026');
		await fill('Wie behandelt het dossier?', 'raad');
		await fill(/^Adres van de vergadering/, 'https://raad.example/1');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'dossier.yaml': text('dossier.yaml') }));
		expect(read).toMatchObject({
			ok: true,
			dossier: { meetings: [{ date: '2026-02-10', body: 'raad', url: 'https://raad.example/1' }] }
		});
	});

	it('adds something to compare amounts with, with its source', async () => {
		const { text } = show();
		await choose('Een maatstaf toevoegen');
		await fill('Wat is het?', 'Inwoners');
		await press('Bekijk wat er verandert');
		expect(errorAt('Wat telt u?')).toContain('Schrijf één woord');
		expect(errorAt('Hoeveel?')).toContain('boven nul');
		expect(screen.getByText(/Kies de bron die dit zegt/)).toBeVisible();
		await fill('Wat telt u?', 'inwoner');
		await fill('Hoeveel?', '40.000');
		await fill('In welk jaar?', '2025');
		await fireEvent.change(screen.getByLabelText(/^Bron/), { target: { value: 'nota' } });
		await fill('Plaats in de bron', 'blz. 1');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'dossier.yaml': text('dossier.yaml') }));
		expect(read).toMatchObject({
			ok: true,
			dossier: {
				measures: [{ id: 'inwoners', name: 'per inwoner', value: 40000, unit: 'inwoner', year: 2025 }]
			}
		});
	});

	it('adds where money comes from, in words where the option does not say it yet', async () => {
		const { text } = show();
		await choose('Dekking toevoegen');
		await press('Bekijk wat er verandert');
		expect(errorAt('De dekking in een zin')).toContain('Schrijf in een zin');
		await fill('De dekking in een zin', 'De gewone begroting.');
		await fill('Hoeveel per jaar?', '-50.000');
		await press('Bekijk wat er verandert');
		expect(errorAt('Hoeveel per jaar?')).toContain('zonder min');
		await fill('Hoeveel per jaar?', 'p.m.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		await choose('Dekking toevoegen');
		expect(screen.queryByLabelText('De dekking in een zin')).toBeNull();
		await fireEvent.change(screen.getByLabelText('Waar komt het geld vandaan?'), {
			target: { value: 'reserve' }
		});
		await fill('Hoeveel per jaar?', 'de rest');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'keuze-a.yaml': text('keuze-a.yaml') }));
		if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
		expect(read.dossier.options[0]?.cover).toMatchObject({
			text: 'De gewone begroting.',
			lines: [
				{ from: 'budget', amounts: [null, null] },
				{ from: 'reserve', amounts: ['rest', 'rest'] }
			]
		});
	});

	it('keeps what an option said of its cover in words', async () => {
		const files = exampleFiles().map((file) =>
			file.path.endsWith('keuze-a.yaml') ? { ...file, text: `${file.text}dekking: De reserve.\n` } : file
		);
		const { text } = show(files);
		await choose('Dekking toevoegen');
		await fill('Hoeveel per jaar?', '100');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain('tekst: De reserve.');
		expect(text('keuze-a.yaml')).toContain('uit: begroting');
	});

	it('adds a result that is no money, with a value of each option that has one', async () => {
		const { text } = show();
		await choose('Een uitkomst toevoegen die geen geld is');
		await press('Bekijk wat er verandert');
		expect(errorAt('Wat leveren de keuzes op?')).toContain('Schrijf wat de keuzes opleveren');
		await fill('Wat leveren de keuzes op?', 'Banen in de wijk');
		await fill('Wat telt u?', 'fte');
		await fill(/^Keuze A: Eerste/, 'veel');
		await press('Bekijk wat er verandert');
		expect(errorAt(/^Keuze A: Eerste/)).toContain('Vul een getal in, of p.m.');
		await fill(/^Keuze A: Eerste/, '12,5');
		await fill(/^Keuze B: Tweede/, 'p.m.');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier(
			'proef',
			exampleFiles(
				Object.fromEntries(['dossier.yaml', 'keuze-a.yaml', 'keuze-b.yaml'].map((name) => [name, text(name)]))
			)
		);
		if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
		expect(read.dossier.results).toMatchObject([{ title: 'Banen in de wijk', unit: 'fte' }]);
		expect(read.dossier.options.map(({ results }) => results.map(({ value }) => value))).toEqual([
			[{ kind: 'formula', formula: { kind: 'number', value: 12.5 } }],
			[{ kind: 'open' }]
		]);
	});

	it('adds a result in words', async () => {
		const { text } = show();
		await choose('Een uitkomst toevoegen die geen geld is');
		await fill('Wat leveren de keuzes op?', 'Open op zondag');
		await fill('Wat telt u?', 'tekst');
		await fill(/^Keuze B: Tweede/, '5 uur');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-b.yaml')).toMatch(/uitkomsten:\n {2}open_op_zondag: 5 uur/);
	});

	it('adds measures to a list and to packages, with what they need', async () => {
		const { text } = show();
		await choose('Een maatregel toevoegen');
		await press('Bekijk wat er verandert');
		expect(errorAt('Wat is de maatregel?')).toContain('Schrijf wat de maatregel is');
		await fill('Wat is de maatregel?', 'Balie dicht');
		await fill('Bedrag per jaar', '-100');
		await fireEvent.click(screen.getByRole('checkbox', { name: 'A: Eerste' }));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		await choose('Een maatregel toevoegen');
		await fill('Wat is de maatregel?', 'Alles digitaal');
		await fill('Bedrag per jaar', 'p.m.');
		const groups = screen.getAllByRole('group', { name: /maatregelen/ });
		for (const group of groups)
			await fireEvent.click(within(group).getByRole('checkbox', { name: 'Balie dicht' }));
		await press('Bekijk wat er verandert');
		expect(screen.getAllByText(/niet tegelijk nodig zijn/)).toHaveLength(2);
		const [, excluded] = groups;
		if (excluded) await fireEvent.click(within(excluded).getByRole('checkbox', { name: 'Balie dicht' }));
		await fireEvent.click(screen.getByRole('checkbox', { name: 'A: Eerste' }));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier(
			'proef',
			exampleFiles({ 'dossier.yaml': text('dossier.yaml'), 'keuze-a.yaml': text('keuze-a.yaml') })
		);
		if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
		expect(read.dossier.menu.map(({ line, requires }) => [line.item, requires])).toEqual([
			['balie_dicht', []],
			['alles_digitaal', ['balie_dicht']]
		]);
		expect(read.dossier.options[0]?.spending.map(({ item }) => item)).toEqual([
			'huur',
			'balie_dicht',
			'alles_digitaal'
		]);
	});

	it('says what has to be saved, in numbers only', async () => {
		const { text } = show();
		await choose('Een taakstelling vastleggen');
		await fill('Bedrag per jaar', 'p.m.');
		await press('Bekijk wat er verandert');
		expect(errorAt('Bedrag per jaar')).toContain('zonder min');
		await fill('Bedrag per jaar', '-900');
		await press('Bekijk wat er verandert');
		expect(errorAt('Bedrag per jaar')).toContain('zonder min');
		await fill('Bedrag per jaar', '900');
		await fireEvent.change(screen.getByLabelText('Staat de taakstelling al bij de uitgaven van de keuzes?'), {
			target: { value: 'huur' }
		});
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('dossier.yaml')).toContain('taakstelling:\n  bedrag: 900\n  post: huur\n');
	});

	it('says which option changes nothing', async () => {
		const { text } = show();
		await choose('Zeggen welke keuze niets verandert');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'keuze-a.yaml': text('keuze-a.yaml') }));
		expect(read).toMatchObject({ ok: true, dossier: { reference: 'A' } });
	});

	it('adds how amounts of later years weigh less', async () => {
		const { text } = show();
		await choose('De contante waarde laten zien');
		await fill('Rente per jaar, in procent', 'twee');
		await fill(/^Peiljaar/, '24');
		await press('Bekijk wat er verandert');
		expect(errorAt('Rente per jaar, in procent')).toContain('Vul een percentage in');
		expect(errorAt(/^Peiljaar/)).toContain('vier cijfers');
		await fill('Rente per jaar, in procent', '2,25');
		await fill(/^Peiljaar/, '2024');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		const read = readDossier('proef', exampleFiles({ 'dossier.yaml': text('dossier.yaml') }));
		expect(read).toMatchObject({
			ok: true,
			dossier: { discount: { rate: { kind: 'number', value: 0.0225 }, from: 2024 } }
		});
	});

	it('adds a post that is a share of others', async () => {
		const { text } = show();
		await choose('Een post die een deel van andere is');
		await press('Bekijk wat er verandert');
		expect(errorAt('Waar is het geld voor?')).toContain('Schrijf waar het geld voor is');
		expect(errorAt('Hoeveel procent?')).toContain('Vul een percentage in');
		expect(screen.getByText('Kies minstens één post.')).toBeVisible();
		await fill('Waar is het geld voor?', 'Onvoorzien');
		await fill('Hoeveel procent?', '10');
		await fireEvent.click(screen.getByRole('checkbox', { name: 'Huur' }));
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toMatch(/toeslagen:\s+onvoorzien:\s+procent: 10[^]*van: \[huur\]/);
		const read = readDossier(
			'proef',
			exampleFiles({ 'dossier.yaml': text('dossier.yaml'), 'keuze-a.yaml': text('keuze-a.yaml') })
		);
		expect(read.ok).toBe(true);
	});

	it('says between which amounts one lies, with the one in the middle or without', async () => {
		const { text } = show();
		await choose('Een bedrag met een bandbreedte');
		await fill('Laagste bedrag per jaar', '120');
		await fill('Hoogste bedrag per jaar', '90');
		await press('Bekijk wat er verandert');
		expect(errorAt('Hoogste bedrag per jaar')).toContain('hoger zijn dan het laagste');
		await fill('Laagste bedrag per jaar', '90');
		await fill('Hoogste bedrag per jaar', '1.200');
		await fill(/^Midden/, '100');
		await press('Bekijk wat er verandert');
		await press('Neem over in de tekst');
		expect(text('keuze-a.yaml')).toContain('huur: { laag: 90, midden: 100, hoog: 1200 }');
	});
});
