import type { PlanePoint } from './chart.ts';

/** So far a line may run from where it ran, in % of the plane: too little to see. */
const TOLERANCE = 0.05;

/**
 * A line with only the points that make a difference to be seen: D. H. Douglas and T. K. Peucker, "Algorithms for the
 * reduction of the number of points required to represent a digitized line or its caricature", 1973.
 * @param inPercent a point in % of the plane
 */
export function thinned(
	line: readonly PlanePoint[],
	inPercent: (point: PlanePoint) => PlanePoint
): readonly PlanePoint[] {
	const [first, last] = [line[0], line.at(-1)];
	if (first === undefined || last === undefined || line.length < 3) return line;
	const [from, to] = [inPercent(first), inPercent(last)];
	let [farthest, most] = [0, TOLERANCE];
	line.forEach((point, place) => {
		const distance = distanceTo(from, to, inPercent(point));
		if (distance > most) [farthest, most] = [place, distance];
	});
	if (farthest === 0) return [first, last];
	return [
		...thinned(line.slice(0, farthest + 1), inPercent).slice(0, -1),
		...thinned(line.slice(farthest), inPercent)
	];
}

/** How far a point is from a stretch. */
function distanceTo([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [x, y]: PlanePoint): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx ** 2 + dy ** 2 || 1);
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
