import { dossiers, isSingle } from 'virtual:dossiers';
import { loadDossier, loadOverview } from './[dossier]/load.ts';
import type { PageLoad } from './$types';

/** A list of dossiers needs no JavaScript; the overview that stands here when there is only one does. */
export const csr = isSingle;

/** With one dossier this page shows it directly; with more it lists them. */
export const load: PageLoad = async ({ fetch }) => {
	const [only] = dossiers;
	if (!isSingle || only === undefined) return { dossiers, only: undefined };
	const dossier = await loadDossier(fetch, only.id);
	return { dossiers, only: { dossier, views: await loadOverview(fetch, dossier) } };
};
