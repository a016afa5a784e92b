import type { Formula } from '../formula/tree.ts';
import type { LineKind, Outcome } from './calculate.ts';

/**
 * What an unknown does to a difference: nothing, because it cancels; add to it; take from it;
 * or either, when several unknowns pull different ways.
 */
export type OpenPart = 'none' | 'adds' | 'subtracts' | 'either';

/** One amount of a difference, in €/jaar or, in a total, €. */
export interface Difference {
	readonly known: number;
	readonly open: OpenPart;
}

export interface LineContrast {
	readonly kind: LineKind;
	readonly item: string;
	/** One for each year. */
	readonly years: readonly Difference[];
	readonly total: Difference;
	/** Cannot be calculated in one of the options. */
	readonly failed: boolean;
}

/** A weighted sum over options: a difference between two of them, or an effect of an axis. */
export interface Contrast {
	readonly lines: readonly LineContrast[];
	readonly years: readonly Difference[];
	readonly total: Difference;
}

/**
 * Weighs the options of an outcome: +1 and −1 give the difference between two, ±½ the main effect of an axis in
 * a 2×2. An unknown amount that is the same in every respect (same formula, item and year) cancels where its weights
 * add up to zero, so that it does not make a difference unknown that it cannot touch.
 *
 * @param weights option letter → weight; options that are not named weigh nothing
 */
export function contrast(
	outcome: Outcome,
	weights: ReadonlyMap<string, number>,
	kinds: readonly LineKind[] = ['spending']
): Contrast {
	const cells = new Map<string, { kind: LineKind; item: string; years: Cell[] }>();
	for (const option of outcome.options) {
		const weight = weights.get(option.letter) ?? 0;
		if (weight === 0) continue;
		for (const { kind, item, amounts, line } of option.lines) {
			if (!kinds.includes(kind)) continue;
			const key = `${kind} ${item}`;
			const entry = cells.get(key) ?? { kind, item, years: outcome.years.map(() => new Cell()) };
			cells.set(key, entry);
			amounts.forEach((amount, place) => {
				const cell = entry.years[place];
				if (amount.state === 'known') cell?.addKnown(weight * amount.value);
				else if (amount.state === 'open') cell?.addOpen(line.amounts[place], weight);
				else cell?.fail();
			});
		}
	}
	const lines = [...cells.values()].map(({ kind, item, years }): LineContrast => {
		const differences = years.map((cell) => cell.difference());
		return {
			kind,
			item,
			years: differences,
			total: addDifferences(differences),
			failed: years.some((cell) => cell.failed)
		};
	});
	const years = outcome.years.map((_, place) =>
		addDifferences(lines.flatMap((line) => line.years[place] ?? []))
	);
	return { lines, years, total: addDifferences(years) };
}

/** Option `a` minus option `b`. */
export function difference(outcome: Outcome, a: string, b: string): Contrast {
	return contrast(
		outcome,
		new Map([
			[a, 1],
			[b, -1]
		])
	);
}

/** The known and unknown parts of one item in one year, summed over the weighed options. */
class Cell {
	#known = 0;
	readonly #open = new Map<string, number>();
	failed = false;

	addKnown(value: number): void {
		this.#known += value;
	}

	addOpen(formula: Formula | undefined, weight: number): void {
		const key = JSON.stringify(formula);
		this.#open.set(key, (this.#open.get(key) ?? 0) + weight);
	}

	fail(): void {
		this.failed = true;
	}

	difference(): Difference {
		return {
			known: this.#known,
			open: [...this.#open.values()]
				.map((weight): OpenPart => (weight === 0 ? 'none' : weight > 0 ? 'adds' : 'subtracts'))
				.reduce(together, 'none')
		};
	}
}

const together = (a: OpenPart, b: OpenPart): OpenPart =>
	a === b || b === 'none' ? a : a === 'none' ? b : 'either';

/** Adds differences; the sum of none is a known zero. */
function addDifferences(differences: readonly Difference[]): Difference {
	return {
		known: differences.reduce((sum, { known }) => sum + known, 0),
		open: differences.map(({ open }) => open).reduce(together, 'none')
	};
}
