import type { Dossier, Words } from '../dossier/dossier.ts';

/** A part of a text: plain, or a word that is explained, by its term. */
export interface Piece {
	readonly text: string;
	readonly term?: string;
}

/**
 * Splits a text at the words that are explained, each at most once. The pieces together are the text.
 * @param isFirst tells whether a term is to be explained here, and not before
 */
export function termPieces(
	text: string,
	{ pattern, terms }: Words,
	isFirst: (term: string) => boolean
): readonly Piece[] {
	const pieces: Piece[] = [];
	const here = new Set<string>();
	let done = 0;
	for (const { 1: before = '', 2: word = '', index } of text.matchAll(new RegExp(pattern, 'giu'))) {
		const term = terms[word.toLowerCase()];
		if (term === undefined || here.has(term) || !isFirst(term)) continue;
		here.add(term);
		const at = index + before.length;
		if (at > done) pieces.push({ text: text.slice(done, at) });
		pieces.push({ text: word, term });
		done = at + word.length;
	}
	if (done < text.length) pieces.push({ text: text.slice(done) });
	return pieces;
}

/** A part of a page in which a word is explained the first time that it stands there. */
export interface TermSection {
	readonly dossier: Dossier;
	/** Who explains each term: the first that asked. */
	readonly readers: Record<string, object>;
}

export const termSection = (dossier: Dossier): TermSection => ({ dossier, readers: {} });

/** The pieces of a text in a section; a reader that asks again explains the same terms. */
export const piecesIn = ({ dossier, readers }: TermSection, text: string, reader: object): readonly Piece[] =>
	termPieces(text, dossier.words, (term) => (readers[term] ??= reader) === reader);
