import type { Curve } from './curve.ts';
import { bottoms } from './dips.ts';
import { bisect, narrow, zeroEdge } from './narrowing.ts';
import { lookAll, middle, withFound, type Seen, type Sign } from './samples.ts';

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
