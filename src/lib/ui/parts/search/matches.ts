/** Whether every word of the query is somewhere in the texts, whatever its capitals and accents. */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
	const text = plain(texts.filter((part) => part !== undefined).join(' '));
	return plain(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

/** A text without its capitals and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
