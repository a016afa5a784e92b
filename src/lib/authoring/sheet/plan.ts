import { suggest } from '../../formula/suggest.ts';
import {
	amountIn,
	isPlain,
	numberText,
	typedAmount,
	yearAmounts,
	type Amount,
	type YearAmounts
} from '../amount.ts';
import { freeName, type Named, type OptionSketch, type Sketch } from '../sketch.ts';
import { cellName, cellText, columnName, tooMuchIn, type Cell, type Grid } from './grid.ts';
import { cellOfSaid, minusIn, saidIn, scaleIn, type Minus, type Said, type Scale } from './says.ts';

/** Something wrong in a cell, or something that was done with it; a Dutch sentence that names the place. */
export interface CellNote {
	/** As the spreadsheet shows it: `C5`, `rij 3`, `kolom F`; empty for the whole table. */
	readonly place: string;
	readonly text: string;
}

/** What a row of the table becomes. */
export interface PlannedRow {
	/** Row in the sheet, from 1. */
	readonly row: number;
	/** What stands in the row for a name. */
	readonly label: string;
	/** The post of the dossier, or the new one that it becomes. */
	readonly post: Named;
	readonly isNew: boolean;
	readonly amounts: YearAmounts;
	/** A formula in the file that stays, because the sheet says p.m. for it. */
	readonly keepsFormula: boolean;
}

/** A table of costs as it would be read into an option. Without problems it can be applied. */
export interface SheetPlan {
	readonly rows: readonly PlannedRow[];
	readonly problems: readonly CellNote[];
	readonly remarks: readonly CellNote[];
	/** How the numbers of the table were read. */
	readonly scale: Scale;
	/** Whether a number stands below zero, or the table says what that is. */
	readonly hasMinus: boolean;
}

/** What the author says of the numbers in the table; what is left out, the table says itself. */
export interface PlanOptions {
	readonly scale?: Scale | undefined;
	readonly minus?: Minus | undefined;
}

/** More than these nobody mends at once. */
const MOST_NOTES = 100;

const TOTAL =
	/^(?:sub)?tota(?:al|le?)\b|^som\b|^(?:per )?saldo\b|^netto(?:[ -]?(?:lasten|kosten|uitgaven))?$|^(?:geraamd |gerealiseerd )?resultaat\b/i;
const YEAR_IN_TEXT = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/g;

/** The one year that a cell names, such as `2026`, `Begroting 2026` or the number 2026. */
function yearIn(cell: Cell): number | undefined {
	const years = [...cellText(cell).matchAll(YEAR_IN_TEXT)].map(([, year]) => Number(year));
	return years.length === 1 ? years[0] : undefined;
}

interface Columns {
	readonly header: number;
	readonly label: number;
	/** The column that says of each row whether it is costs or income, where there is one. */
	readonly kind: number | undefined;
	/** The years of the dossier and the columns in which they stand. */
	readonly years: readonly (readonly [year: number, column: number])[];
}

/** A row with the name of a post and a number or p.m. for each year, as it stands in the table. */
interface ReadRow {
	readonly place: number;
	readonly label: string;
	readonly kind: Kind | undefined;
	/** In the order of the years; undefined where the cell is a problem. */
	readonly amounts: readonly (Amount | undefined)[];
	/** Whether it is called Lasten or Baten, and nothing more: it may be the total of the rows below it. */
	readonly isWhole: boolean;
}

/** A row that adds up those above it. */
interface TotalRow {
	readonly place: number;
	readonly label: string;
	readonly amounts: readonly (Amount | undefined)[];
	/** The section in which it stands. */
	readonly kind: Kind | undefined;
}

/**
 * Reads a table of posts by years for an option: a row with years at the top, a name in front, an amount in Dutch
 * notation or `p.m.` in each cell. Titles, empty rows, headings and totals are skipped, with a remark. What the table
 * says of its numbers (`€ mln`, `- = nadeel`, Lasten, Baten and Saldo) is followed where it can mean one thing only.
 * Any grid gives a plan; what cannot be read is a problem at its cell, and an empty cell is one too: unknown is not
 * zero.
 */
