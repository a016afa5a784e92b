import type { Dossier } from '../dossier/dossier.ts';
import { list } from '../format/text.ts';
import { axesInLooks } from './encoding.ts';

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
