import type { Dossier, Option } from '../dossier/dossier.ts';

/** Where an option stands: `Dichtbij · Zelf doen`. */
export function positionText(dossier: Dossier, option: Option): string {
	return dossier.axes
		.map((axis) => axis.poles.find(({ id }) => id === option.position[axis.id])?.title ?? '')
		.join(' · ');
}
