/**
 * The candidate that someone probably meant by a misspelt word, for "Bedoelde u …?".
 * Counts typing mistakes (a letter too many, too few, another one, two swapped; capitals and accents are no
 * mistake) and allows about one in every three letters. Of equals the first candidate wins.
 * @returns undefined when nothing comes near.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = plain(word);
	let best: string | undefined;
	let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const known = plain(candidate);
		if (Math.abs(known.length - wanted.length) >= fewest) continue;
		const mistakes = typingMistakes(wanted, known, fewest);
		// A word of one or two letters with a mistake in it looks like everything.
		if (mistakes < fewest && mistakes < Math.max(wanted.length, known.length)) {
			best = candidate;
			fewest = mistakes;
		}
	}
	return best;
}

/**
 * The candidates that someone probably meant by a word: those that are the word with the letter of an option behind it
 * (`huur` → `huur_a`, `huur_b`), which together took its place, else the nearest one.
 */
export function suggestions(word: string, candidates: readonly string[]): readonly string[] {
	const parts = candidates.filter(
		(candidate) => candidate.startsWith(`${word}_`) && LETTER.test(candidate.slice(word.length))
	);
	return parts.length > 0 ? parts : [suggest(word, candidates)].filter((near) => near !== undefined);
}

const LETTER = /^_[a-z]{1,3}$/;

/** "Bedoelde u "x"?", or what to do when nothing comes near. */
export function meant(word: string, candidates: readonly string[], otherwise: string): string {
	const near = suggestions(word, candidates);
	return near.length === 0 ? otherwise : `Bedoelde u ${near.map((name) => `"${name}"`).join(' of ')}?`;
}

function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Damerau-Levenshtein distance (optimal string alignment); stops counting at `limit`. */
function typingMistakes(a: string, b: string, limit: number): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				at(previous, column) + 1,
				at(current, column - 1) + 1,
				at(previous, column - 1) + (same ? 0 : 1)
			);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(before, column - 2) + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least >= limit) return limit;
		before = previous;
		previous = current;
	}
	return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
