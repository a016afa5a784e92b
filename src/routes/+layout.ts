import type { Tweaks } from '$lib/state/tweaks.svelte';

export const prerender = true;
export const trailingSlash = 'always';

/** What the visitor changed in each dossier, by its id: the same on every page, so that it can be undone on any. */
export const load = (): { opened: Map<string, Tweaks> } => ({ opened: new Map() });
