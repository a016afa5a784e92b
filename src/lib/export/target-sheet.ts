import type { Dossier, Option } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { SAVED, STILL_TO_FIND } from '../format/target.ts';
import { yearRange } from '../format/text.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { sumOf, type OptionOutcome, type Outcome } from '../model/outcome.ts';
import type { LineSums } from '../model/subtotals.ts';
import { targetOf } from '../model/target.ts';
import { changesCell } from './assumptions-sheet.ts';
import { optionPlaces } from './option-places.ts';
import { sumValue } from './option-sheet.ts';
import { address, headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

const HEADER_ROW = 3;
const TARGET_ROW = 4;
const FIRST_ROW = 6;
const FIRST_YEAR = 1;

type Row = readonly (SheetCell | null)[];

/** The sheet with what has to be saved, what each option saves and what is still to be found; null where nothing has to be. */
export function targetSheet(dossier: Dossier, values: AssumptionValues, outcome: Outcome): Sheet | null {
	const { years, target } = dossier;
	if (target === undefined) return null;
	const total = FIRST_YEAR + years.length;
	const across = (row: number): string => `${address(FIRST_YEAR, row)}:${address(total - 1, row)}`;
	const rows: Row[] = [];
	for (const option of dossier.options) {
		const now = outcome.options.find(({ letter }) => letter === option.letter);
		if (now) rows.push(...optionRows(dossier, option, now, FIRST_ROW + rows.length), []);
	}
	return {
		name: 'Taakstelling',
		rows: [
			[{ value: `${target.title}: wat er moet worden bespaard`, look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: `Bedragen in €. ${OPEN_CELL} telt niet mee: dat is nog niet bekend.` }],
			headerRow(
				['Wat', ...years.map(String), yearRange(years), 'Bron'],
				(at) => at >= FIRST_YEAR && at <= total
			),
			[
				{ value: target.title },
				...target.amounts.map((value): SheetCell => ({ value, format: 'euro' })),
				{
					value: target.amounts.reduce((sum, amount) => sum + amount, 0),
					formula: `SUM(${across(TARGET_ROW)})`,
					format: 'euro'
				},
				{ value: target.citations.map((one) => citationText(dossier, one)).join('; ') }
			],
			[],
			...rows
		],
		widths: [48, ...years.map(() => 16), 18, 84],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		entries: []
	};
}

function optionRows(dossier: Dossier, option: Option, now: OptionOutcome, start: number): readonly Row[] {
	const outcome = targetOf(dossier, now);
	if (outcome === undefined) return [];
	const places = optionPlaces(dossier, option);
	const own = dossier.target?.item;
	const savedRow = start + 1;
	/** The amounts without the post that holds the target. */
	const saving = option.spending.map(({ item }) => item).filter((item) => item !== own);
	const savedIn = (at: number): string | undefined => {
		const cells = saving.map((item) => places.amount('spending', item, at).cell).join(',');
		return cells === '' ? undefined : `IF(COUNT(${cells})=0,"${OPEN_CELL}",-SUM(${cells}))`;
	};
	const row = (
		name: string,
		at: number,
		{ years, total }: LineSums,
		formula: (at: number) => string | undefined
	): Row => {
		const across = `${address(FIRST_YEAR, at)}:${address(FIRST_YEAR + years.length - 1, at)}`;
		return [
			{ value: name },
			...years.map((sum, place): SheetCell => ({
				value: sumValue(sum),
				formula: formula(place),
				format: 'euro'
			})),
			{
				value: sumValue(total),
				formula: `IF(COUNT(${across})=0,"${OPEN_CELL}",SUM(${across}))`,
				format: 'euro'
			}
		];
	};
	return [
		[{ value: `Keuze ${option.letter}: ${option.title}`, look: 'heading' }],
		row(`${SAVED}, bekend`, savedRow, outcome.saved, savedIn),
		row(
			`${STILL_TO_FIND}, bekend`,
			savedRow + 1,
			outcome.left,
			(at) => `${address(FIRST_YEAR + at, TARGET_ROW)}-N(${address(FIRST_YEAR + at, savedRow)})`
		),
		[
			{ value: `${STILL_TO_FIND}, aantal p.m.` },
			...dossier.years.map((_, at): SheetCell => ({
				value: (outcome.left.years[at] ?? sumOf([])).open.length,
				formula: places.total('spending', at).open,
				format: 'number'
			})),
			{
				value: outcome.left.total.open.length,
				formula: places.total('spending').open,
				format: 'number'
			}
		]
	];
}
