/**
 * Points for how much the step from the worst to the best option on a criterion is worth, from 0 to 100: one number
 * when `low` and `high` are equal, else anything between them. Points only compare: 50 and 100 say the same as 25
 * and 50, and points for a single criterion say nothing.
 */
export interface PointRange {
	readonly low: number;
	readonly high: number;
}

/**
 * The step from worst to best on criterion `more` is worth at least as much as that on `less`. A row of these that
 * comes back to where it started is a contradiction, not a way to say that steps are worth the same.
 */
export interface MoreImportant {
	readonly more: string;
	readonly less: string;
}

/** What the visitor said about what matters, by the ids of criteria. Nothing is filled in for what is not said. */
export interface Preferences {
	readonly points: Readonly<Record<string, PointRange>>;
	readonly order: readonly MoreImportant[];
}

/** One thing that the visitor said. */
export type Statement =
	| { readonly kind: 'points'; readonly criterion: string; readonly range: PointRange }
	| { readonly kind: 'order'; readonly order: MoreImportant };

/**
 * All points that fit what was said, for some criteria: each between its `low` and `high` (Infinity where nothing
 * limits it), which already take the order into account; and `above[a][b]` when a has at least the points of b.
 * Weights fit when they are proportional to such points.
 */
export interface Region {
	readonly low: readonly number[];
	readonly high: readonly number[];
	readonly above: readonly (readonly boolean[])[];
}

export type Compatible =
	| { readonly state: 'region'; readonly region: Region }
	/** These statements cannot all be true. */
	| { readonly state: 'contradiction'; readonly statements: readonly Statement[] };

/**
 * What points for the weighed criteria fit what was said. What was said about criteria that are not weighed counts
 * as far as it says something about the weighed ones: a before b before c says a before c, also without b.
 * @param criteria the ids of all criteria
 * @param weighed those of them that are weighed
 * @throws RangeError for points that are not within 0–100, and for a criterion that there is not
 */
export function compatible(
	criteria: readonly string[],
	weighed: readonly string[],
	{ points, order }: Preferences
): Compatible {
	for (const id of [...Object.keys(points), ...order.flatMap(({ more, less }) => [more, less])]) {
		if (!criteria.includes(id)) throw new RangeError(`There is no criterion ${id}`);
	}
	const ranges = criteria.flatMap((criterion) => {
		const range = points[criterion];
		if (range === undefined) return [];
		if (!(0 <= range.low && range.low <= range.high && range.high <= 100)) {
			throw new RangeError(`Points from ${range.low} to ${range.high} are not within 0–100`);
		}
		return [{ kind: 'points' as const, criterion, range }];
	});

	for (const pair of order) {
		const back = chain(order, pair.less, pair.more);
		if (back !== null) return contradiction([pair, ...back]);
	}
	for (const upper of ranges) {
		for (const lower of ranges) {
			if (upper.range.high >= lower.range.low) continue;
			const between = chain(order, upper.criterion, lower.criterion);
			if (between !== null) return contradiction(between, [upper, lower]);
		}
	}

	const limited = limit({
		low: criteria.map((id) => points[id]?.low ?? 0),
		high: criteria.map((id) => points[id]?.high ?? Infinity),
		above: criteria.map((more) => criteria.map((less) => more !== less && chain(order, more, less) !== null))
	});
	const places = weighed.map((id) => criteria.indexOf(id));
	const pick = <Value>(list: readonly Value[]): Value[] => list.filter((_, place) => places.includes(place));
	const region = { low: pick(limited.low), high: pick(limited.high), above: pick(limited.above).map(pick) };
	if (region.high.every((high) => high === 0)) {
		const reaches = (from: string): boolean => weighed.some((id) => chain(order, from, id) !== null);
		const isZero = (id: string): boolean => points[id]?.high === 0;
		return contradiction(
			order.filter(
				({ more, less }) => limited.high[criteria.indexOf(more)] === 0 && !isZero(less) && reaches(less)
			),
			ranges.filter(({ criterion }) => isZero(criterion) && reaches(criterion))
		);
	}
	return { state: 'region', region };
}

/**
 * Narrows the limits to what the order leaves possible. As every condition is a limit or a comparison of two, every
 * value between the new limits is part of some points that fit.
 */
export function limit({ low, high, above }: Region): Region {
	const reach = (place: number, other: number): boolean => above[place]?.[other] === true;
	return {
		low: low.map((own, place) => Math.max(own, ...low.filter((_, other) => reach(place, other)))),
		high: high.map((own, place) => Math.min(own, ...high.filter((_, other) => reach(other, place)))),
		above
	};
}

function contradiction(
	order: readonly MoreImportant[],
	points: readonly Statement[] = []
): Extract<Compatible, { state: 'contradiction' }> {
	return {
		state: 'contradiction',
		statements: [...points, ...order.map((pair) => ({ kind: 'order' as const, order: pair }))]
	};
}

/** The shortest row of statements that puts one criterion before another, or null. */
function chain(order: readonly MoreImportant[], from: string, to: string): MoreImportant[] | null {
	if (from === to) return [];
	const seen = new Set([from]);
	let rows: { readonly end: string; readonly pairs: MoreImportant[] }[] = [{ end: from, pairs: [] }];
	while (rows.length > 0) {
		const longer: typeof rows = [];
		for (const { end, pairs } of rows) {
			for (const pair of order) {
				if (pair.more !== end || seen.has(pair.less)) continue;
				if (pair.less === to) return [...pairs, pair];
				seen.add(pair.less);
				longer.push({ end: pair.less, pairs: [...pairs, pair] });
			}
		}
		rows = longer;
	}
	return null;
}
