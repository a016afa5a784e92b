import { archive } from 'virtual:archive';

/**
 * Whether the whole address of a page stands in the hash, as `#/dossier/?query#fragment`. That is so in the archive: one
 * file has only one path. Everything about the visible address comes from this file, so that no page knows the difference.
 */
const isInHash = archive !== undefined;

/** An address as a URL of which the path, the query and the hash can be read. */
const whole = ({ href, hash }: URL | Location): URL =>
	isInHash ? new URL(hash.slice(1) || '/', 'file:///') : new URL(href);

const shown = (): URL => whole(location);

/** The query of the visible address with its question mark; empty when there is none. For use in the browser. */
export const shownQuery = (): string => shown().search;

/** The fragment of the visible address with its hash sign; empty when there is none. For use in the browser. */
export const shownFragment = (): string => shown().hash;

/** The visible address with another query or fragment, for the router. For use in the browser. */
export function addressWith(change: { readonly query?: string; readonly fragment?: string }): string {
	const { pathname, search, hash } = shown();
	const address = pathname + (change.query ?? search) + (change.fragment ?? hash);
	return isInHash ? `#${address}` : address;
}

/** The whole address of the page, with this query and without a fragment, to share. For use in the browser. */
export const pageAddress = (query: string): string =>
	new URL(addressWith({ query, fragment: '' }), location.href).href;

/** A link to a fragment of the page at `url`, which carries this query on. */
export const fragmentLink = (fragment: string, url: () => URL, query: string): string =>
	isInHash ? `#${whole(url()).pathname}${query}#${fragment}` : `#${fragment}`;
