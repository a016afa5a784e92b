import { resolve } from '$app/paths';

/** The query that every link of a dossier carries on: what the visitor changed. Empty while prerendering. */
let query = $state.raw('');

/** Makes the links of a dossier carry another query. Only the browser may call this. */
export function carryQuery(text: string): void {
	query = text;
}

/** Addresses of the site's pages, relative where the page is prerendered. All end in a slash, as the files do. */
export const addresses = {
	home: (): string => withSlash(resolve('/')),
	manual: (): string => withSlash(resolve('/handleiding')),
	editor: (): string => withSlash(resolve('/bewerken')),
	overview: (dossier: string): string => withSlash(resolve('/[dossier]', { dossier })) + query,
	option: (dossier: string, letter: string): string =>
		withSlash(resolve('/[dossier]/keuze/[letter]', { dossier, letter: letter.toLowerCase() })) + query,
	compare: (dossier: string): string => withSlash(resolve('/[dossier]/vergelijk', { dossier })) + query,
	pair: (dossier: string, first: string, second: string): string =>
		withSlash(resolve('/[dossier]/vergelijk/[paar]', { dossier, paar: `${first}-${second}`.toLowerCase() })) +
		query,
	risks: (dossier: string): string => withSlash(resolve('/[dossier]/risicos', { dossier })) + query,
	judgements: (dossier: string): string => withSlash(resolve('/[dossier]/oordelen', { dossier })) + query,
	weighing: (dossier: string): string => withSlash(resolve('/[dossier]/weging', { dossier })) + query,
	goals: (dossier: string): string => withSlash(resolve('/[dossier]/doelen', { dossier })) + query,
	variants: (dossier: string): string => withSlash(resolve('/[dossier]/varianten', { dossier })) + query,
	accountability: (dossier: string): string =>
		withSlash(resolve('/[dossier]/verantwoording', { dossier })) + query,
	download: (dossier: string, file: string): string =>
		resolve('/[dossier]/gegevens/[file]', { dossier, file })
};

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
