import { linkHorizontal } from 'd3';
import type { GoalsNetwork, LinkBasis } from '../model/goals/goals.ts';
import { countCrossings, orderMiddle, type Heights, type NetworkLine } from './network-order.ts';

/** The size of the plane between two layers, in which lines are drawn; it is stretched to the room that there is. */
export const PLANE = { width: 100, height: 1000 } as const;

/** A line in the plane between two layers. */
export interface DrawnLine extends NetworkLine {
	/** The `d` of an SVG path in the plane. */
	readonly path: string;
}

/** A line to a goal, which says who says so. */
export interface GoalLine extends DrawnLine {
	readonly basis: LinkBasis['kind'];
	/** Where a word can stand on the line, in fractions of the plane; absent where there is no room. */
	readonly word?: { readonly x: number; readonly y: number };
}

/** Each node in a row of its own layer; in a layer all rows are equally high, and together as high as the plane. */
export interface NetworkLayout {
	/** Letters of options. */
	readonly options: readonly string[];
	/** Keys of efforts. */
	readonly efforts: readonly string[];
	/** Ids of goals; a task has a row before its goals. */
	readonly goals: readonly GoalRow[];
	readonly toEfforts: readonly DrawnLine[];
	readonly toGoals: readonly GoalLine[];
}

export type GoalRow =
	{ readonly kind: 'task'; readonly title: string } | { readonly kind: 'goal'; readonly id: string };

/**
 * Lays a network out in three layers. Options and goals keep their order; `order` is that of the efforts, as from
 * {@link orderEfforts}.
 */
export function layoutNetwork(network: GoalsNetwork, order: readonly string[]): NetworkLayout {
	const goals = goalRows(network);
	const optionHeights = heights(network.options);
	const effortHeights = heights(order);
	const goalHeights = heightsOfGoals(goals);
	const rows = Math.max(network.options.length, order.length, goals.length, 1);
	return {
		options: network.options,
		efforts: order,
		goals,
		toEfforts: optionLines(network).map((line) => draw(line, optionHeights, effortHeights)),
		toGoals: placeWords(
			network.links.map(({ effort, goal, basis }) => ({
				...draw({ from: effort, to: goal }, effortHeights, goalHeights),
				basis: basis.kind
			})),
			effortHeights,
			goalHeights,
			rows
		)
	};
}

/** The keys of the efforts in the order in which few lines cross. */
export function orderEfforts(network: GoalsNetwork): readonly string[] {
	return orderMiddle(
		network.efforts.map(({ key }) => key),
		heights(network.options),
		heightsOfGoals(goalRows(network)),
		allLines(network)
	);
}

/** How many lines cross when the efforts stand in this order. */
export function crossingsOf(network: GoalsNetwork, order: readonly string[]): number {
	return countCrossings(
		order,
		heights(network.options),
		heightsOfGoals(goalRows(network)),
		allLines(network)
	);
}

function goalRows({ tasks }: GoalsNetwork): GoalRow[] {
	return tasks.flatMap(({ task, goals }) => [
		...(task === undefined ? [] : [{ kind: 'task' as const, title: task }]),
		...goals.map(({ id }) => ({ kind: 'goal' as const, id }))
	]);
}

/** The middle of each row of a layer. */
function heights(ids: readonly (string | undefined)[]): Heights {
	return new Map(
		ids.flatMap((id, row) => (id === undefined ? [] : [[id, (row + 0.5) / ids.length] as const]))
	);
}

const heightsOfGoals = (rows: readonly GoalRow[]): Heights =>
	heights(rows.map((row) => (row.kind === 'goal' ? row.id : undefined)));

const optionLines = ({ efforts }: GoalsNetwork): NetworkLine[] =>
	efforts.flatMap(({ key, options }) => options.map((from) => ({ from, to: key })));

const allLines = (network: GoalsNetwork): NetworkLine[] => [
	...optionLines(network),
	...network.links.map(({ effort, goal }) => ({ from: effort, to: goal }))
];

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

function draw(line: NetworkLine, from: Heights, to: Heights): DrawnLine {
	const path = curve({
		source: [0, (from.get(line.from) ?? 0) * PLANE.height],
		target: [PLANE.width, (to.get(line.to) ?? 0) * PLANE.height]
	});
	return { ...line, path: path ?? '' };
}

/** Places along a curve where a word can stand, the best first. */
const WORD_PLACES = [0.5, 0.2, 0.8];
/** The room that a word takes: of the plane's width, and of the height of a row. */
const WORD_WIDTH = 0.25;
const WORD_HEIGHT = 0.5;

/** Gives each line of the visitor's own a place for a word, clear of the other words. */
function placeWords(lines: readonly GoalLine[], from: Heights, to: Heights, rows: number): GoalLine[] {
	const taken: { x: number; y: number }[] = [];
	return lines.map((line) => {
		if (line.basis !== 'own') return line;
		const [start, end] = [from.get(line.from) ?? 0, to.get(line.to) ?? 0];
		const word = WORD_PLACES.map((t) => pointOnCurve(start, end, t)).find(({ x, y }) =>
			taken.every(
				(other) => Math.abs(other.x - x) >= WORD_WIDTH || Math.abs(other.y - y) >= WORD_HEIGHT / rows
			)
		);
		if (word === undefined) return line;
		taken.push(word);
		return { ...line, word };
	});
}

/** A point of the cubic curve of `linkHorizontal` between (0, start) and (1, end). */
function pointOnCurve(start: number, end: number, t: number): { x: number; y: number } {
	const rest = 1 - t;
	return {
		x: 1.5 * t * rest + t ** 3,
		y: start * rest ** 2 * (1 + 2 * t) + end * t ** 2 * (3 - 2 * t)
	};
}
