import { assumptionsIn } from '../formula/dependencies.ts';
import type { Dossier, Option } from './dossier.ts';
import { formulasOf } from './intermediates.ts';

/** The assumptions that costs and effects need. */
export function neededBy(
	dossier: Dossier,
	{ spending, effects }: Pick<Option, 'spending' | 'effects'>
): ReadonlySet<string> {
	const formulas = formulasOf(dossier);
	const amounts = new Set([...spending, ...effects].flatMap((line) => line.amounts));
	return new Set([...amounts].flatMap((formula) => assumptionsIn(formula, formulas)));
}
