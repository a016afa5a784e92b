import { sampleAt, type Curve, type Sample } from './curve.ts';

/** Which side of zero: below, on it (to round-off), or above. */
export type Sign = -1 | 0 | 1;

/**
 * A stretch of a range in which a function keeps its sign; null where it has no value. A single point at which
 * it is zero has `from` equal to `to`.
 */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly sign: Sign | null;
}

/** Where a function is zero: at a point, or all the way from one to another. */
export interface Root {
	readonly from: number;
	readonly to: number;
	/** The sign just before and just after; null where the range ends or the function has no value. */
	readonly before: -1 | 1 | null;
	readonly after: -1 | 1 | null;
}

/** What a function does over a range. */
export interface Survey {
	/** Stretches of equal sign, in order and without holes. */
	readonly pieces: readonly Piece[];
	/** The least and the most that it comes to; null where it has no value anywhere. */
	readonly extremes: readonly [least: number, most: number] | null;
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

/**
 * Takes a range apart into stretches of equal sign: every root and every jump through zero lies between two of them.
 * Looks at the given points (first and last are the range), brackets each change of sign and narrows it down to
 * neighbouring numbers; goes down into every dip between points, up into every top, so that a curve that touches zero,
 * or dives through and comes back, is seen when the points around it show the dip. The bottoms that this finds are also
 * what the extremes come from. What happens entirely between two points, unseen from both, is missed.
 *
 * A straight stretch takes one step, which gives its root exactly. Others take ITP: I. F. D. Oliveira and
 * R. H. C. Takahashi, "An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality",
 * ACM Transactions on Mathematical Software 47(1), 2020.
 */
export function survey(curve: Curve, points: Float64Array): Survey {
	const looked = lookAll(curve, points);
	const found = ([1, -1] as const).flatMap((side) => bottoms(curve, looked, side));
	const samples = found.length === 0 ? looked : withFound(looked, found);
	return { pieces: piecesThrough(curve, tellingOf(curve, samples)), extremes: extremesOf(samples) };
}

function piecesThrough(curve: Curve, samples: readonly Seen[]): Piece[] {
	const [first] = samples;
	if (first === undefined) return [];
	const range = (samples.at(-1)?.at ?? first.at) - first.at;
	const pieces: Piece[] = [{ from: first.at, to: first.at, sign: first.sign }];
	for (let place = 1; place < samples.length; place++) {
		const [left, right] = [samples[place - 1], samples[place]];
		if (left && right) pieces.push(...between(curve, left, right, range));
	}
	return merged(pieces);
}

function extremesOf(samples: readonly Seen[]): Survey['extremes'] {
	let [least, most] = [Infinity, -Infinity];
	for (const { value, sign } of samples) {
		if (sign === null) continue;
		const known = sign === 0 ? 0 : value;
		least = Math.min(least, known);
		most = Math.max(most, known);
	}
	return least <= most ? [least, most] : null;
}

/** Samples in order, with those that were found later; one that was found stands in place of another at its point. */
function withFound(looked: readonly Seen[], found: readonly Seen[]): readonly Seen[] {
	const all = new Map([...looked, ...found].map((sample) => [sample.at, sample]));
	return [...all.values()].sort((a, b) => a.at - b.at);
}

/** The roots among the pieces of a range. A jump through zero, as of a rounded amount, is no root. */
export function rootsIn(pieces: readonly Piece[]): Root[] {
	return pieces.flatMap(({ from, to, sign }, place) =>
		sign === 0 ? [{ from, to, before: sideOf(pieces[place - 1]), after: sideOf(pieces[place + 1]) }] : []
	);
}

/** The sign that a function has wherever it is not zero; 0 when it is zero throughout, null when it varies. */
export function commonSign(pieces: readonly Piece[]): Sign | null {
	const signs = new Set(pieces.flatMap(({ sign }) => (sign === null ? [] : [sign])));
	if (signs.size > 1) signs.delete(0);
	const [only = null] = signs;
	return signs.size === 1 ? only : null;
}

/**
 * The point between two points at which a curve passes zero, given its samples there, one below and one above.
 * Where it jumps, the point just before the jump.
 */
export function crossing(curve: Curve, left: Sample, right: Sample): number {
	return narrow(curve, left, right).at;
}

/** A point with the side of zero that it is on. */
interface Seen extends Sample {
	readonly sign: Sign | null;
}

function sampleOf(at: number, value: number, noise: number): Seen {
	return { at, value, noise, sign: signOf(value, noise) };
}

function lookAll(curve: Curve, points: Float64Array): Seen[] {
	const { values, noise } = curve(points);
	return Array.from(points, (at, place) => sampleOf(at, values[place] ?? NaN, noise[place] ?? 0));
}

function look(curve: Curve, at: number): Seen {
	const { value, noise } = sampleAt(curve, at);
	return sampleOf(at, value, noise);
}

/** The sign of a value of which the last `noise` is round-off; null when it is no number. */
export function signOf(value: number, noise: number): Sign | null {
	if (!Number.isFinite(value)) return null;
	return Math.abs(value) <= noise ? 0 : value < 0 ? -1 : 1;
}

function sideOf(piece: Piece | undefined): -1 | 1 | null {
	return piece === undefined || piece.sign === 0 ? null : piece.sign;
}

/** Joins neighbours with the same sign; the point where two others meet belongs to both. */
function merged(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (last !== undefined && last.sign === piece.sign) {
			result[result.length - 1] = { ...last, to: piece.to };
		} else {
			result.push(piece);
		}
	}
	return result;
}

