import type { Prepared } from './sum-of-amounts.ts';
import type { Range } from './sum-program.ts';

/** So many parts of the ranges are looked at before a proof is given up. */
const MOST_PARTS = 16;

/**
 * Whether it is proven that a sum stays on one side of zero with the assumptions asked about anywhere within these
 * ranges: by intervals, on smaller and smaller parts of the ranges (R. E. Moore, Interval Analysis, 1966).
 */
export function staysOnOneSide(
	{ reach }: Extract<Prepared, { state: 'ready' }>,
	ranges: readonly Range[]
): boolean {
	const waiting = [ranges];
	let side = 0;
	for (let parts = 0; ; parts++) {
		const part = waiting.pop();
		if (part === undefined) return true;
		if (parts === MOST_PARTS) return false;
		const found = reach(part);
		const own = found === null ? 0 : found.low > 0 ? 1 : found.high < 0 ? -1 : 0;
		if (own !== 0 && side !== 0 && own !== side) return false;
		if (own !== 0) side = own;
		else waiting.push(...halves(part, ranges));
	}
}

/** A part of the ranges cut in two, across where it is widest for its range. */
function halves(part: readonly Range[], ranges: readonly Range[]): readonly (readonly Range[])[] {
	const widths = part.map(([low, high], place) => {
		const [least, most] = ranges[place] ?? [low, high];
		return (high - low) / (most - least);
	});
	const widest = widths.indexOf(Math.max(...widths));
	return [0, 1].map((half) =>
		part.map(([low, high], place): Range => {
			const middle = low + (high - low) / 2;
			return place !== widest ? [low, high] : half === 0 ? [low, middle] : [middle, high];
		})
	);
}
