import { sameValue } from '../round-off.ts';

/** Something by which options are judged: a goal, or the cost. */
export interface Criterion {
	readonly id: string;
	/** Whether a high score is the good one, as on a scale of 0–100, or a low one, as with an amount of money. */
	readonly preferred: 'high' | 'low';
	/**
	 * By option, in any unit: only how the distances between options compare matters. null is not scored, or not
	 * known (p.m.).
	 */
	readonly scores: readonly (number | null)[];
}

/** A criterion that is not weighed. */
export type LeftOut = { readonly criterion: string } & (
	| {
			readonly reason: 'unscored';
			/** The options without a score, by place. */
			readonly options: readonly number[];
	  }
	/** All options score the same, so that there is no step from worst to best to weigh. */
	| { readonly reason: 'no-difference' }
);

/** What each option is worth on each criterion that can be weighed: 0 for the worst of the options, 1 for the best. */
export interface LocalScales {
	/** The ids of the criteria that are weighed. */
	readonly weighed: readonly string[];
	readonly leftOut: readonly LeftOut[];
	/** Option after option, a value for every weighed criterion. */
	readonly values: Float64Array;
}

/**
 * Puts scores on a scale of which the ends are the worst and best of these options, as swing weights ask
 * (D. von Winterfeldt and W. Edwards, "Decision Analysis and Behavioral Research", 1986). Between the ends it is
 * straight. A score that is unknown is not zero: the criterion stays out.
 * @param options how many options there are
 * @throws RangeError when a criterion has another number of scores, or a score that is no number
 */
export function localScales(options: number, criteria: readonly Criterion[]): LocalScales {
	const weighed: string[] = [];
	const leftOut: LeftOut[] = [];
	const scales: number[][] = [];
	for (const { id, preferred, scores } of criteria) {
		if (scores.length !== options) throw new RangeError(`Criterion ${id} has ${scores.length} scores`);
		const given = scores.filter((score) => score !== null);
		if (!given.every(Number.isFinite)) throw new RangeError(`Criterion ${id} has a score that is no number`);
		// Scores that differ by no more than round-off are the same one.
		const known = given.map((score) => given.find((one) => sameValue(one, score)) ?? score);
		const [low, high] = [Math.min(...known), Math.max(...known)];
		const unscored = scores.flatMap((score, option) => (score === null ? [option] : []));
		if (unscored.length > 0) leftOut.push({ criterion: id, reason: 'unscored', options: unscored });
		else if (!(low < high)) leftOut.push({ criterion: id, reason: 'no-difference' });
		else {
			const [worst, best] = preferred === 'high' ? [low, high] : [high, low];
			weighed.push(id);
			scales.push(known.map((score) => (score - worst) / (best - worst)));
		}
	}
	const values = new Float64Array(options * weighed.length);
	for (const [criterion, scale] of scales.entries()) {
		for (const [option, value] of scale.entries()) values[option * weighed.length + criterion] = value;
	}
	return { weighed, leftOut, values };
}