/**
 * The samples that matter, in order: both ends, those beside a change of sign, and zeros. Two zeros in a row are only a
 * stretch of zero when there is zero between them.
 */
function tellingOf(curve: Curve, samples: readonly Seen[]): readonly Seen[] {
	const telling = samples.filter(
		({ sign }, place) => sign === 0 || sign !== samples[place - 1]?.sign || sign !== samples[place + 1]?.sign
	);
	const halves = telling.flatMap(({ at, sign }, place) => {
		const next = telling[place + 1];
		return sign === 0 && next?.sign === 0 ? [middle(at, next.at)] : [];
	});
	return halves.length === 0 ? telling : withFound(telling, lookAll(curve, Float64Array.from(halves)));
}

/** Where a curve has a dip: between these two samples, with a low one that shows it. */
interface Dip {
	readonly low: Seen;
	readonly left: Seen;
	readonly right: Seen;
}

/** Dips are looked into from the lowest up, so many that are not at zero yet and so many that are beyond it. */
const MOST_DIPS = 16;
const MOST_BEYOND = 8;

/** The bottoms of the dips of a curve, or with side −1 the tops of its humps. */
function bottoms(curve: Curve, samples: readonly Seen[], side: Side): Seen[] {
	const dips: Dip[] = [];
	for (let place = 0; place < samples.length; place++) {
		const dip = dipNear(curve, samples, place, side);
		if (dip !== null) dips.push(dip);
	}
	dips.sort((a, b) => height(a.low, side) - height(b.low, side));
	const isBeyond = ({ low }: Dip): boolean => low.sign !== side;
	return [
		...dips.filter((dip) => !isBeyond(dip)).slice(0, MOST_DIPS),
		...dips.filter(isBeyond).slice(0, MOST_BEYOND)
	].map((dip) => bottomOf(curve, dip, side));
}

/** From which side a curve is looked at: 1 for its dips, −1 for its humps. */
type Side = -1 | 1;

/** How high a sample is, seen from a side; less than nothing is beyond zero. */
const height = ({ value }: Sample, side: Side): number => value * side;

/** Whether a sample is lower than another, by more than round-off. */
const isBelow = (one: Sample, other: Sample, side: Side): boolean =>
	height(other, side) - height(one, side) > Math.max(one.noise, other.noise);

/**
 * The dip around a sample that is lower than its neighbours, or between it and the next, which shows when the slope on
 * either side leads to zero before the other is reached.
 */
function dipNear(curve: Curve, samples: readonly Seen[], place: number, side: Side): Dip | null {
	const here = samples[place];
	if (here === undefined || here.sign === null) return null;
	const left = beside(here, samples[place - 1], side);
	const right = beside(here, samples[place + 1], side);
	if (isLow(here, left, right, side)) {
		if (left !== null && right !== null) {
			const isLevel =
				!isBelow(here, left, side) && !isBelow(look(curve, middle(left.at, here.at)), here, side);
			return isLevel ? null : { low: here, left, right };
		}
		// At an end there is only a dip when the curve first goes down.
		const other = left ?? right;
		if (other === null || !goesDown(curve, here, other, side)) return null;
		return left === null ? { low: here, left: here, right: other } : { low: here, left: other, right: here };
	}
	if (here.sign !== side || right === null) return null;
	const beyond = beside(here, samples[place + 2], side);
	const isHidden =
		((left !== null && leadsToZero(left, here, right, side)) ||
			(beyond !== null && leadsToZero(beyond, right, here, side))) &&
		!isLow(right, here, beyond, side);
	return isHidden && goesDown(curve, here, right, side) && goesDown(curve, right, here, side)
		? { low: here, left: here, right }
		: null;
}

