import { millions, money } from '../format/number.ts';
import type { Domain } from './chart.ts';
import { percentScale } from './scale.ts';

/** Below this distance between ticks, millions with one decimal would say the same twice. */
const MILLIONS_FROM = 100_000;

/** The scale of amounts in €, from zero or from below it, with at most `most` steps between ticks. */
export function moneyDomain(values: readonly number[], most = 3): Domain {
	const low = Math.min(0, ...values);
	const high = Math.max(low === 0 ? 1 : 0, ...values);
	// Where nothing is known, only zero is a place on the scale.
	const places = values.some((value) => value !== 0) ? percentScale(low, high).ticks(most) : [0];
	const step = (places[1] ?? high) - (places[0] ?? 0);
	const text = step < MILLIONS_FROM ? money : millions;
	return { low, high, zero: 0, ticks: places.map((at) => ({ at, text: text(at) })) };
}
