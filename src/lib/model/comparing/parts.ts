import type { CostItem, Dossier } from '../../dossier/dossier.ts';
import { belongings, type Belonging } from './belongings.ts';
import { amountAsSum, sumOf, type LineOutcome, type Outcome, type Sum } from '../outcome.ts';
import { sameSum } from '../same.ts';

/** The spending of an option that belongs to the same, one-off money apart. */
export interface CostPart {
	readonly belonging: Belonging;
	/**
	 * Of the combination: whether these are items of which the amounts differ, and the sum is the same in every option and
	 * year, as where a source swaps two amounts.
	 */
	readonly isEven: boolean;
	/** The items that it is of; of even ones also those that this option does without. */
	readonly items: readonly string[];
	/** Whether the dossier calls this money one-off; of other money it may say nothing. */
	readonly isIncidental: boolean;
	/** One for each year, in €. */
	readonly years: readonly Sum[];
	/** Over all years. */
	readonly total: Sum;
}

/** An option's spending taken apart; the parts add up to its total, in every year. */
export interface OptionParts {
	readonly letter: string;
	/** Shared first, then each axis, then the combination; only parts that the option has lines in. */
	readonly parts: readonly CostPart[];
}

/** Every year by itself, or added to the years before it. */
export type YearsView = 'per-year' | 'cumulative';

/** What spending can belong to in a dossier, in the order of display. */
export function belongingsOf({ axes }: Dossier): readonly Belonging[] {
	return [
		{ kind: 'shared' },
		...axes.map(({ id }): Belonging => ({ kind: 'axis', axis: id })),
		{ kind: 'combination' }
	];
}

/**
 * Takes the spending of every option apart by what each line belongs to (see {@link belongings}), with what the dossier
 * calls incidental by itself. A line is in one part as a whole: no amount is split.
 */
export function spendingParts(dossier: Dossier, outcome: Outcome): readonly OptionParts[] {
	const byItem = belongings(dossier, outcome, 'spending');
	const even = evenItems(
		dossier.items.filter(({ id }) => byItem.get(id)?.kind === 'combination'),
		outcome
	);
	const incidental = new Set(
		dossier.items.flatMap(({ id, nature }) => (nature === 'incidental' ? [id] : []))
	);
	return outcome.options.map(({ letter, lines }) => ({
		letter,
		parts: belongingsOf(dossier).flatMap((belonging) =>
			[true, false].flatMap((isEven) =>
				[false, true].flatMap((isIncidental): readonly CostPart[] => {
					const own = lines.filter(
						({ kind, item }) =>
							kind === 'spending' &&
							sameBelonging(byItem.get(item), belonging) &&
							even.has(item) === isEven &&
							incidental.has(item) === isIncidental
					);
					if (own.length === 0) return [];
					const items = isEven
						? [...even].filter((id) => incidental.has(id) === isIncidental)
						: own.map(({ item }) => item);
					const years = sumsByYear(own, outcome.years.length);
					return [{ belonging, isEven, items, isIncidental, years, total: sumOf(years) }];
				})
			)
		)
	}));
}

/**
 * The items of one nature that come to the same in every option and year, all known: all of that nature together, or
 * else two by two.
 */
function evenItems(items: readonly CostItem[], { options }: Outcome): ReadonlySet<string> {
	const even = new Set<string>();
	const isEven = (...some: readonly CostItem[]): boolean =>
		areAlike(
			options.map(({ lines, years }) => {
				const own = lines.filter(
					({ kind, item }) => kind === 'spending' && some.some(({ id }) => id === item)
				);
				return sumsByYear(own, years.length);
			})
		);
	for (const one of items) {
		const alike = items.filter(({ id, nature }) => nature === one.nature && !even.has(id));
		if (even.has(one.id) || alike.length < 2) continue;
		const other = alike.find((another) => another !== one && isEven(one, another));
		const together = isEven(...alike) ? alike : other ? [one, other] : [];
		for (const { id } of together) even.add(id);
	}
	return even;
}

function areAlike([first, ...others]: readonly (readonly Sum[])[]): boolean {
	return (first ?? []).every(
		(sum, year) =>
			sum.open.length + sum.failed.length === 0 && others.every((one) => sameSum(one[year] ?? sum, sum))
	);
}

const sumsByYear = (lines: readonly LineOutcome[], yearCount: number): readonly Sum[] =>
	Array.from({ length: yearCount }, (_, place) =>
		sumOf(lines.map(({ amounts, item }) => amountAsSum(amounts[place] ?? { state: 'failed' }, item)))
	);

/** Every sum with those before it. */
export function addedUp(sums: readonly Sum[]): readonly Sum[] {
	return sums.map((_, place) => sumOf(sums.slice(0, place + 1)));
}

/** The same parts with every year added to the years before it. */
export function cumulative(options: readonly OptionParts[]): readonly OptionParts[] {
	return options.map(({ letter, parts }) => ({
		letter,
		parts: parts.map((one) => ({
			...one,
			years: addedUp(one.years)
		}))
	}));
}

/** Whether two belongings are the same, to the axis. */
export function sameBelonging(a: Belonging | undefined, b: Belonging): boolean {
	return a?.kind === b.kind && (a.kind !== 'axis' || b.kind !== 'axis' || a.axis === b.axis);
}
