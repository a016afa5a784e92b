import type { Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from './assumptions.ts';
import { calculate } from './calculate.ts';
import type { LineOutcome } from './outcome.ts';

const asOption = new WeakMap<Dossier, Dossier>();

/** What every measure costs by itself, in the order of the dossier. */
export function menuOutcome(dossier: Dossier, values: AssumptionValues): readonly LineOutcome[] {
	const [first] = dossier.options;
	if (first === undefined || dossier.menu.length === 0) return [];
	const all = asOption.get(dossier) ?? {
		...dossier,
		options: [{ ...first, spending: dossier.menu.map(({ line }) => line), effects: [] }]
	};
	asOption.set(dossier, all);
	return calculate(all, values).options[0]?.lines ?? [];
}
