import { asset, resolve } from '$app/paths';
import { page } from '$app/state';
import { archive } from 'virtual:archive';
import { url as siteUrl } from 'virtual:site';
import { fragmentLink } from './address-bar';

/** The query that every link of a dossier carries on: what the visitor changed. Empty while prerendering. */
let query = $state.raw('');

/** Makes the links of a dossier carry another query. Only the browser may call this. */
export function carryQuery(text: string): void {
	query = text;
}

/** The query that links carry, for addresses that are not in the list below. */
export const carriedQuery = (): string => query;

/** Addresses of the site's pages, relative where the page is prerendered. All end in a slash, as the files do. */
export const addresses = {
	home: (): string => withSlash(resolve('/')),
	worker: (): string => `${withSlash(resolve('/'))}service-worker.js`,
	accessibility: (): string => withSlash(resolve('/toegankelijkheid')),
	/** The licences of what the site is made with; the archive has them on a page of its own. */
	licences: (): string => (archive === undefined ? asset('/licenties.txt') : `#/licenties${query}`),
	manual: (): string => withSlash(resolve('/handleiding')),
	editor: (): string => withSlash(resolve('/bewerken')),
	overview: (dossier: string): string => withSlash(resolve('/[dossier]', { dossier })) + query,
	option: (dossier: string, letter: string): string =>
		withSlash(resolve('/[dossier]/keuze/[letter]', { dossier, letter: letter.toLowerCase() })) + query,
	compare: (dossier: string): string => withSlash(resolve('/[dossier]/vergelijk', { dossier })) + query,
	risks: (dossier: string): string => withSlash(resolve('/[dossier]/risicos', { dossier })) + query,
	judgements: (dossier: string): string => withSlash(resolve('/[dossier]/oordelen', { dossier })) + query,
	weighing: (dossier: string): string => withSlash(resolve('/[dossier]/weging', { dossier })) + query,
	goals: (dossier: string): string => withSlash(resolve('/[dossier]/doelen', { dossier })) + query,
	variants: (dossier: string): string => withSlash(resolve('/[dossier]/varianten', { dossier })) + query,
	accountability: (dossier: string): string =>
		withSlash(resolve('/[dossier]/verantwoording', { dossier })) + query,
	/** A place on the page itself. */
	fragment: (id: string): string => fragmentLink(id, () => page.url, query),
	handout: (dossier: string): string => withSlash(resolve('/[dossier]/hand-out', { dossier })) + query,
	presenting: (dossier: string): string => withSlash(resolve('/[dossier]/presenteren', { dossier })) + query,
	/** The picture that other sites show beside a link to the dossier. They want it whole, with the site's own host. */
	preview: (dossier: string): string =>
		siteUrl === null
			? resolve('/[dossier]/voorbeeld.png', { dossier })
			: `${siteUrl}${dossier}/voorbeeld.png`,
	/** A file of the dossier; the archive has it in itself. */
	download: (dossier: string, file: string): string =>
		archive?.files.find(({ name }) => name === file)?.address ??
		resolve('/[dossier]/gegevens/[file]', { dossier, file })
};

/** An address as the file of its page has it. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
