import type { Dossier } from '../../../dossier/dossier.ts';
import { openSearch } from '../search/open-search.ts';
import { openTerm } from '../terms/open-term.ts';

/** Shows what a link asks for: a field to search in, or what a term means. Throws where it cannot. */
export function answer(dossier: Dossier, link: HTMLAnchorElement): void {
	if (link.dataset['opens'] === 'search') openSearch(dossier);
	else openTerm(dossier, link);
}
