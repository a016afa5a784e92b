import { writtenNumber } from '../formula/digits.ts';

/** Tells a spreadsheet that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as a CSV file (RFC 4180) that a Dutch spreadsheet reads as it is: semicolons, decimal commas, a byte order mark
 * in front. Text that a spreadsheet could take for a formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(';') + '\r\n').join('');
}

function csvCell(cell: string | number): string {
	if (typeof cell === 'number') return String(writtenNumber(cell)).replace('.', ',');
	const text = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
