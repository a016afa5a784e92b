import type { Dossier } from '../../../dossier/dossier.ts';
import { clickedLink } from './plain-click.ts';

/**
 * Answers a link to a list on the page itself: with the meaning of a term, or with a field to search in. That is loaded
 * when it is asked for; where it cannot be, the link is followed.
 */
export function answerLink(event: MouseEvent, dossier: Dossier): void {
	const link = clickedLink(event, 'a[data-opens]');
	if (!link) return;
	event.preventDefault();
	import('./answers.ts').then(({ answer }) => answer(dossier, link)).catch(() => location.assign(link.href));
}
