import type { Look } from './chart.ts';
import type { Anchor } from './words.ts';

/** A place or a size: in px, or in % of the box that is drawn in, so that a drawing follows the room that it gets. */
export type Length = number | `${number}%`;

/** A colour of theme.css by its name; `hue` is that of the shape's look. */
export type Colour = 'text' | 'text-subtle' | 'bg' | 'border' | 'border-strong' | 'open' | 'open-bg' | 'hue';

/** How a shape is painted, in a file as on the page. */
export interface Ink {
	/** What is painted with it. */
	readonly name: string;
	/** `look` is the surface of the shape's look; without it, there is none. */
	readonly fill?: Colour | 'look';
	/** The outline, or the edge around words. */
	readonly stroke?: Colour;
	/** Width of the stroke, 1 px unless it says otherwise. */
	readonly width?: number;
	/** Lengths of dashes and of what is between them, in px. */
	readonly dash?: string;
	/** What dashes end in. */
	readonly cap?: 'round';
}

/** How words are painted; their letters and size are those of the page or of the file. */
export interface TextInk extends Ink {
	readonly name: 'tick' | 'word' | 'name';
}

interface Paint {
	readonly ink: Ink;
	/** Whose hue and fill it has. */
	readonly look?: Look;
	/** How far it is moved to the right and down, in px. */
	readonly shift?: readonly [right: number, down: number];
	/** What a narrow page leaves out. */
	readonly minor?: boolean;
}

/** What is drawn in a box, and where in it. */
export type Shape = Paint &
	(
		| {
				readonly kind: 'rect';
				readonly x: Length;
				readonly y: Length;
				readonly width: Length;
				readonly height: Length;
		  }
		| {
				readonly kind: 'line';
				readonly x1: Length;
				readonly x2: Length;
				readonly y1: Length;
				readonly y2: Length;
		  }
		| { readonly kind: 'circle'; readonly cx: Length; readonly cy: Length; readonly r: number }
		/** Cut off at the edges of the box. */
		| { readonly kind: 'polyline'; readonly points: readonly (readonly [x: number, y: number])[] }
		| {
				readonly kind: 'text';
				readonly ink: TextInk;
				readonly x: Length;
				readonly y: Length;
				/** How far its foot is below `y`. */
				readonly drop?: `${number}em`;
				readonly anchor: Anchor;
				readonly text: string;
		  }
	);

/** Shapes that are painted alike and follow each other. */
interface Layer extends Paint {
	readonly drawn: readonly Shape[];
}

/** Shapes from back to front, by how they are painted, so that a page says that once for all that follow each other. */
export function layersOf(shapes: readonly Shape[]): readonly Layer[] {
	const layers: (Paint & { readonly drawn: Shape[] })[] = [];
	for (const shape of shapes) {
		const last = layers.at(-1);
		if (last && isPaintedAs(shape, last)) last.drawn.push(shape);
		else {
			const { ink, look, shift, minor } = shape;
			layers.push({ ink, look, shift, minor, drawn: [shape] });
		}
	}
	return layers;
}

const isPaintedAs = (one: Paint, other: Paint): boolean =>
	one.ink === other.ink && one.look === other.look && one.shift === other.shift && one.minor === other.minor;

/** Lines behind what is drawn, the firm one among them, and a surface with the look of what it stands for. */
export const GRID: Ink = { name: 'grid', stroke: 'border' };
export const ZERO: Ink = { name: 'zero', stroke: 'text' };
export const SURFACE: Ink = { name: 'bar', fill: 'look', stroke: 'hue', width: 2 };

/** Between a mark and its words, in px. */
export const GAP = 6;

/** A line from top to bottom. */
export function upright(ink: Ink, at: Length): Shape {
	return { kind: 'line', ink, x1: at, x2: at, y1: 0, y2: '100%' };
}
