/** Values on a line of 100 %, for SVG attributes that need no width in pixels. */
export interface PercentScale {
	/** Where a value stands, in % of the line. */
	at(value: number): number;
	/** Round values (1, 2 or 5 times a power of ten) within the domain, at most `most` steps apart. */
	ticks(most: number): number[];
}

/**
 * A linear scale from a domain to 0–100 %; where the domain's ends are the same, all is at the start and there are no
 * ticks. d3-scale does the same for twelve times the weight, which the first visit has no room for.
 */
export function percentScale(low: number, high: number): PercentScale {
	return {
		at: (value) => ((value - low) / (high - low || 1)) * 100,
		ticks(most) {
			if (low === high) return [];
			const power = 10 ** Math.floor(Math.log10((high - low) / most));
			const step =
				[1, 2, 5, 10].map((times) => times * power).find((size) => (high - low) / size <= most) ?? high - low;
			const first = Math.ceil(low / step);
			return Array.from(
				{ length: Math.floor(high / step) - first + 1 },
				(_, place) => (first + place) * step
			);
		}
	};
}
