import type { Dossier } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { assumptionsIn } from '../formula/dependencies.ts';

/** The letters of the options in whose costs or effects an assumption counts. */
export function bearsOn(dossier: Dossier, assumption: string): readonly string[] {
	const intermediates = formulasOf(dossier);
	return dossier.options
		.filter(({ spending, effects }) =>
			[...spending, ...effects].some(({ amounts }) =>
				amounts.some((formula) => assumptionsIn(formula, intermediates).includes(assumption))
			)
		)
		.map(({ letter }) => letter);
}
