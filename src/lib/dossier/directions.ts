import { assumptionsIn } from '../formula/dependencies.ts';
import { interval, type Interval } from '../formula/interval.ts';
import { rangeFinder } from '../formula/ranges.ts';
import { termsOf } from '../formula/terms.ts';
import type { Formula } from '../formula/tree.ts';
import { scaleOf } from '../formula/scale.ts';
import type { CostLine, Direction, Dossier } from './dossier.ts';
import { formulasOf } from './intermediates.ts';

/** Gives all that a formula can come to in a year, in €/jaar, the assumptions anywhere within their bounds. */
export type ReachFinder = (formula: Formula, year: number) => Interval;

/** Makes a function that tells what formulas of a dossier can come to. */
export function reachFinder(dossier: Dossier): ReachFinder {
	const { assumptions, years } = dossier;
	const rangeOf = rangeFinder({
		assumptions: new Map(
			assumptions.map(({ id, unit, bounds: [low, high], step, value }) => [
				id,
				{ unit: scaleOf(unit), low, high, step, value }
			])
		),
		intermediates: formulasOf(dossier),
		firstYear: years[0] ?? NaN
	});
	return (formula, year) => {
		const whole = rangeOf(formula, year);
		return (
			whole &&
			narrower(
				whole,
				reachOfTerms(formula, (core) => rangeOf(core, year))
			)
		);
	};
}

/** The same with equal terms collected: `3x − x` is never below zero where x is not, which its parts do not show. */
function reachOfTerms(formula: Formula, rangeOf: (core: Formula) => Interval): Interval {
	const factors = new Map<string, { core: Formula; factor: number }>();
	for (const { core, factor } of termsOf(formula)) {
		const key = JSON.stringify(core);
		factors.set(key, { core, factor: factor + (factors.get(key)?.factor ?? 0) });
	}
	let sum = interval(0, 0);
	for (const { core, factor } of factors.values()) {
		const reach = rangeOf(core);
		if (sum === null || reach === null) return null;
		const ends = [factor * reach.low, factor * reach.high];
		sum = interval(sum.low + Math.min(...ends), sum.high + Math.max(...ends));
	}
	return sum;
}

function narrower(one: NonNullable<Interval>, other: Interval): Interval {
	return other === null ? one : interval(Math.max(one.low, other.low), Math.min(one.high, other.high));
}

/**
 * The dossier with, at every line that rests on assumptions, what its amount does to a sum while it is not known:
 * whatever the assumptions are within their bounds. Proven with intervals, so `either` may also mean that there is no
 * proof.
 */
export function withDirections(dossier: Dossier): Dossier {
	const intermediates = formulasOf(dossier);
	const reachOf = reachFinder(dossier);
	const directed = (line: CostLine): CostLine => {
		const reaches = line.amounts.map((formula, place) =>
			assumptionsIn(formula, intermediates).length === 0
				? NOTHING
				: reachOf(formula, dossier.years[place] ?? NaN)
		);
		if (reaches.every((reach) => reach === NOTHING)) return line;
		const whole = directionOf(reaches);
		return {
			...line,
			// A year in which it cannot be anything but zero goes with the others.
			directions: reaches.map((reach) => (isNothing(reach) ? whole : directionOf([reach])))
		};
	};
	return {
		...dossier,
		menu: dossier.menu.map((item) => ({ ...item, line: directed(item.line) })),
		options: dossier.options.map((option) => ({
			...option,
			spending: option.spending.map(directed),
			effects: option.effects.map(directed)
		}))
	};
}

const NOTHING = interval(0, 0);

const isNothing = (reach: Interval): boolean => reach?.low === 0 && reach.high === 0;

function directionOf(reaches: readonly Interval[]): Direction {
	if (reaches.every((reach) => reach !== null && reach.low >= 0)) return 'raises';
	return reaches.every((reach) => reach !== null && reach.high <= 0) ? 'lowers' : 'either';
}
