import { opening } from './load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent, fetch, url }) => {
	const { opened } = await parent();
	const tweaks = await opening(opened, fetch, params.dossier, url);
	return { tweaks, dossier: tweaks.own };
};
