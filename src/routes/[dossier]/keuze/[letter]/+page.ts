import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dossier } = await parent();
	const option = dossier.options.find(({ letter }) => letter.toLowerCase() === params.letter);
	if (!option) error(404, 'Deze keuze bestaat niet.');
	return { option };
};
