import type { Dossier } from '../dossier/dossier.ts';
import type { Look } from './chart.ts';
import { FILLS, MOST, nth } from './encoding.ts';

/**
 * The looks of what goes with one pole: by hue on the first axis, as its options; by fill, in the colour of text, on
 * the others. What is more than there are fills takes the looks that the first axis takes last.
 */
export function poleLook({ axes }: Dossier, axis: string, pole: string): Look {
	const place = axes
		.flatMap(({ id, poles }) => poles.map((one) => id === axis && one.id === pole))
		.indexOf(true);
	const after = place - (axes[0]?.poles.length ?? 0);
	if (after < 0) return nth(Math.max(0, place));
	const fill = FILLS[after];
	return fill === undefined ? nth(MOST - 1 - (after - FILLS.length)) : { hue: 'none', fill };
}
