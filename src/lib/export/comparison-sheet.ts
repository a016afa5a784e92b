import type { Dossier, Option } from '../dossier/dossier.ts';
import { directionText, openGroups } from '../format/text.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import {
	knowsNothing,
	sumOf,
	type LineKind,
	type LineOutcome,
	type OpenItem,
	type OptionOutcome,
	type Outcome,
	type Sum
} from '../model/outcome.ts';
import { changesCell } from './assumptions-sheet.ts';
import { optionPlaces } from './option-places.ts';
import { failedText, sourceCell, sumValue } from './option-sheet.ts';
import {
	address,
	FAILED_CELL,
	headerRow,
	inSheet,
	OPEN_CELL,
	quoted,
	type Sheet,
	type SheetCell
} from './sheet.ts';

const NAME = 'Vergelijking';
const FIRST_ROW = 4;
/** The first column with remarks. */
const NOTE = 9;
const totalsHeader = (costs: string): readonly string[] => [
	'Keuze',
	`${costs}, bekend`,
	`${costs}, aantal p.m.`,
	'Effecten, bekend',
	'Effecten, aantal p.m.',
	'Samen, bekend',
	'Samen, aantal p.m.',
	`${costs} in de bron`,
	'Effecten in de bron',
	'Let op'
];
const pairsHeader = (costs: string): readonly string[] => [
	'Verschil tussen twee keuzes',
	`${costs}, bekend verschil`,
	'p.m. alleen bij de eerste',
	'p.m. alleen bij de tweede',
	'Samen, bekend verschil',
	'p.m. alleen bij de eerste',
	'p.m. alleen bij de tweede',
	'',
	'',
	`Let op bij de ${costs.toLowerCase()}`,
	'Let op bij samen'
];

/** What pairs are compared on: which totals column it is taken from, and in which column the difference stands. */
const PARTS: readonly {
	readonly part: 'spending' | 'balance';
	readonly kinds: readonly LineKind[];
	readonly total: number;
	readonly column: number;
}[] = [
	{ part: 'spending', kinds: ['spending'], total: 1, column: 1 },
	{ part: 'balance', kinds: ['spending', 'effect'], total: 5, column: 4 }
];

/** The cell with what the option in a place costs over all years, or with how much of it is not known. */
export const totalPlace = (place: number, part: 'known' | 'open'): string =>
	inSheet(NAME, address(part === 'known' ? 1 : 2, FIRST_ROW + place));

/** The sheet that puts the options side by side and every two of them against each other, in their fixed order. */
export function comparisonSheet(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	source: Outcome
): Sheet {
	const { options } = dossier;
	const costs = dossier.totalName;
	const pairs = options.flatMap((first, row) =>
		options.slice(row + 1).map((second, place) => ({ first, second, rows: [row, row + 1 + place] as const }))
	);
	const pairsRow = FIRST_ROW + options.length + 3;
	return {
		name: NAME,
		rows: [
			[{ value: 'Vergelijking van de keuzes', look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: `Bedragen in € over alle jaren samen. ${OPEN_CELL} telt niet mee: dat is nog niet bekend.` }],
			headerRow(totalsHeader(costs), (column) => column > 0 && column < NOTE),
			...options.flatMap((option, place) => {
				const [now, before] = [outcome.options[place], source.options[place]];
				return now && before ? [totalsRow(dossier, option, now, before, FIRST_ROW + place)] : [];
			}),
			[],
			[{ value: 'Elke twee keuzes: de eerste min de tweede', look: 'heading' }],
			headerRow(pairsHeader(costs), (column) => column > 0 && column < NOTE),
			...pairs.map(({ first, second, rows: [a, b] }, place) =>
				pairRow(
					dossier,
					{ outcome, source },
					[first, second],
					[FIRST_ROW + a, FIRST_ROW + b],
					pairsRow + place
				)
			)
		],
		widths: [44, 16, 14, 16, 14, 16, 14, 24, 16, 84, 84],
		frozen: { rows: 0, columns: 1 },
		entries: []
	};
}

function totalsRow(
	dossier: Dossier,
	option: Option,
	now: OptionOutcome,
	source: OptionOutcome,
	row: number
): SheetCell[] {
	const places = optionPlaces(dossier, option);
	const [spending, effects] = [places.total('spending'), places.total('effect')];
	const [spendingKnown, spendingOpen, effectsKnown, effectsOpen, bothOpen] = [1, 2, 3, 4, 6].map((column) =>
		address(column, row)
	);
	const both = `SUM(${spendingKnown},${effectsKnown})`;
	const withLines = [
		...(option.spending.length > 0 ? [spendingKnown] : []),
		...(option.effects.length > 0 ? [effectsKnown] : [])
	];
	const why = `IF(${bothOpen}>0,"${OPEN_CELL}","${FAILED_CELL}")`;
	return [
		{ value: `Keuze ${option.letter}: ${option.title}` },
		{ value: sumValue(now.spending), formula: spending.known, format: 'euro' },
		{ value: now.spending.open.length, formula: spending.open, format: 'number' },
		{ value: sumValue(now.effects), formula: effects.known, format: 'euro' },
		{ value: now.effects.open.length, formula: effects.open, format: 'number' },
		{
			value: sumValue(now.balance),
			formula: withLines.length === 0 ? undefined : `IF(COUNT(${withLines.join(',')})=0,${why},${both})`,
			format: 'euro'
		},
		{
			value: now.spending.open.length + now.effects.open.length,
			formula: `${spendingOpen}+${effectsOpen}`,
			format: 'number'
		},
		sourceCell(source.spending),
		sourceCell(source.effects),
		{ value: failedText(now), formula: places.failed }
	];
}

