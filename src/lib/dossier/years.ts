/** The most years that a dossier can have. */
export const MOST_YEARS = 50;

/** The first and the last year, as an author writes them: `2024-2063`. */
export const YEAR_RANGE = /^((?:19|20|21)\d\d)\s*[-–]\s*((?:19|20|21)\d\d)$/;

/** The years from the first to the last in a text such as `2024-2063`; none in other texts, or where they are too many. */
export function yearsInRange(text: string): readonly number[] {
	const [, from = NaN, to = NaN] = YEAR_RANGE.exec(text.trim()) ?? [];
	return yearsBetween(Number(from), Number(to));
}

/** From the first year to the last; none where these are fewer than two or too many. */
export function yearsBetween(from: number, to: number): readonly number[] {
	const count = to - from + 1;
	return count >= 2 && count <= MOST_YEARS ? Array.from({ length: count }, (_, place) => from + place) : [];
}

/** The years in what stands at `jaren`, as far as they are years. */
export function yearsIn(written: unknown): readonly number[] {
	if (typeof written === 'string') return yearsInRange(written);
	return Array.isArray(written) ? written.filter((year) => typeof year === 'number') : [];
}
