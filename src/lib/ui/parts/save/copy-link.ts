import type { Dossier } from '../../../dossier/dossier.ts';
import { isLongAddress } from './long-address.ts';
import { sharedAddress, sharedPage } from './shared-address.ts';

/** Puts the address of what is shown on the clipboard, and says what became of that. For use in the browser. */
export const copyShown = (dossier: Dossier): Promise<string> => copyLink(sharedAddress(dossier));

/** The same of the whole page with a query. */
export const copyPage = (dossier: Dossier, query: string): Promise<string> =>
	copyLink(sharedPage(dossier, query));

/** Puts an address on the clipboard, and says what became of that. For use in the browser. */
async function copyLink(address: string): Promise<string> {
	if (!(await isCopied(address))) return 'Kopiëren lukt niet. Kopieer het adres bovenin uw browser.';
	return isLongAddress(address)
		? 'Link gekopieerd. Hij is lang; een bestand bewaren is veiliger.'
		: 'Link gekopieerd';
}

/** The same for a text on the page. */
export async function copyText(text: string): Promise<string> {
	return (await isCopied(text))
		? 'De tekst is gekopieerd'
		: 'Kopiëren lukt niet. Kies de tekst op de pagina en kopieer die.';
}

/** Puts a text on the clipboard; whether there is one, and the browser allowed it. */
async function isCopied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
