import type { Dossier } from '../dossier/dossier.ts';
import { readQuery } from './query.ts';
import type { Choices } from './tweaks.svelte.ts';

/** A named set of assumptions and own judgements that a visitor keeps. */
export interface Variant extends Choices {
	readonly name: string;
}

/** Longest name of a variant, in characters. */
export const LONGEST_NAME = 80;

/** A variant as it is kept; `entry` is what stands in the storage, which may be of another version of this site. */
export interface Shown {
	readonly variant: Variant;
	readonly entry: unknown;
}

/** A name without white space around it and not too long; never empty. */
export function cleanName(name: string): string {
	return name.trim().slice(0, LONGEST_NAME) || 'Zonder naam';
}

/** A name that none of these is: this one, or this one with a number behind it. */
export function freeName(name: string, taken: readonly string[]): string {
	if (!taken.includes(name)) return name;
	for (let number = 2; ; number++) {
		const end = ` (${number})`;
		const numbered = name.slice(0, LONGEST_NAME - end.length) + end;
		if (!taken.includes(numbered)) return numbered;
	}
}

/** The list that a text holds; undefined for anything else. */
export function listIn(text: string): readonly unknown[] | undefined {
	try {
		const kept: unknown = JSON.parse(text);
		return Array.isArray(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** What one entry says; undefined for rubbish. What the dossier no longer has is not shown, and stays in the entry. */
export function readEntry(dossier: Dossier, entry: unknown): Variant | undefined {
	if (typeof entry !== 'object' || entry === null) return undefined;
	const { name, query }: { name?: unknown; query?: unknown } = entry;
	if (typeof name !== 'string' || typeof query !== 'string') return undefined;
	const { changes, judgements } = readQuery(dossier, query);
	return { name: cleanName(name), changes, judgements };
}

/** The variants that can be read. Each has a name of its own; what is kept twice over is shown once. */
export function shownOf(dossier: Dossier, entries: readonly unknown[]): readonly Shown[] {
	const shown: Shown[] = [];
	const seen = new Set<string>();
	for (const entry of entries) {
		const read = readEntry(dossier, entry);
		const text = JSON.stringify(entry);
		if (read === undefined || seen.has(text)) continue;
		seen.add(text);
		const taken = shown.map(({ variant }) => variant.name);
		shown.push({ variant: { ...read, name: freeName(read.name, taken) }, entry });
	}
	return shown;
}

/** One list of what is in either, each once. */
export function together(some: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
	const known = new Set(some.map((entry) => JSON.stringify(entry)));
	return [...some, ...others.filter((entry) => !known.has(JSON.stringify(entry)))];
}
