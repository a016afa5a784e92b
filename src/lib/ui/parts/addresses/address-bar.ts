import { archive } from 'virtual:archive';
import { restored } from '../../../state/travelled.ts';

/**
 * Whether the whole address of a page stands in the hash, as `#/dossier/?query#fragment`. That is so in the archive: one
 * file has only one path. Everything about the visible address comes from this file, so that no page knows the difference.
 */
const isInHash = archive !== undefined;

/** An address as a URL of which the path, the query and the hash can be read. */
const whole = ({ href, hash }: URL | Location): URL =>
	isInHash ? new URL(hash.slice(1) || '/', 'file:///') : new URL(href);

const shown = (): URL => whole(location);

/** What a query holds that says which page is meant, and not what the visitor changed. */
const PAIR_KEY = 'paar';

/**
 * What the visible address says of the visitor's changes, as a query with its question mark; empty when it says nothing.
 * For use in the browser.
 */
export function shownQuery(): string {
	const { search } = shown();
	const parts = search.slice(1).split('&');
	const own = parts.filter((part) => !isOfPage(part));
	return own.length === parts.length ? search : asQuery(own);
}

/** The pair of options that the visible address asks for, as `a-c`; null when it asks for none. For use in the browser. */
export const shownPair = (): string | null => new URLSearchParams(restored(shown().search)).get(PAIR_KEY);

/** A query that asks for a pair of options, with the visitor's changes. */
export const queryWithPair = (pair: string, query: string): string =>
	asQuery([`${PAIR_KEY}=${pair}`, ...query.slice(1).split('&')]);

const isOfPage = (part: string): boolean => part.startsWith(`${PAIR_KEY}=`);

const asQuery = (parts: readonly string[]): string => {
	const filled = parts.filter((part) => part !== '');
	return filled.length === 0 ? '' : `?${filled.join('&')}`;
};

/** The fragment of the visible address with its hash sign; empty when there is none. For use in the browser. */
export const shownFragment = (): string => shown().hash;

/** The visible address with other changes in its query or another fragment, for the router. For use in the browser. */
export function addressWith(change: { readonly query?: string; readonly fragment?: string }): string {
	const { pathname, search, hash } = shown();
	const ofPage = restored(search).slice(1).split('&').filter(isOfPage);
	const query =
		change.query === undefined ? search : asQuery([...ofPage, ...change.query.slice(1).split('&')]);
	const address = pathname + query + (change.fragment ?? hash);
	return isInHash ? `#${address}` : address;
}

/** The whole address of the page, with this query and without a fragment, to share. For use in the browser. */
export const pageAddress = (query: string): string =>
	new URL(addressWith({ query, fragment: '' }), location.href).href;

/** The whole address as it is shown, fragment included, with another query. For use in the browser. */
export const shownWith = (query: string): string => new URL(addressWith({ query }), location.href).href;

/** A link to a fragment of the page at `url`, which carries this query on. */
export const fragmentLink = (fragment: string, url: () => URL, query: string): string =>
	isInHash ? `#${whole(url()).pathname}${query}#${fragment}` : `#${fragment}`;
