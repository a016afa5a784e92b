import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { investmentsTable } from '../../../src/lib/export/investments-table.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { inForce } from '../../../src/lib/model/in-force.ts';
import { investmentsOf } from '../../../src/lib/model/investments.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

const read = (more = '') => {
	const result = loadDossier('proef', [
		{
			path: 'proef/dossier.yaml',
			text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2024, 2025, 2026]
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad } }
aannames:
  rente: { titel: Rente, eenheid: "%", waarde: 2.9, bereik: [0, 8], stap: 0.1 }
  bouw: { titel: Bouwkosten, eenheid: €, waarde: pm, bereik: [0, 20000000] }
posten:
  huur: { titel: Huur }
investeringen:
  school: { titel: Nieuwe school, afschrijvingstermijn: 40, rente: = rente }
  gym: { titel: Gymzaal, afschrijvingstermijn: 20, methode: annuiteit, rente: 3 }
`
		},
		{
			path: 'proef/keuze-a.yaml',
			text: `letter: A
titel: Eerste
positie: { plek: buurt }
uitgaven: { huur: 1000 }
investeringen:
  school: { krediet: 12000000, oplevering: 2024 }
  gym: { krediet: = bouw, oplevering: 2025, vanaf: 2025 }
`
		},
		{
			path: 'proef/keuze-b.yaml',
			text: `letter: B\ntitel: Tweede\npositie: { plek: stad }\nuitgaven: { huur: 2000 }\n${more}\n`
		}
	]);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.dossier;
};

const dossier = read();
const [option] = dossier.options;

describe('what an option builds, in files', () => {
	it('stands in a table with its credit, apart from the costs of years', () => {
		if (option === undefined) throw new Error('no option');
		const { rows, notes } = investmentsTable(dossier, baseline(dossier), option);
		expect(
			rows.map((row) =>
				row.map((cell) => ('value' in cell ? cell.value : 'text' in cell ? cell.text : cell.kind))
			)
		).toEqual([
			['Nieuwe school', 12_000_000, '2024', '2025', 40, 2.9, 'elk jaar evenveel afschrijving'],
			['Gymzaal', 'open', '2025', '2025', 20, 3, 'elk jaar hetzelfde bedrag']
		]);
		expect(notes.join()).toContain('telt niet mee in de kosten per jaar');
	});

	it('is in no total of a file, and says so', () => {
		const values = baseline(dossier);
		const outcome = calculate(dossier, values);
		const json = outcomeJson(dossier, values, outcome).keuzes['A'];
		expect(json?.regels.map(({ post, krediet }) => [post, krediet])).toEqual([
			['huur', undefined],
			['school', 12_000_000],
			['gym', null]
		]);
		expect(json?.uitgaven.bekend).toBeCloseTo(3000 + 648_000 + 639_300, 6);
		const lines = outcomeCsv(dossier, values, outcome).split('\r\n');
		expect(lines.filter((line) => line.includes(';krediet;'))).toEqual([
			expect.stringMatching(/^A;krediet;school;.*€.12\.000\.000, in geen enkel totaal;+$/),
			expect.stringMatching(/^A;krediet;gym;.*p\.m\., in geen enkel totaal;+$/)
		]);
	});

	it('follows the assumptions in a spreadsheet', () => {
		const values = { ...baseline(dossier), bouw: 2_000_000 };
		const sheets = workbookSheets(dossier, values, []);
		const book = HyperFormula.buildFromSheets(
			Object.fromEntries(
				sheets.map(({ name, rows }) => [
					name,
					rows.map((row) =>
						row.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`))
					)
				])
			),
			{ licenseKey: 'gpl-v3' }
		);
		const sheet = book.getSheetId('Investeringen');
		if (sheet === undefined) throw new Error('no sheet');
		expect(
			book
				.getSheetValues(sheet)
				.slice(4)
				.map((row) => row.slice(0, 7))
		).toEqual([
			['Keuze A', 'Nieuwe school', 12_000_000, 2024, 2025, 40, 0.029],
			['Keuze A', 'Gymzaal', 2_000_000, 2025, 2025, 20, 0.03]
		]);
		book.destroy();
	});

	it('is known where its unknown is filled in for each option apart', () => {
		const both = read('investeringen: { gym: { krediet: = bouw, oplevering: 2025 } }');
		const now = inForce(both, { bouw_a: 1_000_000, bouw_b: 3_000_000 });
		const credits = now.dossier.options.map((one) =>
			investmentsOf(now.dossier, now.values, one).map(({ item, credit }) => [item, credit.value])
		);
		expect(credits).toEqual([
			[
				['school', 12_000_000],
				['gym', 1_000_000]
			],
			[['gym', 3_000_000]]
		]);
	});

	it('is no sheet where nothing is built', () => {
		const without = { ...dossier, options: dossier.options.slice(1) };
		expect(workbookSheets(without, baseline(without), []).map(({ name }) => name)).not.toContain(
			'Investeringen'
		);
	});
});
