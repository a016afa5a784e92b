/** A line of a layered network, from a node to a node of the next layer. */
export interface NetworkLine {
	readonly from: string;
	readonly to: string;
}

/** Where a node stands in its layer: 0 is the top, 1 the bottom. */
export type Heights = ReadonlyMap<string, number>;

/**
 * Orders the middle layer of three so that few lines cross, while the outer layers stay as they are: each node goes
 * to the mean height of its neighbours (barycentre), and then neighbours change places while that helps. Where
 * nothing decides, the given order stays. After K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding
 * of hierarchical system structures" (1981).
 */
export function orderMiddle(
	middle: readonly string[],
	before: Heights,
	after: Heights,
	lines: readonly NetworkLine[]
): readonly string[] {
	const neighbours = new Map(middle.map((id): [string, Neighbours] => [id, { before: [], after: [] }]));
	for (const { from, to } of lines) {
		const start = before.get(from);
		const end = after.get(to);
		if (start !== undefined) neighbours.get(to)?.before.push(start);
		if (end !== undefined) neighbours.get(from)?.after.push(end);
	}
	const ordered = middle.flatMap((id, place) => {
		const near = neighbours.get(id);
		return near === undefined ? [] : [{ id, near, height: barycentre(near), place }];
	});
	// What has no line has no height of its own, and goes to the end.
	ordered.sort((a, b) => (a.height === b.height ? a.place - b.place : a.height - b.height));
	for (let swapped = true, sweep = 0; swapped && sweep < middle.length; sweep++) {
		swapped = false;
		for (let place = 1; place < ordered.length; place++) {
			const [upper, lower] = [ordered[place - 1], ordered[place]];
			if (upper === undefined || lower === undefined) continue;
			if (crossings(lower.near, upper.near) < crossings(upper.near, lower.near)) {
				ordered[place - 1] = lower;
				ordered[place] = upper;
				swapped = true;
			}
		}
	}
	return ordered.map(({ id }) => id);
}

/** How many pairs of lines cross when the middle layer stands in this order. */
export function countCrossings(
	middle: readonly string[],
	before: Heights,
	after: Heights,
	lines: readonly NetworkLine[]
): number {
	const near = middle.map((id) => ({
		before: lines.flatMap(({ from, to }) => (to === id ? (before.get(from) ?? []) : [])),
		after: lines.flatMap(({ from, to }) => (from === id ? (after.get(to) ?? []) : []))
	}));
	return near.reduce(
		(sum, upper, place) =>
			sum + near.slice(place + 1).reduce((inner, lower) => inner + crossings(upper, lower), 0),
		0
	);
}

/** The heights of what a node of the middle layer is joined to, on either side. */
interface Neighbours {
	readonly before: number[];
	readonly after: number[];
}

/** The mean of both sides, each side counting once; infinite without neighbours. */
function barycentre({ before, after }: Neighbours): number {
	const means = [before, after]
		.filter((side) => side.length > 0)
		.map((side) => side.reduce((sum, height) => sum + height, 0) / side.length);
	return means.length === 0 ? Infinity : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

const crossings = (upper: Neighbours, lower: Neighbours): number =>
	inversions(upper.before, lower.before) + inversions(upper.after, lower.after);

const inversions = (upper: readonly number[], lower: readonly number[]): number =>
	upper.reduce((sum, height) => sum + lower.filter((other) => other < height).length, 0);
