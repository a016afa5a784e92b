import { dossiers, loaders } from 'virtual:dossiers';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const options = (await loaders[id]?.())?.default.options ?? [];
		return options.map(({ letter }) => ({ dossier: id, letter: letter.toLowerCase() }));
	});
	return (await Promise.all(pages)).flat();
};
