import type { Dossier } from '../../../dossier/dossier.ts';
import { pairsOf, type PairOfOptions } from '../../../dossier/pairs.ts';

/** The pairs to go to from the page of one: all where they are few, else those with one of its two options. */
export function pairsBeside(dossier: Dossier, first: string, second: string): readonly PairOfOptions[] {
	const all = pairsOf(dossier);
	return all.length === dossier.nearPairs.length
		? all
		: all.filter((one) => [one.first, one.second].some((letter) => letter === first || letter === second));
}
