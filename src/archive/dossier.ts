import { dossiers, loaders } from 'virtual:dossiers';
import { tweaksOf } from '$lib/state/tweaks-of';
import type { Tweaks } from '$lib/state/tweaks.svelte';

/** What the visitor changed in the one dossier that an archive holds. */
export async function archivedIn(opened: Map<string, Tweaks>): Promise<Tweaks> {
	const id = dossiers[0]?.id ?? '';
	const load = loaders[id];
	if (!load) throw new Error('An archive is made of one dossier.');
	const tweaks = opened.get(id) ?? tweaksOf((await load()).default);
	opened.set(id, tweaks);
	return tweaks;
}
