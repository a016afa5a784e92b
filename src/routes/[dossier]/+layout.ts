import { opening } from './load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent, fetch, url, untrack }) => {
	const { opened } = await parent();
	// A change writes it to the address by itself, for which nothing is to be loaded again.
	const search = (): string => untrack(() => url.search);
	const tweaks = await opening(opened, fetch, params.dossier, search);
	return { tweaks, dossier: tweaks.own };
};
