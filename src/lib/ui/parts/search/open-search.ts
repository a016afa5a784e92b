import { mount, unmount } from 'svelte';
import type { Dossier } from '../../../dossier/dossier.ts';
import SearchDialog from './SearchDialog.svelte';

/** Shows a field to search a dossier in. */
export function openSearch(dossier: Dossier): void {
	const shown = mount(SearchDialog, {
		target: document.body,
		props: { dossier, onclose: () => void unmount(shown) }
	});
}
