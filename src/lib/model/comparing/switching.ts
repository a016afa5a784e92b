import type { Assumption, Dossier } from '../../dossier/dossier.ts';
import { writtenNumber } from '../../formula/digits.ts';
import { hasWholeSteps, type AssumptionValues } from '../assumptions.ts';
import { prepare } from './comparison.ts';
import type { LeftOut, Measure, Period, Scope, Subject } from './scope.ts';
import type { Prepared } from './sum-of-amounts.ts';
import { sampleAt, type Curve } from './curve.ts';
import { staysOnOneSide } from './proof.ts';
import { rootsIn, survey, type Piece, type Root, type Survey } from './roots.ts';
import { gridOver, signOf, withPoints, type Sign } from './samples.ts';

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
			/**
			 * Whether it is proven that the sum keeps to the sign of its one piece; otherwise it was seen at the values that
			 * were tried.
			 */
			readonly isProven: boolean;
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
	const { pieces } = surveyOver(asked, prepared, current);
	return {
		...question,
		state: 'found',
		pieces,
		isProven: pieces.length === 1 && keepsSign(prepared, asked),
		roots: rootsIn(pieces),
		leftOut: prepared.leftOut
	};
}

/** The switching values of every assumption of the dossier, in its order. */
export function switchingValues(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope
): readonly SwitchingValue[] {
	return dossier.assumptions.map(({ id }) => switchingValue(dossier, values, scope, id));
}

/** Whether it is proven that a sum without a turn at the ends of an assumption's bounds has none between them. */
export function keepsSign(
	prepared: Extract<Prepared, { state: 'ready' }>,
	{ id, bounds }: Pick<Assumption, 'id' | 'bounds'>
): boolean {
	return prepared.following(id) !== 'bent' || staysOnOneSide(prepared, [bounds]);
}

/** A prepared sum as a curve of the one assumption that was asked about. */
export function curveOver({ at }: Extract<Prepared, { state: 'ready' }>): Curve {
	return (points) => at([points], points.length);
}

/**
 * What a sum does over the bounds of one assumption. Where the assumption goes up in whole numbers and the sum has a
 * value at those only, as with a calendar year, the stretches go from one to the next.
 */
export function surveyOver(
	assumption: Assumption,
	prepared: Extract<Prepared, { state: 'ready' }>,
	current: number | null
): Survey {
	const found = survey(curveOver(prepared), pointsFor(assumption, prepared, current));
	return hasWholeSteps(assumption) ? { ...found, pieces: acrossSteps(found.pieces) } : found;
}

/** Joins the pieces on both sides of every stretch between two whole numbers without a value. */
function acrossSteps(pieces: readonly Piece[]): readonly Piece[] {
	const runs: Piece[] = [];
	pieces.forEach((piece, place) => {
		const last = runs.at(-1);
		if (piece.sign === null && last !== undefined && place + 1 < pieces.length && isOneStep(piece)) return;
		if (last?.sign === piece.sign) runs[runs.length - 1] = { ...last, to: piece.to };
		else runs.push(piece);
	});
	// What holds at one number by itself stays a point; else a stretch goes on until the next begins.
	return runs.map((run, place) => {
		const [before, after] = [runs[place - 1], runs[place + 1]];
		return {
			from: before !== undefined && isPoint(before) && !isPoint(run) ? before.to : run.from,
			to: after !== undefined && (isPoint(after) || !isPoint(run)) ? after.from : run.to,
			sign: run.sign
		};
	});
}

const isPoint = ({ from, to }: Piece): boolean => to - from < NEARLY;
/** A stretch without a value ends just before the number that has one. */
const NEARLY = 1e-6;

/** Whether a stretch goes from one whole number to the next. */
function isOneStep({ from, to }: Piece): boolean {
	const [first, last] = [Math.round(from), Math.round(to)];
	return last - first === 1 && Math.abs(from - first) < NEARLY && Math.abs(to - last) < NEARLY;
}

/** Without more to go by, a range is looked at in so many parts: fine enough for what people put in a formula. */
const PARTS = 256;
/** So many steps of a slider are all tried. */
const MOST_STEPS = 4000;

/**
 * Where to look: at both ends when the sum is straight, else at every value that the slider can take, all over the
 * bounds, where the formulas say that the sum bends, and at every value of note.
 */
function pointsFor(
	assumption: Assumption,
	{ following, bends }: Extract<Prepared, { state: 'ready' }>,
	current: number | null
): Float64Array {
	const { id, bounds, value, hints } = assumption;
	if (following(id) !== 'bent') return gridOver(bounds, 1);
	const noted = [current, value, 0, ...hints.map((hint) => hint.value)].filter((one) => one !== null);
	return withPoints(gridOf(assumption), [...noted, ...bends(id, bounds)]);
}

const grids = new WeakMap<Assumption, Float64Array>();

/** What is looked at whatever the formulas and the values: kept, because it is the same on every step of a slider. */
function gridOf(assumption: Assumption): Float64Array {
	let grid = grids.get(assumption);
	if (grid === undefined) {
		const { bounds, step } = assumption;
		grid = withPoints(gridOver(bounds, PARTS), stepsOver(bounds, step));
		grids.set(assumption, grid);
	}
	return grid;
}

/** The values that a slider can take, as it writes them; none where they are too many. */
function stepsOver([low, high]: readonly [low: number, high: number], step: number): number[] {
	const count = Math.floor((high - low) / step);
	if (!(count > 0 && count <= MOST_STEPS)) return [];
	return Array.from({ length: count }, (_, place) => writtenNumber(low + (place + 1) * step));
}

function constantSign(prepared: Prepared, anywhere: number): Sign | null {
	if (prepared.state === 'blocked') return null;
	const { value, noise } = sampleAt(curveOver(prepared), anywhere);
	return signOf(value, noise);
}
