import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/export/cell-text.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { resultsTable } from '../../../src/lib/export/results-table.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { resultText, resultTitle } from '../../../src/lib/format/results.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { inForce } from '../../../src/lib/model/in-force.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { resultRows } from '../../../src/lib/model/results.ts';
import { hilversum } from '../model/hilversum.ts';
import { withTyped, workedOut } from './spreadsheet.ts';

/** A dossier of three options, of which A says this of a result in a unit. */
function load(unit: string, value: string) {
	return loadDossier('proef', [
		{
			path: 'proef/dossier.yaml',
			text: `titel: Proef
organisatie: Gemeente Proefstad
jaren: [2026, 2027]
eenheden: { kilo: kilo's }
assen:
  plek: { vraag: Waar?, polen: { buurt: In de buurt, stad: In de stad, dorp: In een dorp } }
aannames:
  inwoners: { titel: Inwoners, eenheid: inwoner, waarde: 1000, bereik: [0, 5000] }
  per_inwoner: { titel: Per inwoner, eenheid: kilo/inwoner, waarde: pm, bereik: [0, 500] }
  daling: { titel: Daling, eenheid: "%", waarde: 12.5, bereik: [0, 100] }
posten:
  huur: { titel: Huur }
uitkomsten:
  wat: { titel: Wat het oplevert, eenheid: "${unit}" }
`
		},
		{
			path: 'proef/keuze-a.yaml',
			text: `letter: A\ntitel: Eerste\npositie: { plek: buurt }\nuitgaven: { huur: 1000 }\nuitkomsten:\n  wat: ${value}\n`
		},
		{
			path: 'proef/keuze-b.yaml',
			text: `letter: B\ntitel: Tweede\npositie: { plek: stad }\nuitgaven: { huur: 2000 }\n`
		},
		{
			path: 'proef/keuze-c.yaml',
			text: `letter: C\ntitel: Derde\npositie: { plek: dorp }\nuitgaven: { huur: 2000 }\nuitkomsten: { wat: pm }\n`
		}
	]);
}

/** What A brings, in words, under some changes. */
function said(unit: string, value: string, changes: Readonly<Record<string, number | null>> = {}): string {
	const read = load(unit, value);
	if (!read.ok) return read.problems.map(({ message, remedy }) => `${message} ${remedy}`).join('\n');
	const { dossier } = read;
	const [row] = resultRows(dossier, withChanges(dossier, changes));
	const shown = row?.values[0];
	return row && shown ? `${resultTitle(row)}: ${resultText(row.result, shown)}` : '';
}

