import type { Axis, Dossier } from '../dossier/dossier.ts';
import { list } from '../format/text.ts';
import { FILLS, HUES } from './encoding.ts';

/** What the looks of options stand for, as `Kleur: toegang. Vol of gestreept: gemeenschap of gemeente.` */
export function lookText(dossier: Dossier): string {
	const { hue, fill } = axesInLooks(dossier);
	return [
		...(hue ? [`Kleur: ${hue.title.toLowerCase()}.`] : []),
		...(fill
			? [
					fill.poles.length === 2
						? `Vol of gestreept: ${list(
								fill.poles.map(({ short }) => short),
								'of'
							)}.`
						: `Vulling: ${fill.title.toLowerCase()}.`
				]
			: [])
	].join(' ');
}

/** The axes that the looks of options show, each pole in its own way: none when there are too many poles for that. */
export function axesInLooks({ axes }: Dossier): { readonly hue?: Axis; readonly fill?: Axis } {
	const [hue, fill, third] = axes;
	if (hue === undefined || third !== undefined || hue.poles.length > HUES.length) return {};
	if (fill === undefined) return { hue };
	return fill.poles.length > FILLS.length ? {} : { hue, fill };
}
