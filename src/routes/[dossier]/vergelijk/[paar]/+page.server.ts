import { dossiers, loaders } from 'virtual:dossiers';
import { pairName } from '$lib/ui/parts/addresses/pair-address';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const dossier = (await loaders[id]?.())?.default;
		return dossier === undefined
			? []
			: dossier.nearPairs.map((pair) => ({ dossier: id, paar: pairName(...pair) }));
	});
	return (await Promise.all(pages)).flat();
};
