import { dossiers } from 'virtual:dossiers';
import { yamlFiles } from 'virtual:dossier-files';
import type { PageServerLoad } from './$types';

/** Which dossiers there are to edit; their files are fetched when one is chosen. */
export const load: PageServerLoad = () => ({
	published: dossiers.map(({ id, title }) => ({
		id,
		title,
		files: (yamlFiles[id] ?? []).map(({ name }) => name)
	}))
});
