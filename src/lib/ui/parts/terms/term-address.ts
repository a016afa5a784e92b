import { addresses } from '../addresses/addresses.ts';

/** Where the meaning of a term stands in the list of all. */
export const termAddress = (dossier: string, term: string): string =>
	`${addresses.page(dossier, 'terms')}#${term}`;
