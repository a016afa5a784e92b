/** Something wrong in a cell, or something that was done with it; a Dutch sentence that names the place. */
export interface CellNote {
	/** As the spreadsheet shows it: `C5`, `rij 3`, `kolom F`; empty for the whole table. */
	readonly place: string;
	readonly text: string;
}

/** More than these nobody mends at once. */
const MOST_NOTES = 100;

/** The first notes; that there are more is the last one. */
export const told = (notes: readonly CellNote[]): readonly CellNote[] =>
	notes.length <= MOST_NOTES
		? notes
		: [...notes.slice(0, MOST_NOTES), { place: '', text: `En nog ${notes.length - MOST_NOTES} andere.` }];
