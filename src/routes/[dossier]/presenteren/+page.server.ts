import { dossiers } from 'virtual:dossiers';
import { sourceMoment } from '$lib/state/moment';
import { overviewViews } from '$lib/ui/overview-views';
import type { PageServerLoad } from './$types';

export const entries = () => dossiers.map(({ id }) => ({ dossier: id }));

/** The sentences of the dossier itself are worked out at build time. */
export const load: PageServerLoad = async ({ parent }) => {
	const { dossier } = await parent();
	return { views: overviewViews(sourceMoment(dossier)) };
};
