import type { Dossier, Option } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { coverName, LEFT, structuralGapSentence } from '../format/cover.ts';
import { yearRange } from '../format/text.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { coverOf, hasCoverLines } from '../model/cover.ts';
import { sumOf, type OptionOutcome, type Outcome } from '../model/outcome.ts';
import { changesCell } from './assumptions-sheet.ts';
import { optionPlaces } from './option-places.ts';
import { sumValue } from './option-sheet.ts';
import { address, headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

const FIRST_ROW = 4;
const FIRST_YEAR = 1;

type Row = readonly (SheetCell | null)[];

/** The sheet with where the money comes from and what is not covered yet; null where that is not told in amounts. */
export function coverSheet(dossier: Dossier, values: AssumptionValues, outcome: Outcome): Sheet | null {
	const { years } = dossier;
	const rows: Row[] = [];
	for (const option of dossier.options) {
		const now = outcome.options.find(({ letter }) => letter === option.letter);
		if (now === undefined || !hasCoverLines(option)) continue;
		rows.push(...optionRows(dossier, option, now, FIRST_ROW + rows.length), []);
	}
	if (rows.length === 0) return null;
	return {
		name: 'Dekking',
		rows: [
			[{ value: 'Dekking: waar het geld vandaan komt', look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: `Bedragen in €. ${OPEN_CELL} telt niet mee: dat is nog niet bekend, en nog niet gedekt.` }],
			headerRow(
				['Wat', ...years.map(String), yearRange(years), 'Bron, en let op'],
				(column) => column >= FIRST_YEAR && column <= years.length + 1
			),
			...rows
		],
		widths: [48, ...years.map(() => 16), 18, 84],
		frozen: { rows: FIRST_ROW, columns: 1 },
		entries: []
	};
}

function optionRows(dossier: Dossier, option: Option, now: OptionOutcome, start: number): readonly Row[] {
	const places = optionPlaces(dossier, option);
	const { lines, left } = coverOf(dossier, option, now);
	const written = option.cover?.lines ?? [];
	const count = dossier.years.length;
	const [costRow, openRow, firstCover] = [start + 1, start + 2, start + 3];
	const covering = lines.flatMap(({ from }, place) => (from === 'unfound' ? [] : [place]));
	/** The lines of cover that say an amount or p.m. in a year, and not that they take the rest. */
	const told = (at: number): readonly number[] =>
		covering.filter((place) => written[place]?.amounts[at] !== 'rest');
	const hasRest = (at: number): boolean => told(at).length < covering.length;
	const cells = (at: number, some: readonly number[]): readonly string[] =>
		some.map((place) => address(FIRST_YEAR + at, firstCover + place));
	const added = (all: readonly string[]): string => (all.length === 0 ? '0' : `SUM(${all.join(',')})`);
	const opens = (all: readonly string[]): string =>
		all.length === 0 ? '0' : all.map((cell) => `COUNTIF(${cell},"${OPEN_CELL}")`).join('+');
	const across = (row: number): string =>
		`${address(FIRST_YEAR, row)}:${address(FIRST_YEAR + count - 1, row)}`;
	const inYears = (cell: (at: number) => SheetCell): SheetCell[] => dossier.years.map((_, at) => cell(at));
	const short = (at: number): string =>
		`SUM(${address(FIRST_YEAR + at, costRow)})-${added(cells(at, told(at)))}`;

	/** What is worked out where something of the costs is known; else what the costs say. */
	const known = (at: number, formula: string): string => {
		const cost = address(FIRST_YEAR + at, costRow);
		return `IF(COUNT(${cost})=0,${cost},${formula})`;
	};

	const coverRow = (place: number): Row => {
		const sums = lines[place];
		const row = firstCover + place;
		return [
			{ value: sums === undefined ? '' : coverName(sums) },
			...inYears((at) => {
				return {
					value: sumValue(sums?.years[at] ?? sumOf([])),
					formula:
						written[place]?.amounts[at] === 'rest'
							? `IF(${opens(cells(at, told(at)))}>0,"${OPEN_CELL}",${known(at, `MAX(0,${short(at)})`)})`
							: undefined,
					format: 'euro'
				};
			}),
			{
				value: sumValue(sums?.total ?? sumOf([])),
				formula: `IF(COUNT(${across(row)})=0,${address(FIRST_YEAR, row)},SUM(${across(row)}))`,
				format: 'euro'
			},
			{ value: (sums?.citations ?? []).map((one) => citationText(dossier, one)).join('; ') }
		];
	};
	const leftRow = firstCover + lines.length;
	const openLines = covering
		.map((place) => {
			const own = dossier.years.flatMap((_, at) => (hasRest(at) ? [] : cells(at, [place])));
			return own.length === 0 ? '0' : `IF(${opens(own)}>0,1,0)`;
		})
		.join('+');
	return [
		[{ value: `Keuze ${option.letter}: ${option.title}`, look: 'heading' }],
		[
			{ value: `${dossier.totalName}, bekend` },
			...inYears((at) => ({
				value: sumValue(now.years[at]?.spending ?? sumOf([])),
				formula: places.total('spending', at).known,
				format: 'euro'
			})),
			{ value: sumValue(now.spending), formula: places.total('spending').known, format: 'euro' }
		],
		[
			{ value: `${dossier.totalName}, aantal p.m.` },
			...inYears((at) => ({
				value: now.years[at]?.spending.open.length ?? 0,
				formula: places.total('spending', at).open,
				format: 'number'
			})),
			{ value: now.spending.open.length, formula: places.total('spending').open, format: 'number' }
		],
		...lines.map((_, place) => coverRow(place)),
		[
			{ value: `${LEFT}, bekend`, look: 'total' },
			...inYears((at) => ({
				value: sumValue(left.years[at] ?? sumOf([])),
				formula: known(at, hasRest(at) ? `MIN(0,${short(at)})` : short(at)),
				format: 'euro',
				look: 'total'
			})),
			{
				value: sumValue(left.total),
				formula: `IF(COUNT(${across(leftRow)})=0,${address(FIRST_YEAR, leftRow)},SUM(${across(leftRow)}))`,
				format: 'euro',
				look: 'total'
			},
			{ value: structuralGapSentence(dossier, option, now) }
		],
		[
			{ value: `${LEFT}, aantal p.m.`, look: 'total' },
			...inYears((at) => ({
				value: left.years[at]?.open.length ?? 0,
				formula: `${address(FIRST_YEAR + at, openRow)}${hasRest(at) ? '' : `+${opens(cells(at, told(at)))}`}`,
				format: 'number',
				look: 'total'
			})),
			{
				value: left.total.open.length,
				formula: `${address(FIRST_YEAR + count, openRow)}+${openLines === '' ? '0' : openLines}`,
				format: 'number',
				look: 'total'
			}
		]
	];
}
