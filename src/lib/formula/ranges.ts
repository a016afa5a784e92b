import { interpreter } from './interpret.ts';
import { interval, INTERVALS, type Interval } from './interval.ts';
import type { Formula } from './tree.ts';
import { toBase, type Scale } from './scale.ts';

/** The values of an assumption in its own unit, from the lowest to the highest. */
export interface Range {
	readonly unit: Scale;
	readonly low: number;
	readonly high: number;
	/** Only those that go up from the low one in steps of this size, and the value that it has; all when absent. */
	readonly step?: number;
	/** Null when it is not known. */
	readonly value?: number | null;
}

/** Within what formulas are looked at. */
export interface RangeContext {
	/** The values that every assumption can have, in its own unit. */
	readonly assumptions: ReadonlyMap<string, Range>;
	/** Checked, so without loops. */
	readonly intermediates: ReadonlyMap<string, Formula>;
	/** The value of `eerste_jaar`. */
	readonly firstYear: number;
}

/**
 * Makes a function that gives all that a formula can come to in a year, for all values within the bounds; null when
 * intervals do not show that it always has an outcome. What a name can be is worked out when it is first needed.
 */
export function rangeFinder(context: RangeContext): (formula: Formula, year: number) => Interval {
	const ranges = new Map<string, Interval>();
	for (const [name, { low, high, unit, step = NaN, value }] of context.assumptions) {
		const whole = [low, high, step, value ?? low].every((one) => Number.isInteger(toBase(one, unit)));
		const [from, until] = [toBase(low, unit), toBase(high, unit)];
		ranges.set(name, from === until ? interval(from, until) : interval(from, until, whole));
	}
	const byYear = new Map<number, (formula: Formula) => Interval>();
	const finderFor = (year: number): ((formula: Formula) => Interval) =>
		interpreter(
			INTERVALS,
			{
				year: interval(year, year),
				firstYear: interval(context.firstYear, context.firstYear),
				value: (name) => ranges.get(name) ?? null
			},
			context.intermediates
		);
	return (formula, year) => {
		const find = byYear.get(year) ?? finderFor(year);
		byYear.set(year, find);
		return find(formula);
	};
}

/**
 * Makes a function that tells whether intervals show that a formula has an outcome in a year, for all values within
 * the bounds. False says only that they do not show it.
 */
export function outcomeShown(context: RangeContext): (formula: Formula, year: number) => boolean {
	const rangeOf = rangeFinder(context);
	return (formula, year) => rangeOf(formula, year) !== null;
}
