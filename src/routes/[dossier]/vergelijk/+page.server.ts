import { dossiers } from 'virtual:dossiers';
import { sourceMoment } from '$lib/state/moment';
import { compareViews } from '$lib/ui/compare/compare-views';
import type { PageServerLoad } from './$types';

export const entries = () => dossiers.map(({ id }) => ({ dossier: id }));

/** The comparison of the dossier itself is worked out at build time; the page ships no code for it. */
export const load: PageServerLoad = async ({ parent }) => {
	const { dossier } = await parent();
	return { views: compareViews(sourceMoment(dossier)) };
};
