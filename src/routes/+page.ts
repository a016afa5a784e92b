import { dossiers, isSingle } from 'virtual:dossiers';
import { dataOf, opening } from './[dossier]/load.ts';
import type { PageLoad } from './$types';

/** A list of dossiers needs no JavaScript; the overview that stands here when there is only one does. */
export const csr = isSingle;

/** With one dossier this page shows it directly; with more it lists them. */
export const load: PageLoad = async ({ parent, fetch, url, untrack }) => {
	const [only] = dossiers;
	if (!isSingle || only === undefined) return { dossiers, only: undefined };
	const { opened } = await parent();
	const tweaks = await opening(opened, fetch, only.id, () => untrack(() => url.search));
	return { dossiers, tweaks, only: await dataOf(fetch, tweaks.own, 'overzicht') };
};
