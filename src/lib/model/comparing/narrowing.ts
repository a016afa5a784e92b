import type { Curve, Sample } from './curve.ts';
import { look, middle, sampleOf, type Seen } from './samples.ts';

/**
 * The point between two points at which a curve passes zero, given its samples there, one below and one above.
 * Where it jumps, the point just before the jump.
 */
export function crossing(curve: Curve, left: Sample, right: Sample): number {
	return narrow(curve, left, right).at;
}

/** The last sample on the way from one to another of which something holds, found by halving. */
export function bisect(curve: Curve, from: Seen, to: Seen, holds: (sample: Seen) => boolean): Seen {
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
export function zeroEdge(curve: Curve, zero: Seen, other: Seen, range: number): number {
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
export function narrow(curve: Curve, left: Sample, right: Sample): { at: number; root: Seen | null } {
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
