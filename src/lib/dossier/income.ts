import type { DossierYaml, OptionYaml } from './schema.ts';

/**
 * What the income (baten) of each post is called that has any. A post on which money only comes in has one name; one
 * on which it also goes out is two cost items, so that a figure is one or the other.
 */
export function incomeItems(
	{ posten }: DossierYaml,
	options: readonly OptionYaml[]
): ReadonlyMap<string, string> {
	const namesIn = (key: 'uitgaven' | 'baten'): ReadonlySet<string> =>
		new Set(options.flatMap((option) => Object.keys(option[key] ?? {})));
	const [costs, income] = [namesIn('uitgaven'), namesIn('baten')];
	return new Map(
		Object.keys(posten)
			.filter((name) => income.has(name))
			.map((name) => [name, costs.has(name) ? `${name}_baten` : name])
	);
}

/** The title of a post's income, where the post is also for costs. */
export const incomeTitle = (title: string): string => `${title} (baten)`;
