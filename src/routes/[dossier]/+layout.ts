import { loadDossier } from './load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch }) => ({
	dossier: await loadDossier(fetch, params.dossier)
});
