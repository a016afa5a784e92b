import type { Domain } from './chart.ts';
import { percentScale, type Ends } from './scale.ts';

/** A value on a scale, or the end of it that is nearest. */
export const withinScale = ({ low, high }: Ends, value: number): number =>
	Math.min(high, Math.max(low, value));

/** A part of a scale, in % of it. */
export type PercentRange = readonly [from: number, to: number];

/** The parts of a scale where nothing can be chosen. */
export function beyondOf({ low, high, chosen }: Domain): readonly PercentRange[] {
	const at = percentScale({ low, high });
	return [
		...(chosen && chosen.low > low ? [[0, at(chosen.low)] as const] : []),
		...(chosen && chosen.high < high ? [[at(chosen.high), 100] as const] : [])
	];
}
