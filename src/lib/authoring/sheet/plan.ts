import { PRO_MEMORIE } from '../../dossier/pro-memorie.ts';
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
import { cellName, cellText, columnName, type Cell, type Grid } from './grid.ts';

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
	/** Whether the table says that its amounts are in thousands of euros. */
	readonly saysThousands: boolean;
}

export interface PlanOptions {
	/** The number that an amount in the table stands for. */
	readonly scale: 1 | 1000;
}

const TOTAL = /^(?:sub)?tota(?:al|le?)\b|^som\b|^saldo\b/i;
const THOUSANDS = /(?:[x×*]\s*€?\s*1[.\s]?000\b)|(?:€\s*1[.\s]?000\b)|duizend(?:en)?\s+euro|in duizenden/i;
const YEAR_IN_TEXT = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/g;

/** The one year that a cell names, such as `2026`, `Begroting 2026` or the number 2026. */
function yearIn(cell: Cell): number | undefined {
	const years = [...cellText(cell).matchAll(YEAR_IN_TEXT)].map(([, year]) => Number(year));
	return years.length === 1 ? years[0] : undefined;
}

interface Columns {
	readonly header: number;
	readonly label: number;
	/** The years of the dossier and the columns in which they stand. */
	readonly years: readonly (readonly [year: number, column: number])[];
}

/**
 * Reads a table of posts by years for an option: a row with years at the top, a name in front, an amount in Dutch
 * notation or `p.m.` in each cell. Titles, empty rows, headings and totals are skipped, with a remark. Any grid gives
 * a plan; what cannot be read is a problem at its cell, and an empty cell is one too: unknown is not zero.
 */
export function planSheet(
	grid: Grid,
	sketch: Sketch,
	option: OptionSketch,
	{ scale }: PlanOptions
): SheetPlan {
	const problems: CellNote[] = [];
	const remarks: CellNote[] = [];
	const saysThousands = grid.some((row) =>
		row.some((cell) => typeof cell === 'string' && THOUSANDS.test(cell))
	);
	const done = (rows: readonly PlannedRow[]): SheetPlan => ({ rows, problems, remarks, saysThousands });
	if (grid.every((row) => row.every((cell) => cellText(cell) === ''))) {
		problems.push({ place: '', text: 'Er staat nog geen tabel.' });
		return done([]);
	}
	if (sketch.years.length === 0) {
		problems.push({ place: '', text: 'In dossier.yaml staan nog geen jaren.' });
		return done([]);
	}
	const columns = columnsOf(grid, sketch, problems, remarks);
	if (!columns) return done([]);
	grid.slice(0, columns.header).forEach((row, place) => {
		const title = row.map(cellText).filter((text) => text !== '');
		if (title.length > 0)
			remarks.push({
				place: `rij ${place + 1}`,
				text: `overgeslagen, want dit is een titel (${title.join(' ')}).`
			});
	});

	const rows: PlannedRow[] = [];
	const taken = new Set(sketch.taken);
	const sums = new Map(columns.years.map(([year]) => [year, 0]));
	for (let place = columns.header + 1; place < grid.length; place++) {
		const row = grid[place] ?? [];
		if (row.every((cell) => cellText(cell) === '')) continue;
		const label =
			cellText(row[columns.label]) ||
			cellText(row.slice(0, columns.label).find((cell) => cellText(cell) !== ''));
		const cells = columns.years.map(([year, column]) => [year, column, row[column] ?? ''] as const);
		const empty = cells.every(([, , cell]) => cellText(cell) === '');
		if (TOTAL.test(label) && postOf(label, sketch.posts).length === 0) {
			remarks.push({ place: `rij ${place + 1}`, text: `overgeslagen, want dit is een totaal (${label}).` });
			if (/^tota/i.test(label)) checkTotal(place, cells, sums, remarks);
			continue;
		}
		if (empty) {
			remarks.push({
				place: `rij ${place + 1}`,
				text: `overgeslagen, want hier staan geen bedragen (${label || 'zonder naam'}).`
			});
			continue;
		}
		if (label === '') {
			problems.push({ place: cellName(place, columns.label), text: 'hier ontbreekt de naam van de post.' });
			continue;
		}
		const amounts: (readonly [number, Amount])[] = [];
		for (const [year, column, cell] of cells) {
			const read = readCell(cell, scale);
			if (!read.ok) problems.push({ place: cellName(place, column), text: read.problem });
			else {
				amounts.push([year, read.value]);
				if (read.value.kind === 'number') sums.set(year, (sums.get(year) ?? 0) + read.value.value / scale);
			}
		}
		const found = postOf(label, sketch.posts);
		if (found.length > 1) {
			problems.push({
				place: cellName(place, columns.label),
				text: `er zijn meer posten die "${label}" heten: ${found.map(({ name }) => name).join(', ')}. Schrijf de naam uit het bestand.`
			});
			continue;
		}
		const [known] = found;
		const post = known ?? { name: freeName(label, taken), title: label };
		if (!known) remarkNear(place, columns.label, label, sketch.posts, remarks);
		const twice = rows.find((one) => one.post.name === post.name || plain(one.label) === plain(label));
		if (twice) {
			problems.push({
				place: cellName(place, columns.label),
				text: `deze post staat ook in rij ${twice.row}. Laat één rij staan.`
			});
			continue;
		}
		taken.add(post.name);
		if (amounts.length < cells.length) continue;
		const now = option.amounts.find(({ section, item }) => section === 'uitgaven' && item.name === post.name);
		const keepsFormula = now !== undefined && keeps(now.amounts, amounts);
		if (keepsFormula) {
			remarks.push({
				place: `rij ${place + 1}`,
				text: 'in het bestand staat een formule en in de tabel p.m. De formule blijft staan.'
			});
		}
		rows.push({
			row: place + 1,
			label,
			post,
			isNew: !known,
			amounts: keepsFormula && now ? now.amounts : yearAmounts(amounts),
			keepsFormula
		});
	}
	if (rows.length === 0 && problems.length === 0) {
		problems.push({ place: '', text: 'Onder de rij met jaren staan geen posten met bedragen.' });
	}
	const absent = option.amounts.filter(
		({ section, item }) => section === 'uitgaven' && !rows.some(({ post }) => post.name === item.name)
	);
	if (problems.length === 0 && absent.length > 0) {
		remarks.push({
			place: '',
			text: `Niet in de tabel, en blijft zoals het is: ${absent.map(({ item }) => item.short ?? item.title).join(', ')}.`
		});
	}
	return done(rows);
}

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
	const label = before.reduce((best, column) => (texts(column) > texts(best) ? column : best));
	const used = new Set([label, ...years.map(([, column]) => column)]);
	const width = Math.max(...grid.slice(header).map((one) => one.length));
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
	return missing.length > 0 ? undefined : { header, label, years };
}

