import { reachFinder, type ReachFinder } from '../../dossier/directions.ts';
import type { Direction, Dossier } from '../../dossier/dossier.ts';
import { interval, type Interval } from '../../formula/interval.ts';
import type { LineKind, LineOutcome } from '../outcome.ts';

/** Which way a cost item or effect goes in the options that have it, whatever its assumptions are within their bounds. */
export function directionOf(dossier: Dossier, kind: LineKind, item: string): Direction {
	const directions = new Set(
		dossier.options
			.flatMap((option) => (kind === 'spending' ? option.spending : option.effects))
			.filter((line) => line.item === item)
			.flatMap((line) => line.directions ?? [])
	);
	const [direction = 'either'] = directions;
	return directions.size === 1 ? direction : 'either';
}

/** All that the unknown amounts of a line can come to together, in €; null when that cannot be said. */
export function openReach(dossier: Dossier, { line, amounts }: LineOutcome): Interval {
	const reachOf = finders.get(dossier) ?? reachFinder(dossier);
	finders.set(dossier, reachOf);
	let sum: Interval = interval(0, 0);
	amounts.forEach(({ state }, place) => {
		const formula = line.amounts[place];
		if (state !== 'open' || formula === undefined) return;
		const reach = reachOf(formula, dossier.years[place] ?? NaN);
		sum = sum && reach && interval(sum.low + reach.low, sum.high + reach.high);
	});
	return sum;
}

const finders = new WeakMap<Dossier, ReachFinder>();