function pairRow(
	dossier: Dossier,
	{ outcome, source }: { readonly outcome: Outcome; readonly source: Outcome },
	[first, second]: readonly [Option, Option],
	[a, b]: readonly [number, number],
	row: number
): (SheetCell | null)[] {
	const sumIn = (option: Option, part: 'spending' | 'balance'): Sum =>
		outcome.options.find(({ letter }) => letter === option.letter)?.[part] ?? sumOf([]);
	const parts = PARTS.map(({ part, kinds, total, column }) => {
		const inFirst = loneOpen(dossier, outcome, first, second, kinds);
		const inSecond = loneOpen(dossier, outcome, second, first, kinds);
		const effects = [
			effectOfOpen(loneIn(source, first, second, kinds)),
			effectOfOpen(loneIn(source, second, first, kinds))
		] as const;
		const counts = [address(column + 1, row), address(column + 2, row)] as const;
		const [plus, minus] = [sumIn(first, part), sumIn(second, part)];
		const [cellA, cellB] = [address(total, a), address(total, b)];
		const open = inFirst.value !== 0 || inSecond.value !== 0;
		const cell: SheetCell = {
			value: open && (knowsNothing(plus) || knowsNothing(minus)) ? OPEN_CELL : plus.known - minus.known,
			// SUM of one cell is 0 where that cell says p.m.
			formula: `IF(AND(${counts.join('+')}>0,COUNT(${cellA},${cellB})<2),"${OPEN_CELL}",SUM(${cellA})-SUM(${cellB}))`,
			format: 'euro'
		};
		return {
			cells: [cell, inFirst, inSecond],
			note: noteCell(first, second, counts, [inFirst.value !== 0, inSecond.value !== 0], effects)
		};
	});
	return [
		{ value: `Keuze ${first.letter} min keuze ${second.letter}` },
		...parts.flatMap(({ cells }) => cells),
		null,
		null,
		...parts.map(({ note }) => note)
	];
}

/** A line of an option, with the years in which another option does not have exactly the same amount, if there are. */
function differing(
	outcome: Outcome,
	option: Option,
	other: Option,
	kinds: readonly LineKind[]
): readonly { readonly line: LineOutcome; readonly places: readonly number[] }[] {
	const lines = outcome.options.find(({ letter }) => letter === option.letter)?.lines ?? [];
	const others = outcome.options.find(({ letter }) => letter === other.letter)?.lines ?? [];
	return lines.flatMap((line) => {
		if (!kinds.includes(line.kind)) return [];
		const same = others.find(({ kind, item }) => kind === line.kind && item === line.item)?.line.amounts;
		const places = line.line.amounts.flatMap((formula, place) =>
			formula.kind === 'number' || JSON.stringify(formula) === JSON.stringify(same?.[place]) ? [] : [place]
		);
		return places.length === 0 ? [] : [{ line, places }];
	});
}

/** How many posts of an option are not known in a year in which the other does not have exactly the same amount. */
function loneOpen(
	dossier: Dossier,
	outcome: Outcome,
	option: Option,
	other: Option,
	kinds: readonly LineKind[]
): SheetCell {
	const { amounts } = optionPlaces(dossier, option);
	const terms = differing(outcome, option, other, kinds).map(({ line: { kind, item }, places }) => {
		const open = amounts(kind, item, places)
			.map((cell) => `COUNTIF(${cell},"${OPEN_CELL}")`)
			.join('+');
		return `IF(${open}>0,1,0)`;
	});
	return {
		value: loneIn(outcome, option, other, kinds).length,
		formula: terms.length === 0 ? undefined : terms.join('+'),
		format: 'number'
	};
}

/** The same posts with what each does to the sum of the option. */
const loneIn = (
	outcome: Outcome,
	option: Option,
	other: Option,
	kinds: readonly LineKind[]
): readonly OpenItem[] =>
	differing(outcome, option, other, kinds).flatMap(({ line, places }) =>
		places.some((place) => line.amounts[place]?.state === 'open') ? line.total.open : []
	);

/** `2 p.m. maken het hoger, 1 p.m. maakt het lager`; empty where all is known. */
const effectOfOpen = (open: readonly OpenItem[]): string =>
	openGroups(open)
		.map(({ direction, count }) => `${count} ${OPEN_CELL} ${directionText(direction, count === 1)}`)
		.join(', ');

/** What to mind about the difference between two options, as long as one has p.m. that the other has not. */
function noteCell(
	first: Option,
	second: Option,
	[countFirst, countSecond]: readonly [string, string],
	[inFirst, inSecond]: readonly [boolean, boolean],
	[ofFirst, ofSecond]: readonly [string, string]
): SheetCell {
	const inSource = (...all: readonly string[]): string => {
		const said = all.filter((text) => text !== '');
		return said.length === 0 ? '' : ` In de bron: ${said.join('; ')}.`;
	};
	const only = (one: Option, other: Option, effect: string): string =>
		`Keuze ${one.letter} heeft een bedrag dat nog niet bekend is (p.m.) en dat keuze ${other.letter} niet heeft.${inSource(effect)}`;
	const [onlyFirst, onlySecond] = [only(first, second, ofFirst), only(second, first, ofSecond)];
	const both = `Keuze ${first.letter} en keuze ${second.letter} hebben elk een ander bedrag dat nog niet bekend is (p.m.).${inSource(ofFirst && `keuze ${first.letter}: ${ofFirst}`, ofSecond && `keuze ${second.letter}: ${ofSecond}`)}`;
	return {
		value: inFirst ? (inSecond ? both : onlyFirst) : inSecond ? onlySecond : '',
		formula:
			`IF(${countFirst}>0,IF(${countSecond}>0,${quoted(both)},${quoted(onlyFirst)}),` +
			`IF(${countSecond}>0,${quoted(onlySecond)},""))`
	};
}
