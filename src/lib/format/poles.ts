import type { Pole } from '../dossier/dossier.ts';
import { list } from './text.ts';

/**
 * The answers to a question beside each other: `“Dichtbij” of “In het centrum”`. Their titles begin with a capital, which
 * is only right within quotes; one answer needs none.
 */
export function answersText(poles: readonly Pick<Pole, 'title'>[]): string {
	return list(
		poles.map(({ title }) => (poles.length === 1 ? title : `“${title}”`)),
		'of'
	);
}
