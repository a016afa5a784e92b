import { error } from '@sveltejs/kit';
import type { Dossier } from '$lib/dossier/dossier';
import { pairsOf } from '$lib/dossier/pairs';
import { sourceMoment } from '$lib/state/moment';
import { pairName } from '$lib/ui/parts/addresses/pair-address';
import { pairViews, type PairViews } from '$lib/ui/pages/pair/pair-views';

export interface PairPageData {
	readonly first: string;
	readonly second: string;
	readonly views: PairViews;
}

/** What the page of a pair shows; 404 where there is no such pair. It has one address, with its letters in order. */
export function pairPage(dossier: Dossier, address: string | undefined): PairPageData {
	const pair = pairsOf(dossier).find(({ first, second }) => pairName(first, second) === address);
	if (pair === undefined) error(404, 'Deze vergelijking bestaat niet.');
	const { first, second } = pair;
	return { first, second, views: pairViews(sourceMoment(dossier), first, second) };
}
