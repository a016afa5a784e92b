import { namesIn } from './dependencies.ts';
import { interpret, type Setting } from './interpret.ts';
import { interval, INTERVALS, type Interval } from './interval.ts';
import { orderByDependency } from './order.ts';
import type { Formula } from './tree.ts';
import { toBase, type Unit } from './unit.ts';

/** The values of an assumption in its own unit, from the lowest to the highest. */
export interface Range {
	readonly unit: Unit;
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
 * Makes a function that tells whether intervals show that a formula has an outcome in a year, for all values within
 * the bounds. False says only that they do not show it. What a name can be is worked out when a year is first asked.
 */
export function outcomeShown(context: RangeContext): (formula: Formula, year: number) => boolean {
	const byYear = new Map<number, Setting<Interval>>();
	const settingIn = (year: number): Setting<Interval> => {
		const known = byYear.get(year);
		if (known !== undefined) return known;
		const ranges = new Map<string, Interval>();
		for (const [name, { low, high, unit, step = NaN, value }] of context.assumptions) {
			const whole = [low, high, step, value ?? low].every((one) => Number.isInteger(toBase(one, unit)));
			ranges.set(name, interval(toBase(low, unit), toBase(high, unit), whole));
		}
		const setting: Setting<Interval> = {
			year: interval(year, year),
			firstYear: interval(context.firstYear, context.firstYear),
			value: (name) => ranges.get(name) ?? null
		};
		const { order } = orderByDependency([...context.intermediates.keys()], (name) => {
			const formula = context.intermediates.get(name);
			return formula === undefined ? [] : namesIn(formula);
		});
		for (const name of order) {
			const formula = context.intermediates.get(name);
			if (formula !== undefined) ranges.set(name, interpret(formula, INTERVALS, setting));
		}
		byYear.set(year, setting);
		return setting;
	};
	return (formula, year) => interpret(formula, INTERVALS, settingIn(year)) !== null;
}
