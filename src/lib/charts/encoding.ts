import type { Axis, Dossier, Option } from '../dossier/dossier.ts';

/** A colour of the palette. */
export type Hue = 1 | 2 | 3 | 4;

/** How a surface is filled: whole, or with a pattern of fills.ts. */
export type Fill = 'solid' | 'hatched' | 'dotted' | 'upright' | 'crossed' | 'level' | 'zigzag' | 'grid';

/** How an option looks wherever it is drawn; its letter always stands beside it. */
export interface Encoding {
	readonly hue: Hue;
	readonly fill: Fill;
}

/** In the order in which they are given out. */
export const HUES: readonly Hue[] = [1, 2, 3, 4];
export const FILLS: readonly Fill[] = [
	'solid',
	'hatched',
	'dotted',
	'upright',
	'crossed',
	'level',
	'zigzag',
	'grid'
];

/** One of the looks, as places among the hues and the fills; beyond the last it starts again. */
const look = (hue: number, fill: number): Encoding => ({
	hue: HUES[hue % HUES.length] ?? 1,
	fill: FILLS[fill % FILLS.length] ?? 'solid'
});

/** The looks one by one: every hue, and then every hue with the next fill. */
export const nth = (place: number): Encoding => look(place, Math.floor(place / HUES.length));
/** How many looks there are. */
export const MOST = HUES.length * FILLS.length;

const distinct = (looks: readonly Encoding[]): boolean =>
	new Set(looks.map(({ hue, fill }) => `${hue} ${fill}`)).size === looks.length;

const poleAt = (option: Option, axis: Axis | undefined): number =>
	Math.max(0, axis?.poles.findIndex(({ id }) => id === option.position[axis.id]) ?? 0);

const known = new WeakMap<Dossier, ReadonlyMap<string, Encoding>>();

/**
 * The looks of an option: hue from its pole on the first axis, fill from its pole on the second. An axis with more
 * poles than there are hues, or fills, goes on in the other. Where two options would still look the same, as with a
 * third axis, the fill only tells apart what has the same hue, and where that is too much, the axes say nothing. No
 * two of the first 32 options of a dossier look the same.
 */
export function encoding(dossier: Dossier, option: Option): Encoding {
	const looks = known.get(dossier) ?? looksOf(dossier);
	known.set(dossier, looks);
	return looks.get(option.letter) ?? nth(0);
}

function looksOf({ axes: [first, second], options }: Dossier): ReadonlyMap<string, Encoding> {
	const columns = first?.poles.length ?? 1;
	const rows = second?.poles.length ?? 1;
	const byBoth = options.map((option) => {
		const [column, row] = [poleAt(option, first), poleAt(option, second)];
		return columns <= HUES.length
			? look(column + columns * Math.floor(row / FILLS.length), row)
			: look(column, row + rows * Math.floor(column / HUES.length));
	});
	const taken = new Map<number, number>();
	const byFirst = options.map((option) => {
		const column = poleAt(option, first);
		const turn = taken.get(column) ?? 0;
		taken.set(column, turn + 1);
		return look(column, turn);
	});
	const looks = [byBoth, byFirst].find(distinct) ?? options.map((_, order) => nth(order));
	return new Map(options.map(({ letter }, order) => [letter, looks[order] ?? nth(order)]));
}
