import { loadOverview } from '../load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => {
	const { dossier } = await parent();
	return { views: await loadOverview(fetch, dossier), dataFile: 'overzicht' };
};
