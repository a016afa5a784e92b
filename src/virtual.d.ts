declare module 'virtual:dossiers' {
	import type { Dossier } from '$lib/dossier/dossier';

	/** The dossiers in `scenarios/`, in alphabetical order of their folders. */
	export const dossiers: readonly Pick<Dossier, 'id' | 'kind' | 'title' | 'organisation' | 'question'>[];
	/** Whether there is just one dossier; a constant, so that a page leaves out what it cannot need. */
	export const isSingle: boolean;
	/** Loads one dossier by its id. */
	export const loaders: Readonly<Record<string, () => Promise<{ default: Dossier }>>>;
}

declare module 'virtual:dossier-files' {
	/** Dossier id → its YAML, as it stands in its folder. */
	export const yamlFiles: Readonly<
		Record<string, readonly { readonly name: string; readonly text: string }[]>
	>;
}

declare module 'virtual:dossier/*' {
	import type { Dossier } from '$lib/dossier/dossier';

	const dossier: Dossier;
	export default dossier;
}
