import { arrange, components, type Arrangement } from './arrangement.ts';
import { limit, type Region } from './preferences.ts';

/** A criterion whose points can vary. */
export interface Free {
	readonly place: number;
	readonly low: number;
	/** How far above `low`; Infinity where nothing limits it. */
	readonly width: number;
}

/** A part of a region in which the free points vary independently, but for the order. */
export interface Piece {
	/** Points by place; 0 where they are free. */
	readonly fixed: Float64Array;
	readonly free: readonly Free[];
	/** Ways to move points among criteria with the same limits, such that they follow the order. */
	readonly arrangements: readonly Arrangement[];
	/** Pairs of places, one after the other, whose order is still to be checked. */
	readonly checks: Int32Array;
}

/**
 * The weights that fit a region, in pieces that do not overlap: raise points in proportion until the first of them
 * is at its upper limit; the pieces differ in which that is. Where points are given as one number, it is those, and
 * where there are no points at all, nothing limits the scale: then there is one piece.
 */
export function piecesOf(region: Region): readonly Piece[] {
	const { low, high } = region;
	const isFixed = low.some((own, place) => own > 0 && own === high[place]);
	const limited = high.flatMap((most, place) => (0 < most && most < Infinity ? [place] : []));
	if (isFixed || limited.length === 0) return [pieceOf(region)];
	const free = high.filter((own) => own > 0).length;
	return limited
		.map((top) =>
			pieceOf(limit({ ...region, low: low.map((own, place) => (place === top ? (high[top] ?? own) : own)) }))
		)
		.filter((piece) => piece.free.length === free - 1);
}

function pieceOf({ low, high, above }: Region): Piece {
	const free = low.flatMap((own, place): Free[] => {
		const width = (high[place] ?? own) - own;
		return width > 0 ? [{ place, low: own, width }] : [];
	});
	const fixed = Float64Array.from(low);
	for (const { place } of free) fixed[place] = 0;
	const isOpen = (more: number, less: number): boolean =>
		above[more]?.[less] === true && (low[more] ?? 0) < (high[less] ?? 0);
	const arrangements: Arrangement[] = [];
	const checks: number[] = [];
	const places = free.map(({ place }) => place);
	for (const group of components(places, (a, b) => isOpen(a, b) || isOpen(b, a))) {
		const [first = 0] = group;
		const alike = group.every((place) => low[place] === low[first] && high[place] === high[first]);
		const arrangement = alike ? arrange(group, above) : null;
		if (arrangement !== null) arrangements.push(arrangement);
		else for (const more of group) for (const less of group) if (isOpen(more, less)) checks.push(more, less);
	}
	return { fixed, free, arrangements, checks: Int32Array.from(checks) };
}
