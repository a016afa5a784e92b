import { mount, unmount } from 'svelte';
import type { Dossier } from '../../../dossier/dossier.ts';
import { meaningOf } from '../../../format/glossary.ts';
import TermMeaning from './TermMeaning.svelte';

/** Shows what the term of a link means, beside the link. Throws where the browser has no such window. */
export function openTerm(dossier: Dossier, link: HTMLAnchorElement): void {
	const entry = meaningOf(dossier, link.hash.slice(link.hash.lastIndexOf('#') + 1));
	if (entry === undefined || !('popover' in link)) throw new Error('no meaning to show');
	const shown = mount(TermMeaning, {
		// A dialog lets nothing outside it be used.
		target: link.closest('dialog') ?? document.body,
		props: { dossier, entry, opener: link, onclose: () => void unmount(shown) }
	});
}
