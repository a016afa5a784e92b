import { error, type LoadEvent } from '@sveltejs/kit';
import type { Dossier } from '$lib/dossier/dossier';
import type { OverviewViews } from '$lib/ui/parts/outcome/overview-views';
import { fetchData } from './data-file.ts';

type Fetch = LoadEvent['fetch'];

/** A dossier: as it was read while pages are written, from its data file in the browser. 404 where it does not exist. */
export async function loadDossier(fetch: Fetch, id: string): Promise<Dossier> {
	return import.meta.env.SSR ? read(id) : fetchData(fetch, id, 'dossier');
}

async function read(id: string): Promise<Dossier> {
	const { loaders } = await import('virtual:dossiers');
	const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
	if (!loader) error(404, 'Dit dossier bestaat niet.');
	return (await loader()).default;
}

/** What the overview and the presentation say of the dossier itself. */
export async function loadOverview(fetch: Fetch, dossier: Dossier): Promise<OverviewViews> {
	return import.meta.env.SSR
		? (await import('./page-data.ts')).overview(dossier)
		: fetchData(fetch, dossier.id, 'overzicht');
}