function readCell(cell: Cell, scale: 1 | 1000): ReturnType<typeof typedAmount> {
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
	const negative = /^\((.+)\)$/.exec(text)?.[1];
	const read = typedAmount(negative === undefined ? text : `-${negative}`);
	return read.ok ? scaled(read.value, scale) : read;
}

/** The point moves in the text of the number, so that no rounding error creeps in. */
function scaled(amount: Amount, scale: 1 | 1000): ReturnType<typeof typedAmount> {
	if (amount.kind !== 'number') return { ok: true, value: amount };
	const value = scale === 1 || !isPlain(amount.value) ? amount.value : Number(`${amount.value}e3`);
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

const postOf = (label: string, posts: readonly Named[]): readonly Named[] =>
	posts.filter(({ name, title, short }) =>
		[name, title, short ?? title].some((text) => plain(text) === plain(label))
	);

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

function checkTotal(
	row: number,
	cells: readonly (readonly [year: number, column: number, cell: Cell])[],
	sums: ReadonlyMap<number, number>,
	remarks: CellNote[]
): void {
	for (const [year, column, cell] of cells) {
		const read =
			typeof cell === 'number' ? cell : PRO_MEMORIE.test(cellText(cell)) ? undefined : readNumber(cell);
		const sum = sums.get(year) ?? 0;
		if (read === undefined || Math.abs(read - sum) < 0.005) continue;
		remarks.push({
			place: cellName(row, column),
			text: `het totaal is ${numberText(read)}, maar de rijen erboven zijn samen ${numberText(Math.round(sum * 100) / 100)}.`
		});
	}
}

function readNumber(cell: Cell): number | undefined {
	const read = typedAmount(cellText(cell));
	return read.ok && read.value.kind === 'number' ? read.value.value : undefined;
}
