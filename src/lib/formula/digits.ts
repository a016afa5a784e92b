/** So many significant digits are always a person's own; a binary fraction may add more of its own. */
const DIGITS = 15;

/**
 * A number as it is written down, with at most 15 significant digits, as spreadsheets have them: 563749.9999999999
 * becomes 563750. What has no more digits stays itself to the last bit. Never for a number to calculate on with.
 */
export function writtenNumber(value: number): number {
	const written = Number(value.toPrecision(DIGITS));
	// Next to the largest number there is, there is nothing to round up to.
	return Number.isFinite(written) ? written : value;
}
