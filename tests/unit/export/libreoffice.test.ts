import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeCsv } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { workbook, type WorkbookFormat } from '../../../src/lib/export/workbook.ts';
import type { Sheet } from '../../../src/lib/export/sheet.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';
import { forgetful, withTyped } from './spreadsheet.ts';
import { totalsIn } from './totals.ts';

const OFFICE = ['soffice', 'libreoffice'].find(
	(name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0
);
if (OFFICE === undefined) {
	console.warn('LibreOffice is not there (Debian: libreoffice-calc), so no workbook was opened with it.');
}

/** All sheets, as CSV with what cells hold rather than how they look. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const FORMATS: readonly WorkbookFormat[] = ['xlsx', 'ods'];

const dossier = hilversum();
const everything = Object.fromEntries(
	dossier.assumptions.map(({ id, value, bounds: [low, high] }) => [id, value ?? low + (high - low) / 8])
);
const CHANGES: Readonly<Record<string, AssumptionValues>> = {
	source: {},
	'transformatiekosten 50.000': { transformatiekosten: 50_000 },
	'indexatie 3': { indexatie: 3 },
	'all filled in': { ...everything, indexatie: 2.5, groei_wmo: 6.97 },
	'all taken out': Object.fromEntries(dossier.assumptions.map(({ id }) => [id, null]))
};
const valuesOf = (name: string): AssumptionValues => withChanges(dossier, CHANGES[name] ?? {});

describe.skipIf(OFFICE === undefined)('a workbook opened with LibreOffice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keuzewijzer-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	/** The sheets of every workbook after LibreOffice worked them out. */
	const opened = new Map<string, Map<string, (string | number)[][]>>();

	beforeAll(async () => {
		const files = new Map<string, readonly Sheet[]>();
		for (const name of Object.keys(CHANGES)) {
			const values = valuesOf(name);
			files.set(`made ${name}`, workbookSheets(dossier, values, []));
			// Everything as in the source, and other values typed in the sheet with the assumptions.
			files.set(`typed ${name}`, withTyped(workbookSheets(dossier, baseline(dossier), []), dossier, values));
		}
		const paths: string[] = [];
		for (const [place, [, sheets]] of [...files].entries()) {
			for (const format of FORMATS) {
				const path = join(folder, `${place}-${format}.${format}`);
				// What the formulas come to is left out, so that it must be worked out.
				writeFileSync(path, await workbook(forgetful(sheets), format));
				paths.push(path);
			}
		}
		const { status, stderr } = spawnSync(
			OFFICE ?? '',
			[
				`-env:UserInstallation=file://${join(folder, 'profile')}`,
				'--headless',
				...['--convert-to', CSV, '--outdir', join(folder, 'csv')],
				...paths
			],
			{ encoding: 'utf8', timeout: 240_000 }
		);
		expect(status, stderr).toBe(0);
		const written = readdirSync(join(folder, 'csv'));
		for (const [place, [name]] of [...files].entries()) {
			for (const format of FORMATS) {
				const start = `${place}-${format}-`;
				opened.set(
					`${name} ${format}`,
					new Map(
						written
							.filter((file) => file.startsWith(start))
							.map((file) => [
								file.slice(start.length, -'.csv'.length),
								rowsOf(readFileSync(join(folder, 'csv', file), 'utf8'))
							])
					)
				);
			}
		}
	}, 300_000);

	const cases = Object.keys(CHANGES).flatMap((name) =>
		FORMATS.flatMap((format) => [[name, 'made', format] as const, [name, 'typed', format] as const])
	);

	it.each(cases)('has the totals of the calculation: %s, %s, %s', (name, way, format) => {
		const found = totalsIn(opened.get(`${way} ${name} ${format}`) ?? new Map());
		const { options } = calculate(dossier, valuesOf(name));
		expect(found.length).toBe(4);
		options.forEach(({ spending, effects, balance }, place) => {
			const row = found[place] ?? [];
			[spending, effects, balance].forEach(({ known, open }, part) => {
				const [actual, count] = [row[2 * part], row[2 * part + 1]];
				expect(count).toBe(open.length);
				if (known === 0 && open.length > 0) expect(actual).toBe('p.m.');
				else
					expect(Math.abs(Number(actual) - known)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(known)));
			});
		});
	});

	it.each(FORMATS)('has the amounts of the calculation for every line and year: %s', (format) => {
		const { options } = calculate(dossier, valuesOf('all filled in'));
		const sheets = opened.get(`typed all filled in ${format}`);
		for (const { letter, lines } of options) {
			const rows = (sheets?.get(`Keuze ${letter}`) ?? []).filter(([, , , , , , years]) => years === 0);
			expect(rows.length).toBe(lines.length);
			lines.forEach(({ amounts }, row) =>
				amounts.forEach((amount, year) =>
					expect(rows[row]?.[year + 1]).toBeCloseTo(amount.state === 'known' ? amount.value : NaN, 6)
				)
			);
		}
	});

	it.each(FORMATS)('says what was typed that is not as in the source: %s', (format) => {
		const sheets = opened.get(`typed indexatie 3 ${format}`);
		expect(sheets?.get('Keuze A')?.[1]?.[0]).toMatch(/anders zijn dan in de bron .*: 1$/);
		expect(sheets?.get('Aannames')?.[5]?.slice(0, 5)).toEqual([
			'Loon- en prijsstijging',
			3,
			'% per jaar',
			0,
			'gewijzigd'
		]);
	});
});

