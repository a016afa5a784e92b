import { partsOf } from './dependencies.ts';
import { evaluate, type Environment } from './interpret.ts';
import type { Formula, FunctionName } from './tree.ts';

/** Why a part has no outcome although the parts of which it is made have. */
export type Failure =
	| 'division-by-zero'
	/** A fraction of a power of a negative number. */
	| 'no-real-root'
	| 'too-large'
	/** A calendar year that is no whole number. */
	| 'within-a-year'
	/** A period that ends before it starts. */
	| 'ends-before-start'
	/** A number of years that is not whole, or less than one. */
	| 'no-term';

/** Follows what has no outcome down to the smallest part without one while its own parts are all fine. */
export function culpritIn(formula: Formula, environment: Environment): Formula {
	const failing = usedParts(formula, environment).find((part) => !isFine(part, environment));
	return failing === undefined ? formula : culpritIn(failing, environment);
}

const isFine = (part: Formula, environment: Environment): boolean =>
	Number.isFinite(evaluate(part, environment));

/** The parts of a formula that its outcome is made of: of a choice, only what is chosen. */
function usedParts(formula: Formula, environment: Environment): readonly Formula[] {
	if (formula.kind !== 'choice' || !isFine(formula.condition, environment)) return partsOf(formula);
	const { condition, whenTrue, whenFalse } = formula;
	return [evaluate(condition, environment) !== 0 ? whenTrue : whenFalse];
}

/** Why a part that {@link culpritIn} found has no outcome. */
export function failureOf(part: Formula, environment: Environment): Failure {
	const valueOf = (formula: Formula | undefined): number =>
		formula === undefined ? NaN : evaluate(formula, environment);
	switch (part.kind) {
		case 'arithmetic': {
			const [left, right] = [valueOf(part.left), valueOf(part.right)];
			if (part.operator === '^') return powerFailure(left, right);
			return part.operator === '/' && right === 0 ? 'division-by-zero' : 'too-large';
		}
		case 'call': {
			const [first, , term, rate] = part.arguments;
			const [from = 0, until = from] = yearsOf(part.name, part.arguments).map(valueOf);
			if (!Number.isInteger(from) || !Number.isInteger(until)) return 'within-a-year';
			if (until < from) return 'ends-before-start';
			switch (part.name) {
				case 'index':
					return powerFailure(1 + valueOf(first), environment.year - from);
				case 'kapitaallasten':
				case 'annuiteit': {
					const years = valueOf(term);
					if (!Number.isInteger(years) || years < 1) return 'no-term';
					return valueOf(rate) === -1 ? 'division-by-zero' : 'too-large';
				}
				case 'min':
				case 'max':
				case 'round':
				case 'eenmalig':
				case 'gespreid':
				case 'ingroei':
					return 'too-large';
			}
			return 'too-large';
		}
		case 'number':
		case 'name':
		case 'year':
		case 'first-year':
		case 'negate':
		case 'comparison':
		case 'choice':
			return 'too-large';
	}
}

/** The calendar years that a function takes; two are the first and the last of a period. */
export function yearsOf(name: FunctionName, values: readonly Formula[]): readonly Formula[] {
	switch (name) {
		case 'eenmalig':
		case 'gespreid':
		case 'index':
			return values.slice(1);
		case 'kapitaallasten':
		case 'annuiteit':
			return values.slice(1, 2);
		case 'ingroei':
			return values;
		case 'min':
		case 'max':
		case 'round':
			return [];
	}
}

function powerFailure(base: number, exponent: number): Failure {
	if (base < 0 && !Number.isInteger(exponent)) return 'no-real-root';
	return base === 0 && exponent < 0 ? 'division-by-zero' : 'too-large';
}
