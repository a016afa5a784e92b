import { error, type LoadEvent } from '@sveltejs/kit';
import type { Dossier } from '$lib/dossier/dossier';
import { outcomeOf } from '$lib/model/outcome';
import { Tweaks } from '$lib/state/tweaks.svelte';
import { fetchData } from './data-file.ts';
import type { DossierFile, PageFiles } from './page-data.ts';

type Fetch = LoadEvent['fetch'];

/**
 * What the visitor changed in a dossier, which is read when it is opened. 404 where it does not exist.
 * @param search the query of the address, of which the page shows what it changes from the beginning; asked in the browser
 *   only
 */
export async function opening(
	opened: Map<string, Tweaks>,
	fetch: Fetch,
	id: string,
	search: () => string
): Promise<Tweaks> {
	const tweaks = opened.get(id) ?? (await openDossier(fetch, id));
	opened.set(id, tweaks);
	if (!import.meta.env.SSR && search().length > 1) await tweaks.prepare();
	return tweaks;
}

async function openDossier(fetch: Fetch, id: string): Promise<Tweaks> {
	const { dossier, amounts } = await loadDossier(fetch, id);
	return new Tweaks(dossier, outcomeOf(dossier, amounts));
}

/** A dossier: as it was read while pages are written, from its data file in the browser. */
async function loadDossier(fetch: Fetch, id: string): Promise<DossierFile> {
	if (!import.meta.env.SSR) return fetchData(fetch, id, 'dossier');
	const { dossierFile } = await import('./page-data.ts');
	return dossierFile(await read(id));
}

async function read(id: string): Promise<Dossier> {
	const { loaders } = await import('virtual:dossiers');
	const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
	if (!loader) error(404, 'Dit dossier bestaat niet.');
	return (await loader()).default;
}

/** What a page says of the dossier itself, by the name of its data file. */
export async function dataOf<Name extends keyof PageFiles>(
	fetch: Fetch,
	dossier: Dossier,
	name: Name
): Promise<PageFiles[Name] & { readonly dataFile: Name }> {
	const data: PageFiles[Name] = import.meta.env.SSR
		? (await import('./page-data.ts')).PAGE_FILES[name](dossier)
		: await fetchData(fetch, dossier.id, name);
	return { ...data, dataFile: name };
}
