import type { Dossier } from '../../dossier/dossier.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { prepare } from './comparison.ts';
import type { LeftOut, Scope } from './scope.ts';
import { sampleAt, type Curve } from './curve.ts';
import { sameValue } from '../round-off.ts';
import { commonSign } from './roots.ts';
import { signOf } from './samples.ts';
import { curveOver, keepsSign, surveyOver } from './switching.ts';

/** What a sum does while one assumption goes from the low to the high end of its bounds. Amounts in €. */
export interface Swing {
	readonly assumption: string;
	/** In the assumption's own unit. */
	readonly bounds: readonly [low: number, high: number];
	/** In the assumption's own unit. */
	readonly current: number;
	readonly atLow: number;
	readonly atHigh: number;
	/** The least and the most that the sum comes to on the way; beyond the ends when it does not go one way. */
	readonly least: number;
	readonly most: number;
	/** `most` minus `least`. */
	readonly swing: number;
	/** Whether the sum is below zero for some values and above it for others: the order turns round. */
	readonly turns: boolean;
	/** Whether it is proven that the order does not turn; otherwise it did not at the values that were tried. */
	readonly isProven: boolean;
}

/** An assumption whose swing is not known, with the unknowns on which it depends (itself, or others). */
export interface UnknownSwing {
	readonly assumption: string;
	readonly missing: readonly string[];
}

/** How a sum depends on every assumption, each by itself. Every assumption is in exactly one of the four lists. */
export interface Sensitivity {
	/** The sum at the current values, in €; null when it is not known or cannot be calculated. */
	readonly current: number | null;
	/** Largest swing first; equal ones in the order of the dossier. */
	readonly swings: readonly Swing[];
	readonly unknown: readonly UnknownSwing[];
	/** Assumptions for some values of which the sum cannot be calculated. */
	readonly failed: readonly string[];
	/** Assumptions that cannot change the sum. */
	readonly withoutInfluence: readonly string[];
	/** Amounts that are not known and not in the sums. */
	readonly leftOut: readonly LeftOut[];
}

/**
 * The swing of a sum (a difference between two options, or a total) for each assumption from low to high, the
 * others at their current values: the tornado diagram of R. A. Howard, "Decision Analysis: Practice and Promise",
 * Management Science 34(6), 1988. An unknown assumption has no current value to swing around and therefore no
 * swing; its switching value may still be known.
 * @throws RangeError for an option or year that the dossier does not have
 */
export function sensitivity(dossier: Dossier, values: AssumptionValues, scope: Scope): Sensitivity {
	const swings: Swing[] = [];
	const unknown: UnknownSwing[] = [];
	const failed: string[] = [];
	const withoutInfluence: string[] = [];
	for (const assumption of dossier.assumptions) {
		const { id, bounds } = assumption;
		const current = values[id] ?? null;
		const prepared = prepare(dossier, values, scope, [id]);
		if (prepared.influential.length === 0) {
			withoutInfluence.push(id);
			continue;
		}
		const others = prepared.state === 'blocked' ? prepared.blocked : [];
		if (current === null || prepared.state === 'blocked') {
			unknown.push({ assumption: id, missing: current === null ? [id, ...others] : others });
			continue;
		}
		const curve = curveOver(prepared);
		const { pieces, extremes } = surveyOver(assumption, prepared, current);
		if (extremes === null || pieces.some(({ sign }) => sign === null)) {
			failed.push(id);
			continue;
		}
		const [least, most] = extremes;
		swings.push({
			assumption: id,
			bounds,
			current,
			atLow: sumAt(curve, bounds[0]),
			atHigh: sumAt(curve, bounds[1]),
			least,
			most,
			swing: sameValue(least, most) ? 0 : most - least,
			turns: commonSign(pieces) === null,
			isProven: commonSign(pieces) !== null && keepsSign(prepared, assumption)
		});
	}
	const now = prepare(dossier, values, scope, []);
	const current = now.state === 'ready' ? sumAt(() => now.at([], 1), NaN) : NaN;
	return {
		current: Number.isFinite(current) ? current : null,
		swings: swings.sort((a, b) => b.swing - a.swing),
		unknown,
		failed,
		withoutInfluence,
		leftOut: now.state === 'ready' ? now.leftOut : []
	};
}

/** The sum at one value; zero where it is no more than round-off. */
function sumAt(curve: Curve, at: number): number {
	const { value, noise } = sampleAt(curve, at);
	return signOf(value, noise) === 0 ? 0 : value;
}
