import { error } from '@sveltejs/kit';
import { dossiers, loaders } from 'virtual:dossiers';
import { pairsOf } from '$lib/model/comparison';
import { sourceMoment } from '$lib/state/moment';
import { pairViews } from '$lib/ui/compare/pair-views';
import type { EntryGenerator, PageServerLoad } from './$types';

const addressOf = ({ first, second }: { first: string; second: string }): string =>
	`${first}-${second}`.toLowerCase();

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const dossier = (await loaders[id]?.())?.default;
		return dossier === undefined
			? []
			: pairsOf(dossier).map((pair) => ({ dossier: id, paar: addressOf(pair) }));
	});
	return (await Promise.all(pages)).flat();
};

/** A pair has one address, with its letters in the order of the dossier. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const { dossier } = await parent();
	const pair = pairsOf(dossier).find((one) => addressOf(one) === params.paar);
	if (pair === undefined) error(404, 'Deze vergelijking bestaat niet.');
	const { first, second } = pair;
	return { first, second, views: pairViews(sourceMoment(dossier), first, second) };
};
