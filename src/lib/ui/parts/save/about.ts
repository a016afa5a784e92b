import type { Tweaks } from '$lib/state/tweaks.svelte';

/** Gives the lines that say where a file comes from. */
export type About = () => readonly string[] | Promise<readonly string[]>;

/**
 * What every download of a page says about itself: where its figures come from, what was changed, and what the visitor
 * judged where the figures rest on it, a line each. For use in the browser.
 */
export async function aboutPage(tweaks: Tweaks, judged: readonly string[] = []): Promise<readonly string[]> {
	// Only who saves a file needs this.
	const { made } = await import('./made');
	return made(tweaks, judged);
}
