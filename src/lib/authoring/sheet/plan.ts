import { suggest } from '../../formula/suggest.ts';
import { amountIn, yearAmounts, type WrittenAmount, type YearAmounts } from '../amount.ts';
import { freeName, type Named, type OptionSketch, type Sketch } from '../sketch.ts';
import { columnsOf } from './columns.ts';
import { cellName, cellText, tooMuchIn, type Grid } from './grid.ts';
import { told, type CellNote } from './notes.ts';
import { whatIsSaid, type PlanOptions } from './numbers-said.ts';
import { postsByName, rowsOf } from './rows.ts';
import type { Scale } from './says.ts';
import { checkTotals, numbersOf, opposite, signed, signsOf, withoutWholes } from './totals.ts';
import { plain, type Nature } from './words.ts';

/** What a row of the table becomes. */
export interface PlannedRow {
	/** Row in the sheet, from 1. */
	readonly row: number;
	/** What stands in the row for a name. */
	readonly label: string;
	/** The post of the dossier, or the new one that it becomes. */
	readonly post: Named;
	readonly isNew: boolean;
	/** Where it stands in the option: what comes in stands apart, without a minus. */
	readonly section: 'uitgaven' | 'baten';
	readonly amounts: YearAmounts;
	/** Of a new post: whether it comes back every year, where the table says so. */
	readonly nature?: Nature;
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
	const columns = columnsOf(grid, sketch, option, problems, remarks);
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
		const has = (key: string): boolean =>
			option.amounts.some(({ section: own, item }) => own === key && item.name === post.name);
		// Income that the file has as costs below nothing stays so: else it would count twice.
		const isIncome = row.kind === 'income' && (has('baten') || !has('uitgaven'));
		const section: PlannedRow['section'] = isIncome ? 'baten' : 'uitgaven';
		const sign = isIncome ? opposite(signs(row)) : signs(row);
		const amounts = columns.years.flatMap(([year], at): (readonly [number, WrittenAmount])[] => {
			const amount = row.amounts[at];
			return amount === undefined ? [] : [[year, signed(amount, sign)]];
		});
		if (amounts.length < columns.years.length) continue;
		const now = option.amounts.find(({ section: own, item }) => own === section && item.name === post.name);
		const keepsFormula = now !== undefined && keeps(now.amounts, amounts);
		if (keepsFormula) {
			remarks.push({
				place: `rij ${place + 1}`,
				text: 'in het bestand staat een formule en in de tabel p.m. De formule blijft staan.'
			});
		}
		const made: PlannedRow = {
			row: place + 1,
			label,
			post,
			isNew: !existing,
			section,
			amounts: keepsFormula && now ? now.amounts : yearAmounts(amounts),
			...(!existing && row.nature && { nature: row.nature }),
			keepsFormula
		};
		names.set(`post ${post.name}`, made).set(plain(label), made);
		planned.push(made);
	}
	if (planned.length === 0 && problems.length === 0) {
		problems.push({ place: '', text: 'Onder de rij met jaren staan geen posten met bedragen.' });
	}
	const absent = option.amounts.filter(
		({ section, item }) => section !== 'effecten' && !names.has(`post ${item.name}`)
	);
	if (problems.length === 0 && absent.length > 0) {
		remarks.push({
			place: '',
			text: `Niet in de tabel, en blijft zoals het is: ${absent.map(({ item }) => item.short ?? item.title).join(', ')}.`
		});
	}
	return done(planned, said.scale, said.minus !== undefined || numbersOf(all).some((value) => value < 0));
}

/** Whether what stands in the file says more than a sheet that has p.m. in every year. */
const keeps = (now: YearAmounts, amounts: readonly (readonly [number, WrittenAmount])[]): boolean =>
	amounts.every(([, amount]) => amount.kind === 'open') &&
	amounts.some(([year]) => amountIn(now, year)?.kind === 'formula');

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
