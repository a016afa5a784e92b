import { sourceMoment } from '$lib/state/moment';
import { overviewViews } from '$lib/ui/parts/outcome/overview-views';
import { archived } from '../dossier.ts';

export const load = async () => {
	const dossier = await archived();
	return { dossier, views: overviewViews(sourceMoment(dossier)) };
};
