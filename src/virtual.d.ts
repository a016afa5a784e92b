declare module 'virtual:dossiers' {
	import type { Dossier } from '$lib/dossier/dossier';

	/** The dossiers in `scenarios/`, in alphabetical order of their folders. */
	export const dossiers: readonly Pick<Dossier, 'id' | 'kind' | 'title' | 'organisation' | 'question'>[];
	/** Whether there is just one dossier; a constant, so that a page leaves out what it cannot need. */
	export const isSingle: boolean;
	/** Loads one dossier by its id. */
	export const loaders: Readonly<Record<string, () => Promise<{ default: Dossier }>>>;
}

declare module 'virtual:archive' {
	/** What the one file of an archive holds beside its pages. */
	export interface Archive {
		/** When the file was made, in words: `25 november 2026`. */
		readonly date: string;
		/** Every file that the dossier offers for download, as a `data:` address, with the SHA-256 of its bytes. */
		readonly files: readonly { readonly name: string; readonly address: string; readonly sha256: string }[];
	}

	/** Undefined on the site, so that it ships nothing for the archive. */
	export const archive: Archive | undefined;
}

declare module 'virtual:dossier-files' {
	/** Dossier id → its YAML, as it stands in its folder. */
	export const yamlFiles: Readonly<
		Record<string, readonly { readonly name: string; readonly text: string }[]>
	>;
}

declare module 'virtual:dossier-marks' {
	/** Dossier id → a mark that changes with the dossier and with the code, for the names of its data files. */
	export const marks: Readonly<Record<string, string>>;
}

declare module 'virtual:dossier/*' {
	import type { Dossier } from '$lib/dossier/dossier';

	const dossier: Dossier;
	export default dossier;
}

declare module 'virtual:site' {
	import type { Contact, Site } from '$lib/site/site';

	/** What `scenarios/site.yaml` says; see there for what each means. */
	export const name: Site['name'];
	export const organisation: Site['organisation'];
	export const logo: Site['logo'];
	export const url: Site['url'];
	export const contact: Contact | null;
	export const accessibilityStatement: Site['accessibilityStatement'];
	export const security: Site['security'];
	export const sourceCode: Site['sourceCode'];
	/** The version of the software, from package.json. */
	export const softwareVersion: string;
}

declare module 'virtual:site-theme.css';
