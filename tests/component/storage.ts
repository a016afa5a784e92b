import type { KeptStorage } from '../../src/lib/state/kept.ts';

export const FULL = new DOMException('', 'QuotaExceededError');

/** A storage in memory that starts with some texts, and takes none while it refuses. */
export function storageWith(
	texts: Readonly<Record<string, string>> = {}
): KeptStorage & { refuse: DOMException | undefined } {
	const kept = new Map(Object.entries(texts));
	return {
		refuse: undefined,
		get length() {
			return kept.size;
		},
		key: (place) => [...kept.keys()][place] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem(key, text) {
			if (this.refuse) throw this.refuse;
			kept.set(key, text);
		},
		removeItem: (key) => void kept.delete(key)
	};
}
