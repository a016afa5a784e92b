import type { Direction } from '../dossier/dossier.ts';
import { writtenNumber } from '../formula/digits.ts';
import { itemsIn, type Sum } from '../model/outcome.ts';

/** What an unknown makes a sum: higher, lower, or it may do either. */
export type DirectionJson = 'hoger' | 'lager' | 'hoger of lager';

/** In Dutch, what each does. */
export const DIRECTIONS: Readonly<Record<Direction, DirectionJson>> = {
	raises: 'hoger',
	lowers: 'lager',
	either: 'hoger of lager'
};

/** The known part of a sum and the names of what is unknown (`pm`) or cannot be calculated, in Dutch keys. */
export interface SumJson {
	readonly bekend: number;
	readonly pm: readonly string[];
	/** What each of these does to the sum once it is known; absent where there are none. */
	readonly pm_richting?: Readonly<Record<string, DirectionJson>>;
	readonly niet_te_berekenen?: readonly string[];
}

/** A sum for machines, in no more than 15 digits. */
export const sumJson = ({ known, open, failed }: Sum): SumJson => ({
	bekend: writtenNumber(known),
	pm: itemsIn(open),
	...(open.length > 0 && {
		pm_richting: Object.fromEntries(open.map(({ item, direction }) => [item, DIRECTIONS[direction]]))
	}),
	...(failed.length > 0 ? { niet_te_berekenen: failed } : {})
});
