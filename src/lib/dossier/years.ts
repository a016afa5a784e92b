/** The most years that a dossier can have. */
export const MOST_YEARS = 50;

/** The first and the last year, as an author writes them: `2024-2063`. */
export const YEAR_RANGE = /^((?:19|20|21)\d\d)\s*[-–]\s*((?:19|20|21)\d\d)$/;

/** The years from the first to the last in a text such as `2024-2063`; none in other texts, or where they are too many. */
export function yearsInRange(text: string): readonly number[] {
	const [, from = '', to = ''] = YEAR_RANGE.exec(text.trim()) ?? [];
	const count = Number(to) - Number(from) + 1;
	if (from === '' || count < 2 || count > MOST_YEARS) return [];
	return Array.from({ length: count }, (_, place) => Number(from) + place);
}

/** The years in what stands at `jaren`, as far as they are years. */
export function yearsIn(written: unknown): readonly number[] {
	if (typeof written === 'string') return yearsInRange(written);
	return Array.isArray(written) ? written.filter((year) => typeof year === 'number') : [];
}
