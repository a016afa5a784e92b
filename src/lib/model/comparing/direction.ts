import type { CostLine, Dossier } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { assumptionsIn } from '../../formula/dependencies.ts';
import { interval, type Interval } from '../../formula/interval.ts';
import { rangeFinder } from '../../formula/ranges.ts';
import type { Formula } from '../../formula/tree.ts';
import { parseUnit } from '../../formula/unit.ts';
import type { LineKind, LineOutcome } from '../calculate.ts';

/** What an amount that is not known does to a sum once it is: make it higher, lower, or nobody can say which. */
export type Direction = 'raises' | 'lowers' | 'either';

/**
 * Which way a cost item or effect goes in the options that have it, whatever its assumptions are within their bounds.
 * Proven with intervals, so `either` may also mean that there is no proof.
 */
export function directionOf(dossier: Dossier, kind: LineKind, item: string): Direction {
	const reaches = dossier.options
		.flatMap((option) => (kind === 'spending' ? option.spending : option.effects))
		.filter((line) => line.item === item)
		.flatMap((line) => reachOfYears(dossier, line));
	if (reaches.every((reach) => reach !== null && reach.low >= 0)) return 'raises';
	return reaches.every((reach) => reach !== null && reach.high <= 0) ? 'lowers' : 'either';
}

/** All that the unknown amounts of a line can come to together, in €; null when that cannot be said. */
export function openReach(dossier: Dossier, { line, amounts }: LineOutcome): Interval {
	let sum: Interval = interval(0, 0);
	amounts.forEach(({ state }, place) => {
		const formula = line.amounts[place];
		if (state !== 'open' || formula === undefined) return;
		const reach = reachFinder(dossier)(formula, dossier.years[place] ?? NaN);
		sum = sum && reach && interval(sum.low + reach.low, sum.high + reach.high);
	});
	return sum;
}

/** What the amounts of a line that rest on an assumption can come to, year by year. */
function reachOfYears(dossier: Dossier, { amounts }: CostLine): readonly Interval[] {
	const intermediates = formulasOf(dossier);
	const reachOf = reachFinder(dossier);
	return amounts.flatMap((formula, place) =>
		assumptionsIn(formula, intermediates).length === 0 ? [] : [reachOf(formula, dossier.years[place] ?? NaN)]
	);
}

const finders = new WeakMap<Dossier, (formula: Formula, year: number) => Interval>();

/** A function that tells what a formula can come to in a year, the assumptions anywhere within their bounds. */
function reachFinder(dossier: Dossier): (formula: Formula, year: number) => Interval {
	let found = finders.get(dossier);
	if (found === undefined) {
		found = rangeFinder({
			assumptions: new Map(
				dossier.assumptions.flatMap(({ id, unit, bounds: [low, high], step, value }) => {
					const parsed = parseUnit(unit);
					return parsed === null ? [] : [[id, { unit: parsed, low, high, step, value }]];
				})
			),
			intermediates: formulasOf(dossier),
			firstYear: dossier.years[0] ?? NaN
		});
		finders.set(dossier, found);
	}
	return found;
}
