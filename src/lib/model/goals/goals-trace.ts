import type { Effort, GoalLink, GoalsNetwork } from './goals.ts';

export type Layer = 'option' | 'effort' | 'goal';

/** A node of the network: the letter of an option, the key of an effort or the id of a goal. */
export interface NetworkNode {
	readonly layer: Layer;
	readonly id: string;
}

/** What a node is joined to, all the way from options to goals, with itself. */
export interface Trace {
	readonly options: readonly string[];
	readonly efforts: readonly Effort[];
	readonly goals: readonly string[];
	readonly links: readonly GoalLink[];
}

/** All that lies on a line through a node. */
export function trace({ options: letters, efforts, links }: GoalsNetwork, node: NetworkNode): Trace {
	const passed = efforts.filter(({ key, options }) => {
		switch (node.layer) {
			case 'option':
				return options.includes(node.id);
			case 'effort':
				return key === node.id;
			case 'goal':
				return links.some(({ effort, goal }) => effort === key && goal === node.id);
		}
	});
	const passedLinks = links.filter(
		({ effort, goal }) =>
			passed.some(({ key }) => key === effort) && (node.layer !== 'goal' || goal === node.id)
	);
	return {
		options: letters.filter((letter) =>
			node.layer === 'option' ? letter === node.id : passed.some(({ options }) => options.includes(letter))
		),
		efforts: passed,
		goals: node.layer === 'goal' ? [node.id] : [...new Set(passedLinks.map(({ goal }) => goal))],
		links: passedLinks
	};
}
