const AMOUNT = /^([+−-]?)\s*(?:€\s*)?([−-]?)\s*(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(%?)$/;

const OPEN_AMOUNT = /([+−±]) ((?:\d+ )?p\.m\.)/g;
const OPEN_ONLY = /^[+−±] (?:\d+ )?p\.m\./;

/**
 * The text of a table cell for a spreadsheet: an amount, number or percentage without its euro sign and without points
 * between thousands (`€ 80.000` is `80000`, `− € 2,5` is `-2,5`), so that a Dutch spreadsheet reads it as a number. All
 * else, as what has a p.m. in it, stays the text that it is, with plain spaces; what is only p.m. gets its sign behind it
 * (`p.m. (+)`), as a spreadsheet takes what starts with a plus for a formula.
 */
export function copiedCell(text: string): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	const match = AMOUNT.exec(plain);
	if (match === null) return OPEN_ONLY.test(plain) ? plain.replace(OPEN_AMOUNT, '$2 ($1)') : plain;
	const [, sign = '', inner = '', whole = '', fraction = '', percent = ''] = match;
	const isNegative = /[−-]/.test(sign + inner);
	return `${isNegative ? '-' : ''}${whole.replaceAll('.', '')}${fraction}${percent}`;
}

/** Rows of cells as text that a spreadsheet pastes into cells: tabs between cells, and a line for each row. */
export const copiedText = (rows: readonly (readonly string[])[]): string =>
	rows.map((cells) => cells.join('\t')).join('\r\n');

/** Rows of cells as an HTML table, for programs that paste that. */
export const copiedHtml = (rows: readonly (readonly string[])[]): string =>
	`<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
