import { dossiers, loaders } from 'virtual:dossiers';
import { sourceMoment } from '$lib/state/moment';
import { overviewViews } from '$lib/ui/overview-views';
import type { PageServerLoad } from './$types';

/** With one dossier this page shows it directly; with more it lists them. */
export const load: PageServerLoad = async () => {
	const [only, another] = dossiers;
	const loader = only && another === undefined ? loaders[only.id] : undefined;
	const dossier = loader && (await loader()).default;
	return {
		dossiers,
		only: dossier && { dossier, views: overviewViews(sourceMoment(dossier)) }
	};
};