/** The sample next to another, if it has a value; on its own side of zero a dip ends where the curve passes zero. */
function beside(here: Seen, next: Seen | undefined, side: Side): Seen | null {
	if (next === undefined || next.sign === null) return null;
	return here.sign === side && next.sign !== side ? null : next;
}

/** Whether a sample is lower than the one after it, and not higher than the one before. */
function isLow(here: Seen, left: Seen | null, right: Seen | null, side: Side): boolean {
	return !(left !== null && isBelow(left, here, side)) && !(right !== null && !isBelow(here, right, side));
}

/** Whether the straight line through two samples is at zero before it is at a third. */
function leadsToZero(first: Seen, second: Seen, third: Seen, side: Side): boolean {
	const slope = (height(second, side) - height(first, side)) / (second.at - first.at);
	return height(second, side) + slope * (third.at - second.at) <= 0;
}

const END_PROBE = 1e-3;

/** Whether a curve starts by going down on the way from one sample to another. */
function goesDown(curve: Curve, from: Seen, to: Seen, side: Side): boolean {
	return isBelow(look(curve, from.at + (to.at - from.at) * END_PROBE), from, side);
}

/** So much smaller than its surroundings is a dip that touches zero: the lowest point is only found to round-off. */
const TOUCH = 1e-11;
/** In so many parts is a dip looked at each time, and so many times at most: then its sides are neighbouring numbers. */
const ZOOM_PARTS = 16;
const MOST_ZOOMS = 20;

/** The bottom of a dip: the lowest of many points, and again between its neighbours, until the curve is level there. */
function bottomOf(curve: Curve, { low, left, right }: Dip, side: Side): Seen {
	let lowest = low;
	let [from, until] = [left.at, right.at];
	for (let zoom = 0; zoom < MOST_ZOOMS; zoom++) {
		const samples = lookAll(curve, withPoints(gridOver([from, until], ZOOM_PARTS), [lowest.at]));
		let place = -1;
		samples.forEach((sample, at) => {
			if (
				sample.sign !== null &&
				(place === -1 || height(sample, side) < height(samples[place] ?? sample, side))
			)
				place = at;
		});
		const found = samples[place];
		if (found === undefined) break;
		lowest = found;
		const [before, after] = [samples[place - 1] ?? found, samples[place + 1] ?? found];
		if (!isBelow(found, before, side) && !isBelow(found, after, side)) break;
		[from, until] = [before.at, after.at];
	}
	const surroundings = Math.max(height(left, side), height(right, side));
	const touches = lowest.sign === side && height(lowest, side) <= surroundings * TOUCH;
	return touches ? { ...lowest, sign: 0 } : lowest;
}

/** The pieces between two samples, from the first up to and including the second. */
function between(curve: Curve, left: Seen, right: Seen, range: number): Piece[] {
	if (left.sign === right.sign) return [{ from: left.at, to: right.at, sign: left.sign }];
	if (left.sign === null) return mirrored(curve, left, right, range);
	if (right.sign === null) {
		const last = bisect(curve, left, right, ({ sign }) => sign !== null);
		return [...between(curve, left, last, range), { from: last.at, to: right.at, sign: null }];
	}
	if (left.sign === 0) {
		const edge = zeroEdge(curve, left, right, range);
		return [
			{ from: left.at, to: edge, sign: 0 },
			{ from: edge, to: right.at, sign: right.sign }
		];
	}
	if (right.sign === 0) return mirrored(curve, left, right, range);

	const { at, root } = narrow(curve, left, right);
	const [before, after] =
		root === null ? [at, at] : [zeroEdge(curve, root, left, range), zeroEdge(curve, root, right, range)];
	return [
		{ from: left.at, to: before, sign: left.sign },
		...(root === null ? [] : [{ from: before, to: after, sign: 0 as const }]),
		{ from: after, to: right.at, sign: right.sign }
	];
}

/** What {@link between} finds when it goes the other way. */
function mirrored(curve: Curve, left: Seen, right: Seen, range: number): Piece[] {
	return between(curve, right, left, range)
		.map(({ from, to, sign }): Piece => ({ from: to, to: from, sign }))
		.reverse();
}

/** The last sample on the way from one to another of which something holds, found by halving. */
function bisect(curve: Curve, from: Seen, to: Seen, holds: (sample: Seen) => boolean): Seen {
	let last = from;
	let end = to.at;
	for (;;) {
		const at = middle(last.at, end);
		if (at === last.at || at === end) return last;
		const tried = look(curve, at);
		if (holds(tried)) last = tried;
		else end = at;
	}
}

