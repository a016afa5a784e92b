/** What a table has on a sheet of A4 within its margins, in px, beside its first column. */
const ROOM = 534;
/** The widest that a letter of the printed tables is on average, and the edges of a cell, in px. */
const LETTER = 8;
const EDGES = 16;

/**
 * Whether a table is too wide for a sheet of paper, and so is turned there: its rows become blocks, with what each
 * cell is of beside it, see index.css. Each column beside the first is as wide as its longest word.
 * @param columns the texts of each column, its head included
 */
export function turnsOnPaper(columns: readonly (readonly string[])[]): boolean {
	const widths = columns.map((texts) => {
		// An amount does not break: the space in it is of another kind.
		const words = texts.flatMap((text) => text.split(/[ \n\t]/));
		return words.reduce((most, word) => Math.max(most, word.length), 0) * LETTER + EDGES;
	});
	return widths.reduce((sum, width) => sum + width, 0) > ROOM;
}
