import type { Axis, Dossier } from '../dossier/dossier.ts';
import { FILLS, HUES } from './encoding.ts';

/** The axes that the looks of options show, each pole in its own way: none when there are too many poles for that. */
export function axesInLooks({ axes }: Dossier): { readonly hue?: Axis; readonly fill?: Axis } {
	const [hue, fill, third] = axes;
	if (hue === undefined || third !== undefined || hue.poles.length > HUES.length) return {};
	if (fill === undefined) return { hue };
	return fill.poles.length > FILLS.length ? {} : { hue, fill };
}
