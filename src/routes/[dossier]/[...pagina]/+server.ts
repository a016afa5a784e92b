import { error } from '@sveltejs/kit';
import { loaders } from 'virtual:dossiers';
import { pagesOf, pathOf } from '$lib/ui/parts/addresses/page-list';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every page of the list, so that it is made also where nothing links to it; svelte.config.js allows that. */
export const entries: EntryGenerator = async () => {
	const pages = Object.entries(loaders).map(async ([id, load]) =>
		pagesOf((await load()).default).map((place) => ({ dossier: id, pagina: pathOf(place) }))
	);
	return (await Promise.all(pages)).flat();
};

/** Pages have folders of their own: what comes here has none. */
export const GET: RequestHandler = () => error(404, 'Deze pagina bestaat niet.');
