/**
 * What a sum may be off by, relative to the sizes of its terms together; generous, for what happens within a term. It
 * is the one threshold for comparing amounts: more than binary fractions leave behind (0.1 + 0.2 − 0.3), and far less
 * than a cent on any amount that a council sees.
 */
export const ROUND_OFF = 16 * Number.EPSILON;

/** Whether a sum of terms that are together so large (`size`) is no more than round-off. */
export function isRoundOff(sum: number, size: number): boolean {
	return Math.abs(sum) <= size * ROUND_OFF;
}

/** A sum of terms that are together so large, or zero where it is no more than round-off. */
export function settled(sum: number, size: number): number {
	return isRoundOff(sum, size) ? 0 : sum;
}

/** Whether two amounts are the same, to round-off. */
export function sameValue(a: number, b: number): boolean {
	return a === b || isRoundOff(a - b, Math.abs(a) + Math.abs(b));
}
