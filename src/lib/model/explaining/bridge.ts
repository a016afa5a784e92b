import type { Assumption, Direction, Dossier } from '../../dossier/dossier.ts';
import { baseline, type AssumptionValues } from '../assumptions.ts';
import { calculate } from '../calculate.ts';
import type { OpenPart } from '../comparing/contrast.ts';
import { amountAsSum, itemsIn, type Sum } from '../outcome.ts';
import { isRoundOff } from '../round-off.ts';
import { sourceOf } from '../split.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { FigureRef } from './figure.ts';

/**
 * What a step does to what is not known of a figure: nothing; it makes known what was not (p.m.); it makes unknown, or
 * impossible to calculate, what was known.
 */
export type StepDoes = 'counts' | 'fills' | 'opens' | 'fails';

interface Step {
	/** What it adds to the known part of the figure, in €. */
	readonly amount: number;
	readonly does: StepDoes;
}

/** What one changed assumption does alone, against the source. */
export interface ChangeStep extends Step {
	readonly kind: 'change';
	readonly assumption: Assumption;
	/** In the assumption's own unit; null is unknown. */
	readonly value: number | null;
}

/** The smallest changes together, where there are too many to show. */
export interface OthersStep extends Step {
	readonly kind: 'others';
	readonly changes: readonly ChangeStep[];
}

/** What changes do together on top of what each does alone. */
export interface InterplayStep extends Step {
	readonly kind: 'interplay';
	/** The changes that it is between. */
	readonly between: readonly Assumption[];
}

export type BridgeStep = ChangeStep | OthersStep | InterplayStep;

/** The way from the source's figure to the one of now; a difference is a sum here, with its sign. */
export interface Bridge {
	readonly figure: FigureRef;
	readonly source: Sum;
	readonly now: Sum;
	/** In the dossier's order; together the known part of now minus that of the source. */
	readonly steps: readonly BridgeStep[];
}

/** So many steps at most. */
export const MOST_STEPS = 7;

/**
 * What made a figure another than the source's: every changed assumption's own effect, and what is left between these
 * and the true difference. Unknown amounts have no part in it: a step only says that they became known or unknown.
 *
 * @param values of the dossier, in which unknowns may be split
 * @returns undefined when the figure is the source's, or the dossier does not have it
 */
export function bridge(dossier: Dossier, values: AssumptionValues, figure: FigureRef): Bridge | undefined {
	const base = baseline(dossier);
	const changed = dossier.assumptions.filter(({ id }) => (values[id] ?? null) !== (base[id] ?? null));
	if (changed.length === 0) return undefined;

	const worth = (given: AssumptionValues): Worth | undefined => worthIn(dossier, given, figure);
	const own = sourceOf(dossier);
	const [source, start, now] = [worthIn(own, baseline(own), figure), worth(base), worth(values)];
	if (!source || !start || !now) return undefined;

	const alone = changed.flatMap((assumption) => {
		const value = values[assumption.id] ?? null;
		const then = worth({ ...base, [assumption.id]: value });
		return then ? [{ assumption, value, then }] : [];
	});
	const touching = alone.filter(({ then }) => differ(start, then));
	const changes = touching.map(({ assumption, value, then }): ChangeStep => ({
		kind: 'change',
		assumption,
		value,
		amount: then.sum.known - start.sum.known,
		does: doneBy(assumption, value, doneTo(start.missing, then.missing))
	}));

	const left = changes.reduce((rest, { amount }) => rest - amount, now.sum.known - start.sum.known);
	const size = [start, now, ...touching.map(({ then }) => then)].reduce((all, one) => all + one.size, 0);
	const expected = touching.reduce(
		(missing, { then }) => applied(missing, start.missing, then.missing),
		start.missing
	);
	const does = doneTo(expected, now.missing);
	const hasInterplay = !isRoundOff(left, size) || does !== 'counts';
	const interplay: readonly InterplayStep[] = hasInterplay
		? [
				{
					kind: 'interplay',
					amount: isRoundOff(left, size) ? 0 : left,
					does,
					between: alone.flatMap(({ assumption, then }) => {
						const without = worth({ ...values, [assumption.id]: base[assumption.id] ?? null });
						return without && actsTogether(start, then, without, now) ? [assumption] : [];
					})
				}
			]
		: [];
	const steps = [...atMost(MOST_STEPS - interplay.length, changes), ...interplay];
	return steps.length === 0 ? undefined : { figure, source: source.sum, now: now.sum, steps };
}

/** What a figure comes to, with how large its amounts are together, beside which round-off is told from a difference. */
interface Worth {
	readonly sum: Sum;
	readonly size: number;
	/** What is open or failed in it, each by a name of its own. */
	readonly missing: ReadonlySet<string>;
}

