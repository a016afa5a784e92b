import { isPlain, typedAmount, type WrittenAmount } from '../amount.ts';
import type { Named, Sketch } from '../sketch.ts';
import type { Columns } from './columns.ts';
import { cellName, cellText, type GridCell, type Grid } from './grid.ts';
import type { CellNote } from './notes.ts';
import type { Scale } from './says.ts';
import {
	BALANCE,
	INCOME_ROW,
	LETTERS,
	NATURES,
	OF_NEITHER,
	plain,
	TOTAL,
	withoutBrackets,
	wordOf,
	WORDS,
	type Kind,
	type Nature
} from './words.ts';

/** A row with the name of a post and a number or p.m. for each year, as it stands in the table. */
export interface ReadRow {
	readonly place: number;
	readonly label: string;
	readonly kind: Kind | undefined;
	/** Whether it comes back every year, where the table says so. */
	readonly nature: Nature | undefined;
	/** In the order of the years; undefined where the cell is a problem. */
	readonly amounts: readonly (WrittenAmount | undefined)[];
	/** Whether it is called Lasten or Baten, and nothing more: it may be the total of the rows below it. */
	readonly isWhole: boolean;
}

/** A row that adds up those above it. */
export interface TotalRow {
	readonly place: number;
	readonly label: string;
	readonly amounts: readonly (WrittenAmount | undefined)[];
	/** The section in which it stands. */
	readonly kind: Kind | undefined;
}

/** The rows with amounts and those that add them up; what cannot be read is a problem, what is skipped a remark. */
export function rowsOf(
	grid: Grid,
	{ header, label: labelColumn, kind: kindColumn, nature: natureColumn, years }: Columns,
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
		if (!isPost && (TOTAL.test(label) || (word !== undefined && BALANCE.test(word)))) {
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
		for (const [column, read] of new Map(reads)) {
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
		const nature =
			natureColumn === undefined ? undefined : NATURES.get(cellText(row[natureColumn]).toLowerCase());
		rows.push({ place, label, kind, nature, amounts, isWhole });
	}
	return { rows, totals };
}

/** The posts by everything that they are called. */
export function postsByName(posts: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
	const found = new Map<string, readonly Named[]>();
	for (const post of posts) {
		for (const text of new Set([post.name, post.title, post.short ?? post.title].map(plain)))
			found.set(text, [...(found.get(text) ?? []), post]);
	}
	return found;
}

function readCell(cell: GridCell, scale: Scale): ReturnType<typeof typedAmount> {
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
function scaled(amount: WrittenAmount, scale: Scale): ReturnType<typeof typedAmount> {
	if (amount.kind !== 'number') return { ok: true, value: amount };
	const value =
		scale === 1 || !isPlain(amount.value)
			? amount.value
			: Number(`${amount.value}e${scale === 1000 ? 3 : 6}`);
	return isPlain(value)
		? { ok: true, value: { kind: 'number', value } }
		: { ok: false, problem: 'dit getal is te groot of te klein om mee te rekenen.' };
}