export function planSheet(
	grid: Grid,
	sketch: Sketch,
	option: OptionSketch,
	chosen: PlanOptions = {}
): SheetPlan {
	const problems: CellNote[] = [];
	const remarks: CellNote[] = [];
	const done = (rows: readonly PlannedRow[], scale: Scale = 1, hasMinus = false): SheetPlan => ({
		rows,
		problems: told(problems),
		remarks: told(remarks),
		scale,
		hasMinus
	});
	const stop = (text: string): SheetPlan => {
		problems.push({ place: '', text });
		return done([]);
	};
	const tooMuch = tooMuchIn(grid);
	if (tooMuch !== undefined) return stop(tooMuch);
	if (grid.every((row) => row.every((cell) => cellText(cell) === '')))
		return stop('Er staat nog geen tabel.');
	if (sketch.years.length === 0) return stop('In dossier.yaml staan nog geen jaren.');
	const columns = columnsOf(grid, sketch, problems, remarks);
	if (!columns) return done([]);

	const said = whatIsSaid(grid, columns, chosen, problems);
	grid.slice(0, columns.header).forEach((row, place) => {
		const title = row.map(cellText).filter((text) => text !== '');
		if (title.length > 0)
			remarks.push({
				place: `rij ${place + 1}`,
				text: `overgeslagen, want dit is een titel (${title.join(' ')}).`
			});
	});
	const { rows: all, totals } = rowsOf(grid, columns, sketch, said.scale, problems, remarks);
	const rows = withoutWholes(all, problems, remarks);
	const signs = signsOf(rows, totals, said, columns, problems, remarks);
	checkTotals(rows, totals, signs, columns, said.scale, problems, remarks);

	const planned: PlannedRow[] = [];
	const taken = new Set(sketch.taken);
	const known = postsByName(sketch.posts);
	const names = new Map<string, PlannedRow>();
	for (const row of rows) {
		const { place, label } = row;
		const found = known.get(plain(label)) ?? [];
		if (found.length > 1) {
			problems.push({
				place: cellName(place, columns.label),
				text: `er zijn meer posten die "${label}" heten: ${found.map(({ name }) => name).join(', ')}. Schrijf de naam uit het bestand.`
			});
			continue;
		}
		const [existing] = found;
		const post = existing ?? { name: freeName(label, taken), title: label };
		if (!existing) remarkNear(place, columns.label, label, sketch.posts, remarks);
		const twice = names.get(`post ${post.name}`) ?? names.get(plain(label));
		if (twice) {
			problems.push({
				place: cellName(place, columns.label),
				text: `deze post staat ook in rij ${twice.row}. Laat één rij staan.`
			});
			continue;
		}
		taken.add(post.name);
		const amounts = columns.years.flatMap(([year], at): (readonly [number, Amount])[] => {
			const amount = row.amounts[at];
			return amount === undefined ? [] : [[year, signed(amount, signs(row))]];
		});
		if (amounts.length < columns.years.length) continue;
		const now = option.amounts.find(({ section, item }) => section === 'uitgaven' && item.name === post.name);
		const keepsFormula = now !== undefined && keeps(now.amounts, amounts);
		if (keepsFormula) {
			remarks.push({
				place: `rij ${place + 1}`,
				text: 'in het bestand staat een formule en in de tabel p.m. De formule blijft staan.'
			});
		}
		const made = {
			row: place + 1,
			label,
			post,
			isNew: !existing,
			amounts: keepsFormula && now ? now.amounts : yearAmounts(amounts),
			keepsFormula
		};
		names.set(`post ${post.name}`, made).set(plain(label), made);
		planned.push(made);
	}
	if (planned.length === 0 && problems.length === 0) {
		problems.push({ place: '', text: 'Onder de rij met jaren staan geen posten met bedragen.' });
	}
	const absent = option.amounts.filter(
		({ section, item }) => section === 'uitgaven' && !names.has(`post ${item.name}`)
	);
	if (problems.length === 0 && absent.length > 0) {
		remarks.push({
			place: '',
			text: `Niet in de tabel, en blijft zoals het is: ${absent.map(({ item }) => item.short ?? item.title).join(', ')}.`
		});
	}
	return done(planned, said.scale, said.minus !== undefined || numbersOf(all).some((value) => value < 0));
}

/** The first notes; that there are more is the last one. */
const told = (notes: readonly CellNote[]): readonly CellNote[] =>
	notes.length <= MOST_NOTES
		? notes
		: [...notes.slice(0, MOST_NOTES), { place: '', text: `En nog ${notes.length - MOST_NOTES} andere.` }];

interface SaidOfNumbers {
	readonly scale: Scale;
	/** Undefined where neither the table nor the author says what a minus is. */
	readonly minus: Minus | undefined;
}

