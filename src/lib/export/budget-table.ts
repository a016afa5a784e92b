import type { Dossier } from '../dossier/dossier.ts';
import { SIGNS } from '../dossier/income.ts';
import { itemsName, SIDES } from '../format/sides.ts';
import { yearRange } from '../format/text.ts';
import { yearColumns } from '../format/years.ts';
import { hasIncome, itemOf } from '../model/items.ts';
import { sumOf, type LineOutcome, type OptionOutcome } from '../model/outcome.ts';
import { lineSums, type LineSums } from '../model/subtotals.ts';
import { byTaskField, type TaskFieldLines } from '../model/task-fields.ts';
import type { Cell, DataTable } from './table.ts';

/** A row of the change of the budget: a task field, and what of it. */
export interface BudgetRow {
	readonly field: string;
	/** `Lasten`, `Baten`, `Saldo`. */
	readonly what: string;
	readonly lines: readonly LineOutcome[];
}

/** What a group of lines is called: `5.2 (indeling 2026)`. */
const fieldName = ({ field }: TaskFieldLines): string =>
	field === undefined ? 'Geen taakveld genoemd' : `${field.code} (indeling ${field.year})`;

/** The change of the budget that an option asks for: its costs, its income and the balance of every task field. */
export function budgetRows(dossier: Dossier, option: OptionOutcome): readonly BudgetRow[] {
	const sideOf = ({ kind, item }: LineOutcome): string | undefined => itemOf(dossier, kind, item)?.side;
	const rows = (field: string, lines: readonly LineOutcome[]): readonly BudgetRow[] => [
		...(hasIncome(dossier)
			? SIDES.map(({ part, name }) => ({
					field,
					what: name,
					lines: lines.filter((line) => (sideOf(line) === 'income') === (part === 'income'))
				})).filter((row) => row.lines.length > 0)
			: []),
		{ field, what: dossier.totalName, lines }
	];
	const groups = byTaskField(dossier, option);
	return [
		...groups.flatMap((group) => rows(fieldName(group), group.lines)),
		...rows(
			'Samen',
			groups.flatMap(({ lines }) => lines)
		)
	];
}

/** The same as a table: a row for each, a column for each year. */
export function budgetTable(dossier: Dossier, option: OptionOutcome): DataTable {
	const columns = yearColumns(dossier.years);
	const cells = ({ years, total }: LineSums): readonly Cell[] =>
		columns.map(({ place }) => ({
			kind: 'sum',
			sum: place === undefined ? total : (years[place] ?? sumOf([])),
			of: 'spending'
		}));
	return {
		id: `begrotingswijziging-${option.letter.toLowerCase()}`,
		title: `Begrotingswijziging bij keuze ${option.letter}, ${yearRange(dossier.years)}: ${itemsName(dossier).toLowerCase()} per taakveld`,
		columns: [
			{ id: 'taakveld', title: 'Taakveld (Iv3)', figures: false },
			{ id: 'soort', title: 'Soort', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: budgetRows(dossier, option).map(({ field, what, lines }) => [
			{ kind: 'text', text: field },
			{ kind: 'text', text: what },
			...cells(lineSums(lines, dossier.years.length))
		]),
		notes: hasIncome(dossier) ? [SIGNS] : []
	};
}
