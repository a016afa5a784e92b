import { resolve } from '$app/paths';
import { error, type LoadEvent } from '@sveltejs/kit';
import { marks } from 'virtual:dossier-marks';

/**
 * What pages show stands in files of the dossier that they share, and not in the pages: a browser fetches each once, and
 * a page holds no script of its own. Their names change with the dossier and with the code, so that a page of one version
 * never gets the data of another.
 */
export const dataFile = (dossier: string, name: string): string => `${name}-${marks[dossier] ?? ''}.json`;

/** The address of a data file, for a page to fetch beforehand. */
export const dataAddress = (dossier: string, name: string): string =>
	resolve('/[dossier]/gegevens/[file]', { dossier, file: dataFile(dossier, name) });

/** Fetches a data file; 404 where the dossier does not exist. */
export async function fetchData(
	fetch: LoadEvent['fetch'],
	dossier: string,
	name: string
): Promise<ReturnType<typeof JSON.parse>> {
	if (!Object.hasOwn(marks, dossier)) error(404, 'Dit dossier bestaat niet.');
	const response = await fetch(dataAddress(dossier, name));
	// No answer for the visitor: a page that does not start stays as it came, see hooks.client.ts.
	if (!response.ok) throw new Error(`${response.url} gave ${response.status}`);
	return response.json();
}