/**
 * What the table says of its numbers, unless the author says it. What is said above the table, in its head or in a row
 * without amounts goes for all; what is said of one row or of some years is a problem, for it cannot go for all.
 */
function whatIsSaid(
	grid: Grid,
	{ header, label, years }: Columns,
	chosen: PlanOptions,
	problems: CellNote[]
): SaidOfNumbers {
	const yearColumns = years.map(([, column]) => column);
	const hasAmounts = (row: number): boolean =>
		row > header && yearColumns.some((column) => cellText(grid[row]?.[column]) !== '');
	const isOfYear = ({ row, column }: Said<unknown>): boolean =>
		row === header && yearColumns.includes(column);
	const isText = (row: number, column: number): boolean => row <= header || !yearColumns.includes(column);

	function decide<Value extends Scale | Minus>(
		all: readonly Said<Value | 'none'>[],
		given: Value | undefined,
		none: string,
		mixed: string
	): Value | undefined {
		if (given !== undefined) return given;
		const unreadable = all.find(({ value }) => value === 'none');
		const general = all.filter((one) => !hasAmounts(one.row) && !isOfYear(one));
		const ofYears = all.filter(isOfYear);
		const values = (ofYears.length === years.length ? [...general, ...ofYears] : general).flatMap(
			({ value }): Value[] => (value === 'none' ? [] : [value])
		);
		const [first] = values;
		const other = all.find(({ value }) => value !== first && value !== 'none');
		if (unreadable !== undefined) problems.push({ place: cellOfSaid(unreadable), text: none });
		else if (other !== undefined) problems.push({ place: cellOfSaid(other), text: mixed });
		return first;
	}

	const ofTotals = ({ row }: Said<unknown>): boolean =>
		hasAmounts(row) && TOTAL.test(cellText(grid[row]?.[label]));
	return {
		scale:
			decide(
				saidIn(grid, isText, scaleIn),
				chosen.scale,
				'deze eenheid lezen we niet. Plak de bedragen in euro.',
				'dit zegt iets anders dan de rest van de tabel. Geef alle bedragen dezelfde eenheid, of kies hierboven wat de bedragen zijn.'
			) ?? 1,
		// A balance may have a sign of its own: that is checked with the balance.
		minus: decide(
			saidIn(grid, isText, minusIn).filter((one) => !ofTotals(one)),
			chosen.minus,
			'dit zegt twee dingen over de min. Kies hierboven wat een min is.',
			'dit zegt iets anders over de min dan de rest van de tabel. Kies hierboven wat een min is.'
		)
	};
}

/** The rows with amounts and those that add them up; what cannot be read is a problem, what is skipped a remark. */
function rowsOf(
	grid: Grid,
	{ header, label: labelColumn, kind: kindColumn, years }: Columns,
	sketch: Sketch,
	scale: Scale,
	problems: CellNote[],
	remarks: CellNote[]
): { readonly rows: readonly ReadRow[]; readonly totals: readonly TotalRow[] } {
	const rows: ReadRow[] = [];
	const totals: TotalRow[] = [];
	const known = postsByName(sketch.posts);
	let section: Kind | 'unclear' | undefined;
	for (let place = header + 1; place < grid.length; place++) {
		const row = grid[place] ?? [];
		if (row.every((cell) => cellText(cell) === '')) continue;
		const label =
			cellText(row[labelColumn]) || cellText(row.slice(0, labelColumn).find((cell) => cellText(cell) !== ''));
		const cells = years.map(([, column]) => [column, row[column] ?? ''] as const);
		const isPost = known.has(plain(label));
		const word = kindColumn === undefined ? undefined : cellText(row[kindColumn]);
		const skip = (why: string): void => {
			remarks.push({
				place: `rij ${place + 1}`,
				text: `overgeslagen, want ${why} (${label || 'zonder naam'}).`
			});
		};
		if (cells.every(([, cell]) => cellText(cell) === '')) {
			const heading = wordOf(label);
			if (heading !== undefined) section = heading;
			else if (section !== undefined && OF_NEITHER.test(label)) section = 'unclear';
			skip('hier staan geen bedragen');
			continue;
		}
		const reads = cells.map(([column, cell]) => [column, readCell(cell, scale)] as const);
		const amounts = reads.map(([, read]) => (read.ok ? read.value : undefined));
		if (!isPost && (TOTAL.test(label) || (word !== undefined && /^s(?:aldo)?$/i.test(word)))) {
			skip('dit is een totaal');
			totals.push({
				place,
				label,
				amounts,
				kind: section === 'unclear' ? undefined : section
			});
			continue;
		}
		if (label === '') {
			problems.push({ place: cellName(place, labelColumn), text: 'hier ontbreekt de naam van de post.' });
			continue;
		}
		for (const [column, read] of reads) {
			if (!read.ok) problems.push({ place: cellName(place, column), text: read.problem });
		}
		const isWhole = !isPost && WORDS.has(plain(withoutBrackets(label)));
		if (isWhole) section = WORDS.get(plain(withoutBrackets(label)));
		const kind =
			word === undefined || word === ''
				? (section ?? (isPost ? undefined : INCOME_ROW.test(label) ? 'income' : undefined))
				: LETTERS.get(word.toLowerCase());
		if (kind === 'unclear') {
			problems.push({
				place: cellName(place, labelColumn),
				text: 'of dit een last of een bate is, blijkt niet uit de tabel. Zet de rij onder Lasten of onder Baten.'
			});
			continue;
		}
		rows.push({ place, label, kind, amounts, isWhole });
	}
	return { rows, totals };
}

