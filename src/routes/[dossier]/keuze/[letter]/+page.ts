import { error } from '@sveltejs/kit';
import { dossiers, loaders } from 'virtual:dossiers';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const pages = dossiers.map(async ({ id }) => {
		const options = (await loaders[id]?.())?.default.options ?? [];
		return options.map(({ letter }) => ({ dossier: id, letter: letter.toLowerCase() }));
	});
	return (await Promise.all(pages)).flat();
};

export const load: PageLoad = async ({ params, parent }) => {
	const { dossier } = await parent();
	const option = dossier.options.find(({ letter }) => letter.toLowerCase() === params.letter);
	if (!option) error(404, 'Deze keuze bestaat niet.');
	return { option };
};
