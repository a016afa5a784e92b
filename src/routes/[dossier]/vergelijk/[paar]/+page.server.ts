import { dossiers, loaders } from 'virtual:dossiers';
import { nearPairsOf } from '$lib/model/comparing/pairs';
import { pairName } from '$lib/ui/parts/addresses/pair-address';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const dossier = (await loaders[id]?.())?.default;
		return dossier === undefined
			? []
			: nearPairsOf(dossier).map((pair) => ({ dossier: id, paar: pairName(pair) }));
	});
	return (await Promise.all(pages)).flat();
};
