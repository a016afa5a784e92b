/** What a cell is for, which decides how it looks. */
export type SheetLook = 'title' | 'heading' | 'header' | 'total' | 'entry' | 'text';

/** How a figure is shown, to the right; never how it is stored. `text` is no figure. */
export type SheetFormat = 'euro' | 'cents' | 'percent' | 'number' | 'text';

/** A cell of a sheet: text, a number, or a formula with what it comes to. */
export interface SheetCell {
	/** What it holds; of a formula what it comes to now, so that a preview that does not calculate shows it too. */
	readonly value: string | number;
	/** Without the leading "=", as Excel has it: other sheets with "!", arguments separated by commas. */
	readonly formula?: string;
	/** `text` when absent. */
	readonly look?: SheetLook;
	/** `text` when absent. */
	readonly format?: SheetFormat;
}

/** Cells in which a number between bounds may be entered, or text where it is not known. */
export interface SheetEntry {
	/** Its address in the sheet: `B6`. */
	readonly cell: string;
	readonly low: number;
	readonly high: number;
}

/** One sheet of a workbook, known to no file format. */
export interface Sheet {
	readonly name: string;
	/** Null is an empty cell. */
	readonly rows: readonly (readonly (SheetCell | null)[])[];
	/** Of the columns, in characters. */
	readonly widths: readonly number[];
	/** How many rows and columns stay in view. */
	readonly frozen: { readonly rows: number; readonly columns: number };
	readonly entries: readonly SheetEntry[];
}

/** What a cell says in place of an amount that is not known. */
export const OPEN_CELL = 'p.m.';

/** What a cell says in place of an amount that has all it needs and still cannot be worked out. */
export const FAILED_CELL = 'niet te berekenen';

/** The headings of columns; those with figures stand to the right, as the figures do. */
export function headerRow(
	titles: readonly (string | number)[],
	figures: (column: number) => boolean
): SheetCell[] {
	return titles.map((value, column) => ({
		value,
		look: 'header',
		format: figures(column) ? 'number' : 'text'
	}));
}

/** The letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell within its sheet, rows and columns counted from 0: `B6`. */
export function address(column: number, row: number): string {
	return `${columnLetters(column)}${row + 1}`;
}

/** The address of a cell that stays the same when a formula is copied: `$B$6`. */
export function fixedAddress(column: number, row: number): string {
	return `$${columnLetters(column)}$${row + 1}`;
}

/** An address in another sheet: `'Keuze A'!B6`. */
export function inSheet(sheet: string, place: string): string {
	return `${/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet}'`}!${place}`;
}

/** A text as it stands in a formula, in which Excel takes no more than 255 signs at a time. */
export function quoted(text: string): string {
	const parts = (text.match(/[^]{1,120}/gu) ?? ['']).map((part) => `"${part.replaceAll('"', '""')}"`);
	return parts.length === 1 ? parts.join('') : `(${parts.join('&')})`;
}
