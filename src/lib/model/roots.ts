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

/** How many steps {@link gridOver} takes: fine enough for what people put in a formula. */
const GRID_STEPS = 256;

/** The points at which to look: evenly over a range, both ends, and special points that lie within it. */
export function gridOver(
	[low, high]: readonly [number, number],
	special: readonly number[] = [],
	steps = GRID_STEPS
): Float64Array {
	const within = special.filter((point) => point > low && point < high);
	const points = new Float64Array(steps + 1 + within.length);
	for (let step = 0; step < steps; step++) points[step] = low + ((high - low) * step) / steps;
	points[steps] = high;
	points.set(within, steps + 1);
	points.sort();
	return points.filter((point, place) => place === 0 || point !== points[place - 1]);
}

/**
 * Takes a range apart into stretches of equal sign, in order and without holes: every root and every jump through
 * zero lies between two of them. Looks at the given points (first and last are the range), brackets each change
 * of sign and narrows it down to neighbouring numbers; goes down into every dip between points, so that a curve
 * that touches zero, or dives through and comes back, is seen when the points around it show the dip. What happens
 * entirely between two points, unseen from both, is missed.
 *
 * A straight stretch takes one step, which gives its root exactly. Others take ITP: I. F. D. Oliveira and
 * R. H. C. Takahashi, "An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality",
 * ACM Transactions on Mathematical Software 47(1), 2020.
 */
export function piecesOf(curve: Curve, points: Float64Array): Piece[] {
	const samples = tellingSamples(curve, points);
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
 * The samples that matter, in order: both ends, those beside a change of sign, zeros, and the bottom of every dip
 * that reaches zero. Two zeros in a row are only a stretch of zero when there is zero between them.
 */
function tellingSamples(curve: Curve, points: Float64Array): Seen[] {
	const { values, noise } = curve(points);
	const samples = Array.from(points, (at, place) => sampleOf(at, values[place] ?? NaN, noise[place] ?? 0));
	const telling = samples.flatMap((here, place) => {
		const [previous, next] = [samples[place - 1], samples[place + 1]];
		const bottom = bottomNear(curve, here, previous, next, samples[place + 2]);
		if (bottom !== null) return bottom.at < here.at ? [bottom, here] : [here, bottom];
		return here.sign === previous?.sign && here.sign === next?.sign && here.sign !== 0 ? [] : [here];
	});
	return telling.flatMap((here, place) => {
		const next = telling[place + 1];
		return here.sign === 0 && next?.sign === 0 ? [here, look(curve, middle(here.at, next.at))] : [here];
	});
}

/** How far a sample is from zero, to the side of zero on which another is; less than nothing is beyond. */
function height(sample: Seen | undefined, side: Seen): number {
	return (sample?.value ?? NaN) * (side.sign ?? NaN);
}

/**
 * The bottom, at zero or beyond, of a dip around a sample that is nearer to zero than its neighbours, or of a dip
 * between it and the next, which shows when the slope on either side leads to zero before the other is reached.
 */
function bottomNear(
	curve: Curve,
	here: Seen,
	previous: Seen | undefined,
	next: Seen | undefined,
	afterNext: Seen | undefined
): Seen | null {
	if (here.sign === null || here.sign === 0) return null;
	const [left, right] = [
		previous?.sign === here.sign ? previous : null,
		next?.sign === here.sign ? next : null
	];
	if (isLow(here, left, right)) {
		if (left !== null && right !== null) return bottomBetween(curve, left, right);
		// At an end there is only a dip when the curve first goes down.
		const other = left ?? right;
		return other !== null && goesDown(curve, here, other) ? bottomBetween(curve, here, other) : null;
	}
	const beyond = afterNext?.sign === here.sign ? afterNext : null;
	if (right === null || isLow(right, here, beyond)) return null;
	const isHidden =
		(left !== null && leadsToZero(left, here, right)) ||
		(beyond !== null && leadsToZero(beyond, right, here));
	return isHidden && goesDown(curve, here, right) && goesDown(curve, right, here)
		? bottomBetween(curve, here, right)
		: null;
}

/** Whether a sample is nearer to zero than the one after it, and not further than the one before. */
function isLow(here: Seen, left: Seen | null, right: Seen | null): boolean {
	return (
		!(left !== null && height(left, here) < height(here, here)) &&
		!(right !== null && height(right, here) <= height(here, here))
	);
}

/** Whether the straight line through two samples is at zero before it is at a third. */
function leadsToZero(first: Seen, second: Seen, third: Seen): boolean {
	const slope = (height(second, first) - height(first, first)) / (second.at - first.at);
	return height(second, first) + slope * (third.at - second.at) <= 0;
}

const END_PROBE = 1e-3;

/** Whether a curve starts by going towards zero on the way from one sample to another. */
function goesDown(curve: Curve, from: Seen, to: Seen): boolean {
	return height(look(curve, from.at + (to.at - from.at) * END_PROBE), from) < height(from, from);
}

/** So much smaller than its surroundings is a dip that touches zero: the lowest point is only found to round-off. */
const TOUCH = 1e-11;
const DIP_STEPS = 80;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The bottom of a dip between two samples, when that is at or beyond zero, by golden section: J. Kiefer,
 * "Sequential Minimax Search for a Maximum", Proceedings of the American Mathematical Society 4(3), 1953.
 */
function bottomBetween(curve: Curve, left: Seen, right: Seen): Seen | null {
	let [from, until] = left.at < right.at ? [left.at, right.at] : [right.at, left.at];
	let lower = look(curve, until - (until - from) * GOLDEN);
	let upper = look(curve, from + (until - from) * GOLDEN);
	for (let step = 0; ; step++) {
		const lowest = height(lower, left) < height(upper, left) ? lower : upper;
		if (lowest.sign !== left.sign) return lowest.sign === null ? null : lowest;
		if (step === DIP_STEPS || upper.at <= lower.at) {
			const surroundings = Math.max(height(left, left), height(right, left));
			return height(lowest, left) <= surroundings * TOUCH ? { ...lowest, sign: 0 } : null;
		}
		if (lowest === lower) {
			until = upper.at;
			upper = lower;
			lower = look(curve, until - (until - from) * GOLDEN);
		} else {
			from = lower.at;
			lower = upper;
			upper = look(curve, from + (until - from) * GOLDEN);
		}
	}
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
