import { OPEN } from '../format/text.ts';
import type { Domain, Mark, MirrorHalf } from './chart.ts';
import { openEndShapes } from './field-shapes.ts';
import { rowShapes } from './row-shapes.ts';
import { percentScale } from './scale.ts';
import { upright, ZERO, type Ink, type Length, type Shape } from './shape.ts';

/** The room of what is not known, outside the scale on either side, in px. */
export const END = 36;
/** Between both halves, where that is not nothing. */
const MIDDLE: Ink = { name: 'middle', stroke: 'border-strong' };

/**
 * The scale over both halves: as long as it is from the middle outward on the right, it is on the left, where all stands
 * the other way round.
 */
export function mirroredDomain(domain: Domain): Domain {
	const { low, high, ticks } = domain;
	const outward = ticks.filter(({ at }) => at >= low);
	return {
		low: 2 * low - high,
		high,
		ticks: [
			...outward
				.filter(({ at }) => at > low)
				.map(({ at, text }) => ({ at: reflected(domain, at), text }))
				.reverse(),
			...outward
		]
	};
}

/** Where a value of the left half stands on the scale of both. */
const reflected = ({ low }: Domain, value: number): number => 2 * low - value;

/** A row of bars from the middle outward, of so many px high. */
export function mirrorShapes(
	domain: Domain,
	[left, right]: readonly [MirrorHalf, MirrorHalf],
	height: number
): readonly Shape[] {
	const whole = mirroredDomain(domain);
	const { low, zero = low } = domain;
	const scale = percentScale(whole);
	const zeros = new Set([reflected(domain, zero), zero]);
	return [
		...rowShapes(whole, [...left.marks.map((mark) => reflectedMark(domain, mark)), ...right.marks], height),
		...(zeros.has(low) ? [] : [upright(MIDDLE, '50%')]),
		...[...zeros].map((at) => upright(ZERO, `${scale(at)}%`))
	];
}

function reflectedMark(domain: Domain, mark: Mark): Mark {
	const at = (value: number): number => reflected(domain, value);
	switch (mark.kind) {
		case 'bar':
			return { ...mark, from: at(mark.from), to: at(mark.to) };
		case 'rule':
			return {
				...mark,
				at: at(mark.at),
				...(mark.to !== undefined && { to: at(mark.to) })
			};
		case 'dot':
		case 'seam':
			return { ...mark, at: at(mark.at) };
		case 'text':
			return {
				...mark,
				at: at(mark.at),
				anchor: OPPOSITE[mark.anchor]
			};
	}
}

/**
 * What is not known at a side, in a box of {@link END} px wide: an end that is open outward where it makes the side higher,
 * inward where it makes it lower, both ways where there is some of each; nothing where all is known.
 */
export function mirrorEndShapes(
	{ open }: MirrorHalf,
	side: 'left' | 'right',
	height: number
): readonly Shape[] {
	const [only, ...others] = open.map(({ direction }) => direction);
	if (only === undefined) return [];
	const to = only === 'either' || others.length > 0 ? 'both' : only === 'lowers' ? 'left' : 'right';
	const shapes = openEndShapes({ to, text: OPEN }, height);
	return side === 'right' ? shapes : shapes.map(turned);
}

/** A shape of an open end as it stands on the other side. */
function turned(shape: Shape): Shape {
	const at = (place: Length): number =>
		END - (typeof place === 'number' ? place : (parseFloat(place) / 100) * END);
	switch (shape.kind) {
		case 'line':
			return { ...shape, x1: at(shape.x1), x2: at(shape.x2) };
		case 'text':
			return { ...shape, x: at(shape.x), anchor: OPPOSITE[shape.anchor] };
		default:
			return shape;
	}
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;
