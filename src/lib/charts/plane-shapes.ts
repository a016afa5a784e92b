import { TICK } from './axis-shapes.ts';
import type { Domain, PlaneChart, PlaneLine, PlanePoint } from './chart.ts';
import { EDGE } from './label-place.ts';
import { percentScale } from './scale.ts';
import { GRID, SURFACE, upright, ZERO, type Ink, type Length, type Shape, type TextInk } from './shape.ts';
import { anchorAt, before } from './words.ts';

const FRAME: Ink = { name: 'frame', stroke: 'border-strong' };
const POINT: Ink = { ...SURFACE, name: 'dot', fill: 'bg' };
const CURRENT: Ink = { name: 'current', fill: 'text', stroke: 'bg', width: 3 };
const UNKNOWN: Ink = { name: 'unknown', stroke: 'open', width: 2.5, dash: '7 5' };
const SWATCH: Ink = { ...SURFACE, name: 'swatch' };
const NAME: TextInk = { name: 'name', fill: 'text', stroke: 'bg', width: 4 };
const DASHES = { open: { dash: '6 4' }, source: { dash: '0 6', cap: 'round' } } as const;

/** Size of the look beside a name, and how far above its point it begins, in px. */
const SIZE = { width: 22, height: 12 } as const;
const ABOVE = 16;

/** A plane without its axes, from back to front. */
export function planeShapes({ x, y, lines, dots = [], labels, current }: PlaneChart): readonly Shape[] {
	const [across, up] = [percentScale(x), percentScale(y)];
	const place = ([px, py]: PlanePoint): PlanePoint => [across(px), 100 - up(py)];
	const left = (value: number): Length => `${across(value)}%`;
	const top = (value: number): Length => `${100 - up(value)}%`;
	const level = (ink: Ink, at: number): Shape => ({
		kind: 'line',
		ink,
		x1: 0,
		x2: '100%',
		y1: top(at),
		y2: top(at)
	});
	const circle = (ink: Ink, r: number, at: PlanePoint): Shape => ({
		kind: 'circle',
		ink,
		cx: left(at[0]),
		cy: top(at[1]),
		r
	});
	const [cx, cy] = current ?? [null, null];
	return [
		...x.ticks.map(({ at }) => upright(GRID, left(at))),
		...y.ticks.map(({ at }) => level(at === y.zero ? ZERO : GRID, at)),
		...lines.map((line): Shape => ({
			kind: 'polyline',
			ink: lineInk(line),
			look: line.look,
			points: line.points.map(place)
		})),
		{ kind: 'rect', ink: FRAME, x: 0, y: 0, width: '100%', height: '100%' },
		...dots.map(({ at, look }) => ({ ...circle(POINT, 4, at), look })),
		...(cx !== null && cy === null ? [upright(UNKNOWN, left(cx))] : []),
		...(cx === null && cy !== null ? [level(UNKNOWN, cy)] : []),
		...labels.flatMap((label) => labelShapes(label, place(label.at))),
		...(cx !== null && cy !== null ? [circle(CURRENT, 7, [cx, cy])] : [])
	];
}

/** What the ticks of a line from bottom to top say, in a box to the left of it. */
export function upAxisShapes(domain: Domain): readonly Shape[] {
	const at = percentScale(domain);
	return domain.ticks.map((tick) => ({
		kind: 'text',
		ink: TICK,
		x: '100%',
		y: `${100 - at(tick.at)}%`,
		drop: '0.35em',
		shift: [-8, 0],
		anchor: 'end',
		text: tick.text
	}));
}

/** What the axes of a plane are called, each with the way that it goes. */
export function axisTitles({ x, y }: PlaneChart): { readonly across: string; readonly up: string } {
	return { across: `${x.title} →`, up: `↑ ${y.title}` };
}

/** In the look of what a line stands for, or in the colour of text. */
function lineInk({ look, dash }: PlaneLine): Ink {
	return {
		name: `boundary ${dash ?? ''}`,
		stroke: look ? 'hue' : 'text',
		width: 3,
		...(dash && DASHES[dash])
	};
}

/** A name, and above it the look of what it stands for. */
function labelShapes(
	{ text, look, wide }: PlaneChart['labels'][number],
	[left, top]: PlanePoint
): readonly Shape[] {
	const anchor = anchorAt(left, EDGE);
	const at = { x: `${left}%`, y: `${top}%`, minor: wide } as const;
	return [
		{ kind: 'rect', ink: SWATCH, look, ...at, ...SIZE, shift: [-before(anchor, SIZE.width), -ABOVE] },
		{ kind: 'text', ink: NAME, ...at, drop: '0.9em', anchor, text }
	];
}
