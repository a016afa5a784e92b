import { copiedCell, copiedHtml, copiedText } from '../../../export/copied-cell.ts';

/** Whose figure a cell gives: the one that is seen, or the source's that stands beside it. */
type Whose = 'now' | 'source';

/**
 * Answers a copy of cells of a table with what is seen in them, for a spreadsheet: amounts as numbers, without words
 * that only a screen reader says. Where the visitor's assumptions changed a figure, the same cells follow with the
 * source's figures. A selection in one cell, or with more than tables in it, is left to the browser.
 */
export function copyTable(event: ClipboardEvent): void {
	const selection = document.getSelection();
	if (selection === null || selection.isCollapsed || event.clipboardData === null) return;
	const ranges = Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place));
	if (!ranges.every(isOfTables)) return;
	const tables = [...document.querySelectorAll('table')]
		.map((table) => selected(table, ranges))
		.filter((grid) => grid.length > 0);
	if (tables.flat(2).filter((cell) => cell !== undefined).length < 2) return;
	const now = asRows(tables, 'now');
	const source = asRows(tables, 'source');
	const isChanged = copiedText(now) !== copiedText(source);
	const rows = isChanged ? [...now, [], ['Gewijzigd. De bron zegt:'], ...source] : now;
	event.clipboardData.setData('text/plain', copiedText(rows));
	event.clipboardData.setData('text/html', copiedHtml(rows));
	event.preventDefault();
}

/** Whether nothing is selected but what stands in tables. */
function isOfTables(range: Range): boolean {
	const { commonAncestorContainer: common } = range;
	const inside = common instanceof Element ? common : common.parentElement;
	if (inside?.closest('table')) return true;
	const part = range.cloneContents();
	for (const seen of part.querySelectorAll('table, .kw-visually-hidden')) seen.remove();
	return part.textContent.trim() === '';
}

/** A cell of a row; undefined beside what is selected, and where another cell is so wide. */
type Row = readonly (HTMLTableCellElement | undefined)[];

/** The rows with selected cells of a table, from the first column in which something is selected. */
function selected(table: HTMLTableElement, ranges: readonly Range[]): readonly Row[] {
	const rows = [...table.rows]
		.map((row) =>
			[...row.cells].flatMap((cell): Row => {
				const isIn = isShown(cell) && ranges.some((range) => reaches(range, cell));
				return [isIn ? cell : undefined, ...Array<undefined>(cell.colSpan - 1).fill(undefined)];
			})
		)
		.filter((row) => row.some((cell) => cell !== undefined));
	const first = Math.min(...rows.map((row) => row.findIndex((cell) => cell !== undefined)));
	return rows.map((row) => row.slice(first, row.findLastIndex((cell) => cell !== undefined) + 1));
}

/** Whether a range holds some text of a cell, or goes past it. */
function reaches(range: Range, cell: HTMLTableCellElement): boolean {
	if (!range.intersectsNode(cell)) return false;
	const part = document.createRange();
	part.selectNodeContents(cell);
	if (part.toString().trim() === '') return true;
	if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
		part.setStart(range.startContainer, range.startOffset);
	if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
		part.setEnd(range.endContainer, range.endOffset);
	return part.toString().trim() !== '';
}

const asRows = (tables: readonly (readonly Row[])[], whose: Whose): string[][] =>
	tables.flatMap((rows, place) => [
		...(place === 0 ? [] : [[]]),
		...rows.map((cells) => cells.map((cell) => (cell ? copiedCell(textOf(cell, whose)) : '')))
	]);

/** What is seen of an element; of a figure that changed, the new one or the source's. */
function textOf(element: Element, whose: Whose): string {
	if (!isShown(element) || element.matches('.kw-visually-hidden, svg')) return '';
	const { was } = element instanceof HTMLElement ? element.dataset : {};
	if (was !== undefined) {
		const now = element.querySelector('[data-now]');
		return whose === 'source' || now === null ? was : textOf(now, whose);
	}
	const text = [...element.childNodes]
		.map((node) => (node instanceof Element ? textOf(node, whose) : node instanceof Text ? node.data : ''))
		.join('');
	return getComputedStyle(element).display === 'inline' ? text : ` ${text} `;
}

/** Whether an element takes part in what the page shows. */
const isShown = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility();
