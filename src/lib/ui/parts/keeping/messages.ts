/** What a page asks of the service worker. `page` is the path of the page's address: it tells which dossier it is. */
export type Ask =
	/** Keep what the dossier needs to work without a network, or all that belongs to it. Answered by `Kept`, often. */
	| { readonly ask: 'keep'; readonly page: string; readonly all: boolean }
	/** How much of all that belongs to the dossier is kept? Answered by `Kept`, once. */
	| { readonly ask: 'kept'; readonly page: string }
	/** What are the dossier's own files in this version? Answered by a text: empty where the dossier is not in it. */
	| { readonly ask: 'dossier'; readonly page: string }
	/** Take this version into use, in all tabs. */
	| { readonly ask: 'renew' }
	/** The worker's own file did not come. Is the site still there? */
	| { readonly ask: 'look' };

/** How far keeping a dossier is, in files. */
export interface Kept {
	readonly done: number;
	readonly of: number;
	/** Files that did not come, or that came as something else. */
	readonly failed: number;
	readonly ended: boolean;
}

/** What the service worker tells all pages. */
export type News =
	/** Another version is in use from now on: open the page again. */
	| 'renew'
	/** The site is no longer at this address. */
	| 'gone';
