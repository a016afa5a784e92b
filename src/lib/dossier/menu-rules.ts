import type { MenuItem } from './dossier.ts';

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
