import type { Dossier } from '../dossier/dossier.ts';
import { baseline, type AssumptionValues } from '../model/assumptions.ts';
import { calculate } from '../model/calculate.ts';
import type { Outcome } from '../model/outcome.ts';
import { inForce } from '../model/in-force.ts';

/** A dossier under some assumptions, with what the source says beside it: the dossier as the visitor split it. */
export interface Moment {
	readonly dossier: Dossier;
	readonly values: AssumptionValues;
	readonly outcome: Outcome;
	/** The outcome of the dossier itself; the same object as `outcome` where nothing is changed. */
	readonly source: Outcome;
}

/** A dossier as its source has it. */
export function sourceMoment(dossier: Dossier): Moment {
	const values = baseline(dossier);
	const outcome = calculate(dossier, values);
	return { dossier, values, outcome, source: outcome };
}

/** A dossier under what a visitor changed in it, beside the outcome of the dossier itself. */
export function momentUnder(own: Dossier, changes: AssumptionValues, source: Outcome): Moment {
	const { dossier, values } = inForce(own, changes);
	return { dossier, values, outcome: calculate(dossier, values), source };
}
