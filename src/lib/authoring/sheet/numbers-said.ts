import type { Columns } from './columns.ts';
import { cellText, type Grid } from './grid.ts';
import type { CellNote } from './notes.ts';
import { cellOfRemark, minusIn, saidIn, scaleIn, type Minus, type Remark, type Scale } from './says.ts';
import { TOTAL } from './words.ts';

/** What the author says of the numbers in the table; what is left out, the table says itself. */
export interface PlanOptions {
	readonly scale?: Scale | undefined;
	readonly minus?: Minus | undefined;
}

/** What the numbers of a table are. */
export interface SaidOfNumbers {
	readonly scale: Scale;
	/** Undefined where neither the table nor the author says what a minus is. */
	readonly minus: Minus | undefined;
}

/**
 * What the table says of its numbers, unless the author says it. What is said above the table, in its head or in a row
 * without amounts goes for all; what is said of one row or of some years is a problem, for it cannot go for all.
 */
export function whatIsSaid(
	grid: Grid,
	{ header, label, years }: Columns,
	chosen: PlanOptions,
	problems: CellNote[]
): SaidOfNumbers {
	const yearColumns = years.map(([, column]) => column);
	const hasAmounts = (row: number): boolean =>
		row > header && yearColumns.some((column) => cellText(grid[row]?.[column]) !== '');
	const isOfYear = ({ row, column }: Remark<unknown>): boolean =>
		row === header && yearColumns.includes(column);
	const isText = (row: number, column: number): boolean => row <= header || !yearColumns.includes(column);

	function decide<Value extends Scale | Minus>(
		all: readonly Remark<Value | 'none'>[],
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
		if (unreadable !== undefined) problems.push({ place: cellOfRemark(unreadable), text: none });
		else if (other !== undefined) problems.push({ place: cellOfRemark(other), text: mixed });
		return first;
	}

	const ofTotals = ({ row }: Remark<unknown>): boolean =>
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
