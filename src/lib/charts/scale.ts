import type { Domain } from './chart.ts';

/** Both ends of a scale. */
export type Ends = Pick<Domain, 'low' | 'high'>;

/**
 * Where values stand on a line from `low` to `high`, in % of it; where both are the same, all is at the start.
 * d3-scale does the same for 12.6 kB, which the first visit has no room for.
 */
export function percentScale({ low, high }: Ends): (value: number) => number {
	return (value) => ((value - low) / (high - low || 1)) * 100;
}

/**
 * Round values (1, 2 or 5 times a power of ten) from `low` to `high`, at most `most` steps apart; none where both are
 * the same.
 */
export function roundValues({ low, high }: Ends, most: number): number[] {
	if (low === high) return [];
	const power = 10 ** Math.floor(Math.log10((high - low) / most));
	const step =
		[1, 2, 5, 10].map((times) => times * power).find((size) => (high - low) / size <= most) ?? high - low;
	const first = Math.ceil(low / step);
	return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, place) => (first + place) * step);
}
