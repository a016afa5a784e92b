import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { parseUnit, sameDimensions } from '../formula/unit.ts';
import type { AssumptionValues } from './assumptions.ts';
import {
	prepare,
	type LeftOut,
	type Measure,
	type Period,
	type Prepared,
	type Scope,
	type Subject
} from './comparison.ts';
import { sampleAt, type Curve } from './curve.ts';
import { gridOver, piecesOf, rootsIn, signOf, type Piece, type Root, type Sign } from './roots.ts';

/**
 * For which values of one assumption a sum turns over, the other assumptions at their current values. The sum is a
 * difference between two options (below zero: the first is cheaper) or the total of one option (below zero: it
 * brings in more than it costs). All values are in the assumption's own unit.
 */
export type SwitchingValue = {
	readonly assumption: string;
	readonly subject: Subject;
	readonly measure: Measure;
	readonly period: Period;
	/** Where is looked. */
	readonly bounds: readonly [low: number, high: number];
	/** The assumption's own current value; null is unknown (p.m.). */
	readonly current: number | null;
} & (
	| {
			readonly state: 'found';
			/** The sign of the sum over the bounds, stretch by stretch. */
			readonly pieces: readonly Piece[];
			/** Where the sum is zero; none when it keeps its sign, or only jumps through zero. */
			readonly roots: readonly Root[];
			/** Amounts that are not known and not in the sum. */
			readonly leftOut: readonly LeftOut[];
	  }
	/** These unknown assumptions matter, so that nothing can be said. */
	| { readonly state: 'blocked'; readonly blocked: readonly string[] }
	/** The assumption does not matter to the sum; `sign` is null when that is not known. */
	| { readonly state: 'no-influence'; readonly sign: Sign | null }
);

/**
 * The switching values ("omslagpunten") of one assumption: every value within its bounds at which the sum is zero.
 * The assumption itself may be unknown. The method is that of "switching values" in cost-benefit analysis
 * (HM Treasury, The Green Book, 2022, A5): not which value is likely, but from which value the order changes.
 * @throws RangeError for an assumption, option or year that the dossier does not have
 */
export function switchingValue(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope,
	assumption: string
): SwitchingValue {
	const asked = dossier.assumptions.find(({ id }) => id === assumption);
	if (asked === undefined) throw new RangeError(`The dossier has no assumption ${assumption}`);
	const prepared = prepare(dossier, values, scope, [assumption]);
	const { subject, measure, period } = scope;
	const current = values[assumption] ?? null;
	const question = { assumption, subject, measure, period, bounds: asked.bounds, current };
	if (prepared.influential.length === 0) {
		return { ...question, state: 'no-influence', sign: constantSign(prepared, asked.bounds[0]) };
	}
	if (prepared.state === 'blocked') return { ...question, state: 'blocked', blocked: prepared.blocked };
	const pieces = piecesOf(curveOver(prepared), pointsFor(asked, prepared, current));
	return { ...question, state: 'found', pieces, roots: rootsIn(pieces), leftOut: prepared.leftOut };
}

/** The switching values of every assumption of the dossier, in its order. */
export function switchingValues(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope
): readonly SwitchingValue[] {
	return dossier.assumptions.map(({ id }) => switchingValue(dossier, values, scope, id));
}

/** A prepared sum as a curve of the one assumption that was asked about. */
export function curveOver({ at }: Extract<Prepared, { state: 'ready' }>): Curve {
	return (points) => at([points], points.length);
}

/** Where to look: at both ends when the sum is straight, else all over the bounds and at every value of note. */
export function pointsFor(
	{ id, unit, bounds, value, hints }: Assumption,
	{ following }: Extract<Prepared, { state: 'ready' }>,
	current: number | null
): Float64Array {
	if (following(id) !== 'bent') return gridOver(bounds, [], 1);
	const noted = [current, value, 0, ...hints.map((hint) => hint.value)].filter((one) => one !== null);
	return gridOver(bounds, [...noted, ...wholeYears(unit, bounds)]);
}

const MOST_YEARS = 1000;

/** For an assumption in years, the whole ones: what happens in a year happens at no other number. */
function wholeYears(unit: string, [low, high]: readonly [number, number]): number[] {
	const parsed = parseUnit(unit);
	if (parsed === null || !sameDimensions(parsed.dimensions, { jaar: 1 })) return [];
	const [first, last] = [Math.ceil(low), Math.floor(high)];
	if (last - first > MOST_YEARS) return [];
	return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function constantSign(prepared: Prepared, anywhere: number): Sign | null {
	if (prepared.state === 'blocked') return null;
	const { value, noise } = sampleAt(curveOver(prepared), anywhere);
	return signOf(value, noise);
}
