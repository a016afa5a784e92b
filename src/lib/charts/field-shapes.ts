import type { Direction } from '../dossier/dossier.ts';
import { OPEN, type OpenGroup } from '../format/text.ts';
import type { Domain, FieldChart, FieldEdge, FieldTile, Look } from './chart.ts';
import { ruleEntries, type Entry } from './legend.ts';
import { marksLooks } from './look.ts';
import { rowShapes } from './row-shapes.ts';
import { percentScale } from './scale.ts';
import type { Ink, Length, Shape, TextInk } from './shape.ts';
import { SURFACE, ZERO } from './shape.ts';

/** Room for what is not known, in px: beside a bar, and above or below a year. It says nothing of how much it is. */
export const OPEN_WIDTH = 46;
const OPEN_ROOM = 8;

const DASHED: Ink = { name: 'open', stroke: 'open', width: 2, dash: '4 3' };
const OPEN_WORD: TextInk = { name: 'word', fill: 'open' };
const YEAR: Ink = { ...SURFACE, name: 'year', width: 1.5 };
const OPEN_YEAR: Ink = { ...DASHED, width: 1.5, dash: '3 2' };

/** An end of a bar that is not known: to which side it is open, and what stands in it. */
export interface OpenEnd {
	/** To the left where it makes the sum lower, to the right where it makes it higher, to both where nobody can say. */
	readonly to: 'left' | 'right' | 'both';
	/** `p.m.`, `3 p.m.` */
	readonly text: string;
}

/** The open end at either side of a bar. What may go either way stands at the right, where there is room for it. */
export function openEnds(groups: readonly OpenGroup[]): {
	readonly left?: OpenEnd;
	readonly right?: OpenEnd;
} {
	const count = (directions: readonly Direction[]): number =>
		groups.reduce((sum, one) => sum + (directions.includes(one.direction) ? one.count : 0), 0);
	const text = (many: number): string => (many > 1 ? `${many} ${OPEN}` : OPEN);
	const [lower, higher] = [count(['lowers']), count(['raises', 'either'])];
	return {
		...(lower > 0 && { left: { to: 'left', text: text(lower) } }),
		...(higher > 0 && { right: { to: count(['either']) > 0 ? 'both' : 'right', text: text(higher) } })
	};
}

/** At which sides of the bars there is room for an open end: in every tile where one of them has it. */
export function openRoom({ tiles }: Pick<FieldChart, 'tiles'>): {
	readonly left: boolean;
	readonly right: boolean;
} {
	const ends = tiles.map(({ open }) => openEnds(open));
	return { left: ends.some(({ left }) => left), right: ends.some(({ right }) => right) };
}

/** An end of a bar that is not known: without a side where it goes on, as nobody knows how far. */
export function openEndShapes({ to, text }: OpenEnd, height: number): readonly Shape[] {
	const [top, foot] = [height * 0.15, height * 0.85];
	const side = to === 'left' ? '98%' : 1;
	return [
		{ kind: 'line', ink: DASHED, x1: '100%', x2: 1, y1: top, y2: top },
		...(to === 'both' ? [] : [{ kind: 'line', ink: DASHED, x1: side, x2: side, y1: top, y2: foot } as const]),
		{ kind: 'line', ink: DASHED, x1: 1, x2: '100%', y1: foot, y2: foot },
		...(text === ''
			? []
			: [
					{
						kind: 'text',
						ink: OPEN_WORD,
						x: to === 'left' ? '87%' : 6,
						y: height / 2,
						drop: '0.35em',
						anchor: to === 'left' ? 'end' : 'start',
						text
					} as const
				])
	];
}

/**
 * The years of an option as columns. What is not known of one stands outside the scale, as high in each: below it where it
 * makes the year lower, else above it.
 */
export function yearShapes(
	{ look, years }: { readonly look: Look; readonly years: FieldTile['years'] },
	domain: Domain,
	height: number
): readonly Shape[] {
	const ends = years.map(({ open }) => openEnds(open));
	const top = ends.some(({ right }) => right) ? OPEN_ROOM : 0;
	const foot = ends.some(({ left }) => left) ? OPEN_ROOM : 0;
	const scale = percentScale(domain);
	const at = (amount: number): number => top + ((100 - scale(amount)) / 100) * (height - top - foot);
	const step = 100 / years.length;
	const width = step * (years.length > 12 ? 0.98 : 0.78);
	const box = (place: number): { readonly x: Length; readonly width: Length } => ({
		x: `${place * step + (step - width) / 2}%`,
		width: `${width}%`
	});
	return [
		...years.flatMap(({ known }, place): Shape[] =>
			known === null || known === 0
				? []
				: [
						{
							kind: 'rect',
							ink: YEAR,
							look,
							...box(place),
							y: Math.min(at(known), at(0)),
							height: Math.abs(at(0) - at(known))
						}
					]
		),
		...ends.flatMap(({ left, right }, place): Shape[] => [
			...(right ? [{ kind: 'rect', ink: OPEN_YEAR, ...box(place), y: 1, height: 5 } as const] : []),
			...(left ? [{ kind: 'rect', ink: OPEN_YEAR, ...box(place), y: height - 6, height: 5 } as const] : [])
		]),
		{ kind: 'line', ink: ZERO, x1: 0, x2: '100%', y1: at(0), y2: at(0) }
	];
}

/** The steps that end in a row of the grid: from the row above, or else from the left; with the column that they end in. */
export function stepsTo(
	{ tiles, edges }: Pick<FieldChart, 'tiles' | 'edges'>,
	row: number,
	isDown: boolean
): readonly { readonly edge: FieldEdge; readonly column: number }[] {
	return edges.flatMap((edge) => {
		const [from, to] = [edge.first, edge.second].map((letter) =>
			tiles.find((tile) => tile.letter === letter)
		);
		return from && to?.row === row && (from.column === to.column) === isDown
			? [{ edge, column: to.column }]
			: [];
	});
}

/** The looks of all that is drawn in a field. */
export function fieldLooks({ tiles, legend }: FieldChart): readonly Look[] {
	return [
		...tiles.flatMap(({ look, marks }) => [look, ...marksLooks(marks)]),
		...legend.flatMap(({ looks }) => looks)
	];
}

/** What the looks and lines of a field stand for, each with its drawing. */
export function fieldKeys({ legend, tiles }: FieldChart, height: number): readonly Entry[] {
	return [
		...legend.map(({ text, looks }) => ({
			text,
			shapes:
				looks.length === 0 ? openEndShapes({ to: 'right', text: '' }, height) : looksShapes(looks, height)
		})),
		...ruleEntries(
			tiles.flatMap(({ marks }) => marks),
			height
		)
	];
}

/** Looks beside each other. */
const looksShapes = (looks: readonly Look[], height: number): readonly Shape[] =>
	rowShapes(
		{ low: 0, high: looks.length, ticks: [] },
		looks.map((look, place) => ({ kind: 'bar', from: place, to: place + 1, look })),
		height
	);
