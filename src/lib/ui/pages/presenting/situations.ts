import type { Dossier } from '../../../dossier/dossier.ts';
import { writeQuery } from '../../../state/write-query.ts';
import type { Choices } from '../../../state/tweaks.svelte.ts';
import type { Variant } from '../../../state/variant-list.ts';

/** A prepared set of assumptions, shown with a number key. */
export interface Situation extends Choices {
	readonly name: string;
}

/** There are as many as number keys. */
const MOST = 9;

/** The source first, then the variants, then what the presentation was opened with: each set of assumptions once. */
export function situationsOf(
	dossier: Dossier,
	opened: Choices,
	variants: readonly Variant[]
): readonly Situation[] {
	const all: readonly Situation[] = [
		{ name: 'bron', changes: {}, judgements: opened.judgements },
		...variants,
		{ name: 'deze link', ...opened }
	];
	const shown = new Map<string, Situation>();
	for (const one of all) {
		const key = writeQuery(dossier, one.changes);
		if (!shown.has(key)) shown.set(key, { ...one, judgements: opened.judgements });
	}
	return [...shown.values()].slice(0, MOST);
}
