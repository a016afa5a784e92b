import { asset, resolve } from '$app/paths';
import { page } from '$app/state';
import { archive } from 'virtual:archive';
import { url as siteUrl } from 'virtual:site';
import { pathOf, type PageId } from './page-list.ts';
import { fragmentLink } from './address-bar.ts';

/** The query that every link of a dossier carries on: what the visitor changed. Empty while prerendering. */
export const carriedQuery = (): string => page.data.tweaks?.query ?? '';

/** Addresses of the site's pages, relative where the page is prerendered. All end in a slash, as the files do. */
export const addresses = {
	home: (): string => withSlash(resolve('/')),
	worker: (): string => `${withSlash(resolve('/'))}service-worker.js`,
	accessibility: (): string => withSlash(resolve('/toegankelijkheid')),
	/** The licences of what the site is made with; the archive has them on a page of its own. */
	licences: (): string => (archive === undefined ? asset('/licenties.txt') : `#/licenties${carriedQuery()}`),
	manual: (): string => withSlash(resolve('/handleiding')),
	editor: (): string => withSlash(resolve('/bewerken')),
	/** A page of a dossier; `part` is the letter of an option, or the name of a pair. */
	page: (dossier: string, id: PageId, part = ''): string => pageItself(dossier, id, part) + carriedQuery(),
	/** A place on the page itself. */
	fragment: (id: string): string => fragmentLink(id, () => page.url, carriedQuery()),
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

/** The address of a page of a dossier, without what the visitor changed. */
export const pageItself = (dossier: string, id: PageId, part = ''): string =>
	withSlash(withSlash(resolve('/[dossier]', { dossier })) + pathOf({ page: id, part: part.toLowerCase() }));

/** An address as the file of its page has it. */
const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
