import { millions, money } from '../format/number.ts';
import type { Domain } from './chart.ts';
import { roundValues } from './scale.ts';

/** Below this distance between ticks, millions with one decimal would say the same twice. */
const MILLIONS_FROM = 100_000;

/** Whether ticks at these amounts can be written in millions; where there is one, by its distance to `next`. */
export function inMillions([first = 0, second]: readonly number[], next: number): boolean {
	return (second ?? next) - first >= MILLIONS_FROM;
}

/**
 * The scale of amounts in €, from zero or from below it, with at most `most` steps between ticks.
 * @param shown what a tick says of its amount: `Math.abs` where both sides are amounts and neither is less than nothing
 */
export function moneyDomain(
	values: readonly number[],
	most = 3,
	shown = (amount: number): number => amount
): Domain {
	const low = Math.min(0, ...values);
	const high = Math.max(low === 0 ? 1 : 0, ...values);
	// Where nothing is known, only zero is a place on the scale.
	const places = values.some((value) => value !== 0) ? roundValues({ low, high }, most) : [0];
	const text = inMillions(places, high) ? millions : money;
	return { low, high, zero: 0, ticks: places.map((at) => ({ at, text: text(shown(at)) })) };
}
