import { HyperFormula } from 'hyperformula';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { Sheet, SheetCell } from '../../../src/lib/export/sheet.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';

/** Exact comparisons, as in our own formulas. */
const EXACT = { licenseKey: 'gpl-v3', smartRounding: false, precisionEpsilon: 0 };

/** What every cell of the sheets comes to in a real spreadsheet engine; an error is the text `#` with its name. */
export function workedOut(sheets: readonly Sheet[]): Map<string, (string | number)[][]> {
	const engine = HyperFormula.buildFromSheets(
		Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(content))])),
		EXACT
	);
	const found = new Map(
		sheets.map(({ name }) => [
			name,
			engine.getSheetValues(engine.getSheetId(name) ?? NaN).map((row) => row.map(read))
		])
	);
	engine.destroy();
	return found;
}

/** Works out a formula in a spreadsheet that has these values in its first column. */
export function calculator(): (formula: string, values: readonly number[]) => string | number {
	const engine = HyperFormula.buildFromArray([[null, null]], EXACT);
	return (formula, values) => {
		engine.setSheetContent(0, [
			[values[0] ?? null, `=${formula}`],
			...values.slice(1).map((value) => [value])
		]);
		return read(engine.getCellValue({ sheet: 0, row: 0, col: 1 }));
	};
}

function content(cell: SheetCell | null): string | number | null {
	if (cell === null) return null;
	if (cell.formula !== undefined) return `=${cell.formula}`;
	return typeof cell.value === 'number' ? cell.value : `'${cell.value}`;
}

function read(value: unknown): string | number {
	if (typeof value === 'number' || typeof value === 'string') return value;
	if (typeof value === 'object' && value !== null && 'type' in value) return `#${String(value.type)}`;
	return '';
}

/** The sheets after somebody typed these values in the sheet with the assumptions. */
export function withTyped(
	sheets: readonly Sheet[],
	{ assumptions }: Dossier,
	values: AssumptionValues
): readonly Sheet[] {
	return sheets.map((sheet) => {
		if (sheet.name !== 'Aannames') return sheet;
		let place = 0;
		const rows = sheet.rows.map((row) => {
			if (!row.some((cell) => cell?.look === 'entry')) return row;
			const id = assumptions[place++]?.id ?? '';
			return row.map((cell) => (cell?.look === 'entry' ? { ...cell, value: values[id] ?? 'p.m.' } : cell));
		});
		return { ...sheet, rows };
	});
}

/** The sheets without what their formulas come to, so that whoever opens them has to work it out. */
export function forgetful(sheets: readonly Sheet[]): readonly Sheet[] {
	return sheets.map((sheet) => ({
		...sheet,
		rows: sheet.rows.map((row) =>
			row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: 'niet uitgerekend' }))
		)
	}));
}

/** Where cells differ from what a sheet says they come to: by a billionth part, or in words. */
export function differences(
	sheets: readonly Sheet[],
	found: ReadonlyMap<string, readonly (readonly (string | number)[])[]>
): string[] {
	return sheets.flatMap(({ name, rows }) =>
		rows.flatMap((row, y) =>
			row.flatMap((cell, x) => {
				if (cell === null) return [];
				const actual = found.get(name)?.[y]?.[x] ?? '';
				return alike(actual, cell.value)
					? []
					: [
							`${name} ${y + 1},${x + 1}: ${JSON.stringify(actual)} is not ${JSON.stringify(cell.value)} (${cell.formula ?? 'no formula'})`
						];
			})
		)
	);
}

function alike(actual: string | number, expected: string | number): boolean {
	if (typeof actual === 'number' && typeof expected === 'number') {
		return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(actual), Math.abs(expected));
	}
	// An intermediate that cannot be worked out is an error in a spreadsheet.
	return actual === expected || (expected === 'niet te berekenen' && String(actual).startsWith('#'));
}
