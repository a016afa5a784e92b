import type { Direction, Dossier, Target } from '../dossier/dossier.ts';
import type { OptionOutcome, Sum } from './outcome.ts';
import { lineSums, type LineSums } from './subtotals.ts';

/** What an option saves of what has to be saved, in €. */
export interface TargetOutcome {
	readonly target: LineSums;
	/** What its amounts come to without the target, the other way round: what is saved is positive. */
	readonly saved: LineSums;
	/** What is still to be found; below zero more is saved than has to be. An unknown leaves it unknown. */
	readonly left: LineSums;
}

/** Nothing where the dossier says of no amount that it has to be saved. */
export function targetOf(
	{ target, years }: Pick<Dossier, 'target' | 'years'>,
	option: Pick<OptionOutcome, 'lines'>
): TargetOutcome | undefined {
	if (target === undefined) return undefined;
	const own = option.lines.filter(({ kind, item }) => kind === 'spending' && item !== target.item);
	const costs = lineSums(own, years.length);
	return {
		target: sumsOf(target),
		saved: { years: costs.years.map(opposite), total: opposite(costs.total) },
		left: {
			years: costs.years.map((sum, at) => plus(sum, target.amounts[at] ?? 0)),
			total: plus(costs.total, targetTotal(target))
		}
	};
}

/** What has to be saved, in €; nothing where nothing has to be. */
export const targetSums = ({ target }: Pick<Dossier, 'target'>): LineSums | undefined =>
	target && sumsOf(target);

const sumsOf = (target: Target): LineSums => ({
	years: target.amounts.map(known),
	total: known(targetTotal(target))
});

/** What has to be saved in all years together, in €. */
export const targetTotal = ({ amounts }: Target): number => amounts.reduce((sum, amount) => sum + amount, 0);

const known = (amount: number): Sum => ({ known: amount, counted: 1, open: [], failed: [] });

const plus = (sum: Sum, amount: number): Sum => ({
	...sum,
	known: sum.known + amount,
	counted: sum.counted + 1
});

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
	raises: 'lowers',
	lowers: 'raises',
	either: 'either'
};

const opposite = (sum: Sum): Sum => ({
	...sum,
	known: sum.known === 0 ? 0 : -sum.known,
	open: sum.open.map(({ item, direction }) => ({ item, direction: OPPOSITE[direction] }))
});
