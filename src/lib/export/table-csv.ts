import { unitText } from '../format/number.ts';
import { directionText, OPEN } from '../format/text.ts';
import { knowsNothing } from '../model/outcome.ts';
import { csvText } from './csv.ts';
import type { Cell, Column, DataTable, NameOf } from './table.ts';

/**
 * A table as CSV for a spreadsheet: numbers with a decimal comma and without their unit, which stands in the heading or
 * in a column of its own. A column with sums that are not complete is split: what is known (`p.m.` where that is
 * nothing), and the names of what is not in it. Below it, each in a row of its own, the title, the notes and the lines
 * that say where it comes from.
 *
 * @param about lines for below the table, as `provenance` gives them
 * @param nameOf to say what is not known; its id when absent
 */
export function tableCsv(
	table: DataTable,
	about: readonly string[],
	nameOf: NameOf = (item) => item
): string {
	const columns = table.columns.map((column, place) =>
		csvColumn(
			column,
			table.rows.flatMap((row) => row[place] ?? []),
			nameOf
		)
	);
	return csvText([
		columns.flatMap(({ titles }) => titles),
		...table.rows.map((row) => columns.flatMap(({ write }, place) => write(row[place] ?? { kind: 'none' }))),
		[''],
		...[table.title, ...table.notes, ...about].map((line) => [line])
	]);
}

/** A column of the table as one or more columns of the file. */
interface CsvColumn {
	readonly titles: readonly string[];
	readonly write: (cell: Cell) => readonly (string | number)[];
}

function csvColumn({ title }: Column, cells: readonly Cell[], nameOf: NameOf): CsvColumn {
	const units = new Set(cells.flatMap((cell) => unitOf(cell) ?? []));
	const [unit = ''] = units;
	const incomplete = cells.some((cell) => cell.kind === 'sum' && missing(cell, nameOf) !== '');
	const named = units.size === 1 && unit !== '' ? `${title} (${unitText(unit)})` : title;
	return {
		titles: [
			incomplete ? `${named}, bekend` : named,
			...(incomplete ? [`${title}, ${OPEN}`] : []),
			...(units.size > 1 ? [`${title}, eenheid`] : [])
		],
		write: (cell) => [
			known(cell),
			...(incomplete ? [unknown(cell, nameOf)] : []),
			...(units.size > 1 ? [unitText(unitOf(cell) ?? '')] : [])
		]
	};
}

function unitOf(cell: Cell): string | undefined {
	switch (cell.kind) {
		case 'number':
			return cell.unit === 'getal' ? '' : cell.unit;
		case 'sum':
			return '€';
		case 'text':
		case 'open':
		case 'none':
			return undefined;
	}
}

function known(cell: Cell): string | number {
	switch (cell.kind) {
		case 'text':
			return cell.text;
		case 'number':
			return cell.value;
		case 'sum':
			if (!knowsNothing(cell.sum)) return cell.sum.known;
			return cell.sum.open.length > 0 ? OPEN : 'niet te berekenen';
		case 'open':
			return OPEN;
		case 'none':
			return '';
	}
}

function unknown(cell: Cell, nameOf: NameOf): string {
	switch (cell.kind) {
		case 'sum':
			return missing(cell, nameOf);
		case 'open':
			return OPEN;
		case 'text':
		case 'number':
		case 'none':
			return '';
	}
}

function missing({ sum: { open, failed }, of }: Cell & { readonly kind: 'sum' }, nameOf: NameOf): string {
	return [
		...open.map(({ item, direction }) => `${nameOf(item, of)} (${directionText(direction)})`),
		...failed.map((item) => `${nameOf(item, of)} (niet te berekenen)`)
	].join(', ');
}
