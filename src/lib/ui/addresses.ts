import { resolve } from '$app/paths';

/** Addresses of the site's pages, relative where the page is prerendered. All end in a slash, as the files do. */
export const addresses = {
	home: (): string => withSlash(resolve('/')),
	overview: (dossier: string): string => withSlash(resolve('/[dossier]', { dossier })),
	option: (dossier: string, letter: string): string =>
		withSlash(resolve('/[dossier]/keuze/[letter]', { dossier, letter: letter.toLowerCase() })),
	accountability: (dossier: string): string => withSlash(resolve('/[dossier]/verantwoording', { dossier })),
	download: (dossier: string, file: string): string =>
		resolve('/[dossier]/gegevens/[file]', { dossier, file })
};

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
