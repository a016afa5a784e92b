import type { Direction } from '../../dossier/dossier.ts';
import { termsOf } from '../../formula/terms.ts';
import type { Formula } from '../../formula/tree.ts';
import type { LineKind, Outcome } from '../outcome.ts';
import { isRoundOff, settled } from '../round-off.ts';

/**
 * What an unknown does to a difference: nothing, because it cancels; add to it; take from it;
 * or either, when several unknowns pull different ways.
 */
export type OpenPart = 'none' | 'adds' | 'subtracts' | 'either';

/** On which side of a difference the unknown stands: in what counts for it, in what counts against it, or in both. */
export type OpenSide = 'none' | 'first' | 'second' | 'both';

/** One amount of a difference, in €/jaar or, in a total, €. What is only round-off is zero. */
export interface Difference {
	readonly known: number;
	/** How many known amounts are in it; see {@link knowsNoDifference}. */
	readonly counted: number;
	readonly open: OpenPart;
	readonly side: OpenSide;
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

/** A contrast with how large its amounts are, beside which round-off is told from a difference. */
export interface SizedContrast extends Contrast {
	/** The known amounts together, without their signs, in each year and over all years. */
	readonly sizes: { readonly years: readonly number[]; readonly total: number };
}

/**
 * Weighs the options of an outcome: +1 and −1 give the difference between two, ±½ the main effect of an axis in
 * a 2×2. Unknown amounts of an item in a year are taken apart into constant multiples of what they have in common,
 * which cancel where their weights add up to zero: they do not make a difference unknown that they cannot touch, and
 * `x + 1000` against `x` only adds. Across items nothing cancels, and what is known counts only where the whole amount
 * is, so that the known differences are those of the known totals.
 *
 * @param weights option letter → weight; options that are not named weigh nothing
 */
export function contrast(
	outcome: Outcome,
	weights: ReadonlyMap<string, number>,
	kinds: readonly LineKind[] = ['spending']
): SizedContrast {
	const cells = new Map<string, { kind: LineKind; item: string; years: CellSum[] }>();
	for (const option of outcome.options) {
		const weight = weights.get(option.letter) ?? 0;
		if (weight === 0) continue;
		for (const { kind, item, amounts, line } of option.lines) {
			if (!kinds.includes(kind)) continue;
			const key = `${kind} ${item}`;
			const entry = cells.get(key) ?? { kind, item, years: outcome.years.map(() => new CellSum()) };
			cells.set(key, entry);
			amounts.forEach((amount, place) => {
				const cell = entry.years[place];
				if (amount.state === 'known') cell?.addKnown(weight * amount.value, amount.isIdle ? 0 : 1);
				else if (amount.state === 'open') cell?.addOpen(line.amounts[place], weight, amount.direction);
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
			total: addDifferences(differences, sumOfSizes(years)),
			failed: years.some((cell) => cell.failed)
		};
	});
	const all = [...cells.values()];
	const sizes = outcome.years.map((_, place) => sumOfSizes(all.flatMap((line) => line.years[place] ?? [])));
	const size = sizes.reduce((sum, one) => sum + one, 0);
	const years = sizes.map((one, place) =>
		addDifferences(
			lines.flatMap((line) => line.years[place] ?? []),
			one
		)
	);
	return { lines, years, total: addDifferences(years, size), sizes: { years: sizes, total: size } };
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
class CellSum {
	#known = 0;
	#counted = 0;
	/** How large the known amounts are together. */
	size = 0;
	readonly #open: OpenAmount[] = [];
	failed = false;

	addKnown(value: number, counted: number): void {
		this.#known += value;
		this.#counted += counted;
		this.size += Math.abs(value);
	}

	addOpen(formula: Formula | undefined, weight: number, direction: Direction): void {
		this.#open.push({ formula, weight, direction });
	}

	fail(): void {
		this.failed = true;
	}

	difference(): Difference {
		const side = this.#open.map(({ weight }) => sideOf(weight)).reduce(bothSides, 'none');
		const open = this.#open.map(({ weight, direction }) => weighed(direction, weight));
		return {
			known: settled(this.#known, this.size),
			counted: this.#counted,
			...(side === 'both' ? this.#net() : { open: open.reduce(together, 'none'), side })
		};
	}

	/** What unknowns on both sides do when all that they have in common has cancelled, to round-off. */
	#net(): Pick<Difference, 'open' | 'side'> {
		const sums = new Map<string, { weight: number; size: number }>();
		for (const { formula, weight } of this.#open) {
			for (const { core, factor } of formula ? multiplesOf(formula) : []) {
				const sum = sums.get(core) ?? { weight: 0, size: 0 };
				sums.set(core, sum);
				sum.weight += weight * factor;
				sum.size += Math.abs(weight * factor);
			}
		}
		const left = [...sums].filter(([, { weight, size }]) => !isRoundOff(weight, size));
		return {
			open: left
				.map(([core, { weight }]) => weighed(this.#directionOf(core), weight))
				.reduce(together, 'none'),
			side: left.map(([, { weight }]) => sideOf(weight)).reduce(bothSides, 'none')
		};
	}

	/** Which way a core goes, as far as an amount shows that is a multiple of it and nothing else. */
	#directionOf(core: string): Direction {
		if (core === CONSTANT) return 'raises';
		for (const { formula, direction } of this.#open) {
			const [only, ...others] = formula ? multiplesOf(formula) : [];
			if (only?.core !== core || others.length > 0) continue;
			return only.factor > 0 ? direction : OPPOSITE[direction];
		}
		return 'either';
	}
}

interface OpenAmount {
	readonly formula: Formula | undefined;
	readonly weight: number;
	readonly direction: Direction;
}

const OPPOSITE = { raises: 'lowers', lowers: 'raises', either: 'either' } as const;

/** The core of what is always there, whatever the unknown comes to. */
const CONSTANT = JSON.stringify({ kind: 'number', value: 1 } satisfies Formula);

const sideOf = (weight: number): OpenSide => (weight > 0 ? 'first' : 'second');

const PARTS = { raises: 'adds', lowers: 'subtracts', either: 'either' } as const;

/** What an unknown that goes this way does to a sum in which it has this weight. */
const weighed = (direction: Direction, weight: number): OpenPart =>
	PARTS[weight > 0 ? direction : OPPOSITE[direction]];

/** The terms of a formula with their cores as text. Formulas of a dossier stay the same while its assumptions change. */
const terms = new WeakMap<Formula, readonly { readonly core: string; readonly factor: number }[]>();

function multiplesOf(formula: Formula): readonly { readonly core: string; readonly factor: number }[] {
	let known = terms.get(formula);
	if (known === undefined) {
		known = termsOf(formula).map(({ core, factor }) => ({ core: JSON.stringify(core), factor }));
		terms.set(formula, known);
	}
	return known;
}

const together = (a: OpenPart, b: OpenPart): OpenPart =>
	a === b || b === 'none' ? a : a === 'none' ? b : 'either';

const bothSides = (a: OpenSide, b: OpenSide): OpenSide =>
	a === b || b === 'none' ? a : a === 'none' ? b : 'both';

const sumOfSizes = (cells: readonly CellSum[]): number => cells.reduce((sum, { size }) => sum + size, 0);

/** Whether a difference has no known amount in it, so that it has no figure to show: not even a zero. */
export function knowsNoDifference({ counted, open }: Difference): boolean {
	return counted === 0 && open !== 'none';
}

/**
 * Adds differences; the sum of none is a known zero.
 * @param size how large the amounts are together of which these are the differences
 */
export function addDifferences(differences: readonly Difference[], size: number): Difference {
	return {
		known: settled(
			differences.reduce((sum, { known }) => sum + known, 0),
			size
		),
		counted: differences.reduce((sum, { counted }) => sum + counted, 0),
		open: differences.map(({ open }) => open).reduce(together, 'none'),
		side: differences.map(({ side }) => side).reduce(bothSides, 'none')
	};
}
