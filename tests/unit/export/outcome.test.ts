import { describe, expect, it } from 'vitest';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';
import { workedOut } from './spreadsheet.ts';
import { totalsIn } from './totals.ts';

const dossier = twoOptions([assumption('x', [0, 10], 'getal', 5)], {
	A: ['10 / (x - 5)'],
	B: ['102499.99999999999', '0.1 + 0.2']
});
const values = baseline(dossier);
const outcome = calculate(dossier, values);
const csv = outcomeCsv(dossier, values, outcome);

describe('the outcome in a file', () => {
	it('has no zero for a total of which nothing can be worked out', () => {
		expect(csv).toMatch(/^A;totaal uitgaven;;[^;]*;niet te berekenen;niet te berekenen;post_0;$/m);
		const sheets = workbookSheets(dossier, values, []);
		expect(totalsIn(workedOut(sheets))[0]?.[0]).toBe('niet te berekenen');
		expect(outcomeJson(dossier, values, outcome).keuzes.A?.uitgaven).toMatchObject({
			niet_te_berekenen: ['post_0']
		});
	});

	it('has no digits that only a binary fraction has', () => {
		expect(csv).toMatch(/^B;uitgave;post_0;[^;]*;102500;102500;;$/m);
		expect(csv).toMatch(/^B;totaal uitgaven;;[^;]*;102500,3;102500,3;;$/m);
		expect(JSON.stringify(outcomeJson(dossier, values, outcome))).toContain('"bekend":102500.3,');
		expect(JSON.stringify(outcomeJson(dossier, { x: 0.1 + 0.2 }, outcome))).toContain('"x":0.3');
	});
});

describe('what a dossier says of its version and its measures', () => {
	const own = hilversum();
	const values = baseline(own);
	const outcome = calculate(own, values);
	const rows = outcomeCsv(own, values, outcome).split('\r\n');

	it('stands in both files', () => {
		expect(rows.find((row) => row.includes(';versie;'))).toContain('1.1 van 28 november 2026');
		expect(rows.filter((row) => row.includes(';correctie;'))).toHaveLength(1);
		expect(outcomeJson(own, values, outcome)).toMatchObject({
			versie: '1.1',
			datum: '2026-11-28',
			correcties: [{ versie: '1.1' }],
			maatstaven: { inwoners: { waarde: 90831, eenheid: 'inwoner', jaar: 2020 } }
		});
	});

	it('has a row for each option in each measure, and names what is not in it', () => {
		const inIt = rows.filter((row) => row.includes('totaal uitgaven in maatstaf;zorglasten_wmo'));
		expect(inIt).toHaveLength(4);
		expect(inIt[2]).toMatch(/^C;.*2,53.*transformatie_en_frictie/);
	});

	it('stands in neither of a dossier without', () => {
		const plain = { ...own, date: undefined, corrections: [], measures: [], results: [] };
		const text = outcomeCsv(plain, values, outcome);
		expect(text).not.toMatch(/;(?:versie|status|correctie|maatstaf|uitkomst);/);
		expect(Object.keys(outcomeJson(plain, values, outcome))).toEqual([
			'dossier',
			'jaren',
			'aannames',
			'keuzes'
		]);
	});
});
