import { error } from '@sveltejs/kit';
import { loaders } from 'virtual:dossiers';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const loader = Object.hasOwn(loaders, params.dossier) ? loaders[params.dossier] : undefined;
	if (!loader) error(404, 'Dit dossier bestaat niet.');
	return { dossier: (await loader()).default };
};
