import type { Dossier, Option } from '../dossier/dossier.ts';
import { NATURES } from '../format/sides.ts';
import { hasIncome } from '../model/items.ts';
import type { LineKind } from '../model/outcome.ts';
import { hasNatures } from '../model/subtotals.ts';
import { fixedAddress, inSheet } from './sheet.ts';

export const FAILED_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_YEAR = 1;
/** The rows under a total that is made of what goes out and what comes in. */
const SUBTOTALS = [
	{ part: 'costs', name: 'waarvan lasten' },
	{ part: 'income', name: 'waarvan baten (met een min)' }
] as const;

/** The rows under the total of the budget that take it apart, as far as the dossier tells. */
export const sidesIn = (dossier: Dossier) => (hasIncome(dossier) ? SUBTOTALS : []);
export const naturesIn = (dossier: Dossier) => (hasNatures(dossier) ? NATURES : []);

/** Where an option's sheet has its lines and totals, for formulas in other sheets. */
export interface OptionPlaces {
	readonly name: string;
	/** The cells of a line's amounts in the years at these places, each as it is written in other sheets. */
	amounts(kind: LineKind, item: string, places: readonly number[]): readonly string[];
	/** The cell of a line's amount in the year at a place, or of its total without one, for a {@link scatteredSum}. */
	amount(kind: LineKind, item: string, place?: number): AmountCell;
	/** The cells with the total in the year at a place, or over all years: what is known, and how many posts are not. */
	total(kind: LineKind, place?: number): { readonly known: string; readonly open: string };
	/** The cell that says how many amounts cannot be worked out, if any. */
	readonly failed: string;
}

/** A run of rows with the lines of one kind, and under it the rows with their totals. */
export interface Block {
	readonly kind: LineKind;
	readonly firstRow: number;
	readonly items: readonly string[];
	readonly knownRow: number;
	readonly openRow: number;
}

export function blocksOf(dossier: Dossier, option: Option): readonly Block[] {
	const subtotals = sidesIn(dossier).length + naturesIn(dossier).length;
	let row = HEADER_ROW + 1;
	return (['spending', 'effect'] as const).map((kind): Block => {
		const items = (kind === 'spending' ? option.spending : option.effects).map(({ item }) => item);
		const firstRow = row + 1;
		const knownRow = firstRow + items.length;
		row = knownRow + 3 + (kind === 'spending' ? subtotals : 0);
		return { kind, firstRow, items, knownRow, openRow: knownRow + 1 };
	});
}

/** Where the sheet of an option has what. */
export function optionPlaces(dossier: Dossier, option: Option): OptionPlaces {
	const name = `Keuze ${option.letter}`;
	const blocks = blocksOf(dossier, option);
	const total = FIRST_YEAR + dossier.years.length;
	const blockOf = (kind: LineKind): Block | undefined => blocks.find((block) => block.kind === kind);
	const rowOf = (kind: LineKind, item: string): number => {
		const block = blockOf(kind);
		return (block?.firstRow ?? 0) + (block?.items.indexOf(item) ?? 0);
	};
	return {
		name,
		amounts: (kind, item, places) =>
			places.map((place) => inSheet(name, fixedAddress(FIRST_YEAR + place, rowOf(kind, item)))),
		amount: (kind, item, place) => {
			const at = (column: number): string => inSheet(name, fixedAddress(column, rowOf(kind, item)));
			return place === undefined
				? { cell: at(total) }
				: { cell: at(FIRST_YEAR + place), open: at(total + 1) };
		},
		total: (kind, place) => {
			const column = place === undefined ? total : FIRST_YEAR + place;
			const { knownRow = 0, openRow = 0 } = blockOf(kind) ?? {};
			return {
				known: inSheet(name, fixedAddress(column, knownRow)),
				open: inSheet(name, fixedAddress(column, openRow))
			};
		},
		failed: inSheet(name, fixedAddress(0, FAILED_ROW))
	};
}

/** A cell with an amount, and the cell that counts in how many years its line is not known. */
export interface AmountCell {
	readonly cell: string;
	/** Absent for the total of a line, which is no number where nothing of it is known. */
	readonly open?: string;
}
