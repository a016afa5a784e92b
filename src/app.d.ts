import type { Tweaks } from '$lib/state/tweaks.svelte';

declare global {
	namespace App {
		interface PageData {
			/** What the visitor changed in the dossier that the page is of. */
			tweaks?: Tweaks;
			/** The name of the data file that a page of a dossier needs beside the dossier itself, without its mark. */
			dataFile?: string;
		}
	}
}
