/** How numbers are written: a point for programs, a comma for Dutch spreadsheets. */
export type DecimalMark = '.' | ',';

/**
 * Rows as CSV (RFC 4180) with semicolons, as Dutch spreadsheets expect. Nothing is rounded. Text that a spreadsheet
 * could take for a formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly (string | number)[])[], mark: DecimalMark): string {
	return rows.map((row) => row.map((cell) => csvCell(cell, mark)).join(';') + '\r\n').join('');
}

function csvCell(cell: string | number, mark: DecimalMark): string {
	if (typeof cell === 'number') return String(cell).replace('.', mark);
	const text = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