type Kind = 'cost' | 'income';

/** What the parts of a table are called. */
const WORDS: ReadonlyMap<string, Kind> = new Map([
	['lasten', 'cost'],
	['kosten', 'cost'],
	['uitgaven', 'cost'],
	['baten', 'income'],
	['inkomsten', 'income'],
	['opbrengsten', 'income']
]);
/** What stands in a column that says it of each row. */
const LETTERS: ReadonlyMap<string, Kind> = new Map([
	...WORDS,
	['l', 'cost'],
	['last', 'cost'],
	['u', 'cost'],
	['b', 'income'],
	['bate', 'income'],
	['i', 'income']
]);
const BALANCE = /^s(?:aldo)?$/i;
const INCOME_ROW = /^(?:baten|inkomsten|opbrengst(?:en)?)\b/i;
/** What is neither costs nor income by its name. */
const OF_NEITHER = /reserve|voorziening|mutatie|dekking/i;

const withoutBrackets = (label: string): string => label.replace(/\([^)]*\)/g, '');

/** What a heading is the heading of, by its first word. */
const wordOf = (label: string): Kind | undefined => WORDS.get(plain(label).split(' ')[0] ?? '');

/** Rows that are called Lasten or Baten are left out where they add up the rows below them. */
function withoutWholes(
	rows: readonly ReadRow[],
	problems: CellNote[],
	remarks: CellNote[]
): readonly ReadRow[] {
	return rows.filter((row, at) => {
		if (!row.isWhole) return true;
		const next = rows.findIndex((other, place) => place > at && other.isWhole);
		const parts = rows.slice(at + 1, next === -1 ? undefined : next).filter(({ kind }) => kind === row.kind);
		if (parts.length === 0) return true;
		const adds = row.amounts.every((amount, year) => {
			const sum = sumOf(parts, year, () => 1);
			return amount?.kind !== 'number' || nearly(amount.value, sum);
		});
		if (adds) {
			remarks.push({
				place: `rij ${row.place + 1}`,
				text: `overgeslagen, want dit is een totaal (${row.label}).`
			});
			return false;
		}
		problems.push({
			place: `rij ${row.place + 1}`,
			text: `"${row.label}" heeft bedragen, en de rijen eronder ook, maar samen zijn die niet evenveel. Laat één van beide weg.`
		});
		return true;
	});
}

/** What the numbers of a row are multiplied by to be costs. */
type Sign = 1 | -1;
type Signs = (row: ReadRow) => Sign;

const numbersOf = (rows: readonly ReadRow[]): readonly number[] =>
	rows.flatMap(({ amounts }) => amounts.flatMap((one) => (one?.kind === 'number' ? [one.value] : [])));

/**
 * How the numbers become costs. Costs and income without a minus are clear; with one, the table or the author must say
 * what it is, or the balance must show it, else the cells are problems.
 */
