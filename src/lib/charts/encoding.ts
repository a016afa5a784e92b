import type { Dossier, Option } from '../dossier/dossier.ts';

/** A colour of the palette, by the pole of the first axis. */
export type Hue = 1 | 2 | 3 | 4;

/** How a surface is filled, by the pole of the second axis. */
export type Fill = 'solid' | 'hatched' | 'dotted';

/** How an option looks wherever it is drawn; its letter always stands beside it. */
export interface Encoding {
	readonly hue: Hue;
	readonly fill: Fill;
}

const HUES: readonly Hue[] = [1, 2, 3, 4];
const FILLS: readonly Fill[] = ['solid', 'hatched', 'dotted'];

/** The looks of an option: hue from its pole on the first axis, fill from its pole on the second. */
export function encoding(dossier: Dossier, option: Option): Encoding {
	const place = (axis: number): number => {
		const { id, poles } = dossier.axes[axis] ?? { id: '', poles: [] };
		return Math.max(
			0,
			poles.findIndex((pole) => pole.id === option.position[id])
		);
	};
	return { hue: HUES[place(0) % HUES.length] ?? 1, fill: FILLS[place(1) % FILLS.length] ?? 'solid' };
}
