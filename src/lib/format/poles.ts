import type { Pole } from '../dossier/dossier.ts';
import { list } from './text.ts';

/** An answer by its title, within a sentence. */
export const quoted = ({ title }: Pick<Pole, 'title'>): string => `“${title}”`;

/**
 * The answers to a question beside each other: `“Dichtbij” of “In het centrum”`. Their titles begin with a capital, which
 * is only right within quotes; one answer needs none.
 */
export function answersText(poles: readonly Pick<Pole, 'title'>[]): string {
	return list(
		poles.map((pole) => (poles.length === 1 ? pole.title : quoted(pole))),
		'of'
	);
}
