import type { NetworkNode } from '../model/goals/goals-trace.ts';
import type { NetworkLayout } from './network-layout.ts';

const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

/** A key that moves through a network. */
export type Move = (typeof MOVES)[number];

/** The step that a key stands for; undefined for other keys. */
export function stepOf(key: string): Move | undefined {
	return MOVES.find((step) => step === key);
}

/** The node where the keyboard enters a network; undefined when it is empty. */
export function firstNode(layout: NetworkLayout): NetworkNode | undefined {
	return layersOf(layout).flat()[0];
}

/** Whether a node stands in a network. */
export function hasNode(layout: NetworkLayout, node: NetworkNode): boolean {
	return layersOf(layout).some((layer) => layer.some((other) => sameNode(other, node)));
}

export const sameNode = (a: NetworkNode, b: NetworkNode): boolean => a.layer === b.layer && a.id === b.id;

/**
 * The node that a step leads to: up and down within a layer; left and right to the next layer, along a line where
 * there is one, to the node that is nearest in height. At an edge, the node itself.
 */
export function stepFrom(layout: NetworkLayout, node: NetworkNode, step: Move): NetworkNode {
	const layers = layersOf(layout);
	const at = layers.findIndex((layer) => layer.some((other) => sameNode(other, node)));
	const layer = layers[at] ?? [];
	const row = layer.findIndex((other) => sameNode(other, node));
	switch (step) {
		case 'ArrowUp':
			return layer[row - 1] ?? node;
		case 'ArrowDown':
			return layer[row + 1] ?? node;
		case 'Home':
			return layer[0] ?? node;
		case 'End':
			return layer.at(-1) ?? node;
		case 'ArrowLeft':
			return nearest(layout, node, row / layer.length, layers[at - 1] ?? []);
		case 'ArrowRight':
			return nearest(layout, node, row / layer.length, layers[at + 1] ?? []);
	}
}

function layersOf({ options, efforts, goals }: NetworkLayout): NetworkNode[][] {
	return [
		options.map((id) => ({ layer: 'option', id })),
		efforts.map((id) => ({ layer: 'effort', id })),
		goals.flatMap((row) => (row.kind === 'goal' ? [{ layer: 'goal', id: row.id }] : []))
	];
}

/** The node of a layer nearest to a height, from 0 to 1; one that is joined to the node goes first. */
function nearest(
	{ toEfforts, toGoals }: NetworkLayout,
	node: NetworkNode,
	height: number,
	layer: readonly NetworkNode[]
): NetworkNode {
	const lines = [...toEfforts, ...toGoals];
	const isJoined = ({ id }: NetworkNode): boolean =>
		lines.some(({ from, to }) => (from === node.id && to === id) || (to === node.id && from === id));
	const distance = (other: NetworkNode): number =>
		Math.abs(layer.indexOf(other) / layer.length - height) + (isJoined(other) ? 0 : 2);
	return (
		layer.reduce<NetworkNode | undefined>(
			(best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
			undefined
		) ?? node
	);
}
