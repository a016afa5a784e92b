/**
 * Points for how much the step from the worst to the best option on a criterion is worth, from 0 to 100: one number
 * when `low` and `high` are equal, else anything between them. Points only compare: 50 and 100 say the same as 25
 * and 50, and points for a single criterion say nothing.
 */
export interface PointRange {
	readonly low: number;
	readonly high: number;
}

/** What the visitor said about what matters, by the ids of criteria. Nothing is filled in for what is not said. */
export type Points = Readonly<Record<string, PointRange>>;

/**
 * All points that fit what was said, for some criteria: each between its `low` and `high` (Infinity where nothing
 * limits it). Weights fit when they are proportional to such points.
 */
export interface Region {
	readonly low: readonly number[];
	readonly high: readonly number[];
}

/**
 * What points for the weighed criteria fit what was said.
 * @param criteria the ids of all criteria
 * @param weighed those of them that are weighed
 * @throws RangeError for points that are not within 0–100, and for a criterion that there is not
 */
export function fittingPoints(
	criteria: readonly string[],
	weighed: readonly string[],
	points: Points
): Region {
	for (const [id, { low, high }] of Object.entries(points)) {
		if (!criteria.includes(id)) throw new RangeError(`There is no criterion ${id}`);
		if (!(0 <= low && low <= high && high <= 100)) {
			throw new RangeError(`Points from ${low} to ${high} are not within 0–100`);
		}
	}
	return {
		low: weighed.map((id) => points[id]?.low ?? 0),
		high: weighed.map((id) => points[id]?.high ?? Infinity)
	};
}
