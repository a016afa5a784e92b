import type { Dossier, Option } from '../dossier/dossier.ts';

/** Where an option stands: `Dichtbij · Zelf doen`; and that it changes nothing, where it is that option. */
export function positionText(dossier: Dossier, option: Option): string {
	const poles = dossier.axes.map(
		(axis) => axis.poles.find(({ id }) => id === option.position[axis.id])?.title ?? ''
	);
	return [...poles, ...(dossier.reference === option.letter ? ['Nulalternatief'] : [])].join(' · ');
}
