import { isLongAddress } from './long-address.ts';

/** Puts an address on the clipboard, and says what became of that. For use in the browser. */
export async function copyLink(address: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(address);
	} catch {
		return 'Kopiëren lukt niet. Kopieer het adres bovenin uw browser.';
	}
	return isLongAddress(address)
		? 'Link gekopieerd. Hij is lang; een bestand bewaren is veiliger.'
		: 'Link gekopieerd';
}

/** Puts a text on the clipboard, and says what became of that. For use in the browser. */
export async function copyText(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		return 'Kopiëren lukt niet. Kies de tekst op de pagina en kopieer die.';
	}
	return 'De tekst is gekopieerd';
}
