import { acceptability } from './acceptability.ts';
import { compatibleWeights, MOST_CRITERIA } from './compatible-weights.ts';
import { localScales, type Criterion, type LeftOut } from './criteria.ts';
import { fittingPoints, type Points } from './points.ts';

/** What is weighed, as plain data. */
export interface WeighingQuestion {
	/** How many options there are. */
	readonly options: number;
	readonly criteria: readonly Criterion[];
	readonly points: Points;
	/** How many weights to look at, best a power of two; WEIGHTS when not given. */
	readonly weights?: number;
}

export const WEIGHTS = 2 ** 14;

/** How the options stand under the weights that fit what the visitor said, as plain data. */
export type Weighing = {
	/** Criteria that stay out, in their order, and why. */
	readonly leftOut: readonly LeftOut[];
} & (
	| {
			readonly state: 'weighed';
			/** The ids of the criteria that are weighed, in their order. */
			readonly criteria: readonly string[];
			/** How many weights were looked at; 1 when only one fits. */
			readonly weights: number;
			/** In the order of the options. */
			readonly options: readonly OptionStanding[];
	  }
	/** No criterion is scored for all options and differs between them. */
	| { readonly state: 'nothing-to-weigh' }
	| { readonly state: 'too-many-criteria'; readonly most: number }
	/** All that is weighed got 0 points; the ids of these criteria. */
	| { readonly state: 'nothing-counts'; readonly criteria: readonly string[] }
);

export interface OptionStanding {
	/** The share of the weights under which it ranks first, second, …; together 1. */
	readonly ranks: readonly number[];
	/** By weighed criterion, the mean of the weights under which it ranks first; null when it never does. */
	readonly central: readonly number[] | null;
}

/**
 * Weighs options by criteria for all weights that fit what the visitor said, and gives no winner but how often each
 * option takes each rank, and for which priorities an option is the one that fits: stochastic multicriteria
 * acceptability analysis (R. Lahdelma and P. Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for
 * group decision making", Operations Research 49 (2001)).
 *
 * Limits: a share counts weights and is no probability. A weighted sum assumes that a loss on one criterion can be
 * made up for by another, and that criteria do not count the same thing twice. Scores are taken as they are: where
 * they are only words put in order, the distances between them are an assumption of whoever turned them into
 * numbers, and the outcome can turn on it (L. A. Cox, "What's wrong with risk matrices?", Risk Analysis 28 (2008)).
 * @throws RangeError for a question that does not hold together: see localScales and fittingPoints
 */
export function weigh({ options, criteria, points, weights = WEIGHTS }: WeighingQuestion): Weighing {
	const scales = localScales(options, criteria);
	const { leftOut, weighed } = scales;
	if (weighed.length === 0) return { state: 'nothing-to-weigh', leftOut };
	if (weighed.length > MOST_CRITERIA) return { state: 'too-many-criteria', most: MOST_CRITERIA, leftOut };
	const region = fittingPoints(
		criteria.map(({ id }) => id),
		weighed,
		points
	);
	if (region.high.every((high) => high === 0)) return { state: 'nothing-counts', criteria: weighed, leftOut };
	const found = compatibleWeights(region, weights);
	const { shares, central } = acceptability(options, weighed.length, scales.values, found.weights);
	return {
		state: 'weighed',
		criteria: weighed,
		weights: found.count,
		options: Array.from({ length: options }, (_, option) => {
			const ranks = Array.from(shares.subarray(option * options, (option + 1) * options));
			const mean = central.subarray(option * weighed.length, (option + 1) * weighed.length);
			return { ranks, central: ranks[0] ? Array.from(mean) : null };
		}),
		leftOut
	};
}
