import type { Assumption, Dossier } from '../../dossier/dossier.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { prepare } from './comparison.ts';
import type { LeftOut, Measure, Period, Scope, Subject } from './scope.ts';
import type { Curve, Sample } from './curve.ts';
import { staysOnOneSide } from './proof.ts';
import { crossing } from './narrowing.ts';
import { signOf, type Sign } from './samples.ts';

/** Values of the two assumptions, each in its own unit. */
export type Point = readonly [x: number, y: number];

/** From where to where something goes. */
export type Bounds = readonly [low: number, high: number];

/** A connected part of the plane in which a sum keeps its sign. */
export interface Region {
	readonly sign: Sign;
	/** A point well within it, for a label. */
	readonly at: Point;
	/** How much of the plane it takes, from 0 to 1. */
	readonly share: number;
}

/**
 * Where a sum turns over as two assumptions vary at once, the others at their current values. Signs are as in a
 * switching value: below zero, the first option is cheaper.
 */
export type Boundary = {
	readonly x: string;
	readonly y: string;
	readonly subject: Subject;
	readonly measure: Measure;
	readonly period: Period;
	/** The part of the plane that was looked at. */
	readonly xBounds: Bounds;
	readonly yBounds: Bounds;
	/** The current values; null is unknown (p.m.). */
	readonly current: readonly [x: number | null, y: number | null];
} & (
	| {
			readonly state: 'found';
			/**
			 * Lines on which the sum is zero, or jumps through it. Walking along one with y upward, the sum is below zero
			 * on the left-hand side. A closed line ends where it starts. None when the sign is the same everywhere.
			 */
			readonly lines: readonly (readonly Point[])[];
			/** Whether it is proven that there is no line; otherwise none was seen at the values that were tried. */
			readonly isProven: boolean;
			/** Largest first. Where the sum has no value there is no region. */
			readonly regions: readonly Region[];
			/** The sign at the current values, when both are known. */
			readonly currentSign: Sign | null;
			readonly leftOut: readonly LeftOut[];
	  }
	| { readonly state: 'blocked'; readonly blocked: readonly string[] }
	/** Neither assumption can change the sum. */
	| { readonly state: 'no-influence' }
);

/** So many cells a side. */
const CELLS = 64;

/** How a plane is looked at. */
interface Look {
	readonly cells?: number | undefined;
	readonly within?: readonly [x: Bounds, y: Bounds];
}

/** So much of the plane belongs to a region, when all of it has a value. */
const WHOLE = 0.95;

/** Whether lines are all that parts regions: none is even, and all of the plane has a value. */
export const isPartedByLines = ({ regions }: { readonly regions: readonly Region[] }): boolean =>
	regions.every(({ sign }) => sign !== 0) && regions.reduce((sum, { share }) => sum + share, 0) > WHOLE;

/**
 * The line along which two assumptions together turn the order round: marching squares (W. E. Lorensen and
 * H. E. Cline, "Marching Cubes", SIGGRAPH 1987, in two dimensions), where every point is not interpolated but
 * found as a root along the side of its cell, and the middle of a cell decides how two lines through it run.
 * A region smaller than a cell can be missed.
 * @param look the number of cells a side, and the part of the plane to look at: else all that can be chosen
 * @throws RangeError for an assumption, option or year that the dossier does not have
 */
export function boundary(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope,
	[x, y]: readonly [x: string, y: string],
	{ cells = CELLS, within }: Look = {}
): Boundary {
	const [xBounds, yBounds] = within ?? [assumptionOf(dossier, x).bounds, assumptionOf(dossier, y).bounds];
	const { subject, measure, period } = scope;
	const [currentX, currentY] = [values[x] ?? null, values[y] ?? null];
	const question = {
		x,
		y,
		subject,
		measure,
		period,
		xBounds,
		yBounds,
		current: [currentX, currentY] as const
	};
	const prepared = prepare(dossier, values, scope, [x, y]);
	if (prepared.influential.length === 0) return { ...question, state: 'no-influence' };
	if (prepared.state === 'blocked') return { ...question, state: 'blocked', blocked: prepared.blocked };

	const plane = new Plane(prepared.along, xBounds, yBounds, cells);
	const lines = plane.lines();
	return {
		...question,
		state: 'found',
		lines,
		isProven: lines.length === 0 && staysOnOneSide(prepared, [xBounds, yBounds]),
		regions: plane.regions(),
		currentSign: currentX === null || currentY === null ? null : signAt(prepared.at, [currentX, currentY]),
		leftOut: prepared.leftOut
	};
}

function assumptionOf({ assumptions }: Dossier, id: string): Assumption {
	const found = assumptions.find((assumption) => assumption.id === id);
	if (found === undefined) throw new RangeError(`The dossier has no assumption ${id}`);
	return found;
}

