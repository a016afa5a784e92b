import type { LineAmount } from '../format/line-amount.ts';
import type { OpenGroup } from '../format/text.ts';
import type { Fill, Hue } from './encoding.ts';
import type { Anchor } from './words.ts';

/**
 * How a mark is filled: the hue and fill of an option or a pole, or no hue for what has none. `quiet` recedes, for
 * what is the same everywhere; `open` is for what the source does not know and the visitor filled in.
 */
export interface Look {
	readonly hue: Hue | 'none' | 'quiet' | 'open';
	readonly fill: Fill;
	/** Money that does not come back: a bar has a line along its middle, whatever its hue and fill. */
	readonly once?: true;
}

/** What is drawn in a row. Values are in the unit of the row's scale. */
export type Mark =
	/** A bar between two values; stacks are bars that touch. */
	| { readonly kind: 'bar'; readonly from: number; readonly to: number; readonly look: Look }
	/** A point; the hollow one is for what is not certain or not chosen. */
	| { readonly kind: 'dot'; readonly at: number; readonly look: Look; readonly hollow?: boolean }
	/**
	 * A line across the row: the source's figure, the current value, what bars to both sides come to, or where what can
	 * be chosen ends. Along the row, to another value: between what the source says that it lies.
	 */
	| {
			readonly kind: 'rule';
			readonly at: number;
			readonly to?: number;
			readonly meaning: 'source' | 'current' | 'total' | 'bound' | 'spread' | 'target';
	  }
	/** Where one bar ends and the next begins, which may look the same. */
	| { readonly kind: 'seam'; readonly at: number }
	/** Words beside a mark, as the values at both ends of a bar. */
	| {
			readonly kind: 'text';
			readonly at: number;
			readonly text: string;
			readonly anchor: Anchor;
	  };

/** The values that a line of marks spans. */
export interface Domain {
	readonly low: number;
	readonly high: number;
	/** What can be chosen, where that is not all of it. */
	readonly chosen?: { readonly low: number; readonly high: number };
	/** Where ticks stand, with what they say; none when empty. */
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
	/** Where zero, or what counts as zero, has a firm line. */
	readonly zero?: number;
	/** What it means to be at either end: “A kost meer”, “C kost meer”. */
	readonly ends?: readonly [low: string, high: string];
}

/** One row of a chart: a label, a line of marks and what they come to. */
export interface Row {
	readonly id: string;
	/** The letter of an option, when the row is about one. */
	readonly letter?: string;
	readonly label: string;
	/** The figure in words at the end of the row; empty for none. */
	readonly value: string;
	/** The unknown amounts by what they do to the value; they stand beside it and never have a length. */
	readonly open: readonly OpenGroup[];
	readonly marks: readonly Mark[];
	/** The whole row in a sentence, for who hears it or points at it. */
	readonly says: string;
	/** A scale of its own, for rows in different units; else the chart's. */
	readonly domain?: Domain;
}

/** An entry of the legend. */
export interface Key {
	readonly look: Look;
	readonly text: string;
	/** A point instead of a surface. */
	readonly dot?: 'full' | 'hollow';
}

/** What every chart says of itself. */
export interface Captioned {
	readonly title: string;
	/** A sentence or two that say what the chart shows. */
	readonly description: string;
	/** The same of the source, when the visitor's assumptions changed it. */
	readonly sourceDescription?: string;
}

/** Rows of marks on a shared scale: every chart of the site but the plane. */
export interface RowChart extends Captioned {
	readonly domain: Domain;
	readonly rows: readonly Row[];
	readonly legend: readonly Key[];
}

/** A point of a plane: x from left to right, y from bottom to top, in the units of its domains. */
export type PlanePoint = readonly [x: number, y: number];

/** A line through a plane: one on which the order turns, or with a look one of what that stands for. */
export interface PlaneLine {
	readonly points: readonly PlanePoint[];
	readonly look?: Look;
	/** Dashed where something is not known, dotted for the source's. */
	readonly dash?: 'open' | 'source';
}

/** What is written in an area of a plane. */
export interface PlaneLabel {
	readonly at: PlanePoint;
	/** A name, as “A goedkoper”, or a number. */
	readonly text: string;
	/** The look of what it names, above it; a number has none. */
	readonly look?: Look;
	/** The point in its area to which a line leads from it, where it stands beside that. */
	readonly to?: PlanePoint;
	/** Where it is written; everywhere when absent. */
	readonly on?: 'wide' | 'narrow';
}

/** Lines, areas' names and the current point in a plane of two values. */
export interface PlaneChart extends Captioned {
	readonly x: Domain & { readonly title: string };
	readonly y: Domain & { readonly title: string };
	readonly lines: readonly PlaneLine[];
	/** Open points on a line, for what is not certain. */
	readonly dots?: readonly { readonly at: PlanePoint; readonly look: Look }[];
	/** Names of areas, or the numbers that stand for all of them where one has no room for its name. */
	readonly labels: readonly PlaneLabel[];
	/** The names that the numbers stand for, from 1; none where all areas have their names. */
	readonly key?: { readonly names: readonly string[]; readonly on?: 'narrow' };
	/** Where the visitor stands; null where a value is not known. */
	readonly current?: readonly [x: number | null, y: number | null];
}

