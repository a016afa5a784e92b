import type { Dossier, Option } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { natureWord, sideName } from '../format/sides.ts';
import { directionText, sumText, yearRange } from '../format/text.ts';
import { taskFieldText } from '../format/task-field.ts';
import { lineNotes } from '../format/validity.ts';
import { hasIncome, itemOf } from '../model/items.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import {
	knowsNothing,
	type Amount,
	type LineOutcome,
	type OptionOutcome,
	type Sum
} from '../model/outcome.ts';
import { hasNatures, subtotal, subtotalLines } from '../model/subtotals.ts';
import { changesCell } from './assumptions-sheet.ts';
import { TOO_LONG, type SheetFormulas } from './intermediates-sheet.ts';
import {
	blocksOf,
	FIRST_YEAR,
	HEADER_ROW,
	naturesIn,
	optionPlaces,
	sidesIn,
	type AmountCell,
	type Block
} from './option-places.ts';
import {
	address,
	columnLetters,
	FAILED_CELL,
	headerRow,
	OPEN_CELL,
	type Sheet,
	type SheetCell
} from './sheet.ts';

/** The sheet of an option: its lines by year, each amount a formula, and their totals. */
export function optionSheet(
	dossier: Dossier,
	option: Option,
	values: AssumptionValues,
	outcome: OptionOutcome,
	source: OptionOutcome,
	formulas: SheetFormulas
): Sheet {
	const { years } = dossier;
	const [total, open] = [FIRST_YEAR + years.length, FIRST_YEAR + years.length + 1];
	const blocks = blocksOf(dossier, option);
	const yearCell = (place: number): string => `${columnLetters(FIRST_YEAR + place)}$${HEADER_ROW + 1}`;
	const across = (row: number): string => `${address(FIRST_YEAR, row)}:${address(total - 1, row)}`;

	const lineRow = (line: LineOutcome, row: number): SheetCell[] => {
		const item = itemOf(dossier, line.kind, line.item);
		const before = source.lines.find(({ kind, item: id }) => kind === line.kind && id === line.item);
		const citations = line.line.citations.length > 0 ? line.line.citations : (item?.citations ?? []);
		const range = across(row);
		const openYears = line.amounts.filter(({ state }) => state === 'open').length;
		// Null is an amount that stands there as it is.
		const written = line.line.amounts.map((formula, place) =>
			formula.kind === 'number'
				? null
				: formulas.write(
						formula,
						place,
						{ year: yearCell(place), firstYear: `$${yearCell(0)}` },
						(bare) => `IFERROR(${bare},"${FAILED_CELL}")`
					)
		);
		return [
			{ value: item?.title ?? line.item },
			...line.amounts.map((amount, place): SheetCell => ({
				value: amountValue(amount),
				formula: written[place] ?? undefined,
				format: 'euro'
			})),
			{
				value: lineTotal(line),
				formula:
					`IF(AND(COUNTIF(${range},"${OPEN_CELL}")>0,COUNT(${range})=COUNTIF(${range},0)),"${OPEN_CELL}",` +
					`IF(COUNT(${range})=0,"${FAILED_CELL}",SUM(${range})))`,
				format: 'euro'
			},
			{ value: openYears, formula: `COUNTIF(${range},"${OPEN_CELL}")`, format: 'number' },
			sourceCell(before?.total),
			{ value: citations.map((citation) => citationText(dossier, citation)).join('; ') },
			{
				value: [
					...(before?.total.open ?? []).map(
						({ direction }) => `In de bron p.m.: ${directionText(direction)}.`
					),
					item?.nature === 'incidental' ? 'Eenmalig (incidenteel).' : '',
					...lineNotes(line.line),
					item?.taskField ? taskFieldText(item.taskField) : '',
					written.includes(undefined) ? TOO_LONG : ''
				]
					.filter((text) => text !== '')
					.join(' ')
			},
			...(hasIncome(dossier)
				? [{ value: line.kind === 'effect' || !item ? '' : sideName(dossier, item) }]
				: []),
			...(hasNatures(dossier) ? [{ value: natureWord(item?.nature) }] : [])
		];
	};

	/**
	 * The sum of the lines in some rows. Where nothing counts as known there is no sum; a zero in a line that is open
	 * elsewhere does not count.
	 * @param range what is added up: the cells of these rows, or the sums of the years
	 * @param openCount how many of these lines are not known, as the cells of a formula
	 */
	const sumCell = (
		column: number,
		[from, to]: readonly [number, number],
		sum: Sum,
		openCount: (numbers: string, opens: string) => string,
		range?: string
	): SheetCell => {
		const numbers = `${address(column, from)}:${address(column, to)}`;
		const opens = `${address(open, from)}:${address(open, to)}`;
		const counted =
			column === total ? `COUNT(${numbers})` : `(COUNT(${numbers})-COUNTIFS(${numbers},0,${opens},">0"))`;
		const why = `IF(${openCount(numbers, opens)}>0,"${OPEN_CELL}",IF(COUNTIF(${numbers},"${FAILED_CELL}")>0,"${FAILED_CELL}",0))`;
		return {
			value: sumValue(sum),
			formula: to < from ? undefined : `IF(${counted}=0,${why},SUM(${range ?? numbers}))`,
			format: 'euro'
		};
	};

	const totalRows = ({ kind, firstRow, knownRow, openRow, items }: Block): (SheetCell | null)[][] => {
		const part = kind === 'spending' ? 'spending' : 'effects';
		const rows = [firstRow, knownRow - 1] as const;
		const down = (column: number): string => `${address(column, rows[0])}:${address(column, rows[1])}`;
		const known = (column: number, sum: Sum, range?: string): SheetCell => ({
			...sumCell(column, rows, sum, () => address(column, openRow), range),
			look: 'total'
		});
		const count = (value: number, formula: string): SheetCell => ({
			value,
			formula: items.length === 0 ? undefined : formula,
			look: 'total',
			format: 'number'
		});
		return [
			[
				{ value: 'Totaal, bekend', look: 'total' },
				...outcome.years.map((year, place) => known(FIRST_YEAR + place, year[part])),
				known(total, outcome[part], across(knownRow)),
				null,
				sourceCell(source[part], 'total')
			],
			[
				{ value: 'Aantal posten p.m. (nog niet bekend)', look: 'total' },
				...outcome.years.map((year, place) =>
					count(year[part].open.length, `COUNTIF(${down(FIRST_YEAR + place)},"${OPEN_CELL}")`)
				),
				count(outcome[part].open.length, `COUNTIF(${down(open)},">0")`)
			],
			...(kind === 'spending' ? [...sideRows(firstRow), ...natureRows(firstRow)] : []),
			[]
		];
	};

	/** What goes out and what comes in by itself: lines of one side stand together. */
	const sideRows = (firstRow: number): (SheetCell | null)[][] => {
		let from = firstRow;
		return sidesIn(dossier).map(({ part, name }) => {
			const rows = [from, from + subtotalLines(dossier, outcome, part).length - 1] as const;
			from = rows[1] + 1;
			const sums = subtotal(dossier, outcome, part);
			const before = subtotal(dossier, source, part);
			return [
				{ value: name },
				...sums.years.map((sum, place) =>
					sumCell(FIRST_YEAR + place, rows, sum, (numbers) => `COUNTIF(${numbers},"${OPEN_CELL}")`)
				),
				sumCell(total, rows, sums.total, (_, opens) => `COUNTIF(${opens},">0")`),
				null,
				sourceCell(before.total)
			];
		});
	};

	/** What comes back every year and what does not: these lines stand between others. */
	const natureRows = (firstRow: number): (SheetCell | null)[][] =>
		naturesIn(dossier).map(({ part, name }) => {
			const all = outcome.lines.filter(({ kind }) => kind === 'spending');
			const rows = subtotalLines(dossier, outcome, part).map((line) => firstRow + all.indexOf(line));
			const sums = subtotal(dossier, outcome, part);
			const cell = (column: number, sum: Sum): SheetCell =>
				scatteredSum(
					sum,
					rows.map((row) => ({
						cell: address(column, row),
						...(column !== total && { open: address(open, row) })
					}))
				);
			return [
				{ value: name },
				...sums.years.map((sum, place) => cell(FIRST_YEAR + place, sum)),
				cell(total, sums.total),
				null,
				sourceCell(subtotal(dossier, source, part).total)
			];
		});

	const failed = blocks
		.filter(({ items }) => items.length > 0)
		.map(({ firstRow, knownRow }) => {
			const amounts = `${address(FIRST_YEAR, firstRow)}:${address(total - 1, knownRow - 1)}`;
			return `COUNTIF(${amounts},"${FAILED_CELL}")`;
		})
		.join('+');
	return {
		name: optionPlaces(dossier, option).name,
		rows: [
			[{ value: `Keuze ${option.letter}: ${option.title}`, look: 'title' }],
			[changesCell(dossier, values)],
			[
				{
					value: failedText(outcome),
					formula: failed === '' ? undefined : `IF(${failed}=0,"","${FAILED_TEXT}"&(${failed}))`
				}
			],
			headerRow(
				[
					'Post',
					...years,
					yearRange(years),
					'Aantal jaren p.m.',
					'Totaal in de bron',
					'Bron',
					'Opmerking',
					...(hasIncome(dossier) ? ['Lasten of baten'] : []),
					...(hasNatures(dossier) ? ['Structureel of incidenteel'] : [])
				],
				(column) => column >= FIRST_YEAR && column <= open + 1
			),
			...blocks.flatMap((block) => [
				[
					{
						value:
							block.kind === 'spending'
								? hasIncome(dossier)
									? 'Saldo van lasten en baten (€); baten staan met een min'
									: `${dossier.totalName} (€)`
								: 'Verwachte effecten (€); een min is een besparing',
						look: 'heading' as const
					}
				],
				...outcome.lines
					.filter(({ kind }) => kind === block.kind)
					.map((line, place) => lineRow(line, block.firstRow + place)),
				...totalRows(block)
			])
		],
		widths: [
			62,
			...years.map(() => 14),
			14,
			12,
			24,
			50,
			40,
			...(hasIncome(dossier) ? [16] : []),
			...(hasNatures(dossier) ? [16] : [])
		],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		entries: []
	};
}

