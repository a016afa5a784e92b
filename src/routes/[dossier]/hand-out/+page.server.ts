import { dossiers } from 'virtual:dossiers';
import { dateText } from '$lib/format/date';
import { sourceMoment } from '$lib/state/moment';
import { overviewViews } from '$lib/ui/overview-views';
import type { PageServerLoad } from './$types';

export const entries = () => dossiers.map(({ id }) => ({ dossier: id }));

/** What the hand-out says of the dossier itself, and the day on which the site is made. */
export const load: PageServerLoad = async ({ parent }) => {
	const { dossier } = await parent();
	return { views: overviewViews(sourceMoment(dossier)), made: `Site gemaakt op ${dateText(new Date())}.` };
};
