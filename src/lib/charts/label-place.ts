import type { Domain, PlanePoint } from './chart.ts';
import { NAME_EDGE, NUMBER_EDGE } from './plane-size.ts';
import { anchorAt, before, textWidth } from './words.ts';

/** The widths for which what is written must fit, in px. */
export const WIDTHS = { wide: 480, narrow: 210 } as const;

/** A character, in px. */
const CHARACTER = 8.5;
/** Around what is written, in px. */
const GAP = 4;

/** What is written in a plane. */
export interface Label {
	/** In px. */
	readonly width: number;
	/** How far it reaches above and below its point, in px. */
	readonly reach: number;
	/** Within so many % of a side of the plane, it stands inward. */
	readonly edge: number;
}

/** A name with its swatch above it. */
export function nameLabel(text: string): Label {
	return { width: textWidth(text, CHARACTER), reach: 20, edge: NAME_EDGE };
}

/** A number, which a name beside the plane explains. */
export function numberLabel(text: string): Label {
	return { width: textWidth(text, CHARACTER), reach: 8, edge: NUMBER_EDGE };
}

/** A part of a plane, in % of it. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly top: number;
}

/** How large a plane is, in px. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/** A plane to write in; its lines are in % of it. */
export interface Ground extends Size {
	/** The lines that part areas. */
	readonly lines: readonly (readonly PlanePoint[])[];
	/** Whether lines are all that parts areas; else what is written stays at its point. */
	readonly canMove: boolean;
	/** What came first: nothing is written over it. */
	readonly kept: readonly Box[];
}

/** How far apart the places are that are tried, in % of the plane. */
const STEP = 5;
const STEPS = Array.from({ length: 100 / STEP + 1 }, (_, place) => place * STEP);

/**
 * A place for a name or a number within its area, as near as can be to a point in it: within the plane, and with no line
 * through it or between it and the point. Undefined where the area is too narrow for it.
 */
export function labelPlace(label: Label, from: PlanePoint, ground: Ground): PlanePoint | undefined {
	const segments = segmentsOf(ground);
	const places = ground.canMove ? placesNear(from) : [from];
	return places.find(
		(place) =>
			isFree(boxOf(label, place, ground), segments, ground) &&
			!segments.some((segment) => crosses(segment, [from, place]))
	);
}

/** A place beside an area that is too narrow, from where a line leads to a point in it. */
export function besidePlace(label: Label, to: PlanePoint, ground: Ground): PlanePoint | undefined {
	const segments = segmentsOf(ground);
	const pointed = boxAround(to, GAP, ground);
	return placesNear(to).find((place) => {
		const box = boxOf(label, place, ground);
		return isFree(box, segments, ground) && !overlaps(box, pointed);
	});
}

/** What is within so many px of a point, to all sides. */
export function boxAround([x, y]: PlanePoint, reach: number, { width, height }: Size): Box {
	const [across, up] = [(reach / width) * 100, (reach / height) * 100];
	return { left: x - across, right: x + across, bottom: y - up, top: y + up };
}

/** What a name or a number takes of a plane, with the room around it. */
export function boxOf({ width, reach, edge }: Label, [x, y]: PlanePoint, size: Size): Box {
	const own = (width / size.width) * 100;
	const gap = (GAP / size.width) * 100;
	const left = x - before(anchorAt(x, edge), own);
	const up = ((reach + GAP) / size.height) * 100;
	return { left: left - gap, right: left + own + gap, bottom: y - up, top: y + up };
}

/** The point of a plane that stands at so many % of it. */
export function pointAt(x: Domain, y: Domain, [right, up]: PlanePoint): PlanePoint {
	const value = ({ low, high }: Domain, percent: number): number => low + ((high - low) * percent) / 100;
	return [value(x, right), value(y, up)];
}

type Segment = readonly [from: PlanePoint, to: PlanePoint];

const segmentsOf = ({ lines }: Ground): readonly Segment[] =>
	lines.flatMap((line) => line.slice(1).map((to, place): Segment => [line[place] ?? to, to]));

const isFree = (box: Box, segments: readonly Segment[], { kept }: Ground): boolean =>
	isWithinPlane(box) &&
	!kept.some((one) => overlaps(one, box)) &&
	!segments.some((segment) => crossesBox(segment, box));

const overlaps = (one: Box, other: Box): boolean =>
	one.left < other.right && one.right > other.left && one.bottom < other.top && one.top > other.bottom;

/** The point itself, and then all places in the plane, nearest first. */
function placesNear(from: PlanePoint): readonly PlanePoint[] {
	const [x, y] = from;
	const distance = ([px, py]: PlanePoint): number => (px - x) ** 2 + (py - y) ** 2;
	const all = STEPS.flatMap((px) => STEPS.map((py): PlanePoint => [px, py]));
	return [from, ...all.sort((a, b) => distance(a) - distance(b))];
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
