import type { Assumption, Dossier } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { assumptionsIn } from '../../formula/dependencies.ts';

/**
 * The assumptions with which a visitor says how large an effect is: those of its formulas that the dossier does not
 * know, or all of them where it knows them all. In the dossier's order.
 */
export function assumptionsToFillIn(dossier: Dossier, effect: string): readonly Assumption[] {
	const intermediates = formulasOf(dossier);
	const names = new Set(
		dossier.options
			.flatMap(({ effects }) => effects.filter(({ item }) => item === effect))
			.flatMap(({ amounts }) => amounts.flatMap((formula) => assumptionsIn(formula, intermediates)))
	);
	const all = dossier.assumptions.filter(({ id }) => names.has(id));
	const unknown = all.filter(({ value }) => value === null);
	return unknown.length > 0 ? unknown : all;
}
