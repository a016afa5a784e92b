import type { Assumption, Dossier, Option } from '../dossier/dossier.ts';
import { reachFinder } from '../dossier/directions.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { assumptionsIn } from '../formula/dependencies.ts';
import type { Interval } from '../formula/interval.ts';
import type { Formula } from '../formula/tree.ts';
import { baseline, type AssumptionValues } from './assumptions.ts';
import type { Outcome } from './outcome.ts';
import { sourceOf } from './split.ts';

/** Between what a total lies, in €, by what the source says of its amounts; nothing is said of how likely that is. */
export interface Spread {
	readonly low: number;
	readonly high: number;
	/** The cost items that are p.m. besides: they are not in it. */
	readonly open: readonly string[];
}

/**
 * Between what the costs of each option lie over all years, in the order of the options: amounts of which the source says
 * so anywhere between theirs, and all others as they are. What is p.m. besides is not in it. Worked out with intervals
 * (Moore 1966), equal terms collected, so it is never narrower than what can occur, but for round-off. Undefined where
 * nothing lies between two amounts, a visitor filled that in, or an amount cannot be calculated.
 */
export function spreadsOf(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome
): readonly (Spread | undefined)[] {
	const free = new Set(
		dossier.assumptions
			.filter(({ id, isSpread, value }) => isSpread && (values[id] ?? null) === value)
			.map(({ id }) => id)
	);
	if (free.size === 0) return dossier.options.map(() => undefined);
	const formulas = formulasOf(dossier);
	const isFree = (formula: Formula): boolean =>
		assumptionsIn(formula, formulas).some((name) => free.has(name));
	const reachOf = reachFinder({
		...dossier,
		assumptions: dossier.assumptions.flatMap((assumption): Assumption[] => {
			const { id } = assumption;
			const value = values[id] ?? null;
			if (free.has(id)) return [assumption];
			return value === null ? [] : [{ ...assumption, value, bounds: [value, value] }];
		})
	});
	return dossier.options.map((option, place) => {
		const lines = outcome.options[place]?.lines ?? [];
		let [low, high] = [0, 0];
		let counted = 0;
		const open = new Set<string>();
		for (const [at, year] of dossier.years.entries()) {
			const loose = looseIn(option, at, isFree);
			for (const { kind, item, line, amounts } of lines) {
				const [amount, formula] = [amounts[at], line.amounts[at]];
				if (kind !== 'spending') continue;
				if (formula !== undefined && loose.includes(formula)) {
					if (reachOf(formula, year) === null) open.add(item);
					continue;
				}
				if (amount?.state === 'failed') return undefined;
				if (amount?.state === 'open') open.add(item);
				const known = amount?.state === 'known' ? amount.value : 0;
				low += known;
				high += known;
			}
			for (const reach of apart(loose, (formula) => reachOf(formula, year))) {
				low += reach.low;
				high += reach.high;
				counted += 1;
			}
		}
		return counted === 0 || low === high ? undefined : { low, high, open: [...open] };
	});
}

/** The same of the dossier as its source has it. */
export function spreadsInSource(dossier: Dossier, source: Outcome): readonly (Spread | undefined)[] {
	const own = sourceOf(dossier);
	return spreadsOf(own, baseline(own), source);
}

/** The amounts of an option in a year that rest on one that lies between two others. */
const looseIn = (
	{ spending }: Option,
	at: number,
	isFree: (formula: Formula) => boolean
): readonly Formula[] =>
	spending.flatMap(({ amounts }) => {
		const formula = amounts[at];
		return formula !== undefined && isFree(formula) ? [formula] : [];
	});

/** What amounts can come to: all in one, or where that cannot be shown each by itself; what cannot be shown is left out. */
function apart(
	formulas: readonly Formula[],
	reachOf: (formula: Formula) => Interval
): readonly NonNullable<Interval>[] {
	const [first, ...others] = formulas;
	if (first === undefined) return [];
	const whole = others.reduce<Formula>(
		(left, right) => ({ kind: 'arithmetic', operator: '+', left, right }),
		first
	);
	const together = reachOf(whole);
	return together === null ? formulas.flatMap((formula) => reachOf(formula) ?? []) : [together];
}
