import type { OverviewViews } from '$lib/ui/parts/outcome/overview-views';
import { fetchData } from '../data-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => {
	const { dossier } = await parent();
	const { views, made }: { views: OverviewViews; made: string } = import.meta.env.SSR
		? (await import('../page-data.ts')).handout(dossier)
		: await fetchData(fetch, dossier.id, 'hand-out');
	return { views, made, dataFile: 'hand-out' };
};
