import type { Domain, Mark } from './chart.ts';
import { percentScale } from './scale.ts';
import {
	GAP,
	GRID,
	SURFACE,
	upright,
	ZERO,
	type Ink,
	type Length,
	type Shape,
	type TextInk
} from './shape.ts';
import { before } from './words.ts';

const ONCE: Ink = { name: 'once', stroke: 'hue', width: 2 };
const DOT: Ink = { ...SURFACE, name: 'dot' };
/** A ring, so that it also shows on a bar that is as dark. */
const SOLID_DOT: Ink = { ...DOT, stroke: 'bg' };
const HOLLOW_DOT: Ink = { ...DOT, fill: 'bg' };
const HALO: Ink = { name: 'halo', stroke: 'bg', width: 5 };
const CURRENT: Ink = { name: 'rule current', stroke: 'text', width: 2 };
const SOURCE: Ink = { ...CURRENT, name: 'rule source', dash: '3 2' };
const BOUND: Ink = { name: 'rule bound', stroke: 'text-subtle', width: 4 };
const RULES = {
	source: SOURCE,
	current: CURRENT,
	total: CURRENT,
	bound: BOUND,
	spread: CURRENT,
	target: BOUND
} as const;
/** Between bars that touch, so that two of one look are two. */
const SEAM: Ink = { name: 'seam', stroke: 'bg', width: 2 };
const WORD: TextInk = { name: 'word', fill: 'text', stroke: 'bg', width: 3 };

/** A row of so many px high: the lines behind it, its marks, and the line of zero over them. */
export function rowShapes(domain: Domain, marks: readonly Mark[], height: number): readonly Shape[] {
	const scale = percentScale(domain);
	return [
		...domain.ticks.map(({ at }) => upright(GRID, `${scale(at)}%`)),
		...marks.flatMap((mark) => markShapes(mark, scale, height)),
		...(domain.zero === undefined ? [] : [upright(ZERO, `${scale(domain.zero)}%`)])
	];
}

/** One mark in a row of so many px high. */
function markShapes(mark: Mark, scale: (value: number) => number, height: number): readonly Shape[] {
	const at = (value: number): Length => `${scale(value)}%`;
	const y = height / 2;
	switch (mark.kind) {
		case 'bar': {
			const { from, to, look } = mark;
			const margin = Math.round(height * 0.15);
			return [
				{
					kind: 'rect',
					ink: SURFACE,
					look,
					x: at(Math.min(from, to)),
					y: margin,
					width: `${Math.abs(scale(to) - scale(from))}%`,
					height: height - 2 * margin
				},
				...(look.once ? [HALO, ONCE] : []).map((ink): Shape => ({
					kind: 'line',
					ink,
					look,
					x1: at(from),
					x2: at(to),
					y1: y,
					y2: y
				}))
			];
		}
		case 'dot': {
			const { look } = mark;
			const ink = mark.hollow ? HOLLOW_DOT : look.fill === 'solid' ? SOLID_DOT : DOT;
			return [{ kind: 'circle', ink, look, cx: at(mark.at), cy: y, r: 7 }];
		}
		case 'rule':
			return [HALO, RULES[mark.meaning]].map((ink) =>
				mark.to === undefined
					? upright(ink, at(mark.at))
					: { kind: 'line', ink, x1: at(mark.at), x2: at(mark.to), y1: y, y2: y }
			);
		case 'seam':
			return [upright(SEAM, at(mark.at))];
		case 'text': {
			const shift = GAP - before(mark.anchor, 2 * GAP);
			return [{ ...mark, ink: WORD, x: at(mark.at), y, drop: '0.35em', shift: [shift, 0] }];
		}
	}
}
