import { dossiers, loaders } from 'virtual:dossiers';
import type { Dossier } from '$lib/dossier/dossier';

/** The one dossier that an archive holds. */
export async function archived(): Promise<Dossier> {
	const load = loaders[dossiers[0]?.id ?? ''];
	if (!load) throw new Error('An archive is made of one dossier.');
	return (await load()).default;
}
