import type { LineKind, Sum } from '../model/outcome.ts';

/** One cell of a table: data, not text, so that a screen, a CSV and a spreadsheet each write it their own way. */
export type Cell =
	| { readonly kind: 'text'; readonly text: string }
	/** A number in a unit as assumptions have it: `€`, `€/jaar`, `%`, `fte`. */
	| { readonly kind: 'number'; readonly value: number; readonly unit: string; readonly signed?: boolean }
	/** A sum in € of cost items or of effects, with what is not known in it. */
	| { readonly kind: 'sum'; readonly sum: Sum; readonly of: LineKind; readonly signed?: boolean }
	/** Not known (p.m.). */
	| { readonly kind: 'open' }
	/** Nothing here: the option does not have it. */
	| { readonly kind: 'none' };

/** The name of a cost item or effect, by its id. */
export type NameOf = (item: string, kind: LineKind) => string;

export interface Column {
	readonly id: string;
	readonly title: string;
	/** Figures stand to the right. */
	readonly figures: boolean;
}

/** A table of a page, as shown and as downloaded. The first column heads the rows. */
export interface DataTable {
	/** Part of the file's name: `verschil-a-c`. */
	readonly id: string;
	readonly title: string;
	readonly columns: readonly Column[];
	/** One cell for each column. */
	readonly rows: readonly (readonly Cell[])[];
	/** What must be read with it. */
	readonly notes: readonly string[];
}
