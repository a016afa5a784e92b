import type { Tweaks } from '$lib/state/tweaks.svelte';

/** Gives the lines that say where a file comes from. */
export type About = () => readonly string[] | Promise<readonly string[]>;

/**
 * What every download of a page says about itself: where its figures come from, what was changed, and what the visitor
 * judged where the figures rest on it, a line each. For use in the browser.
 */
export async function aboutPage(
	{ dossier, changes }: Tweaks,
	judged: readonly string[] = []
): Promise<readonly string[]> {
	// Only who saves a file needs this.
	const [{ provenance }, { sharedPage }] = await Promise.all([
		import('$lib/export/provenance'),
		import('./shared-address')
	]);
	return provenance(dossier, changes, { date: new Date(), link: sharedPage(dossier), judged });
}