function signsOf(
	rows: readonly ReadRow[],
	totals: readonly TotalRow[],
	{ minus }: SaidOfNumbers,
	{ years }: Columns,
	problems: CellNote[],
	remarks: CellNote[]
): Signs {
	const incomes = rows.filter(({ kind }) => kind === 'income');
	const costs = rows.filter(({ kind }) => kind !== 'income');
	const isBelow = (value: number): boolean => value < 0;
	if (incomes.length === 0) {
		const numbers = numbersOf(costs);
		const areCosts = costs.every(({ kind }) => kind === 'cost') && !numbers.some(isBelow);
		if (minus === 'more' && numbers.length > 0 && !areCosts) {
			remarks.push({
				place: '',
				text: 'Een min is in deze tabel een nadeel: een getal onder nul wordt een kost, en een getal boven nul een besparing.'
			});
			return () => -1;
		}
		if (minus === undefined && numbers.length > 0 && numbers.every(isBelow)) {
			remarks.push({
				place: '',
				text: 'Alle bedragen staan onder nul, dus het worden besparingen of inkomsten. Zijn het kosten? Kies dan hierboven dat een min een nadeel is.'
			});
		}
		return () => 1;
	}
	remarks.push({
		place: '',
		text: 'Baten gaan van de kosten af: ze staan hieronder met een min.'
	});
	const signsFor = (some: readonly ReadRow[], clear: Sign): readonly Sign[] =>
		!numbersOf(some).some(isBelow) ? [clear] : minus === undefined ? [1, -1] : [minus === 'more' ? -1 : 1];
	const possible = signsFor(costs, 1).flatMap((cost) =>
		signsFor(incomes, -1).map(
			(income): Signs =>
				({ kind }) =>
					kind === 'income' ? income : cost
		)
	);
	const [only, another] = possible;
	if (only !== undefined && another === undefined) return only;
	const balance = totals.find((total) => isBalance(total));
	const shown = balance && possible.filter((signs) => fits(balance, aboveOf(balance, rows), signs, EITHER));
	const meant = shown?.find((signs) => costs.some((_, year) => sumOf(costs, year, signs) > 0)) ?? shown?.[0];
	if (meant !== undefined) return meant;
	for (const { place, kind, amounts } of rows) {
		amounts.forEach((amount, at) => {
			const column = years[at]?.[1];
			if (amount?.kind !== 'number' || amount.value >= 0 || column === undefined) return;
			problems.push({
				place: cellName(place, column),
				text: `wat een min bij ${kind === 'income' ? 'baten' : 'lasten'} betekent, blijkt niet uit de tabel. Kies hierboven wat een min is, of schrijf lasten en baten zonder min.`
			});
		});
	}
	return ({ kind }) => (kind === 'income' ? -1 : 1);
}

/** Whether a row is what is left of costs and income together. */
const isBalance = ({ label }: TotalRow): boolean => !/^(?:sub)?tota|^som\b/i.test(label);

const nearly = (one: number, other: number): boolean =>
	Math.abs(one - other) <= Math.max(0.005, 1e-9 * Math.abs(other));

/** What rows add up to in a year, with what is not known left out. */
const sumOf = (rows: readonly ReadRow[], year: number, signs: Signs): number =>
	rows.reduce((sum, row) => {
		const amount = row.amounts[year];
		return amount?.kind === 'number' ? sum + signs(row) * amount.value : sum;
	}, 0);

/** Whether a total is what rows add up to, in every year; with a sign of its own where it is a balance. */
function fits(
	total: TotalRow,
	rows: readonly ReadRow[],
	signs: Signs,
	signsOfTotal: readonly Sign[]
): boolean {
	return signsOfTotal.some((sign) =>
		total.amounts.every(
			(amount, year) => amount?.kind !== 'number' || nearly(sign * amount.value, sumOf(rows, year, signs))
		)
	);
}

const aboveOf = ({ place }: TotalRow, rows: readonly ReadRow[]): readonly ReadRow[] =>
	rows.filter((row) => row.place < place);

const EITHER = [1, -1] as const;

/**
 * Says where a total does not fit the rows above it. A balance that does not fit costs and income is a problem: one of
 * them was read in another way than it was meant.
 */
