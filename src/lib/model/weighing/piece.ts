import type { Region } from './points.ts';

/** A criterion whose points can vary. */
export interface Free {
	readonly place: number;
	readonly low: number;
	/** How far above `low`; Infinity where nothing limits it. */
	readonly width: number;
}

/** A part of a region in which the free points vary independently. */
export interface WeightPiece {
	/** Points by place; 0 where they are free. */
	readonly fixed: Float64Array;
	readonly free: readonly Free[];
}

/**
 * The weights that fit a region, in pieces that do not overlap: raise points in proportion until the first of them
 * is at its upper limit; the pieces differ in which that is. Where points are given as one number, it is those, and
 * where there are no points at all, nothing limits the scale: then there is one piece.
 */
export function piecesOf(region: Region): readonly WeightPiece[] {
	const { low, high } = region;
	const isFixed = low.some((own, place) => own > 0 && own === high[place]);
	const limited = high.flatMap((most, place) => (0 < most && most < Infinity ? [place] : []));
	if (isFixed || limited.length === 0) return [pieceOf(region)];
	return limited.map((top) =>
		pieceOf({ low: low.map((own, place) => (place === top ? (high[top] ?? own) : own)), high })
	);
}

function pieceOf({ low, high }: Region): WeightPiece {
	const free = low.flatMap((own, place): Free[] => {
		const width = (high[place] ?? own) - own;
		return width > 0 ? [{ place, low: own, width }] : [];
	});
	const fixed = Float64Array.from(low);
	for (const { place } of free) fixed[place] = 0;
	return { fixed, free };
}
