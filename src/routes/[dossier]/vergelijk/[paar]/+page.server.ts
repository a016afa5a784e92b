import { dossiers, loaders } from 'virtual:dossiers';
import { pairsOf } from '$lib/model/comparison';
import { pairAddress } from './pair-page.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const dossier = (await loaders[id]?.())?.default;
		return dossier === undefined
			? []
			: pairsOf(dossier).map((pair) => ({ dossier: id, paar: pairAddress(pair) }));
	});
	return (await Promise.all(pages)).flat();
};
