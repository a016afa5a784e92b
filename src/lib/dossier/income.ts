import type { DossierYaml, OptionYaml } from './schema.ts';

/**
 * The cost item that the income of each post is. A post on which money only comes in is one cost item. One on which it
 * also goes out is two, with names of their own, so that a figure is one or the other.
 */
export function incomeItems(
	{ posten }: DossierYaml,
	options: readonly OptionYaml[]
): ReadonlyMap<string, string> {
	const namesIn = (key: 'uitgaven' | 'toeslagen' | 'baten'): ReadonlySet<string> =>
		new Set(options.flatMap((option) => Object.keys(option[key] ?? {})));
	const costs = new Set([...namesIn('uitgaven'), ...namesIn('toeslagen')]);
	const income = namesIn('baten');
	return new Map(
		Object.keys(posten ?? {})
			.filter((name) => income.has(name))
			.map((name) => [name, costs.has(name) ? `${name}_baten` : name])
	);
}

/** What the signs of amounts mean, where money also comes in. */
export const SIGNS = 'Het saldo is lasten min baten. Baten staan met een min.';

/** The title of a post's income, where the post is also for costs. */
export const incomeTitle = (title: string): string => `${title} (baten)`;