/** Planes beside each other on the same scales, as one for each option. */
export interface PlanesChart extends Captioned {
	readonly planes: readonly PlaneChart[];
	/** What the kinds of lines stand for, a sentence each. */
	readonly notes: readonly string[];
}

/** A pole at the head of a column or a row of the field. */
export interface FieldHead {
	readonly id: string;
	/** Of its axis, and its own. */
	readonly axis: string;
	readonly pole: string;
}

/** One option in the field. */
export interface FieldTile {
	readonly letter: string;
	readonly title: string;
	/** What it is, and before that between what its total lies where the source says so. */
	readonly summary: string;
	readonly look: Look & { readonly hue: Hue };
	/** Its place in the grid, from 0; both 0 where there is none. */
	readonly column: number;
	readonly row: number;
	/** Its known total; empty where nothing is known. */
	readonly value: string;
	/** The unknown amounts by what they do to the total; they never have a length. */
	readonly open: readonly OpenGroup[];
	/** How many posts cannot be calculated, and so are in no sum. */
	readonly failed: number;
	/** The total in the source in words, where it is another. */
	readonly was?: string;
	/** Its total as a bar, on the scale of all tiles. */
	readonly marks: readonly Mark[];
	/** What is known of each year, in €, and what of it is not; on one scale for all tiles. */
	readonly years: readonly { readonly known: number | null; readonly open: readonly OpenGroup[] }[];
	/** The bar and the years in a sentence. */
	readonly says: string;
}

/** What going from one option to its neighbour does to the cost. */
export interface FieldEdge {
	readonly first: string;
	readonly second: string;
	/** `C € 200.000 lager, en p.m.` */
	readonly text: string;
	/** The same in the source, where it is another. */
	readonly was?: string;
	/** `4 posten wisselen` */
	readonly posts: string;
}

/** An entry of the legend of a field. */
export interface FieldKey {
	readonly text: string;
	/** How it is drawn, in one option or the other; none for what is not known. */
	readonly looks: readonly Look[];
}

/** The options of a dossier in their fixed places, each with its total, and what the steps between them do. */
export interface FieldChart extends Captioned {
	/** The answers along the top and the side; none where the options stand one after another. */
	readonly columnHeads: readonly FieldHead[];
	readonly rowHeads: readonly FieldHead[];
	readonly tiles: readonly FieldTile[];
	readonly edges: readonly FieldEdge[];
	/** The scale of the totals, and that of the years. */
	readonly domain: Domain;
	readonly yearDomain: Domain;
	readonly years: readonly number[];
	readonly legend: readonly FieldKey[];
}

/** One of both sides of a mirror: an answer to a question, with the letters of the options that give it. */
export interface MirrorSide {
	readonly title: string;
	/** The same within a sentence. */
	readonly short: string;
	readonly letters: readonly string[];
	readonly look: Look;
}

/** What one side comes to in a row of bars. */
export interface MirrorHalf {
	/** What is known, in words; empty where nothing is. */
	readonly value: string;
	/** The unknown amounts by what they do: an open end outside the scale. */
	readonly open: readonly OpenGroup[];
	/** The figure of the source, where that is another one. */
	readonly was?: string;
	/** Bars and lines, counted from the middle outward. */
	readonly marks: readonly Mark[];
}

/** A row of bars, with the aspect in the middle. */
export interface MirrorBar {
	readonly id: string;
	readonly label: string;
	readonly sides: readonly [left: MirrorHalf, right: MirrorHalf];
}

/** Something that only one side has, and what it comes to where it is money. */
export interface MirrorEntry {
	readonly id: string;
	readonly title: string;
	readonly amount?: LineAmount;
}

/** What both sides have of one kind, with the aspect in the middle. */
export interface MirrorList {
	readonly id: string;
	readonly title: string;
	readonly sides: readonly [left: readonly MirrorEntry[], right: readonly MirrorEntry[]];
}

/** Two answers to a question on either side of the middle, with the same room. */
export interface MirrorChart extends Captioned {
	readonly sides: readonly [left: MirrorSide, right: MirrorSide];
	/** The scale of both halves, from the middle outward. */
	readonly domain: Domain;
	readonly bars: readonly MirrorBar[];
	readonly lists: readonly MirrorList[];
	/** What must be read with it, a sentence each. */
	readonly notes: readonly string[];
}

/** What a chart on a page is. */
export type AnyChart = RowChart | PlaneChart | PlanesChart | MirrorChart;

/** What can be saved as a picture. */
export type Picture = AnyChart | FieldChart;
