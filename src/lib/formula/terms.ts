import type { Formula } from './tree.ts';

/** So many times a formula without constant factors; a number is so many times 1. */
export interface Term {
	readonly core: Formula;
	readonly factor: number;
}

const ONE: Formula = { kind: 'number', value: 1 };

/**
 * Takes the sums and the constant factors of a formula apart, in the order in which they are written.
 * @param inPlace what to take apart in the place of a part to which it is equal; null for a part that is nothing
 */
export function termsOf(
	formula: Formula,
	inPlace: (part: Formula) => Formula | null = (part) => part
): readonly Term[] {
	const take = (part: Formula, factor: number): readonly Term[] => {
		const taken = inPlace(part);
		if (taken === null) return [];
		if (taken !== part) return take(taken, factor);
		if (part.kind === 'number') return [{ core: ONE, factor: factor * part.value }];
		if (part.kind === 'negate') return take(part.operand, -factor);
		if (part.kind === 'arithmetic') {
			const { operator, left, right } = part;
			if (operator === '+') return [...take(left, factor), ...take(right, factor)];
			if (operator === '-') return [...take(left, factor), ...take(right, -factor)];
			if (operator === '*' && left.kind === 'number') return take(right, factor * left.value);
			if (operator === '*' && right.kind === 'number') return take(left, factor * right.value);
			if (operator === '/' && right.kind === 'number' && right.value !== 0) {
				return take(left, factor / right.value);
			}
		}
		return [{ core: part, factor }];
	};
	return take(formula, 1);
}