function worthIn(dossier: Dossier, values: AssumptionValues, figure: FigureRef): Worth | undefined {
	const explanation = explain(dossier, values, calculate(dossier, values), figure);
	if (!explanation) return undefined;
	const sum = sumOfFigure(explanation);
	return {
		sum,
		size: sizeOf(explanation),
		missing: new Set([...numbered('open', itemsIn(sum.open)), ...numbered('failed', sum.failed)])
	};
}

function sumOfFigure(explanation: Explanation): Sum {
	switch (explanation.kind) {
		case 'worked':
			return amountAsSum(explanation.amount, explanation.item.id);
		case 'added-up':
			return explanation.sum;
		case 'compared': {
			const { difference, differing } = explanation;
			return {
				known: difference.known,
				counted: difference.counted,
				open: differing.flatMap(({ item, difference: { open } }) =>
					open === 'none' ? [] : [{ item: item.id, direction: DIRECTION_OF[open] }]
				),
				failed: differing.flatMap(({ item, failed }) => (failed ? [item.id] : []))
			};
		}
	}
}

const DIRECTION_OF: Readonly<Record<Exclude<OpenPart, 'none'>, Direction>> = {
	adds: 'raises',
	subtracts: 'lowers',
	either: 'either'
};

function sizeOf(explanation: Explanation): number {
	const together = (sums: readonly Sum[]): number =>
		sums.reduce((size, { known }) => size + Math.abs(known), 0);
	switch (explanation.kind) {
		case 'worked':
			return together([sumOfFigure(explanation)]);
		case 'added-up':
			return together(explanation.parts.map(({ sum }) => sum));
		case 'compared':
			return together(
				[...explanation.differing, ...explanation.cancelling].flatMap(({ amounts }) =>
					amounts.map(({ sum }) => sum)
				)
			);
	}
}

/** Names that may occur twice, as those of a cost item and an effect, made different. */
function numbered(state: 'open' | 'failed', names: readonly string[]): string[] {
	return names.map(
		(name, place) => `${state} ${name} ${names.slice(0, place).filter((one) => one === name).length}`
	);
}

/** Whether two figures are not the same, to round-off, in what is known or in what is not. */
function differ(one: Worth, other: Worth): boolean {
	return (
		!isRoundOff(one.sum.known - other.sum.known, one.size + other.size) ||
		doneTo(one.missing, other.missing) !== 'counts'
	);
}

function doneTo(before: ReadonlySet<string>, after: ReadonlySet<string>): StepDoes {
	const more = [...after].filter((name) => !before.has(name));
	if (more.some((name) => name.startsWith('failed'))) return 'fails';
	if (more.length > 0) return 'opens';
	return [...before].some((name) => !after.has(name)) ? 'fills' : 'counts';
}

/** A p.m. that was filled in is a step from p.m., also where it had cancelled or others keep the figure unknown. */
const doneBy = ({ value: from }: Assumption, value: number | null, does: StepDoes): StepDoes =>
	does === 'counts' && from === null && value !== null ? 'fills' : does;

/** What is missing after a step that was taken from elsewhere. */
function applied(
	missing: ReadonlySet<string>,
	before: ReadonlySet<string>,
	after: ReadonlySet<string>
): ReadonlySet<string> {
	return new Set([
		...[...missing].filter((name) => after.has(name) || !before.has(name)),
		...[...after].filter((name) => !before.has(name))
	]);
}

/** Whether a change does something else beside the other changes than it does alone. */
function actsTogether(start: Worth, alone: Worth, without: Worth, now: Worth): boolean {
	const apart = alone.sum.known - start.sum.known - (now.sum.known - without.sum.known);
	return (
		!isRoundOff(apart, start.size + alone.size + without.size + now.size) ||
		doneTo(start.missing, alone.missing) !== doneTo(without.missing, now.missing)
	);
}

const WEIGHT: readonly StepDoes[] = ['counts', 'fills', 'opens', 'fails'];

/** The largest of too many changes, still in the dossier's order, and the others as one. */
function atMost(most: number, changes: readonly ChangeStep[]): readonly BridgeStep[] {
	if (changes.length <= most) return changes;
	const kept = [...changes]
		.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
		.slice(0, most - 1);
	const others = changes.filter((change) => !kept.includes(change));
	return [
		...changes.filter((change) => kept.includes(change)),
		{
			kind: 'others',
			changes: others,
			amount: others.reduce((sum, { amount }) => sum + amount, 0),
			does: others.reduce<StepDoes>(
				(does, one) => (WEIGHT.indexOf(one.does) > WEIGHT.indexOf(does) ? one.does : does),
				'counts'
			)
		}
	];
}
