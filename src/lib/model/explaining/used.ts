import type { Citation, CostItem, CostLine, Dossier } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { assumptionsIn } from '../../formula/dependencies.ts';
import type { Formula } from '../../formula/tree.ts';
import type { AssumptionValues } from '../assumptions.ts';
import type { UsedAssumption } from './explanation.ts';

/** The assumptions on which formulas rest, each once. */
export function usedAssumptions(
	dossier: Dossier,
	values: AssumptionValues,
	formulas: readonly Formula[]
): UsedAssumption[] {
	const intermediates = formulasOf(dossier);
	const names = new Set(formulas.flatMap((formula) => assumptionsIn(formula, intermediates)));
	return [...names].flatMap((name) => {
		const assumption = dossier.assumptions.find(({ id }) => id === name);
		const value = values[name] ?? null;
		return assumption ? [{ assumption, value, changed: value !== assumption.value }] : [];
	});
}

/** The places in the sources, each once: of the line, else of its item, and of all that its formula uses. */
export function citationsOf(
	line: CostLine,
	item: CostItem,
	used: readonly { readonly citations: readonly Citation[] }[]
): Citation[] {
	const own = line.citations.length > 0 ? line.citations : item.citations;
	const all = [...own, ...used.flatMap(({ citations }) => citations)];
	return [...new Map(all.map((citation) => [`${citation.source} ${citation.place}`, citation])).values()];
}
