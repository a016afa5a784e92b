import type { Dossier } from '../dossier/dossier.ts';
import { yearRange } from '../format/text.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import type { Outcome } from '../model/outcome.ts';
import { lineSums } from '../model/subtotals.ts';
import { changesCell } from './assumptions-sheet.ts';
import { budgetRows } from './budget-table.ts';
import { optionPlaces, type AmountCell } from './option-places.ts';
import { scatteredSum } from './option-sheet.ts';
import { headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

const HEADER_ROW = 3;
const FIRST_YEAR = 3;

/** The sheet with the change of the budget that every option asks for, by task field; its formulas follow the options. */
export function budgetSheet(dossier: Dossier, values: AssumptionValues, outcome: Outcome): Sheet {
	const { years } = dossier;
	const rows = dossier.options.flatMap((option, at) => {
		const own = outcome.options[at];
		if (own === undefined) return [];
		const places = optionPlaces(dossier, option);
		return budgetRows(dossier, own).flatMap(({ field, what, lines }) => {
			if (lines.length === 0) return [];
			const sums = lineSums(lines, years.length);
			const cellsIn = (place?: number): readonly AmountCell[] =>
				lines.map(({ kind, item }) => places.amount(kind, item, place));
			return [{ letter: option.letter, field, what, sums, cellsIn }];
		});
	});
	return {
		name: 'Begrotingswijziging',
		rows: [
			[{ value: 'Begrotingswijziging: per keuze, taakveld en jaar', look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: `Bedragen in €. ${OPEN_CELL} telt niet mee: dat is nog niet bekend.` }],
			headerRow(
				['Keuze', 'Taakveld (Iv3)', 'Soort', ...years, yearRange(years), 'Posten p.m.'],
				(column) => column >= FIRST_YEAR
			),
			...rows.map(({ letter, field, what, sums, cellsIn }): SheetCell[] => [
				{ value: letter },
				{ value: field },
				{ value: what },
				...sums.years.map((sum, place) => scatteredSum(sum, cellsIn(place))),
				scatteredSum(sums.total, cellsIn()),
				{ value: sums.total.open.length, format: 'number' }
			])
		],
		widths: [8, 26, 14, ...years.map(() => 14), 16, 12],
		frozen: { rows: HEADER_ROW + 1, columns: 3 },
		entries: []
	};
}
