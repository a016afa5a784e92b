import { archive } from 'virtual:archive';
import type { Dossier } from '../../../dossier/dossier.ts';
import { queryWithPair } from './address-bar.ts';
import { addresses, carriedQuery, pageItself } from './addresses.ts';

/** The part of an address that names a pair, in small letters: `a-c`. */
export const pairName = (first: string, second: string): string => `${first}-${second}`.toLowerCase();

/**
 * The address of the page of a pair. Near pairs have one of their own; the others share one, which works them out in the
 * browser. The archive has no pages made beforehand, and so one for each.
 */
export function pairAddress(dossier: Dossier, first: string, second: string): string {
	const name = pairName(first, second);
	const isNear = dossier.nearPairs.some((pair) => pair[0] === first && pair[1] === second);
	return archive !== undefined || isNear
		? addresses.page(dossier.id, 'pair', name)
		: pageItself(dossier.id, 'anyPair') + queryWithPair(name, carriedQuery());
}
