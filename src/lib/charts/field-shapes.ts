import { OPEN } from '../format/text.ts';
import type { Domain, FieldChart, FieldEdge, FieldTile, Look } from './chart.ts';
import { ruleEntries, type Entry } from './legend.ts';
import { marksLooks } from './look.ts';
import { rowShapes } from './row-shapes.ts';
import { percentScale } from './scale.ts';
import type { Ink, Length, Shape, TextInk } from './shape.ts';
import { SURFACE, ZERO } from './shape.ts';

/** Room for what is not known, in px: beside a bar, and above a year. It says nothing of how much it is. */
export const OPEN_WIDTH = 46;
const OPEN_ABOVE = 8;

const DASHED: Ink = { name: 'open', stroke: 'open', width: 2, dash: '4 3' };
const OPEN_WORD: TextInk = { name: 'word', fill: 'open' };
const YEAR: Ink = { ...SURFACE, name: 'year', width: 1.5 };
const OPEN_YEAR: Ink = { ...DASHED, width: 1.5, dash: '3 2' };

/** What stands in the open end: `p.m.`, `3 p.m.` */
export const openWords = (count: number): string => (count > 1 ? `${count} ${OPEN}` : OPEN);

/** The end of a bar that is not known: without a side at the right, as nobody knows how far it goes. */
export function openEndShapes(text: string, height: number): readonly Shape[] {
	const [top, foot] = [height * 0.15, height * 0.85];
	return [
		{ kind: 'line', ink: DASHED, x1: '100%', x2: 1, y1: top, y2: top },
		{ kind: 'line', ink: DASHED, x1: 1, x2: 1, y1: top, y2: foot },
		{ kind: 'line', ink: DASHED, x1: 1, x2: '100%', y1: foot, y2: foot },
		...(text === ''
			? []
			: [
					{
						kind: 'text',
						ink: OPEN_WORD,
						x: 6,
						y: height / 2,
						drop: '0.35em',
						anchor: 'start',
						text
					} as const
				])
	];
}

/** The years of an option as columns; what is not known of one stands above the scale, as high in each. */
export function yearShapes(
	{ look, years }: { readonly look: Look; readonly years: FieldTile['years'] },
	domain: Domain,
	height: number
): readonly Shape[] {
	const top = years.some(({ open }) => open) ? OPEN_ABOVE : 0;
	const scale = percentScale(domain);
	const at = (amount: number): number => top + ((100 - scale(amount)) / 100) * (height - top);
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
		...years.flatMap(({ open }, place): Shape[] =>
			open ? [{ kind: 'rect', ink: OPEN_YEAR, ...box(place), y: 1, height: 5 }] : []
		),
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
			shapes: looks.length === 0 ? openEndShapes('', height) : looksShapes(looks, height)
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
