import type { Domain, PlanePoint } from './chart.ts';
import { anchorAt, before, textWidth } from './words.ts';

/** Where the name of an area can stand. */
export interface LabelPlace {
	/** In % of the plane, from the lower left. */
	readonly at: PlanePoint;
	/** Whether it has no room in a narrow plane. */
	readonly wide: boolean;
}

/** How high a plane is, by itself and as one of several, in px. */
export const HEIGHT = 320;
export const COMPACT = 220;
/** Within so many % of a side of the plane, a name stands inward. */
export const EDGE = 20;
/** The widths for which names must fit, in px. */
const WIDE = 480;
const NARROW = 210;
/** A character of a name, and how far a name with its swatch reaches above and below its point, in px. */
const CHARACTER = 8.5;
const ABOVE = 20;
const BELOW = 20;
/** Between a name and a line, in px. */
const GAP = 4;

/** How far apart the places are that are tried, in % of the plane. */
const STEP = 5;
const STEPS = Array.from({ length: 100 / STEP + 1 }, (_, place) => place * STEP);

/**
 * A place for a name within its area, as near as can be to a point in it: within the plane, and with no line through
 * the name or between the name and the point. Points and lines are in % of the plane. Undefined where the area is too
 * narrow for its name, on a wide screen as well.
 * @param canMove whether lines are all that separates areas; else the name stays at its point
 * @param height of the plane, in px
 */
export function labelPlace(
	text: string,
	from: PlanePoint,
	lines: readonly (readonly PlanePoint[])[],
	canMove: boolean,
	height = HEIGHT
): LabelPlace | undefined {
	const segments = lines.flatMap((line) =>
		line.slice(1).map((to, place): Segment => [line[place] ?? to, to])
	);
	const places = canMove ? placesNear(from) : [from];
	for (const width of [NARROW, WIDE]) {
		const at = places.find((place) => {
			const box = boxOf(text, place, width, height);
			return (
				isWithinPlane(box) &&
				!segments.some((segment) => crosses(segment, [from, place]) || crossesBox(segment, box))
			);
		});
		if (at !== undefined) return { at, wide: width === WIDE };
	}
	return undefined;
}

/** The point of a plane that stands at so many % of it. */
export function pointAt(x: Domain, y: Domain, [right, up]: PlanePoint): PlanePoint {
	const value = ({ low, high }: Domain, percent: number): number => low + ((high - low) * percent) / 100;
	return [value(x, right), value(y, up)];
}

type Segment = readonly [from: PlanePoint, to: PlanePoint];

interface Box {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly top: number;
}

/** The point itself, and then all places in the plane, nearest first. */
function placesNear(from: PlanePoint): readonly PlanePoint[] {
	const [x, y] = from;
	const distance = ([px, py]: PlanePoint): number => (px - x) ** 2 + (py - y) ** 2;
	const all = STEPS.flatMap((px) => STEPS.map((py): PlanePoint => [px, py]));
	return [from, ...all.sort((a, b) => distance(a) - distance(b))];
}

/** What a name takes of a plane of so many px wide and high, in %. */
function boxOf(text: string, [x, y]: PlanePoint, width: number, height: number): Box {
	const size = (textWidth(text, CHARACTER) / width) * 100;
	const gap = (GAP / width) * 100;
	const left = x - before(anchorAt(x, EDGE), size);
	return {
		left: left - gap,
		right: left + size + gap,
		bottom: y - ((BELOW + GAP) / height) * 100,
		top: y + ((ABOVE + GAP) / height) * 100
	};
}

function isWithinPlane({ left, right, bottom, top }: Box): boolean {
	return left >= 0 && right <= 100 && bottom >= 0 && top <= 100;
}

function crossesBox([from, to]: Segment, box: Box): boolean {
	const { left, right, bottom, top } = box;
	const isInside = ([x, y]: PlanePoint): boolean => x >= left && x <= right && y >= bottom && y <= top;
	return (
		isInside(from) ||
		isInside(to) ||
		crosses(
			[from, to],
			[
				[left, bottom],
				[right, top]
			]
		) ||
		crosses(
			[from, to],
			[
				[left, top],
				[right, bottom]
			]
		)
	);
}

/** Whether two stretches have a point in common; touching counts, lying along each other does not. */
function crosses([a, b]: Segment, [c, d]: Segment): boolean {
	return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line through two points a third lies, by sign. */
function side([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [px, py]: PlanePoint): number {
	return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
