/** What mail programs and chats take along with a link that stands in a sentence or between brackets, encoded or not. */
export const WRAPPING = /(?:[.,;:!?)\]}>'"’”»]|%(?:2[279C]|3[ABCEF]|5D|7D|C2%BB|E2%80%9[9D]))+$/i;

/** Percent-encoding that was encoded again, as `%252C` for `%2C`. */
const ENCODED_TWICE = /%25(?=[0-9A-F]{2})/i;

/** Names that networks, mailings and searches add to a link, to know who follows it. */
const ADDED =
	/^(?:utm_|mc_|mtm_|matomo_|pk_|hsa_|_hs|vero_|oly_|sfmc_|elq|mkt_|li_|ref_|_g[al]$)|^(?:(?:fb|g|d|y|tt|tw|ir)clid|msclkid|gclsrc|[gw]braid|igshi?d?|igsh|epik|rcm|ref|trk|cmpid|si|spm|share)$/i;

/**
 * A query as it was before it travelled: without what a mail program took for a part of it, with `&amp;` as `&`, and
 * encoded once. A query of this site holds names, numbers and keys only, none of which look so themselves.
 * @param search with or without its question mark
 */
export function restored(search: string): string {
	let text = search.replace(WRAPPING, '');
	while (ENCODED_TWICE.test(text)) text = text.replace(ENCODED_TWICE, '%');
	if (!text.includes('=')) text = text.replace(/%3D/gi, '=').replace(/%26/gi, '&');
	return text.replace(/&(?:amp(?:;|%3B))+/gi, '&');
}

/** Whether a name in a query is one that others add to links. */
export const isAdded = (name: string): boolean => ADDED.test(name);
