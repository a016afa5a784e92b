import { dossiers } from 'virtual:dossiers';
import { yamlFiles } from 'virtual:dossier-files';
import { reference } from '$lib/dossier/reference';
import type { PageServerLoad } from './$types';

/** Which dossiers there are to edit, and the help; the files are fetched when a dossier is chosen. */
export const load: PageServerLoad = () => ({
	reference: reference({ dossier: undefined, options: [] }),
	published: dossiers.map(({ id, title }) => ({
		id,
		title,
		files: (yamlFiles[id] ?? []).map(({ name }) => name)
	}))
});