type Sum = (
	columns: readonly Float64Array[],
	count: number
) => { readonly values: Float64Array; readonly noise: Float64Array };

function signAt(sum: Sum, [x, y]: Point): Sign | null {
	const { values, noise } = sum([Float64Array.of(x), Float64Array.of(y)], 1);
	return signOf(values[0] ?? NaN, noise[0] ?? 0);
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/**
 * The lines through a cell by the corners that are below zero (1 bottom left, 2 bottom right, 4 top right,
 * 8 top left), from side to side, with those corners on the left-hand side.
 */
const LINES: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
	[],
	[['bottom', 'left']],
	[['right', 'bottom']],
	[['right', 'left']],
	[['top', 'right']],
	[
		['bottom', 'left'],
		['top', 'right']
	],
	[['top', 'bottom']],
	[['top', 'left']],
	[['left', 'top']],
	[['bottom', 'top']],
	[
		['right', 'bottom'],
		['left', 'top']
	],
	[['right', 'top']],
	[['left', 'right']],
	[['bottom', 'right']],
	[['left', 'bottom']],
	[]
];

/** The same for two opposite corners below zero, when the middle of the cell is below zero as well. */
const JOINED: ReadonlyMap<number, readonly (readonly [from: Side, to: Side])[]> = new Map([
	[
		5,
		[
			['bottom', 'right'],
			['top', 'left']
		]
	],
	[
		10,
		[
			['left', 'bottom'],
			['right', 'top']
		]
	]
]);

/** A sum over a grid of corners, row by row from the bottom. */
class Plane {
	readonly #sum: Sum;
	readonly #cells: number;
	/** Corners a row. */
	readonly #wide: number;
	readonly #xs: Float64Array;
	readonly #ys: Float64Array;
	readonly #values: Float64Array;
	readonly #noise: Float64Array;
	readonly #signs: readonly (Sign | null)[];
	/** On which side of a line a zero counts: with the corners above zero, unless all others are. */
	readonly #isBelow: (sign: Sign | null) => boolean;

