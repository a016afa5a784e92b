/** Names in the order in which they can be worked out, and the loops that make that impossible. */
export interface DependencyOrder {
	/** Every name, after those on which it depends (apart from loops). */
	readonly order: string[];
	/** Each loop once, in the order in which one needs the other; the last needs the first. */
	readonly loops: string[][];
}

/**
 * Orders names by what they need. Names that are not in the list are ignored. Walks with a stack of its own,
 * so that a chain of any length is safe.
 */
export function orderByDependency(
	names: readonly string[],
	needs: (name: string) => readonly string[]
): DependencyOrder {
	const known = new Set(names);
	const done = new Set<string>();
	const order: string[] = [];
	const loops: string[][] = [];
	for (const start of names) {
		if (done.has(start)) continue;
		/** The names that need one another from `start` on, each with what it still needs. */
		const path: { readonly name: string; readonly waiting: string[] }[] = [];
		const onPath = new Set<string>();
		const enter = (name: string): void => {
			const waiting = needs(name).filter((needed) => known.has(needed));
			path.push({ name, waiting: waiting.reverse() });
			onPath.add(name);
		};
		enter(start);
		for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
			const needed = step.waiting.pop();
			if (needed === undefined) {
				path.pop();
				onPath.delete(step.name);
				done.add(step.name);
				order.push(step.name);
			} else if (onPath.has(needed)) {
				const loop = path.map(({ name }) => name);
				loops.push(loop.slice(loop.indexOf(needed)));
			} else if (!done.has(needed)) {
				enter(needed);
			}
		}
	}
	return { order, loops };
}
