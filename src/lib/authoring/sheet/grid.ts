/** What a cell of a spreadsheet holds; a date, an error or the like is `strange`, with its text. */
export type GridCell = string | number | { readonly strange: string };

/** The cells of a sheet, row by row; an empty cell is an empty text. */
export type Grid = readonly (readonly GridCell[])[];

/** Most rows and columns of a sheet that are read as a table of costs. */
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 200;

/** Why a sheet has too much to be a table of costs; undefined where it has not. */
export function tooMuchIn(grid: Grid): string | undefined {
	const isFilled = (cell: GridCell): boolean => cellText(cell) !== '';
	if (grid.slice(MOST_ROWS).some((row) => row.some(isFilled)))
		return `Dit blad heeft meer dan ${MOST_ROWS} rijen. Plak alleen de tabel met de kosten.`;
	return grid.some((row) => row.slice(MOST_COLUMNS).some(isFilled))
		? `Dit blad heeft meer dan ${MOST_COLUMNS} kolommen. Plak alleen de tabel met de kosten.`
		: undefined;
}

/** The name of a cell as a spreadsheet shows it: row 4, column 2 (from 0) is `C5`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The letters of a column as a spreadsheet shows them. */
export function columnName(column: number): string {
	const rest = Math.floor(column / 26) - 1;
	return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

/** The text in a cell, as somebody reads it. */
export const cellText = (cell: GridCell | undefined): string =>
	typeof cell === 'object'
		? cell.strange
		: String(cell ?? '')
				.replace(/[\s\u00a0\u202f]+/g, ' ')
				.trim();

/**
 * Cells from text that was pasted from a spreadsheet (tabs) or saved as CSV (semicolons or commas). A cell between
 * double quotes may hold the separator, line ends and doubled quotes. Any text gives a grid, of no more than one row too
 * many.
 */
export function gridFromText(text: string): Grid {
	const source = text.replace(/^\uFEFF/, '');
	const separator = separatorOf(source);
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	const endRow = (): void => {
		rows.push([...row, cell]);
		[row, cell] = [[], ''];
	};
	for (let at = 0; at < source.length && rows.length <= MOST_ROWS; at++) {
		const character = source[at] ?? '';
		if (quoted) {
			if (character !== '"') cell += character;
			else if (source[at + 1] === '"') cell += source[++at] ?? '';
			else quoted = false;
		} else if (character === '"' && cell === '' && closes(source, at)) quoted = true;
		else if (character === separator) {
			row.push(cell);
			cell = '';
		} else if (character === '\n' || character === '\r') {
			if (character === '\r' && source[at + 1] === '\n') at++;
			endRow();
		} else cell += character;
	}
	if (cell !== '' || row.length > 0) endRow();
	return rows;
}

/** Whether a quote is closed further on; a lone quote is part of the text. */
const closes = (source: string, at: number): boolean => source.includes('"', at + 1);

/** A tab where there is one, else a semicolon, else a comma; what stands between quotes does not count. */
function separatorOf(source: string): string {
	const bare = source.replace(/"(?:[^"]|"")*"/g, '');
	return bare.includes('\t') ? '\t' : bare.includes(';') ? ';' : ',';
}
