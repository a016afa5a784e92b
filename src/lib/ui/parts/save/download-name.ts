import { page } from '$app/state';
import { shownQuery } from '../addresses/address-bar';

/** So many characters of assumptions stand in a name; more are a count and a mark. */
const MOST = 48;

/**
 * The name of a file of a dossier, by default the one which the page is of: `dossier-totalen.csv`, and with own
 * assumptions `dossier-totalen-aangepast-indexatie-2.5.csv`, so that files of other dossiers and assumptions have other
 * names. For use in the browser.
 */
export const downloadName = (part: string, extension: string, dossier = page.params['dossier']): string =>
	`${[dossier, part, ownPart(shownQuery())].filter(Boolean).join('-')}.${extension}`;

/** What a name says of the assumptions in a query; nothing where it has none. A name with a dot is a judgement. */
export function ownPart(query: string): string {
	const own = query
		.slice(1)
		.split('&')
		.filter((pair) => pair !== '' && !pair.split('=', 1)[0]?.includes('.'));
	if (own.length === 0) return '';
	const text = own.join('_').replace(/[^\w.]+/g, '-');
	return `aangepast-${text.length <= MOST ? text : `${own.length}-aannames-${markOf(own.join('&'))}`}`;
}

/** A short mark that is another for another text: FNV-1a of 32 bits. */
function markOf(text: string): string {
	let mark = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) mark = Math.imul(mark ^ byte, 0x01000193);
	return (mark >>> 0).toString(36);
}
