import type { Dossier } from '../../../dossier/dossier.ts';
import type { Finding } from '../../../format/switching.ts';
import { idInSource } from '../../../model/split.ts';

/** A sentence, and what the source says instead where the visitor's assumptions changed it. */
export interface Said {
	readonly text: string;
	readonly was?: string;
}

/** A sentence beside the one of the source; the source may have nothing to say there. */
export function said(text: string, source: string): Said {
	return text === source ? { text } : { text, was: source || NOTHING };
}

/** Sentences beside those of the source: what the source does not say has what it says instead. */
export function saidAll(texts: readonly string[], source: readonly string[]): readonly Said[] {
	const gone = source.filter((text) => !texts.includes(text)).join(' ');
	return texts.map((text) => said(text, source.includes(text) ? text : gone));
}

/** Statements beside what the source says of the same assumptions; of a part of an unknown, of the whole. */
export function saidStatements(
	dossier: Dossier,
	statements: readonly Finding[],
	source: readonly Finding[]
): readonly Said[] {
	return statements.map(({ assumptions, sentence }) => {
		if (source.some((one) => one.sentence === sentence)) return { text: sentence };
		const then = source.filter((one) =>
			assumptions.some((id) => one.assumptions.includes(idInSource(dossier, id)))
		);
		return { text: sentence, was: then.map((one) => one.sentence).join(' ') || 'nog niet te zeggen' };
	});
}

const NOTHING = 'daar stond dit niet';
