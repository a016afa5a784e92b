import type { Dossier } from '../dossier/dossier.ts';
import type { Look } from './chart.ts';
import { encoding } from './encoding.ts';

/** The look of the option with this letter. */
export function optionLook(dossier: Dossier, letter: string): Look {
	const option = dossier.options.find((one) => one.letter === letter);
	return option === undefined ? NEUTRAL : encoding(dossier, option);
}

/** For what belongs to no option. */
export const NEUTRAL: Look = { hue: 'none', fill: 'solid' };
