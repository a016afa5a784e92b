import { archive } from 'virtual:archive';
import type { Dossier } from '../../../dossier/dossier.ts';
import { nearPairsOf, pairsOf, type PairOfOptions } from '../../../model/comparing/pairs.ts';
import { queryWithPair } from './address-bar.ts';
import { addresses, carriedQuery, pageItself } from './addresses.ts';

/** The part of an address that names a pair, in small letters: `a-c`. */
export const pairName = ({ first, second }: { first: string; second: string }): string =>
	`${first}-${second}`.toLowerCase();

/**
 * The address of the page of a pair. Near pairs have one of their own; the others share one, which works them out in the
 * browser. The archive has no pages made beforehand, and so one for each.
 */
export function pairAddress(dossier: Dossier, first: string, second: string): string {
	const name = pairName({ first, second });
	return archive !== undefined || isAmong(nearOf(dossier), first, second)
		? addresses.page(dossier.id, 'pair', name)
		: pageItself(dossier.id, 'anyPair') + queryWithPair(name, carriedQuery());
}

/** The pairs to go to from the page of one: all where they are few, else those with one of its two options. */
export function pairsBeside(dossier: Dossier, first: string, second: string): readonly PairOfOptions[] {
	const all = pairsOf(dossier);
	return all.length === nearOf(dossier).length
		? all
		: all.filter((one) => [one.first, one.second].some((letter) => letter === first || letter === second));
}

const near = new WeakMap<Dossier, readonly PairOfOptions[]>();

function nearOf(dossier: Dossier): readonly PairOfOptions[] {
	const known = near.get(dossier) ?? nearPairsOf(dossier);
	near.set(dossier, known);
	return known;
}

const isAmong = (pairs: readonly PairOfOptions[], first: string, second: string): boolean =>
	pairs.some((pair) => pair.first === first && pair.second === second);