const FAILED_TEXT = 'Let op. Bedragen die niet te berekenen zijn en niet meetellen: ';

/** How many amounts of an option cannot be worked out; nothing where all can. */
export function failedText({ lines }: OptionOutcome): string {
	const count = lines.flatMap(({ amounts }) => amounts).filter(({ state }) => state === 'failed').length;
	return count === 0 ? '' : `${FAILED_TEXT}${count}`;
}

function amountValue(amount: Amount): string | number {
	switch (amount.state) {
		case 'known':
			return amount.value;
		case 'open':
			return OPEN_CELL;
		case 'failed':
			return FAILED_CELL;
	}
}

/** As the total of a row says it: `niet te berekenen` where none of its years could be worked out. */
function lineTotal({ amounts, total }: LineOutcome): string | number {
	return amounts.every(({ state }) => state === 'failed') ? FAILED_CELL : sumValue(total);
}

/**
 * The sum of cells that stand apart. Where nothing counts as known there is no sum, and not a zero; a zero in a line that
 * is open elsewhere does not count.
 */
export function scatteredSum(sum: Sum, cells: readonly AmountCell[]): SheetCell {
	const each = (write: (one: AmountCell) => string): string => cells.map(write).join('+');
	const counted = each(({ cell, open }) =>
		open === undefined ? `COUNT(${cell})` : `IF(ISNUMBER(${cell}),IF(AND(${cell}=0,${open}>0),0,1),0)`
	);
	const has = (text: string): string => `${each(({ cell }) => `COUNTIF(${cell},"${text}")`)}>0`;
	const why = `IF(${has(OPEN_CELL)},"${OPEN_CELL}",IF(${has(FAILED_CELL)},"${FAILED_CELL}",0))`;
	return {
		value: sumValue(sum),
		formula:
			cells.length === 0
				? undefined
				: `IF(${counted}=0,${why},SUM(${cells.map(({ cell }) => cell).join(',')}))`,
		format: 'euro'
	};
}

/** What is known of a sum; where that is nothing, why, and not a zero. */
export function sumValue(sum: Sum): string | number {
	if (!knowsNothing(sum)) return sum.known;
	return sum.open.length > 0 ? OPEN_CELL : FAILED_CELL;
}

/** The same sum in the source: a number where it is complete, else in words. */
export function sourceCell(sum: Sum | undefined, look?: 'total'): SheetCell {
	const complete = sum !== undefined && sum.open.length === 0 && sum.failed.length === 0;
	return { value: complete ? sum.known : sum === undefined ? '' : sumText(sum), format: 'euro', look };
}
