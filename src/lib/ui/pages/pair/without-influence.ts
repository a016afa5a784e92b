import { assumptionNames, noInfluenceSentence } from '../../../format/switching.ts';
import { list } from '../../../format/text.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import type { Scope } from '../../../model/comparing/scope.ts';

/** That assumptions have no influence, and which those are; no names where it holds of all. */
export interface WithoutInfluence {
	readonly sentence: string;
	readonly names?: string;
}

/** What to say of the assumptions without influence; undefined where there are none. */
export function withoutInfluence(
	dossier: Dossier,
	ids: readonly string[],
	scope: Scope
): WithoutInfluence | undefined {
	if (ids.length === 0) return undefined;
	const sentence = noInfluenceSentence(dossier, ids, scope);
	return ids.length === dossier.assumptions.length
		? { sentence }
		: { sentence, names: list(assumptionNames(dossier, ids)) };
}
