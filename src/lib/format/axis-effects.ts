import type { Axis, Dossier } from '../dossier/dossier.ts';
import { interacts, type AxisEffects } from '../model/comparing/axes.ts';
import { knowsNoDifference, type Difference } from '../model/comparing/contrast.ts';
import { capitalised, countWord, differenceText, openPartText } from './text.ts';

/** What is said above the axes: `Twee vragen, los van elkaar`, as far as that is so. */
export function axesHeading(dossier: Dossier, effects: AxisEffects): string {
	const count = dossier.axes.length;
	if (count === 0) return 'Waarin de keuzes verschillen';
	const questions = `${capitalised(countWord(count))} ${count === 1 ? 'vraag' : 'vragen'}`;
	if (!effects.ok) return `${questions}, en wat bij elk antwoord hoort`;
	switch (interacts(effects.interaction)) {
		case 'no':
			return `${questions}, los van elkaar`;
		case 'yes':
			return `${questions} die samenhangen`;
		case 'unknown':
			return `${questions} die misschien samenhangen`;
	}
}

/** What is compared on an axis: `buurt in plaats van centraal`. */
export function axisContrastText({ poles }: Axis): string {
	return poles.map(({ short }) => short).join(' in plaats van ');
}

/** What the combination of answers adds to a sum of the effects of each question. */
export const INTERACTION = 'Samenhang van de twee vragen';

/** An effect of an axis; where nothing is known of it there is no number, not even a zero: `− p.m.` */
export function effectText(difference: Difference): string {
	return knowsNoDifference(difference) ? openPartText(difference.open) : differenceText(difference);
}
