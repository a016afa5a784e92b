import type { OptionSketch, Sketch } from '../sketch.ts';
import { cellName, cellText, columnName, type GridCell, type Grid } from './grid.ts';
import type { CellNote } from './notes.ts';
import { BALANCE, LETTERS, NATURE_HEAD, NATURES, plain } from './words.ts';

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
	/** The column that says of each row whether it comes back every year, where there is one. */
	readonly nature: number | undefined;
	/** The years of the dossier and the columns in which they stand; one column where it counts for every year. */
	readonly years: readonly (readonly [year: number, column: number])[];
}

/** Finds the columns of a table; undefined, with a problem, where these are not there. */
export function columnsOf(
	grid: Grid,
	sketch: Sketch,
	option: OptionSketch,
	problems: CellNote[],
	remarks: CellNote[]
): Columns | undefined {
	const withYears = grid.findIndex(
		(row) =>
			row.filter((cell) => sketch.years.includes(yearIn(cell) ?? NaN)).length >=
			Math.min(2, sketch.years.length)
	);
	const header = withYears === -1 ? optionsRow(grid, sketch) : withYears;
	if (header === -1) {
		problems.push({
			place: '',
			text: `Er is geen rij met de jaren ${sketch.years.join(', ')}. Zet de jaren boven de kolommen met bedragen. Of zet de keuzes erboven: Keuze A, Keuze B.`
		});
		return undefined;
	}
	const row = grid[header] ?? [];
	const ofOptions = withYears === -1 ? optionColumns(row, sketch) : new Map<number, string>();
	const years: [number, number][] = [];
	if (withYears === -1) {
		const [own] = [...ofOptions].find(([, letter]) => letter === option.letter) ?? [];
		if (own === undefined) {
			problems.push({
				place: `rij ${header + 1}`,
				text: `hier ontbreekt een kolom voor keuze ${option.letter}.`
			});
			return undefined;
		}
		years.push(...sketch.years.map((year): [number, number] => [year, own]));
		remarks.push({
			place: `kolom ${columnName(own)}`,
			text: `de bedragen van keuze ${option.letter}, voor elk jaar hetzelfde. Kies een andere keuze voor haar kolom.`
		});
	}
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
	const firstYear = Math.min(...years.map(([, column]) => column), ...ofOptions.keys());
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
	const others = Array.from({ length: width }, (_, column) => column).filter(
		(column) => !yearColumns.includes(column) && !ofOptions.has(column)
	);
	const nature = others.find((column) => tellsNature(grid, header, column));
	const kind = others.find(
		(column) => column !== nature && before.length > 1 && tellsKind(grid.slice(header + 1), column)
	);
	if (kind !== undefined && isEither(grid.slice(header + 1), kind)) {
		problems.push({
			place: cellName(header, kind),
			text: 'I en S kunnen inkomsten en saldo zijn, of incidenteel en structureel. Zet erboven wat het is: I/S voor incidenteel en structureel.'
		});
		return undefined;
	}
	const label = before
		.filter((column) => column !== kind && column !== nature)
		.reduce((best, column) => (texts(column) > texts(best) ? column : best));
	besideEachOther(grid, header, yearColumns, problems);
	const used = new Set([label, kind, nature, ...yearColumns, ...ofOptions.keys()]);
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
	return missing.length > 0 ? undefined : { header, label, kind, nature, years };
}

/** The columns that are each of an option, by its letter or its title. */
function optionColumns(row: readonly GridCell[], { options }: Sketch): ReadonlyMap<number, string> {
	return new Map(
		row.flatMap((cell, column) => {
			const text = cellText(cell);
			const [, letter = ''] = /^(?:keuze|optie|variant|scenario)?\s*([A-Z]{1,3})$/i.exec(text) ?? [];
			const found = options.find(
				(one) => one.letter === letter.toUpperCase() || (text !== '' && plain(one.title) === plain(text))
			);
			return found ? [[column, found.letter] as const] : [];
		})
	);
}

/** The row with an option above each column; -1 where there is none. */
const optionsRow = (grid: Grid, sketch: Sketch): number =>
	grid.findIndex((row) => optionColumns(row, sketch).size >= Math.min(2, sketch.options.length));

const wordsIn = (rows: Grid, column: number): readonly string[] =>
	rows.map((row) => cellText(row[column]).toLowerCase()).filter((word) => word !== '');

/** Whether a column says of each row whether it comes back every year, by what stands above it or in whole words. */
function tellsNature(grid: Grid, header: number, column: number): boolean {
	const words = wordsIn(grid.slice(header + 1), column);
	const isCalledSo = grid
		.slice(Math.max(0, header - 1), header + 1)
		.some((row) => NATURE_HEAD.test(cellText(row[column])));
	return (
		words.length > 0 &&
		words.every((word) => NATURES.has(word)) &&
		(isCalledSo || words.some((word) => word.length > 1))
	);
}

/** Whether a column has I and S and nothing else, which may mean two things. */
function isEither(rows: Grid, column: number): boolean {
	const words = new Set(wordsIn(rows, column));
	return words.has('i') && words.has('s') && words.size === 2;
}

/** Whether a column says of each row whether it is costs, income or what is left of them. */
function tellsKind(rows: Grid, column: number): boolean {
	const words = wordsIn(rows, column);
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
