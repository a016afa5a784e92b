import type { Contribution, Dossier, Goal } from '../../dossier/dossier.ts';

/** What an option does for a goal: a cost item (post) that it pays for, or an advantage that it has. */
export interface Effort {
	/** The key of the visitor's own links from it: `bijdrage_post.huur`. Also its id in the network. */
	readonly key: string;
	readonly kind: 'item' | 'advantage';
	readonly title: string;
	/** Name for use in a sentence. */
	readonly short: string;
	/** The letters of the options that have it, in their fixed order; at least one. */
	readonly options: readonly string[];
}

/** Who says that an effort serves a goal: the dossier, with its basis, or the visitor. */
export type LinkBasis = Contribution['basis'] | { readonly kind: 'own' };

export interface GoalLink {
	/** Key of the effort. */
	readonly effort: string;
	/** Id of the goal. */
	readonly goal: string;
	readonly basis: LinkBasis;
}

/** The goals of one task (opgave); those without a task stand together, under none. */
export interface TaskGoals {
	readonly task?: string;
	readonly goals: readonly Goal[];
}

/** Goals ← efforts ← options. Everything in the dossier's order. */
export interface GoalsNetwork {
	/** The letters of the options shown. */
	readonly options: readonly string[];
	readonly efforts: readonly Effort[];
	readonly tasks: readonly TaskGoals[];
	/** Each pair of an effort and a goal at most once; what the dossier says stands before the visitor's own. */
	readonly links: readonly GoalLink[];
	/** What the visitor's own links name and the dossier does not have. */
	readonly unknown: readonly string[];
}

const OWN = { kind: 'own' } as const;
const SEPARATOR = '.';

/** The network of a dossier with the visitor's own links; `judgements` as they stand in an address. */
export function goalsNetwork(dossier: Dossier, judgements: Readonly<Record<string, string>>): GoalsNetwork {
	const efforts: Effort[] = [];
	const links: GoalLink[] = [];
	const unknown: string[] = [];
	for (const { contributions, ...effort } of allEfforts(dossier)) {
		const own = readGoals(dossier, judgements[effort.key] ?? '');
		unknown.push(...own.unknown);
		if (effort.options.length === 0) continue;
		efforts.push(effort);
		const stated = contributions.map(({ goal, basis }) => ({ effort: effort.key, goal, basis }));
		links.push(
			...stated,
			...own.goals
				.filter((goal) => !stated.some((link) => link.goal === goal))
				.map((goal) => ({ effort: effort.key, goal, basis: OWN }))
		);
	}
	return {
		options: dossier.options.map(({ letter }) => letter),
		efforts,
		tasks: goalsByTask(dossier),
		links,
		unknown: [...new Set(unknown)]
	};
}

/** The part of a network that one option has; all goals stay. */
export function networkOfOption(network: GoalsNetwork, letter: string): GoalsNetwork {
	const efforts = network.efforts.filter(({ options }) => options.includes(letter));
	return {
		...network,
		options: network.options.filter((option) => option === letter),
		efforts: efforts.map((effort) => ({ ...effort, options: [letter] })),
		links: network.links.filter((link) => efforts.some(({ key }) => key === link.effort))
	};
}

/** The goals of a network, in the order of their tasks. */
export function goalsOf({ tasks }: GoalsNetwork): readonly Goal[] {
	return tasks.flatMap(({ goals }) => goals);
}

/** The goals that an effort has of the visitor's own, as a judgement; undefined when it has none left. */
export function withOwnLink(
	network: GoalsNetwork,
	effort: string,
	goal: string,
	linked: boolean
): string | undefined {
	const goals = goalsOf(network)
		.map(({ id }) => id)
		.filter((id) =>
			id === goal
				? linked
				: network.links.some(
						(link) => link.effort === effort && link.goal === id && link.basis.kind === 'own'
					)
		);
	return goals.length === 0 ? undefined : goals.join(SEPARATOR);
}

/** Whether a judgement is about own links. */
export function isOwnLinks(key: string): boolean {
	return key.startsWith(KEYS.item) || key.startsWith(KEYS.advantage);
}

/** How many links of each kind a network has between efforts and goals. */
export function countLinks(links: readonly GoalLink[]): Readonly<Record<LinkBasis['kind'], number>> {
	const count = (kind: LinkBasis['kind']): number => links.filter(({ basis }) => basis.kind === kind).length;
	return { source: count('source'), 'own-estimate': count('own-estimate'), own: count('own') };
}

const KEYS = { item: 'bijdrage_post.', advantage: 'bijdrage_voordeel.' } as const;

function allEfforts(dossier: Dossier): (Effort & { readonly contributions: readonly Contribution[] })[] {
	const lettersOf = (has: (option: Dossier['options'][number]) => boolean): string[] =>
		dossier.options.filter(has).map(({ letter }) => letter);
	return [
		...dossier.items.map(({ id, title, short, contributions }) => ({
			key: KEYS.item + id,
			kind: 'item' as const,
			title,
			short,
			options: lettersOf(({ spending }) => spending.some(({ item }) => item === id)),
			contributions
		})),
		...dossier.advantages.map(({ id, title, contributions }) => ({
			key: KEYS.advantage + id,
			kind: 'advantage' as const,
			title,
			short: title,
			options: lettersOf(({ advantages }) => advantages.some(({ advantage }) => advantage === id)),
			contributions
		}))
	];
}

function readGoals({ goals }: Dossier, text: string): { goals: string[]; unknown: string[] } {
	const named = new Set(text.split(SEPARATOR).filter((id) => id !== ''));
	const known = goals.map(({ id }) => id).filter((id) => named.has(id));
	return { goals: known, unknown: [...named].filter((id) => !known.includes(id)) };
}

function goalsByTask({ goals }: Dossier): TaskGoals[] {
	const tasks = [...new Set(goals.map(({ task }) => task))];
	return tasks.map((task) => ({
		...(task === undefined ? {} : { task }),
		goals: goals.filter((goal) => goal.task === task)
	}));
}