/** A stretch of zero to round-off that is narrower than this part of the range is a point that is flat. */
const FLAT = 1e-3;
const EDGE_PROBE = 1e-6;
const EXACT_PROBES = [0.23, 0.51, 0.86];

/** How far a zero stretches towards a sample that is not zero. */
function zeroEdge(curve: Curve, zero: Seen, other: Seen, range: number): number {
	const probe = look(curve, zero.at + (other.at - zero.at) * EDGE_PROBE);
	if (probe.sign !== 0) return zero.at;
	const last = bisect(curve, probe, other, ({ sign }) => sign === 0);
	const width = last.at - zero.at;
	const isExact = EXACT_PROBES.every((part) => look(curve, zero.at + width * part).value === 0);
	return isExact || Math.abs(width) > range * FLAT ? nicest(curve, last) : zero.at;
}

/** A bracket that is so many times lower than it was is a crossing; otherwise the curve jumps there. */
const JUMP = 1e-9;

/**
 * Narrows a change of sign down. `root` is null where the curve jumps through zero without being zero, as at a
 * pole or where an amount is rounded.
 */
function narrow(curve: Curve, left: Sample, right: Sample): { at: number; root: Seen | null } {
	let [a, b] = [left, right];
	const tolerance = Number.EPSILON * Math.max(Math.abs(a.at), Math.abs(b.at));
	const straight = look(curve, secant(a, b));
	if (straight.sign === 0) {
		const at = nicest(curve, straight);
		return { at, root: look(curve, at) };
	}
	const halvings = Math.ceil(Math.log2(Math.abs(b.at - a.at) / Math.max(tolerance, Number.MIN_VALUE)));
	// The three constants of the paper: κ₁ = 0.2 ÷ width, κ₂ = 2, n₀ = 1.
	const slack = 0.2 / Math.abs(b.at - a.at);
	for (let step = 0; Math.abs(b.at - a.at) > tolerance; step++) {
		const half = middle(a.at, b.at);
		if (half === a.at || half === b.at) break;
		const width = Math.abs(b.at - a.at);
		const target = secant(a, b);
		const direction = Math.sign(half - target);
		const push = slack * width ** 2;
		const truncated = push <= Math.abs(half - target) ? target + direction * push : half;
		const radius = Math.max(0, (tolerance * 2 ** (halvings + 1 - step) - width) / 2);
		const projected = Math.abs(truncated - half) <= radius ? truncated : half - direction * radius;
		const tried = look(curve, projected === a.at || projected === b.at ? half : projected);
		// A hole in the middle of a change of sign: nothing passes zero here.
		if (tried.sign === null) return { at: tried.at, root: null };
		if (tried.value === 0) {
			a = tried;
			b = tried;
		} else if (tried.value < 0 === left.value < 0) a = tried;
		else b = tried;
	}
	const closest = Math.abs(a.value) <= Math.abs(b.value) ? a : b;
	const found = sampleOf(closest.at, closest.value, closest.noise);
	const isContinuous =
		found.sign === 0 || Math.abs(b.value - a.value) <= Math.abs(right.value - left.value) * JUMP;
	if (!isContinuous) return { at: nicestBetween(a.at, b.at), root: null };
	const at = nicest(curve, found);
	return { at, root: { ...look(curve, at), sign: 0 } };
}

/** Where the straight line through two samples passes zero. */
function secant(a: Sample, b: Sample): number {
	return a.at + (a.value * (b.at - a.at)) / (a.value - b.value);
}

const NICE_DIGITS = 12;

/** A number with fewer digits that is as good: 2.9 rather than 2.9000000000000004. */
function nicest(curve: Curve, { at, value, noise, sign }: Seen): number {
	const nice = Number(at.toPrecision(NICE_DIGITS));
	if (nice === at) return at;
	const tried = look(curve, nice);
	const isAsGood = Math.abs(tried.value) <= Math.abs(value) || (sign === 0 && Math.abs(value) <= noise);
	return isAsGood && tried.sign === 0 ? nice : at;
}

/** Of two neighbouring numbers, or a number between them, the one with the fewest digits. */
function nicestBetween(a: number, b: number): number {
	const nice = Number(a.toPrecision(NICE_DIGITS));
	return nice >= Math.min(a, b) && nice <= Math.max(a, b) ? nice : a;
}

function middle(a: number, b: number): number {
	return a + (b - a) / 2;
}