describe('what an option brings that is no money', () => {
	it('is a number in its own unit', () => {
		expect(said('fte', '20')).toBe('Wat het oplevert: 20\u00a0fte');
		expect(said('%', '12.5')).toBe('Wat het oplevert: 12,5\u00a0%');
		expect(said('kilo', '1500')).toBe("Wat het oplevert: 1.500\u00a0kilo's");
	});

	it('is a formula that comes out in that unit, and follows the assumptions', () => {
		expect(said('inwoner', '= 2 * inwoners')).toBe('Wat het oplevert: 2.000\u00a0inwoners');
		expect(said('%', '= daling')).toBe('Wat het oplevert: 12,5\u00a0%');
		expect(said('inwoner', '= 2 * inwoners', { inwoners: 10 })).toBe('Wat het oplevert: 20\u00a0inwoners');
	});

	it('is p.m. as long as what it needs is, and a number once that is filled in', () => {
		expect(said('kilo', '= inwoners * per_inwoner')).toBe('Wat het oplevert: p.m.');
		expect(said('kilo', '= inwoners * per_inwoner', { per_inwoner: 3 })).toBe(
			"Wat het oplevert: 3.000\u00a0kilo's"
		);
	});

	it('is that of the last year where it changes by year, and says so', () => {
		expect(said('inwoner', '= inwoners * (jaar - 2025)')).toBe(
			'Wat het oplevert, in 2027: 2.000\u00a0inwoners'
		);
	});

	it('is a few words where it is no number', () => {
		expect(said('tekst', 'binnen 5 werkdagen')).toBe('Wat het oplevert: binnen 5 werkdagen');
		expect(said('tekst', 'pm')).toBe('Wat het oplevert: p.m.');
	});

	it('has no other values than its unit allows, and says what to write', () => {
		expect(said('tekst', '5')).toMatch(/hoort tekst, geen getal\. .*"5 weken"/);
		expect(said('tekst', '= inwoners')).toMatch(/hoort tekst, geen formule/);
		expect(said('fte', 'veel')).toMatch(/`veel` is geen getal\. .*eenheid: tekst/);
		expect(said('fte', '"1.250"')).toMatch(/Schrijf alleen de cijfers.*: 1250\./);
		expect(said('fte', '= inwoners')).toMatch(/fte/);
		expect(said('fte', '= inwoner')).toMatch(/Bedoelde u "inwoners"/);
	});

	it('stands in a table, where what is not named is no zero and no p.m.', () => {
		const read = load('fte', '20');
		if (!read.ok) throw new Error('reads');
		const values = baseline(read.dossier);
		const cells = resultsTable(read.dossier, values, ['A', 'B', 'C']).rows[0]?.map(cellText);
		expect(cells).toEqual(['Wat het oplevert', '20\u00a0fte', 'niet genoemd', 'p.m.']);
		expect(outcomeCsv(read.dossier, values, calculate(read.dossier, values))).toContain(
			'B;uitkomst;wat;Wat het oplevert: niet genoemd'
		);
		const json = outcomeJson(read.dossier, values, calculate(read.dossier, values));
		expect(json.uitkomsten).toEqual({ wat: { titel: 'Wat het oplevert', eenheid: 'fte' } });
		expect(['A', 'B', 'C'].map((letter) => json.keuzes[letter]?.uitkomsten)).toEqual([
			{ wat: 20 },
			{},
			{ wat: null }
		]);
	});
});

describe('the results of Hilversum', () => {
	const dossier = hilversum();

	it('say what is known of them and where it comes from', () => {
		const { notes } = resultsTable(dossier, baseline(dossier), ['C']);
		expect(notes[0]).toMatch(/^Banen in dienst van de gemeente: Het gaat om het maatschappelijk werk/);
		expect(notes).toContain(
			'Bron bij Banen in dienst van de gemeente: Startnotitie, tabel met voordelen en risico’s, keuze C.'
		);
	});

	it('have the difference of a pair only where both are numbers', () => {
		const table = resultsTable(dossier, baseline(dossier), ['A', 'C']);
		expect(table.columns.map(({ title }) => title)).toEqual(['Uitkomst', 'Keuze A', 'Keuze C']);
		const [jobs] = resultsTable(dossier, withChanges(dossier, { fte_in_dienst: 25 }), ['C', 'D']).rows;
		expect(jobs?.map(cellText)).toEqual([
			'Banen die in dienst van de gemeente komen',
			'25\u00a0fte',
			'25\u00a0fte',
			'0\u00a0fte'
		]);
	});

	it('are the same in a dossier of which an unknown is split', () => {
		const split = inForce(dossier, { transformatiekosten_c: 10, transformatiekosten_d: 20 });
		expect(split.dossier).not.toBe(dossier);
		expect(resultRows(split.dossier, split.values).map(({ values }) => values)).toEqual(
			resultRows(dossier, baseline(dossier)).map(({ values }) => values)
		);
	});

	it('follow what somebody types in the sheet of the assumptions', () => {
		const sheets = workbookSheets(dossier, baseline(dossier), []);
		const jobs = (typed: typeof sheets): string | number | undefined =>
			workedOut(typed)
				.get('Uitkomsten')
				?.find(([title]) => title === 'Banen die in dienst van de gemeente komen')?.[4];
		expect(jobs(sheets)).toBe(20);
		expect(jobs(withTyped(sheets, dossier, { fte_in_dienst: 31 }))).toBe(31);
	});
});