	constructor(sum: Sum, [left, right]: Bounds, [bottom, top]: Bounds, cells: number) {
		this.#sum = sum;
		this.#cells = cells;
		this.#wide = cells + 1;
		const count = this.#wide ** 2;
		const along = (low: number, high: number, step: number): number =>
			step === cells ? high : low + ((high - low) * step) / cells;
		this.#xs = Float64Array.from({ length: count }, (_, at) => along(left, right, at % this.#wide));
		this.#ys = Float64Array.from({ length: count }, (_, at) =>
			along(bottom, top, Math.floor(at / this.#wide))
		);
		const { values, noise } = sum([this.#xs, this.#ys], count);
		this.#values = values;
		this.#noise = noise;
		this.#signs = Array.from(values, (value, at) => signOf(value, noise[at] ?? 0));
		const zeroIsBelow = !this.#signs.includes(-1);
		this.#isBelow = (sign) => sign === -1 || (sign === 0 && zeroIsBelow);
	}

	/** The lines, put together from their parts in the cells. */
	lines(): Point[][] {
		// A side is known by its lower left corner: twice that for one that goes right, one more for one that goes up.
		const next = new Map<number, number>();
		for (let row = 0; row < this.#cells; row++) {
			for (let column = 0; column < this.#cells; column++) {
				const corner = row * this.#wide + column;
				for (const [from, to] of this.#linesIn(corner)) {
					next.set(this.#side(corner, from), this.#side(corner, to));
				}
			}
		}
		const ends = new Set(next.values());
		const starts = [...next.keys()].filter((side) => !ends.has(side));
		const lines: Point[][] = [];
		// First the lines that start at an edge, then what is left: closed lines.
		for (const start of [...starts, ...next.keys()]) {
			const line: Point[] = [];
			for (let side: number | undefined = start; side !== undefined && next.has(side);) {
				if (line.length === 0) addPoint(line, this.#pointOn(side));
				const to: number | undefined = next.get(side);
				next.delete(side);
				if (to !== undefined) addPoint(line, this.#pointOn(to));
				side = to;
			}
			if (line.length > 1) lines.push(line);
		}
		return lines;
	}

	#linesIn(corner: number): readonly (readonly [from: Side, to: Side])[] {
		const corners = [corner, corner + 1, corner + this.#wide + 1, corner + this.#wide];
		const signs = corners.map((at) => this.#signs[at] ?? null);
		if (signs.includes(null)) return [];
		const pattern = signs.reduce<number>(
			(bits, sign, place) => bits + (this.#isBelow(sign) ? 2 ** place : 0),
			0
		);
		const joined = JOINED.get(pattern);
		if (joined !== undefined) {
			const opposite = corner + this.#wide + 1;
			const middle = signAt(this.#sum, [
				((this.#xs[corner] ?? 0) + (this.#xs[opposite] ?? 0)) / 2,
				((this.#ys[corner] ?? 0) + (this.#ys[opposite] ?? 0)) / 2
			]);
			if (this.#isBelow(middle)) return joined;
		}
		return LINES[pattern] ?? [];
	}

	#side(corner: number, side: Side): number {
		switch (side) {
			case 'bottom':
				return 2 * corner;
			case 'top':
				return 2 * (corner + this.#wide);
			case 'left':
				return 2 * corner + 1;
			case 'right':
				return 2 * (corner + 1) + 1;
		}
	}

	/** Where the sum passes zero on a side. */
	#pointOn(side: number): Point {
		const corner = Math.floor(side / 2);
		const goesUp = side % 2 === 1;
		const other = goesUp ? corner + this.#wide : corner + 1;
		const [x, y] = [this.#xs[corner] ?? 0, this.#ys[corner] ?? 0];
		const along = goesUp ? this.#ys : this.#xs;
		const sample = (at: number): Sample => ({
			at: along[at] ?? 0,
			value: this.#values[at] ?? NaN,
			noise: this.#noise[at] ?? 0
		});
		const on = (at: number): Point => (goesUp ? [x, at] : [at, y]);
		for (const at of [corner, other]) if (this.#signs[at] === 0) return on(along[at] ?? 0);
		const curve: Curve = (points) => {
			const fixed = new Float64Array(points.length).fill(goesUp ? x : y);
			return this.#sum(goesUp ? [fixed, points] : [points, fixed], points.length);
		};
		return on(crossing(curve, sample(corner), sample(other)));
	}

	/** The connected corners with the same sign, largest first. A lone zero belongs to a line, not to a region. */
	regions(): Region[] {
		const region = new Int32Array(this.#signs.length).fill(-1);
		const members: number[][] = [];
		this.#signs.forEach((sign, start) => {
			if (region[start] !== -1 || !this.#fillsCell(start)) return;
			const found = [start];
			region[start] = members.length;
			for (const corner of found) {
				for (const neighbour of this.#neighbours(corner)) {
					if (region[neighbour] !== -1 || this.#signs[neighbour] !== sign || !this.#fillsCell(neighbour)) {
						continue;
					}
					region[neighbour] = members.length;
					found.push(neighbour);
				}
			}
			members.push(found);
		});
		const depth = this.#depths();
		return members
			.map((corners): Region => {
				const deepest = corners.reduce((best, corner) =>
					(depth[corner] ?? 0) > (depth[best] ?? 0) ? corner : best
				);
				return {
					sign: this.#signs[deepest] ?? 0,
					at: [this.#xs[deepest] ?? 0, this.#ys[deepest] ?? 0],
					share: corners.length / this.#signs.length
				};
			})
			.sort((a, b) => b.share - a.share);
	}

	/** Whether a corner counts for a region: it has a sign, and a zero is a corner of a cell that is all zero. */
	#fillsCell(corner: number): boolean {
		const sign = this.#signs[corner];
		if (sign === null || sign === undefined) return false;
		if (sign !== 0) return true;
		const [column, row] = [corner % this.#wide, Math.floor(corner / this.#wide)];
		return [corner, corner - 1, corner - this.#wide, corner - this.#wide - 1].some((at, place) => {
			const isCell =
				column - (place % 2) >= 0 &&
				column - (place % 2) < this.#cells &&
				row - (place > 1 ? 1 : 0) >= 0 &&
				row - (place > 1 ? 1 : 0) < this.#cells;
			return (
				isCell && [at, at + 1, at + this.#wide, at + this.#wide + 1].every((one) => this.#signs[one] === 0)
			);
		});
	}

	/** How many steps each corner is from the edge of the plane or a corner with another sign. */
	#depths(): Int32Array {
		const depth = new Int32Array(this.#signs.length).fill(-1);
		const queue: number[] = [];
		this.#signs.forEach((sign, corner) => {
			const neighbours = this.#neighbours(corner);
			if (neighbours.length < 4 || neighbours.some((one) => this.#signs[one] !== sign)) {
				depth[corner] = 0;
				queue.push(corner);
			}
		});
		for (const corner of queue) {
			for (const neighbour of this.#neighbours(corner)) {
				if (depth[neighbour] !== -1) continue;
				depth[neighbour] = (depth[corner] ?? 0) + 1;
				queue.push(neighbour);
			}
		}
		return depth;
	}

	#neighbours(corner: number): number[] {
		const column = corner % this.#wide;
		const found: number[] = [];
		if (column > 0) found.push(corner - 1);
		if (column < this.#cells) found.push(corner + 1);
		if (corner >= this.#wide) found.push(corner - this.#wide);
		if (corner + this.#wide < this.#signs.length) found.push(corner + this.#wide);
		return found;
	}
}

/** Adds a point to a line, unless it is where the line already is. */
function addPoint(line: Point[], point: Point): void {
	const last = line.at(-1);
	if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) line.push(point);
}
