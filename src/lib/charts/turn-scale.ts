import type { Ends } from './scale.ts';

/**
 * A scale with its turning points in the middle, so that no side of them looks larger: from the lowest value that can
 * be chosen to as far on the other side. It may go beyond the bounds, where nothing can be chosen.
 * @param turns in the order of the scale
 * @param stands other values that must be on it
 */
export function turnScale(
	[low, high]: readonly [low: number, high: number],
	turns: readonly [number, ...number[]],
	stands: readonly number[] = []
): Ends {
	const middle = (turns[0] + (turns.at(-1) ?? turns[0])) / 2;
	const reach = Math.max(middle - low || high - middle, ...stands.map((stand) => Math.abs(stand - middle)));
	return { low: middle - reach, high: middle + reach };
}
