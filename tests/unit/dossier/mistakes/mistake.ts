import type { ProblemCode } from '../../../../src/lib/dossier/problem.ts';

/** Something that an author does wrong in the example dossier, and what the reader says of it. */
export interface Mistake {
	/** What the author did. */
	readonly name: string;
	readonly file: 'dossier.yaml' | 'keuze-a.yaml' | 'keuze-b.yaml';
	/** Text in the file, and what the author wrote instead. */
	readonly replace: readonly [from: string, to: string];
	/** Code, line and column of the one problem, and words that it says. */
	readonly code: ProblemCode;
	readonly at: readonly [line: number, column: number];
	readonly says: RegExp;
	/** What the remedy says to write, word for word, in the place of what is wrong; each of them mends it. */
	readonly write?: readonly string[];
	/** What an author writes who follows a remedy that does not say it word for word. */
	readonly follow?: readonly string[];
	/** What is wrong in a next stage, with the mistake mended: a second mistake of the author. */
	readonly next?: ProblemCode;
}
