import type { Formula } from '../formula/tree.ts';
import type { Dossier } from './dossier.ts';

/** The formulas of the intermediates of a dossier, by their names. */
export const formulasOf = ({ intermediates }: Dossier): ReadonlyMap<string, Formula> =>
	new Map(intermediates.map(({ id, formula }) => [id, formula]));
