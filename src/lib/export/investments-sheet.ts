import type { Dossier } from '../dossier/dossier.ts';
import { CREDIT_NOTE, methodText } from '../format/investments.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { investmentsOf, type LoanPart } from '../model/investments.ts';
import { itemOf } from '../model/items.ts';
import { changesCell } from './assumptions-sheet.ts';
import type { SheetFormulas } from './intermediates-sheet.ts';
import { headerRow, OPEN_CELL, type Sheet, type SheetCell, type SheetFormat } from './sheet.ts';

const HEADER_ROW = 3;

/** The sheet with what the options build or buy; null where they do not. */
export function investmentsSheet(
	dossier: Dossier,
	values: AssumptionValues,
	formulas: SheetFormulas
): Sheet | null {
	const year = String(dossier.years[0]);
	const cell = ({ formula, value }: LoanPart, format: SheetFormat): SheetCell => ({
		value: value ?? OPEN_CELL,
		formula: formula.kind === 'number' ? undefined : formulas.write(formula, 0, { year, firstYear: year }),
		format
	});
	const rows = dossier.options.flatMap((option) =>
		investmentsOf(dossier, values, option).map((one): SheetCell[] => [
			{ value: `Keuze ${option.letter}` },
			{ value: itemOf(dossier, 'spending', one.item)?.title ?? one.item },
			cell(one.credit, 'euro'),
			{ value: one.completed },
			{ value: one.from.value ?? OPEN_CELL },
			cell(one.term, 'number'),
			cell(one.rate, 'percent'),
			{ value: methodText(one) }
		])
	);
	if (rows.length === 0) return null;
	return {
		name: 'Investeringen',
		rows: [
			[{ value: 'Investeringen', look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: CREDIT_NOTE }],
			headerRow(
				[
					'Keuze',
					'Investering',
					'Krediet',
					'Klaar in',
					'Lasten vanaf',
					'Aantal jaren',
					'Rente',
					'Hoe u afschrijft'
				],
				(column) => column >= 2 && column <= 6
			),
			...rows
		],
		widths: [10, 44, 16, 10, 14, 14, 10, 32],
		frozen: { rows: HEADER_ROW + 1, columns: 2 },
		entries: []
	};
}
