import type { Dossier } from '../dossier/dossier.ts';

/** What says in a link with which version of the dossier it was made. */
const VERSION_KEY = 'versie';

/** A dossier may have an assumption that is called so; its links name no version. */
const isTaken = ({ assumptions }: Dossier): boolean => assumptions.some(({ id }) => id === VERSION_KEY);

/** A version as a link carries it: nothing in it gets lost or is encoded on the way. */
const travelling = (version: string): string =>
	version.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|[-.]+$/g, '');

/** A query to share: the same, with the version of the dossier. Empty where there is nothing to say. */
export function withVersion(dossier: Dossier, query: string): string {
	const version = travelling(dossier.version);
	if (version === '' || isTaken(dossier)) return query;
	const others = query
		.slice(1)
		.split('&')
		.filter((part) => part !== '' && !part.startsWith(`${VERSION_KEY}=`));
	return `?${[...others, `${VERSION_KEY}=${encodeURIComponent(version)}`].join('&')}`;
}

/** Whether a name in a query is that of the version with which it was made. */
export const isVersion = (dossier: Dossier, name: string): boolean =>
	name === VERSION_KEY && !isTaken(dossier);

/** The version in a link, where it is another than that of the dossier; undefined where one of the two has none. */
export function otherVersion(dossier: Dossier, text: string): string | undefined {
	const [given, own] = [travelling(text.slice(0, 60)), travelling(dossier.version)];
	return own === '' || given === '' || given === own ? undefined : given;
}
