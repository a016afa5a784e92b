/** A point of the triangle of three weights: the first two; the third is what is left. */
type Corner = readonly [first: number, second: number];
type Polygon = readonly Corner[];
/** A condition on three weights: their sum with these factors is not below zero. */
export type HalfPlane = readonly [number, number, number];

export interface ExactStanding {
	readonly ranks: readonly number[];
	readonly central: readonly number[] | null;
}

const SAME = 1e-9;

/** The areas of the triangle of weights, or of the part that meets conditions, in which options take their ranks. */
export function exactStandings(
	values: readonly HalfPlane[],
	conditions: readonly HalfPlane[] = []
): readonly ExactStanding[] {
	let cells: Polygon[] = [
		[
			[0, 0],
			[1, 0],
			[0, 1]
		]
	];
	for (const condition of conditions) cells = cells.map((cell) => clip(cell, condition));
	for (const [place, one] of values.entries()) {
		for (const other of values.slice(place + 1)) {
			const [a, b, c] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
			cells = cells.flatMap((cell) => [clip(cell, [a, b, c]), clip(cell, [-a, -b, -c])]);
			if (Math.max(Math.abs(a), Math.abs(b), Math.abs(c)) < SAME) {
				cells = cells.filter((_, number) => number % 2 === 0);
			}
		}
	}
	const ranks = values.map(() => values.map(() => 0));
	const sums = values.map(() => [0, 0, 0]);
	let total = 0;
	for (const cell of cells) {
		const area = areaOf(cell);
		if (area === 0) continue;
		total += area;
		const middle = centroid(cell);
		const worths = values.map((value) => worth(value, middle));
		for (const [option, own] of worths.entries()) {
			const before = worths.filter((other) => other > own + SAME).length;
			const level = worths.filter((other) => Math.abs(other - own) <= SAME).length;
			for (let rank = before; rank < before + level; rank++) add(ranks[option], rank, area / level);
			if (before > 0) continue;
			const weights = [...middle, 1 - middle[0] - middle[1]];
			for (const [place, weight] of weights.entries()) add(sums[option], place, (weight * area) / level);
		}
	}
	return ranks.map((row, option) => {
		const first = row[0] ?? 0;
		return {
			ranks: row.map((area) => area / total),
			central: first === 0 ? null : (sums[option] ?? []).map((sum) => sum / first)
		};
	});
}

/** The area of the weights that meet conditions, as a share of all. */
export function exactShare(conditions: readonly HalfPlane[]): number {
	const triangle: Polygon = [
		[0, 0],
		[1, 0],
		[0, 1]
	];
	return areaOf(conditions.reduce(clip, triangle)) * 2;
}

function add(list: number[] | undefined, place: number, amount: number): void {
	if (list) list[place] = (list[place] ?? 0) + amount;
}

const worth = ([a, b, c]: HalfPlane, [x, y]: Corner): number => a * x + b * y + c * (1 - x - y);

/** Sutherland and Hodgman's method, for one side. */
function clip(polygon: Polygon, plane: HalfPlane): Polygon {
	return polygon.flatMap((corner, place) => {
		const next = polygon[(place + 1) % polygon.length] ?? corner;
		const [here, there] = [worth(plane, corner), worth(plane, next)];
		const kept = here >= 0 ? [corner] : [];
		if (here >= 0 === there >= 0) return kept;
		const along = here / (here - there);
		return [
			...kept,
			[corner[0] + (next[0] - corner[0]) * along, corner[1] + (next[1] - corner[1]) * along] as const
		];
	});
}

/** Twice the signed areas of the triangles that the sides of a polygon make with its first corner. */
function fans(polygon: Polygon): { readonly area: number; readonly corners: readonly Corner[] }[] {
	const [start] = polygon;
	if (start === undefined) return [];
	return polygon.slice(1).map((one, place) => {
		const other = polygon[place + 2] ?? start;
		const area = (one[0] - start[0]) * (other[1] - start[1]) - (other[0] - start[0]) * (one[1] - start[1]);
		return { area, corners: [start, one, other] };
	});
}

function areaOf(polygon: Polygon): number {
	const area = fans(polygon).reduce((sum, fan) => sum + fan.area, 0) / 2;
	return area > 1e-12 ? area : 0;
}

function centroid(polygon: Polygon): Corner {
	const parts = fans(polygon);
	const total = parts.reduce((sum, { area }) => sum + area, 0);
	const along = (axis: 0 | 1): number =>
		parts.reduce(
			(sum, { area, corners }) => sum + (area * corners.reduce((all, corner) => all + corner[axis], 0)) / 3,
			0
		) / total;
	return [along(0), along(1)];
}
