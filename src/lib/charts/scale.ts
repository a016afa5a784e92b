import { ticks } from 'd3-array';

/** Values on a line of 100 %, for SVG attributes that need no width in pixels. */
export interface PercentScale {
	/** Where a value stands, in % of the line. */
	at(value: number): number;
	/** Round values within the domain, about as many as asked for. */
	ticks(count: number): number[];
}

/** A linear scale from a domain to 0–100 %; the domain's ends differ. */
export function percentScale(low: number, high: number): PercentScale {
	return {
		at: (value) => ((value - low) / (high - low)) * 100,
		ticks: (count) => ticks(low, high, count)
	};
}