function checkTotals(
	rows: readonly ReadRow[],
	totals: readonly TotalRow[],
	signs: Signs,
	{ years }: Columns,
	scale: Scale,
	problems: CellNote[],
	remarks: CellNote[]
): void {
	const hasIncome = rows.some(({ kind }) => kind === 'income');
	const asStands: Signs = () => 1;
	for (const total of totals) {
		if (!/^tota/i.test(total.label) && !isBalance(total)) continue;
		const above = aboveOf(total, rows);
		const named = plain(total.label)
			.split(' ')
			.map((word) => WORDS.get(word))
			.filter((kind) => kind !== undefined);
		// "Totaal baten" is of one kind, "Totaal van lasten en baten" of both.
		const part = !isBalance(total) && named.length === 1 ? named[0] : undefined;
		const some = part === undefined ? above : above.filter(({ kind }) => (kind ?? 'cost') === part);
		const signsOfSome = part === undefined && hasIncome ? signs : asStands;
		const section = above.filter(({ kind }) => kind !== undefined && kind === total.kind);
		const isRight =
			fits(total, some, signsOfSome, isBalance(total) || hasIncome ? EITHER : [1]) ||
			(!isBalance(total) && section.length > 0 && fits(total, section, asStands, [1]));
		if (isRight) continue;
		years.forEach(([, column], year) => {
			const amount = total.amounts[year];
			if (amount?.kind !== 'number') return;
			const sum = sumOf(some, year, signsOfSome);
			if (nearly(amount.value, sum)) return;
			const shown = (value: number): string => numberText(Math.round((value / scale) * 100) / 100);
			const isWrong = hasIncome && isBalance(total);
			(isWrong ? problems : remarks).push({
				place: cellName(total.place, column),
				text: isWrong
					? `het saldo is ${shown(amount.value)}, maar lasten min baten is ${shown(sum)}. Kijk welke rijen lasten zijn en welke baten.`
					: `het totaal is ${shown(amount.value)}, maar de rijen erboven zijn samen ${shown(sum)}.`
			});
		});
	}
}

const signed = (amount: Amount, sign: Sign): Amount =>
	amount.kind === 'number' ? { kind: 'number', value: amount.value === 0 ? 0 : sign * amount.value } : amount;

function columnsOf(
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

function readCell(cell: Cell, scale: Scale): ReturnType<typeof typedAmount> {
	if (typeof cell === 'object')
		return { ok: false, problem: `\`${cell.strange}\` is geen bedrag. Schrijf een getal, of p.m.` };
	if (typeof cell === 'number') return scaled({ kind: 'number', value: cell }, scale);
	const text = cellText(cell);
	if (text === '')
		return {
			ok: false,
			problem:
				'hier staat niets. Schrijf 0 als er geen kosten zijn, of p.m. als het bedrag nog niet bekend is.'
		};
	if (text.startsWith('='))
		return { ok: false, problem: 'hier staat een formule. Plak de uitkomst, niet de formule.' };
	if (scale !== 1 && /\d\s*(?:k|mln|miljoen|duizend)\b/i.test(text))
		return {
			ok: false,
			problem: `\`${text}\` zegt zelf hoeveel het is, en de tabel ook. Schrijf hier alleen het getal.`
		};
	const negative = /^\((.+)\)$/.exec(text)?.[1];
	const read = typedAmount(negative === undefined ? text : `-${negative}`);
	return read.ok ? scaled(read.value, scale) : read;
}

/** The point moves in the text of the number, so that no rounding error creeps in. */
function scaled(amount: Amount, scale: Scale): ReturnType<typeof typedAmount> {
	if (amount.kind !== 'number') return { ok: true, value: amount };
	const value =
		scale === 1 || !isPlain(amount.value)
			? amount.value
			: Number(`${amount.value}e${scale === 1000 ? 3 : 6}`);
	return isPlain(value)
		? { ok: true, value: { kind: 'number', value } }
		: { ok: false, problem: 'dit getal is te groot of te klein om mee te rekenen.' };
}

/** Whether what stands in the file says more than a sheet that has p.m. in every year. */
const keeps = (now: YearAmounts, amounts: readonly (readonly [number, Amount])[]): boolean =>
	amounts.every(([, amount]) => amount.kind === 'open') &&
	amounts.some(([year]) => amountIn(now, year)?.kind === 'formula');

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The posts by everything that they are called. */
function postsByName(posts: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
	const found = new Map<string, readonly Named[]>();
	for (const post of posts) {
		for (const text of new Set([post.name, post.title, post.short ?? post.title].map(plain)))
			found.set(text, [...(found.get(text) ?? []), post]);
	}
	return found;
}

function remarkNear(
	row: number,
	column: number,
	label: string,
	posts: readonly Named[],
	remarks: CellNote[]
): void {
	const titles = posts.flatMap(({ title, short }) => (short === undefined ? [title] : [short, title]));
	const near = suggest(label, titles);
	if (near !== undefined) {
		remarks.push({
			place: cellName(row, column),
			text: `"${label}" wordt een nieuwe post. Bedoelt u "${near}"? Schrijf die naam dan in de tabel.`
		});
	}
}
