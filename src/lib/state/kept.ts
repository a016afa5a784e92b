/**
 * What the site keeps in a browser, and how: a few texts, each under a name of its own, in localStorage or, as long as
 * a tab is open, in sessionStorage. No other file touches these storages, so that the tests over these names are tests of all that is kept.
 */

/** Where texts are kept: a storage of the browser, or what stands in for it in a test. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Why the browser does not keep what it was given. */
export type StorageProblem = 'blocked' | 'full';

/** The start of the names under which the editor keeps unsaved work; a folder follows. */
export const DRAFTS = 'keuzewijzer/bewerken/';

/** The name under which the own variants of a dossier are kept. */
export const variantsKey = (dossier: string): string => `keuzewijzer/${dossier}/varianten`;

/** The name under which the steps of a visit to a dossier are kept. */
export const stepsKey = (dossier: string): string => `keuzewijzer/${dossier}/stappen`;

/** The browser's storage; undefined where the browser does not allow any, which it says by throwing. */
export function browserStorage(): KeptStorage | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}

/** The same, of this tab and as long as it is open. */
export function tabStorage(): KeptStorage | undefined {
	try {
		return window.sessionStorage;
	} catch {
		return undefined;
	}
}

/** What an exception of the storage means. */
export const storageProblem = (error: unknown): StorageProblem =>
	error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

/** A name that nothing is kept under yet: this one, or this one with a number behind it. */
export function freeKey(storage: KeptStorage, name: string): string {
	if (storage.getItem(name) === null) return name;
	for (let number = 2; ; number++) {
		if (storage.getItem(`${name}/${number}`) === null) return `${name}/${number}`;
	}
}
