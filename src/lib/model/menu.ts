import type { Dossier, MenuItem } from '../dossier/dossier.ts';
import type { AssumptionValues } from './assumptions.ts';
import { calculate } from './calculate.ts';
import type { LineOutcome } from './outcome.ts';

/** Why a package cannot be as it is: a measure of it needs another that is not in it, or excludes one that is. */
export interface BrokenRule {
	readonly kind: 'requires' | 'excludes';
	readonly item: string;
	readonly other: string;
}

/** What stands in the way of having some measures together; of two that exclude each other once. */
export function brokenRules(menu: readonly MenuItem[], chosen: readonly string[]): readonly BrokenRule[] {
	const inIt = menu.filter(({ line }) => chosen.includes(line.item));
	const excluded = inIt.flatMap(({ line: { item }, excludes }) =>
		excludes.filter((other) => chosen.includes(other)).map((other) => [item, other] as const)
	);
	return [
		...inIt.flatMap(({ line: { item }, requires }) =>
			requires
				.filter((other) => !chosen.includes(other))
				.map((other): BrokenRule => ({ kind: 'requires', item, other }))
		),
		...excluded
			.filter(
				([item, other], place) =>
					!excluded.slice(0, place).some(([before, after]) => before === other && after === item)
			)
			.map(([item, other]): BrokenRule => ({ kind: 'excludes', item, other }))
	];
}

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
