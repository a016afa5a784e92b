import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { PAGES, pageAt } from '$lib/ui/parts/addresses/page-list';
import { pageData } from '../../../routes/[dossier]/page-data.ts';
import { archivedIn } from '../../dossier.ts';

/** A page of the site, with what SvelteKit gives it. */
type SitePage = Component<{ data: object; params: object }>;

const FOLDER = '../../../routes/[dossier]/';
const pages = import.meta.glob<SitePage>('../../../routes/\\[dossier\\]/**/+page.svelte', {
	eager: true,
	import: 'default'
});

interface Loading {
	readonly params: { readonly pagina: string };
	parent(): Promise<{ readonly opened: Map<string, Tweaks> }>;
}

/** The page of the site at an address, with what it shows; the bare file is the overview. 404 where there is none. */
export async function load({ params, parent }: Loading) {
	const { opened } = await parent();
	const tweaks = await archivedIn(opened);
	const [, ...below] = params.pagina.split('/').filter((part) => part !== '');
	const place = pageAt(below.join('/'));
	const folder = place && PAGES[place.page].path;
	const Shown = folder === undefined ? undefined : pages[`${FOLDER}${folder && `${folder}/`}+page.svelte`];
	if (place === undefined || Shown === undefined) error(404, 'Deze pagina is er niet.');
	const data = pageData(tweaks.own, place);
	await workOut(data.views ?? {});
	return { tweaks, place, Shown, shown: { tweaks, dossier: tweaks.own, ...data } };
}

/** Works out each part of what a page says in a task of its own, so that the browser can answer in between. */
async function workOut(views: object): Promise<void> {
	for (const { get } of Object.values(Object.getOwnPropertyDescriptors(views))) {
		get?.call(views);
		await new Promise((resolve) => setTimeout(resolve));
	}
}
