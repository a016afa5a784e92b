import { isJudged, LEVELS, NOT_JUDGED, type Judged, type Level } from './judgement-scale.ts';
import type { RiskJudgement } from './risk-judgement.ts';

/** What a measure does to a risk, in steps from what was judged before it. */
export const MEASURE_EFFECTS = ['none', 'likelihood', 'size', 'both'] as const;

export type MeasureEffect = (typeof MEASURE_EFFECTS)[number];

/** What is left of a risk when a measure has an effect; undefined where nothing can be a step smaller. */
export function afterEffect(before: Judged, effect: MeasureEffect): Judged | undefined {
	if (!isJudged(before)) return undefined;
	const likelihood = effect === 'likelihood' || effect === 'both' ? stepDown(before.likelihood) : 'same';
	const size = effect === 'size' || effect === 'both' ? stepDown(before.size) : 'same';
	if (likelihood === undefined || size === undefined) return undefined;
	return {
		likelihood: likelihood === 'same' ? before.likelihood : likelihood,
		size: size === 'same' ? before.size : size
	};
}

/** The effect that a judgement comes down to, or `other`; undefined where nothing is said of after the measure. */
export function effectOf({ before, after }: RiskJudgement): MeasureEffect | 'other' | undefined {
	if (!isJudged(after)) return undefined;
	const isThis = (effect: MeasureEffect): boolean => {
		const made = afterEffect(before, effect);
		return made?.likelihood === after.likelihood && made?.size === after.size;
	};
	return MEASURE_EFFECTS.find(isThis) ?? 'other';
}

/**
 * The same judgement with something else before the measure. An effect that was said moves along; where it cannot
 * hold any more, nothing is said of after the measure. Levels that are no such effect stay as they are.
 */
export function withBefore(judgement: RiskJudgement, before: Judged): RiskJudgement {
	const effect = effectOf(judgement);
	if (effect === undefined || effect === 'other') return { ...judgement, before };
	return { before, after: afterEffect(before, effect) ?? NOT_JUDGED };
}

const stepDown = (level: Level | undefined): Level | undefined =>
	level === undefined ? undefined : LEVELS.find((one) => one === level - 1);
