import type { Citation, CoverFrom, CoverLine, Dossier, Nature, Option } from '../dossier/dossier.ts';
import { knowsNothing, sumOf, type OpenItem, type OptionOutcome, type Sum } from './outcome.ts';
import { subtotal, type LineSums } from './subtotals.ts';

/** A line of cover with what it comes to, in € and without a minus. */
export interface CoverSums extends LineSums {
	readonly from: CoverFrom;
	readonly title?: string;
	readonly nature?: Nature;
	readonly citations: readonly Citation[];
	/** Whether it takes what the other lines leave, in any year. */
	readonly takesRest: boolean;
}

/** Where the money of an option comes from, in €. */
export interface CoverOutcome {
	readonly lines: readonly CoverSums[];
	/** What is not covered yet; below zero there is more cover than cost. What is not known stays uncovered. */
	readonly left: LineSums;
}

/** Whether the cover of an option is told in amounts. */
export const hasCoverLines = ({ cover }: Option): boolean => (cover?.lines ?? []).length > 0;

/**
 * What covers the spending of an option, year by year. The rest is what is known of the spending less the other lines, and
 * never below zero; where one of those is p.m., or nothing of the spending is known, so is the rest. What the source still has to find covers nothing, and what
 * is not known of the spending stays uncovered.
 */
export function coverOf(
	{ years: all }: Pick<Dossier, 'years'>,
	option: Option,
	outcome: OptionOutcome
): CoverOutcome {
	const lines = option.cover?.lines ?? [];
	const years = all.map((_, at) => {
		const spending = outcome.years[at]?.spending ?? sumOf([]);
		const sums = lines.map((line, place) => amountIn(line, place, at));
		const others = sumOf(sums.filter((_, place) => lines[place]?.from !== 'unfound').map(orZero));
		const short = spending.known - others.known;
		const isOpen = others.open.length > 0 || (knowsNothing(spending) && spending.open.length > 0);
		const rest: Sum = isOpen
			? { known: 0, counted: 0, open: [{ item: 'dekking.rest', direction: 'either' }], failed: [] }
			: knowsNothing(spending)
				? { known: 0, counted: 0, open: [], failed: ['dekking.rest'] }
				: { known: Math.max(0, short), counted: 1, open: [], failed: [] };
		const hasRest = lines.some(({ from, amounts }) => from !== 'unfound' && amounts[at] === 'rest');
		return {
			amounts: sums.map((sum) => sum ?? rest),
			left: {
				known: hasRest ? Math.min(0, short) : short,
				counted: spending.counted,
				// Cover that is not known leaves less to be found.
				open: [
					...spending.open,
					...(hasRest ? [] : others.open.map(({ item }): OpenItem => ({ item, direction: 'lowers' })))
				],
				failed: spending.failed
			}
		};
	});
	const over = (of: (year: (typeof years)[number]) => Sum): LineSums => {
		const each = years.map(of);
		return { years: each, total: sumOf(each) };
	};
	return {
		lines: lines.map(({ from, title, nature, citations, amounts }, place) => ({
			from,
			...(title !== undefined && { title }),
			...(nature && { nature }),
			citations,
			takesRest: amounts.includes('rest'),
			...over((year) => year.amounts[place] ?? sumOf([]))
		})),
		left: over((year) => year.left)
	};
}

const orZero = (sum: Sum | undefined): Sum => sum ?? sumOf([]);

/** What a line covers in a year; undefined is what the others leave. */
function amountIn({ amounts }: CoverLine, place: number, at: number): Sum | undefined {
	const amount = amounts[at];
	if (amount === 'rest' || amount === undefined) return undefined;
	return amount === null
		? { known: 0, counted: 0, open: [{ item: coverItem(place), direction: 'raises' }], failed: [] }
		: { known: amount, counted: 1, open: [], failed: [] };
}

/** Names a line of cover among what is not known: no post has a name with a dot. */
const coverItem = (place: number): string => `dekking.${place + 1}`;

/**
 * How much of what comes back every year is paid with money that does not, in the last year, in €. Such money first pays
 * for what does not come back, and cover of which the source does not say whether it comes back pays for what does. 0 where
 * that leaves nothing, where the dossier does not say what comes back, or where an unknown may decide it.
 */
export function structuralGap(dossier: Dossier, option: Option, outcome: OptionOutcome): number {
	const last = dossier.years.length - 1;
	const { lines } = coverOf(dossier, option, outcome);
	const inLast = (some: readonly CoverSums[]): Sum => sumOf(some.flatMap(({ years }) => years[last] ?? []));
	const covering = lines.filter(({ from }) => from !== 'unfound');
	const incidental = inLast(covering.filter(({ nature }) => nature === 'incidental'));
	const others = inLast(covering.filter(({ nature }) => nature !== 'incidental'));
	const structural = subtotal(dossier, outcome, 'structural').years[last] ?? sumOf([]);
	const all = outcome.years[last]?.spending ?? sumOf([]);
	if (others.open.length > 0 || all.open.length > structural.open.length) return 0;
	const gap = structural.known - others.known;
	return Math.max(0, Math.min(gap, incidental.known - (all.known - structural.known)));
}
