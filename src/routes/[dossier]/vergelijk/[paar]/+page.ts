import type { PairPageData } from './pair-page.ts';
import { fetchData } from '../../data-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, fetch }) => {
	const { dossier } = await parent();
	const data: PairPageData = import.meta.env.SSR
		? (await import('./pair-page.ts')).pairPage(dossier, params.paar)
		: await fetchData(fetch, dossier.id, params.paar);
	return { ...data, dataFile: params.paar };
};
