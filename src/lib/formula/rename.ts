import type { Formula } from './tree.ts';

/** The same formula with other names for some of its names; the formula itself where it has none of them. */
export function renamed(formula: Formula, names: ReadonlyMap<string, string>): Formula {
	switch (formula.kind) {
		case 'number':
		case 'year':
		case 'first-year':
			return formula;
		case 'name': {
			const name = names.get(formula.name);
			return name === undefined ? formula : { kind: 'name', name };
		}
		case 'negate': {
			const operand = renamed(formula.operand, names);
			return operand === formula.operand ? formula : { ...formula, operand };
		}
		case 'arithmetic':
		case 'comparison': {
			const [left, right] = [renamed(formula.left, names), renamed(formula.right, names)];
			return left === formula.left && right === formula.right ? formula : { ...formula, left, right };
		}
		case 'choice': {
			const [condition, whenTrue, whenFalse] = [
				renamed(formula.condition, names),
				renamed(formula.whenTrue, names),
				renamed(formula.whenFalse, names)
			];
			return condition === formula.condition &&
				whenTrue === formula.whenTrue &&
				whenFalse === formula.whenFalse
				? formula
				: { ...formula, condition, whenTrue, whenFalse };
		}
		case 'call': {
			const parts = formula.arguments.map((part) => renamed(part, names));
			return parts.every((part, place) => part === formula.arguments[place])
				? formula
				: { ...formula, arguments: parts };
		}
	}
}