/** Opens CSV with semicolons as a Dutch user does, in UTF-8; every cell is what the program takes it for. */
const AS_DUTCH = 'CSV:59,34,76,1,,1043,false,false';

describe.skipIf(OFFICE === undefined)('doorrekening.csv opened with a Dutch LibreOffice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keuzewijzer-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('has a number wherever there is an amount, and a sum that skips none', { timeout: 300_000 }, () => {
		const values = valuesOf('indexatie 3');
		const outcome = calculate(dossier, values);
		const csv = outcomeCsv(dossier, values, outcome);
		writeFileSync(join(folder, 'doorrekening.csv'), csv);
		const { status, stderr } = spawnSync(
			OFFICE ?? '',
			[
				`-env:UserInstallation=file://${join(folder, 'profile')}`,
				'--headless',
				`--infilter=${AS_DUTCH}`,
				...['--convert-to', 'fods', '--outdir', folder],
				join(folder, 'doorrekening.csv')
			],
			{ encoding: 'utf8', timeout: 240_000 }
		);
		expect(status, stderr).toBe(0);
		const rows = cellsOf(readFileSync(join(folder, 'doorrekening.fods'), 'utf8'));
		expect(rows[0]?.slice(0, 3)).toEqual(['keuze', 'soort', 'post']);
		const numbers = rows.flat().filter((cell) => typeof cell === 'number');
		expect(numbers.some((number) => !Number.isInteger(number))).toBe(true);
		outcome.options.forEach(({ letter, spending, lines }) => {
			const of = (kind: string) => rows.filter(([option, word]) => option === letter && word === kind);
			const [total] = of('totaal uitgaven');
			expect(total?.[8]).toBeCloseTo(spending.known, 6);
			const known = lines.filter(({ kind, total: { open } }) => kind === 'spending' && open.length === 0);
			const amounts = of('uitgave').flatMap((row) => row.slice(4, 8));
			const added = amounts.filter((cell) => typeof cell === 'number');
			expect(added).toHaveLength(known.length * outcome.years.length);
			expect(added.reduce((sum, one) => sum + one, 0)).toBeCloseTo(spending.known, 6);
			expect(amounts.filter((cell) => typeof cell === 'string').every((cell) => cell === 'p.m.')).toBe(true);
		});
	});
});

/** The cells of a flat OpenDocument sheet, row by row: a number where the program has one, else text. */
function cellsOf(sheet: string): (string | number)[][] {
	return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
			([, attributes = '', content = '']) => {
				const times = Number(/columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
				const number = /office:value="([^"]+)"/.exec(attributes)?.[1];
				const cell = number === undefined ? content.replace(/<[^>]*>/g, '').trim() : Number(number);
				return Array.from({ length: Math.min(times, 12) }, () => cell);
			}
		)
	);
}

/** Rows of CSV with commas and quotes; what reads as a number is one. */
function rowsOf(csv: string): (string | number)[][] {
	return csv.split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((line) =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
			const text = quoted?.replaceAll('""', '"') ?? plain;
			return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
		})
	);
}
