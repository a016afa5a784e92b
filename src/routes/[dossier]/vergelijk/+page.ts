import type { CompareViews } from '$lib/ui/pages/compare/compare-views';
import { fetchData } from '../data-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => {
	const { dossier } = await parent();
	const views: CompareViews = import.meta.env.SSR
		? (await import('../page-data.ts')).compare(dossier)
		: await fetchData(fetch, dossier.id, 'vergelijk');
	return { views, dataFile: 'vergelijk' };
};
