import { knowsNothing, type Outcome, type Sum } from '../model/outcome.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import { figureInMillions, money } from './number.ts';
import { counted, openGroups, openText, spokenSum } from './text.ts';

/** The total of an option, for where the totals of all stand in one line. */
export interface ShortTotal {
	readonly letter: string;
	/** In the unit of the line: `2,24`, `2,00 + p.m.`, `p.m.` */
	readonly text: string;
	/** The same in full: `keuze C: € 2.240.000, in de bron € 2.000.000 plus 1 p.m.` */
	readonly name: string;
	/** Whether it is another than in the source. */
	readonly isChanged: boolean;
}

/** All totals in a line; `unit` stands once, behind them, and is empty where each has its own. */
export interface ShortTotals {
	readonly totals: readonly ShortTotal[];
	readonly unit: string;
}

const MILLION = 1e6;
/** More digits than these are no shorter than whole euros. */
const DECIMALS = [2, 3];

/**
 * The totals of the options over all years, as short as they can be while no two that differ read the same, nor one that
 * changed as in the source; otherwise in whole euros.
 */
export function shortTotals(outcome: Outcome, source: Outcome): ShortTotals {
	const options = outcome.options.map(({ letter, spending: now }, place) => ({
		letter,
		now,
		then: source.options[place]?.spending ?? now
	}));
	const known = options.map(({ now }) => now).filter((sum) => !knowsNothing(sum));
	const differing = [
		...known.flatMap((one, place) => known.slice(place + 1).map((other) => [one, other] as const)),
		...options.map(({ now, then }) => [now, then] as const)
	].filter(([one, other]) => !sameValue(one.known, other.known));
	const isLarge = known.some((sum) => Math.abs(sum.known) >= MILLION);
	const decimals = DECIMALS.find(
		(count) =>
			isLarge &&
			differing.every(
				([one, other]) => figureInMillions(one.known, count) !== figureInMillions(other.known, count)
			)
	);
	const figure = (value: number): string =>
		decimals === undefined ? money(value) : figureInMillions(value, decimals);
	return {
		totals: options.map(({ letter, now, then }) => {
			const isChanged = !sameSum(now, then);
			return {
				letter,
				text: shortText(now, figure),
				name: `keuze ${letter}: ${spokenSum(now)}${isChanged ? `, in de bron ${spokenSum(then)}` : ''}`,
				isChanged
			};
		}),
		unit: decimals === undefined ? '' : 'mln'
	};
}

function shortText(sum: Sum, figure: (value: number) => string): string {
	const { known, open, failed } = sum;
	const isBare = knowsNothing(sum);
	const unknown = openGroups(open).map(({ direction, count }) =>
		openText(direction, count === 1 ? undefined : count)
	);
	const failures = `${counted(failed.length, 'post', 'posten')} niet te berekenen`;
	return [
		...(isBare ? [] : [figure(known)]),
		...unknown,
		...(failed.length === 0 ? [] : [isBare && open.length === 0 ? failures : `+ ${failures}`])
	].join(' ');
}
