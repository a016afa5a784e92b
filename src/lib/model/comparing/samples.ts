import { sampleAt, type Curve, type Sample } from './curve.ts';

/** Which side of zero: below, on it (to round-off), or above. */
export type Sign = -1 | 0 | 1;

/** A point with the side of zero that it is on. */
export interface Seen extends Sample {
	readonly sign: Sign | null;
}

/** A sample with its side. */
export function sampleOf(at: number, value: number, noise: number): Seen {
	return { at, value, noise, sign: signOf(value, noise) };
}

/** Looks at a curve at many points. */
export function lookAll(curve: Curve, points: Float64Array): Seen[] {
	const { values, noise } = curve(points);
	return Array.from(points, (at, place) => sampleOf(at, values[place] ?? NaN, noise[place] ?? 0));
}

/** Looks at a curve at one point. */
export function look(curve: Curve, at: number): Seen {
	const { value, noise } = sampleAt(curve, at);
	return sampleOf(at, value, noise);
}

/** The sign of a value of which the last `noise` is round-off; null when it is no number. */
export function signOf(value: number, noise: number): Sign | null {
	if (!Number.isFinite(value)) return null;
	return Math.abs(value) <= noise ? 0 : value < 0 ? -1 : 1;
}

/** Points to look at: evenly over a range, both ends. */
export function gridOver([low, high]: readonly [number, number], steps: number): Float64Array {
	const points = new Float64Array(steps + 1);
	for (let step = 0; step < steps; step++) points[step] = low + ((high - low) * step) / steps;
	points[steps] = high;
	return points;
}

/** Points in order, with more that lie within them. */
export function withPoints(points: Float64Array, more: readonly number[]): Float64Array {
	const [low = NaN, high = NaN] = [points[0], points.at(-1)];
	const within = Float64Array.from(more.filter((point) => point > low && point < high)).sort();
	const all = new Float64Array(points.length + within.length);
	let [count, next] = [0, 0];
	const add = (point: number): void => {
		if (count === 0 || all[count - 1] !== point) all[count++] = point;
	};
	for (const point of points) {
		for (let one = within[next]; one !== undefined && one <= point; one = within[++next]) add(one);
		add(point);
	}
	return all.subarray(0, count);
}

/** Samples in order, with those that were found later; one that was found stands in place of another at its point. */
export function withFound(looked: readonly Seen[], found: readonly Seen[]): readonly Seen[] {
	const all = new Map([...looked, ...found].map((sample) => [sample.at, sample]));
	return [...all.values()].sort((a, b) => a.at - b.at);
}

/** Halfway between two numbers. */
export function middle(a: number, b: number): number {
	return a + (b - a) / 2;
}
