/** Whether every word of the query is somewhere in the texts, whatever its capitals and accents. */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
	const text = plain(texts.filter((part) => part !== undefined).join(' '));
	return plain(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
