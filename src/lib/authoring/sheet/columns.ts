import type { Sketch } from '../sketch.ts';
import { cellName, cellText, columnName, type GridCell, type Grid } from './grid.ts';
import type { CellNote } from './notes.ts';
import { BALANCE, LETTERS } from './words.ts';

const YEAR_IN_TEXT = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/g;

/** The one year that a cell names, such as `2026`, `Begroting 2026` or the number 2026. */
function yearIn(cell: GridCell): number | undefined {
	const years = [...cellText(cell).matchAll(YEAR_IN_TEXT)].map(([, year]) => Number(year));
	return years.length === 1 ? years[0] : undefined;
}

/** The columns of a table, and the row at its head. */
export interface Columns {
	readonly header: number;
	readonly label: number;
	/** The column that says of each row whether it is costs or income, where there is one. */
	readonly kind: number | undefined;
	/** The years of the dossier and the columns in which they stand. */
	readonly years: readonly (readonly [year: number, column: number])[];
}

/** Finds the columns of a table; undefined, with a problem, where these are not there. */
export function columnsOf(
	grid: Grid,
	sketch: Sketch,
	problems: CellNote[],
	remarks: CellNote[]
): Columns | undefined {
	const header = grid.findIndex(
		(row) =>
			row.filter((cell) => sketch.years.includes(yearIn(cell) ?? NaN)).length >=
			Math.min(2, sketch.years.length)
	);
	if (header === -1) {
		problems.push({
			place: '',
			text: `Er is geen rij met de jaren ${sketch.years.join(', ')}. Zet de jaren boven de kolommen met bedragen.`
		});
		return undefined;
	}
	const row = grid[header] ?? [];
	const years: [number, number][] = [];
	row.forEach((cell, column) => {
		const year = yearIn(cell);
		if (year !== undefined && sketch.years.includes(year)) {
			if (years.some(([known]) => known === year)) {
				problems.push({
					place: cellName(header, column),
					text: `${year} staat ook boven een andere kolom. Laat één kolom staan.`
				});
			} else years.push([year, column]);
		} else if (year !== undefined) {
			remarks.push({
				place: `kolom ${columnName(column)}`,
				text: `overgeslagen, want ${year} is geen jaar van dit dossier.`
			});
		}
	});
	const missing = sketch.years.filter((year) => !years.some(([known]) => known === year));
	if (missing.length > 0) {
		problems.push({
			place: `rij ${header + 1}`,
			text: `hier ontbreekt ${missing.join(', ')}. Voeg een kolom toe, met p.m. voor wat niet bekend is.`
		});
	}
	const firstYear = Math.min(...years.map(([, column]) => column));
	const texts = (column: number): number =>
		grid.slice(header + 1).filter((one) => /[a-z]{2}/i.test(cellText(one[column]))).length;
	const before = Array.from({ length: firstYear }, (_, column) => column);
	if (before.length === 0) {
		problems.push({
			place: cellName(header, firstYear),
			text: 'hiervóór ontbreekt de kolom met de namen van de posten.'
		});
		return undefined;
	}
	const yearColumns = years.map(([, column]) => column);
	const width = Math.max(...grid.slice(header).map((one) => one.length));
	const kind = Array.from({ length: width }, (_, column) => column).find(
		(column) =>
			!yearColumns.includes(column) && before.length > 1 && tellsKind(grid.slice(header + 1), column)
	);
	const label = before
		.filter((column) => column !== kind)
		.reduce((best, column) => (texts(column) > texts(best) ? column : best));
	besideEachOther(grid, header, yearColumns, problems);
	const used = new Set([label, kind, ...yearColumns]);
	for (let column = 0; column < width; column++) {
		if (used.has(column) || yearIn(row[column] ?? '') !== undefined) continue;
		const filled = grid.slice(header).some((one) => cellText(one[column]) !== '');
		const name = cellText(row[column]);
		if (filled)
			remarks.push({
				place: `kolom ${columnName(column)}`,
				text: `overgeslagen${name === '' ? '' : ` (${name})`}.`
			});
	}
	return missing.length > 0 ? undefined : { header, label, kind, years };
}

/** Whether a column says of each row whether it is costs, income or what is left of them. */
function tellsKind(rows: Grid, column: number): boolean {
	const words = rows.map((row) => cellText(row[column]).toLowerCase()).filter((word) => word !== '');
	return (
		words.some((word) => LETTERS.get(word) === 'income') &&
		words.every((word) => LETTERS.has(word) || BALANCE.test(word))
	);
}

/** Costs and income in columns beside each other are refused, at each cell that says so. */
function besideEachOther(grid: Grid, header: number, years: readonly number[], problems: CellNote[]): void {
	const first = Math.min(...years);
	for (let row = Math.max(0, header - 1); row <= header + 2 && row < grid.length; row++) {
		grid[row]?.forEach((cell, column) => {
			const text = cellText(cell);
			if (column < first || !/\b(?:baten|inkomsten|opbrengsten|saldo)\b/i.test(text)) return;
			problems.push({
				place: cellName(row, column),
				text: `"${text}" staat hier naast de lasten. Zet lasten en baten onder elkaar, elk in een eigen rij.`
			});
		});
	}
}
