import { draftText, readDraft, type Draft } from '$lib/authoring/draft';

/** Why the browser's storage did not do what was asked. */
export type DraftProblem = 'blocked' | 'full' | 'unreadable';

/** Where drafts are kept: localStorage, or what stands in for it in a test. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const START = 'keuzewijzer/bewerken/';

/** The browser's storage; asking for it throws where it is blocked. */
export function browserStorage(): DraftStorage | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}

/**
 * Unsaved work, kept in this browser only, one draft a dossier. Storage that is blocked, full or holds rubbish gives a
 * problem to show, and never touches what is on the page or what else is kept.
 */
export class Drafts {
	readonly #storage: DraftStorage | undefined;
	/** The drafts that are there, the last changed first. */
	list = $state.raw<readonly Draft[]>([]);
	problem = $state.raw<DraftProblem | undefined>(undefined);

	/** @param storage undefined where the browser does not allow any */
	constructor(storage: DraftStorage | undefined) {
		this.#storage = storage;
		this.read();
	}

	/** Reads what is kept. */
	read(): void {
		if (this.#storage === undefined) {
			this.problem = 'blocked';
			return;
		}
		try {
			const found: Draft[] = [];
			for (let place = 0; place < this.#storage.length; place++) {
				const key = this.#storage.key(place);
				if (!key?.startsWith(START)) continue;
				const draft = readDraft(this.#storage.getItem(key) ?? '');
				if (draft === undefined) this.problem = 'unreadable';
				else found.push(draft);
			}
			this.list = found.sort((a, b) => b.time - a.time);
		} catch {
			this.problem = 'blocked';
		}
	}

	/** The draft of a dossier. */
	of(folder: string): Draft | undefined {
		return this.list.find((draft) => draft.folder === folder);
	}

	/** Keeps a draft in place of the one that was there. */
	keep(draft: Draft): void {
		this.list = [draft, ...this.list.filter(({ folder }) => folder !== draft.folder)];
		this.#write((storage) => storage.setItem(START + draft.folder, draftText(draft)));
	}

	/** Throws the draft of a dossier away. */
	drop(folder: string): void {
		this.list = this.list.filter((draft) => draft.folder !== folder);
		this.#write((storage) => storage.removeItem(START + folder));
	}

	#write(change: (storage: DraftStorage) => void): void {
		if (this.#storage === undefined) {
			this.problem = 'blocked';
			return;
		}
		try {
			change(this.#storage);
			this.problem = undefined;
		} catch (error) {
			this.problem =
				error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
		}
	}
}
