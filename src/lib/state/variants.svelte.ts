import type { Dossier } from '../dossier/dossier.ts';
import { readQuery, writeQuery } from './query.ts';
import type { Choices } from './tweaks.svelte.ts';

/** A named set of assumptions and own judgements that a visitor keeps. */
export interface Variant extends Choices {
	readonly name: string;
}

/** Why the browser's storage did not do what was asked. */
export type StorageProblem = 'blocked' | 'full' | 'unreadable';

/** Where variants are kept: a part of the browser's localStorage, or what stands in for it in a test. */
export type VariantStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Longest name of a variant, in characters. */
export const LONGEST_NAME = 80;

/**
 * The visitor's own variants of a dossier, kept in this browser only. Storage that is blocked, full or holds rubbish
 * gives a problem to show and never loses the variants on the page.
 */
export class Variants {
	readonly #dossier: Dossier;
	readonly #storage: VariantStorage | undefined;
	list = $state.raw<readonly Variant[]>([]);
	problem = $state.raw<StorageProblem | undefined>(undefined);

	/** @param storage undefined where the browser does not allow any */
	constructor(dossier: Dossier, storage: VariantStorage | undefined) {
		this.#dossier = dossier;
		this.#storage = storage;
		this.#read();
	}

	get #key(): string {
		return `keuzewijzer/${this.#dossier.id}/varianten`;
	}

	/** Keeps choices under a name; a variant with that name is replaced. */
	save(name: string, choices: Choices): void {
		const variant = { ...choices, name: cleanName(name) };
		const others = this.list.filter((other) => other.name !== variant.name);
		this.#write([...others, variant]);
	}

	rename(from: string, to: string): void {
		const name = cleanName(to);
		this.#write(
			this.list
				.filter((variant) => variant.name === from || variant.name !== name)
				.map((variant) => (variant.name === from ? { ...variant, name } : variant))
		);
	}

	remove(name: string): void {
		this.#write(this.list.filter((variant) => variant.name !== name));
	}

	/** Adds variants from a file; those with a name that is there already replace it. */
	add(variants: readonly Variant[]): void {
		const names = variants.map(({ name }) => name);
		this.#write([...this.list.filter(({ name }) => !names.includes(name)), ...variants]);
	}

	#read(): void {
		let text: string | null;
		try {
			text = this.#storage?.getItem(this.#key) ?? null;
		} catch {
			this.problem = 'blocked';
			return;
		}
		if (this.#storage === undefined) this.problem = 'blocked';
		if (text === null) return;
		const kept = readKept(this.#dossier, text);
		if (kept === undefined) this.problem = 'unreadable';
		else this.list = kept;
	}

	#write(list: readonly Variant[]): void {
		this.list = list;
		const kept = list.map(({ name, changes, judgements }) => ({
			name,
			query: writeQuery(this.#dossier, changes, judgements)
		}));
		if (this.#storage === undefined) {
			this.problem = 'blocked';
			return;
		}
		try {
			this.#storage.setItem(this.#key, JSON.stringify(kept));
			this.problem = undefined;
		} catch (error) {
			this.problem =
				error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
		}
	}
}

/** A name without white space around it and not too long; never empty. */
export function cleanName(name: string): string {
	return name.trim().slice(0, LONGEST_NAME) || 'Zonder naam';
}

/** Reads what was kept; undefined for rubbish. What the dossier no longer has is left out. */
function readKept(dossier: Dossier, text: string): Variant[] | undefined {
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (!Array.isArray(kept)) return undefined;
	const variants: Variant[] = [];
	for (const entry of kept) {
		if (typeof entry !== 'object' || entry === null) return undefined;
		const { name, query }: { name?: unknown; query?: unknown } = entry;
		if (typeof name !== 'string' || typeof query !== 'string') return undefined;
		const { changes, judgements } = readQuery(dossier, query);
		variants.push({ name: cleanName(name), changes, judgements });
	}
	return variants;
}
