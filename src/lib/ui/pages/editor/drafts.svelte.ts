import { draftText, readDraft, type Draft } from '$lib/authoring/draft';
import { DRAFTS, freeKey, storageProblem, type KeptStorage, type StorageProblem } from '$lib/state/kept';

/** A draft as it is kept. */
export interface KeptDraft extends Draft {
	/** The name under which it is kept. */
	readonly key: string;
	/** What is kept under that name, as far as this tab knows; undefined as long as the storage did not take it. */
	readonly text: string | undefined;
}

/**
 * Unsaved work, kept in this browser only. Somebody who works on a dossier has a draft of their own: it is never written
 * over one of another tab, or over what cannot be read. Storage that is blocked or full gives a problem to show, and
 * never touches what is on the page or what else is kept.
 */
export class Drafts {
	readonly #storage: KeptStorage | undefined;
	/** What the storage did not take. */
	#unkept: readonly KeptDraft[] = [];
	/** The drafts that are there, the last changed first. */
	list = $state.raw<readonly KeptDraft[]>([]);
	problem = $state.raw<StorageProblem | undefined>(undefined);
	/** Whether something is kept that cannot be read. */
	unreadable = $state.raw(false);

	/** @param storage undefined where the browser does not allow any */
	constructor(storage: KeptStorage | undefined) {
		this.#storage = storage;
		if (storage === undefined) this.problem = 'blocked';
		this.#read();
	}

	/** Reads again what is kept, after another tab changed something; `key` is what it changed, null for all. */
	hear(key: string | null): void {
		if (key === null || key.startsWith(DRAFTS)) this.#read();
	}

	/** The drafts of a dossier. */
	of(folder: string): readonly KeptDraft[] {
		return this.list.filter((draft) => draft.folder === folder);
	}

	/**
	 * Keeps a draft, in place of the one that this tab kept before. Where another tab wrote over that one, both stay: this
	 * one gets a name of its own.
	 */
	keep(draft: Draft, before: KeptDraft | undefined): KeptDraft {
		const text = draftText(draft);
		let kept: KeptDraft = { ...draft, key: before?.key ?? DRAFTS + draft.folder, text: before?.text };
		this.#unkept = this.#unkept.filter(({ key }) => key !== kept.key);
		try {
			if (this.#storage === undefined) throw new DOMException('', 'SecurityError');
			const there = this.#storage.getItem(kept.key);
			const isMine = there === null || (before !== undefined && there === before.text);
			const key = isMine ? kept.key : freeKey(this.#storage, DRAFTS + draft.folder);
			this.#storage.setItem(key, text);
			kept = { ...draft, key, text };
			this.problem = undefined;
		} catch (error) {
			this.problem = storageProblem(error);
			this.#unkept = [...this.#unkept, kept];
		}
		this.#read();
		return kept;
	}

	/** Throws a draft away, unless another tab wrote over it. */
	drop({ key, text }: KeptDraft): void {
		this.#unkept = this.#unkept.filter((draft) => draft.key !== key);
		try {
			if (text !== undefined && this.#storage?.getItem(key) === text) this.#storage.removeItem(key);
		} catch (error) {
			this.problem = storageProblem(error);
		}
		this.#read();
	}

	#read(): void {
		const found: KeptDraft[] = [...this.#unkept];
		let isWhole = true;
		try {
			const storage = this.#storage;
			for (let place = 0; storage !== undefined && place < storage.length; place++) {
				const key = storage.key(place);
				if (!key?.startsWith(DRAFTS) || found.some((draft) => draft.key === key)) continue;
				const text = storage.getItem(key) ?? '';
				const draft = readDraft(text);
				if (draft === undefined) isWhole = false;
				else found.push({ ...draft, key, text });
			}
		} catch {
			this.problem = 'blocked';
		}
		this.unreadable = !isWhole;
		this.list = found.sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
	}
}
