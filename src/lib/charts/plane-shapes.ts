import { TICK } from './axis-shapes.ts';
import type { Domain, PlaneChart, PlaneLabel, PlaneLine, PlanePoint } from './chart.ts';
import { NAME_EDGE, NUMBER_EDGE } from './plane-size.ts';
import { percentScale } from './scale.ts';
import { beyondOf, withinScale } from './scale-parts.ts';
import { GRID, SURFACE, upright, ZERO, type Ink, type Length, type Shape, type TextInk } from './shape.ts';
import { anchorAt, before } from './words.ts';

/** Where nothing can be chosen, and its edge. */
const BEYOND: Ink = { name: 'beyond', fill: 'border' };
const FRAME: Ink = { name: 'frame', stroke: 'border-strong' };
const POINT: Ink = { ...SURFACE, name: 'dot', fill: 'bg' };
const CURRENT: Ink = { name: 'current', fill: 'text', stroke: 'bg', width: 3 };
const UNKNOWN: Ink = { name: 'unknown', stroke: 'open', width: 2.5, dash: '7 5' };
const SWATCH: Ink = { ...SURFACE, name: 'swatch' };
const LEADER: Ink = { name: 'leader', stroke: 'text' };
const LEADER_END: Ink = { name: 'leader-end', fill: 'text' };
const NAME: TextInk = { name: 'name', fill: 'text', stroke: 'bg', width: 4 };
const DASHES = { open: { dash: '6 4' }, source: { dash: '0 6', cap: 'round' } } as const;

/** Size of the look beside a name, and how far above its point it begins, in px. */
const SIZE = { width: 22, height: 12 } as const;
const ABOVE = 16;

/** A plane without its axes and the names of its areas, from back to front. */
export function planeShapes({ x, y, lines, dots = [], current }: PlaneChart): readonly Shape[] {
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
	const area = (left: number, top: number, width: number, height: number): Shape => ({
		kind: 'rect',
		ink: BEYOND,
		x: `${left}%`,
		y: `${top}%`,
		width: `${width}%`,
		height: `${height}%`
	});
	const circle = (ink: Ink, r: number, at: PlanePoint): Shape => ({
		kind: 'circle',
		ink,
		cx: left(at[0]),
		cy: top(at[1]),
		r
	});
	const within = (domain: Domain, at: number | null): number | null =>
		at === null ? null : withinScale(domain, at);
	const [cx, cy] = current ? [within(x, current[0]), within(y, current[1])] : [null, null];
	return [
		...beyondOf(x).map(([from, to]) => area(from, 0, to - from, 100)),
		...beyondOf(y).map(([from, to]) => area(0, 100 - to, 100, to - from)),
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
		...(cx !== null && cy !== null ? [circle(CURRENT, 7, [cx, cy])] : [])
	];
}

/** What is written in the areas of a plane: everywhere, or only where it is wide or narrow. */
export function planeLabels({ x, y, labels }: PlaneChart, on?: PlaneLabel['on']): readonly Shape[] {
	const [across, up] = [percentScale(x), percentScale(y)];
	const place = ([px, py]: PlanePoint): PlanePoint => [across(px), 100 - up(py)];
	return labels
		.filter((label) => label.on === on)
		.flatMap((label) => labelShapes(label, place(label.at), label.to && place(label.to)));
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

/** A name, and above it the look of what it stands for; or a number, with a line to its area where it is not in it. */
function labelShapes({ text, look }: PlaneLabel, [left, top]: PlanePoint, to?: PlanePoint): readonly Shape[] {
	const anchor = anchorAt(left, look ? NAME_EDGE : NUMBER_EDGE);
	const at = { x: `${left}%`, y: `${top}%` } as const;
	const leader: readonly Shape[] = to
		? [
				{ kind: 'line', ink: LEADER, x1: at.x, y1: at.y, x2: `${to[0]}%`, y2: `${to[1]}%` },
				{ kind: 'circle', ink: LEADER_END, cx: `${to[0]}%`, cy: `${to[1]}%`, r: 2.5 }
			]
		: [];
	if (look === undefined)
		return [...leader, { kind: 'text', ink: NAME, ...at, drop: '0.35em', anchor, text }];
	return [
		...leader,
		{ kind: 'rect', ink: SWATCH, look, ...at, ...SIZE, shift: [-before(anchor, SIZE.width), -ABOVE] },
		{ kind: 'text', ink: NAME, ...at, drop: '0.9em', anchor, text }
	];
}
