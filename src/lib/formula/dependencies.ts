import { orderByDependency, type DependencyOrder } from './order.ts';
import type { Formula } from './tree.ts';

/** The parts of which a formula is directly made, in the order in which they are written. */
export function partsOf(formula: Formula): readonly Formula[] {
	switch (formula.kind) {
		case 'number':
		case 'name':
		case 'year':
		case 'first-year':
			return [];
		case 'negate':
			return [formula.operand];
		case 'arithmetic':
		case 'comparison':
			return [formula.left, formula.right];
		case 'choice':
			return [formula.condition, formula.whenTrue, formula.whenFalse];
		case 'call':
			return formula.arguments;
	}
}

/** The names that a formula itself mentions, each once, in the order in which they are written. */
export function namesIn(formula: Formula): string[] {
	const names = new Set<string>();
	const visit = (part: Formula): void => {
		if (part.kind === 'name') names.add(part.name);
		partsOf(part).forEach(visit);
	};
	visit(formula);
	return [...names];
}

/**
 * The assumptions on which a formula depends, through intermediates of any depth: every name that is no
 * intermediate, each once, in the order in which one meets them when reading. Unknown spreads by this:
 * when one of these is not known, neither is the outcome. Intermediates in a loop are visited once.
 */
export function assumptionsIn(formula: Formula, intermediates: ReadonlyMap<string, Formula>): string[] {
	const assumptions = new Set<string>();
	const visited = new Set<string>();
	// A stack of our own: a dossier may chain more intermediates than the call stack can hold.
	const waiting = namesIn(formula).reverse();
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (visited.has(name)) continue;
		visited.add(name);
		const intermediate = intermediates.get(name);
		if (intermediate === undefined) assumptions.add(name);
		else waiting.push(...namesIn(intermediate).reverse());
	}
	return [...assumptions];
}

/** The intermediates on which formulas depend, in the order in which they can be worked out, and any loops. */
export function intermediatesIn(
	formulas: readonly Formula[],
	intermediates: ReadonlyMap<string, Formula>
): DependencyOrder {
	const needs = (name: string): string[] => {
		const formula = intermediates.get(name);
		return formula === undefined ? [] : namesIn(formula);
	};
	const needed = new Set<string>();
	const waiting = [...new Set(formulas)].flatMap(namesIn);
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (needed.has(name) || !intermediates.has(name)) continue;
		needed.add(name);
		waiting.push(...needs(name));
	}
	return orderByDependency([...needed], needs);
}
