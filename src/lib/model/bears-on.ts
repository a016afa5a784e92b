import type { Dossier } from '../dossier/dossier.ts';
import { neededBy } from '../dossier/needed-by.ts';

/** The letters of the options in whose costs or effects an assumption counts. */
export const bearsOn = (dossier: Dossier, assumption: string): readonly string[] =>
	dossier.options.filter((option) => neededBy(dossier, option).has(assumption)).map(({ letter }) => letter);
