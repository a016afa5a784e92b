import type { Dossier } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { intermediatesIn } from '../formula/dependencies.ts';
import { valueWithUnknowns } from '../formula/needs.ts';
import { scaleOf, toBase } from '../formula/scale.ts';
import type { Formula } from '../formula/tree.ts';
import type { AssumptionValues } from './assumptions.ts';

/** What a formula comes to in a year, in base units; null where that is not known. */
export function valueIn(
	dossier: Dossier,
	values: AssumptionValues,
	formula: Formula,
	year: number
): number | null {
	const setting = { year, firstYear: dossier.years[0] ?? NaN };
	const formulas = formulasOf(dossier);
	const names = new Map(
		dossier.assumptions.map(({ id, unit }): [string, number | null] => {
			const value = values[id] ?? null;
			return [id, value === null ? null : toBase(value, scaleOf(unit))];
		})
	);
	for (const name of intermediatesIn([formula], formulas).order) {
		const own = formulas.get(name);
		if (own !== undefined) names.set(name, valueWithUnknowns(own, setting, names));
	}
	return valueWithUnknowns(formula, setting, names);
}
