import type { Dossier } from '../dossier/dossier.ts';
import { freeKey, storageProblem, variantsKey, type KeptStorage, type StorageProblem } from './kept.ts';
import { writeQuery } from './write-query.ts';
import type { Choices } from './tweaks.svelte.ts';
import {
	cleanName,
	freeName,
	listIn,
	readEntry,
	shownOf,
	together,
	type Shown,
	type Variant
} from './variant-list.ts';

/** What became of a change: it is kept, or not (see `problem`), or the name stands for something else already. */
export type Keeping = 'kept' | 'not-kept' | 'taken';

/**
 * The visitor's own variants of a dossier, kept in this browser only. What is kept is read before each change, so that
 * a variant of another tab stays, and only the variant that it is about is written anew. What cannot be read stays as it
 * is, or is set aside where it stands in the way. Storage that is blocked or full gives a problem to show and never
 * loses the variants on the page.
 */
export class Variants {
	readonly #dossier: Dossier;
	readonly #storage: KeptStorage | undefined;
	readonly #key: string;
	/** What the storage did not take; undefined where it took all. */
	#unkept: readonly unknown[] | undefined;
	list = $state.raw<readonly Variant[]>([]);
	problem = $state.raw<StorageProblem | undefined>(undefined);
	/** Whether something is kept that cannot be read. */
	unreadable = $state.raw(false);

	/** @param storage undefined where the browser does not allow any */
	constructor(dossier: Dossier, storage: KeptStorage | undefined) {
		this.#dossier = dossier;
		this.#storage = storage;
		this.#key = variantsKey(dossier.id);
		if (storage === undefined) this.problem = 'blocked';
		this.#show(this.#entries());
	}

	/** Reads again what is kept, after another tab changed something; `key` is what it changed, null for all. */
	hear(key: string | null): void {
		if (key === null || key === this.#key) this.#show(this.#entries());
	}

	/** Keeps choices under a name that is free, or that stands for the same choices. */
	save(name: string, choices: Choices): Keeping {
		const clean = cleanName(name);
		const entry = this.#entryOf(clean, choices);
		return this.#change((shown, entries) => {
			const there = shown.find(({ variant }) => variant.name === clean);
			if (there === undefined) return [...entries, entry];
			return this.#sameChoices(there.variant, choices) ? entries : undefined;
		});
	}

	/**
	 * Keeps choices in place of a variant, as it is on this page. Where it is no longer that, because another tab changed
	 * it, both stay and the name is taken.
	 */
	replace(old: Variant, choices: Choices): Keeping {
		return this.#change((shown, entries) => {
			const there = shown.find(({ variant }) => variant.name === old.name);
			const entry = this.#entryOf(old.name, choices);
			if (there === undefined) return [...entries, entry];
			if (!this.#sameChoices(there.variant, old)) return undefined;
			return entries.map((one) => (one === there.entry ? entry : one));
		});
	}

	rename(from: string, to: string): Keeping {
		const name = cleanName(to);
		return this.#change((shown, entries) => {
			if (name === from) return entries;
			if (shown.some(({ variant }) => variant.name === name)) return undefined;
			const there = shown.find(({ variant }) => variant.name === from);
			if (there === undefined) return entries;
			const entry = this.#entryOf(name, there.variant);
			return entries.map((one) => (one === there.entry ? entry : one));
		});
	}

	remove(name: string): Keeping {
		return this.#change((shown, entries) => {
			const there = shown.find(({ variant }) => variant.name === name);
			return entries.filter((one) => one !== there?.entry);
		});
	}

	/** Adds variants from a file; one whose name stands for something else gets a number behind it. */
	add(variants: readonly Variant[]): Keeping {
		return this.#change((shown, entries) => {
			const known = shown.map(({ variant }) => variant);
			const added: unknown[] = [];
			for (const variant of variants) {
				const there = known.find(({ name }) => name === variant.name);
				if (there !== undefined && this.#sameChoices(there, variant)) continue;
				const name = freeName(
					variant.name,
					known.map((one) => one.name)
				);
				known.push({ ...variant, name });
				added.push(this.#entryOf(name, variant));
			}
			return [...entries, ...added];
		});
	}

	/** A name like this one that is free on this page. */
	freeName(name: string): string {
		return freeName(
			cleanName(name),
			this.list.map((one) => one.name)
		);
	}

	#entryOf(name: string, { changes, judgements }: Choices): unknown {
		return { name, query: writeQuery(this.#dossier, changes, judgements) };
	}

	#sameChoices(one: Choices, other: Choices): boolean {
		const query = ({ changes, judgements }: Choices): string =>
			writeQuery(this.#dossier, changes, judgements);
		return query(one) === query(other);
	}

	/** What is kept, with what the storage did not take. */
	#entries(): readonly unknown[] {
		const unkept = this.#unkept ?? [];
		let text: string | null;
		try {
			text = this.#storage?.getItem(this.#key) ?? null;
		} catch {
			this.problem = 'blocked';
			return unkept;
		}
		const kept = text === null ? [] : listIn(text);
		this.unreadable = kept?.some((entry) => readEntry(this.#dossier, entry) === undefined) ?? true;
		return together(kept ?? [], unkept);
	}

	#show(entries: readonly unknown[]): void {
		this.list = shownOf(this.#dossier, entries).map(({ variant }) => variant);
	}

	/** Changes what is kept, as it is now; undefined where the name is taken. */
	#change(
		change: (shown: readonly Shown[], entries: readonly unknown[]) => readonly unknown[] | undefined
	): Keeping {
		const entries = this.#entries();
		const next = change(shownOf(this.#dossier, entries), entries);
		this.#show(next ?? entries);
		if (next === undefined) return 'taken';
		if (next === entries && this.#unkept === undefined) return 'kept';
		try {
			if (this.#storage === undefined) throw new DOMException('', 'SecurityError');
			const old = this.#storage.getItem(this.#key);
			// What is no list at all stands in the way of one.
			if (old !== null && listIn(old) === undefined)
				this.#storage.setItem(freeKey(this.#storage, `${this.#key}/apart`), old);
			this.#storage.setItem(this.#key, JSON.stringify(next));
			this.#unkept = undefined;
			this.problem = undefined;
			return 'kept';
		} catch (error) {
			this.#unkept = next;
			this.problem = storageProblem(error);
			return 'not-kept';
		}
	}
}
