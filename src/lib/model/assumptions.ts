import type { Assumption, Dossier } from '../dossier/dossier.ts';

/** A value for every assumption of a dossier, in the assumption's own unit; null is unknown (p.m.). */
export type AssumptionValues = Readonly<Record<string, number | null>>;

/** The dossier's own values: without tweaks, every calculation starts from these. */
export function baseline(dossier: Dossier): AssumptionValues {
	return Object.fromEntries(dossier.assumptions.map(({ id, value }) => [id, value]));
}

/** The dossier's own values with some of them replaced. Names that the dossier does not have are left out. */
export function withChanges(dossier: Dossier, changes: AssumptionValues): AssumptionValues {
	return Object.fromEntries(
		dossier.assumptions.map(({ id, value }) => [
			id,
			Object.hasOwn(changes, id) ? (changes[id] ?? null) : value
		])
	);
}

/** Whether a number may be used for an assumption. */
export function withinBounds({ bounds: [low, high] }: Assumption, value: number): boolean {
	return value >= low && value <= high;
}

/** Whether the steps of an assumption are whole numbers only, as those of a calendar year. */
export function hasWholeSteps({ bounds: [low], step }: Assumption): boolean {
	return Number.isInteger(low) && Number.isInteger(step);
}
