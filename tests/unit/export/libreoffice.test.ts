import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Rows of CSV with commas and quotes; what reads as a number is one. */
function rowsOf(csv: string): (string | number)[][] {
	return csv.split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((line) =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => {
			const text = quoted?.replaceAll('""', '"') ?? plain;
			return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
		})
	);
}
