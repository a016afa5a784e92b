import { literal } from './literal.ts';
import type { ArithmeticOperator, ComparisonOperator, Formula, FunctionName } from './tree.ts';

/** A piece of a printed formula. The texts of all pieces one after another are the printed formula. */
export type FormulaToken =
	| { readonly kind: 'number'; readonly text: string; readonly value: number }
	| { readonly kind: 'name'; readonly text: string; readonly name: string }
	/** `jaar` */
	| { readonly kind: 'year'; readonly text: string }
	/** `eerste_jaar` */
	| { readonly kind: 'first-year'; readonly text: string }
	| { readonly kind: 'operator'; readonly text: ArithmeticOperator | ComparisonOperator | '?' | ':' }
	| { readonly kind: 'function'; readonly text: string; readonly name: FunctionName }
	| { readonly kind: 'paren'; readonly text: '(' | ')' }
	| { readonly kind: 'separator'; readonly text: ',' }
	| { readonly kind: 'space'; readonly text: ' ' };

/** Display text to put in the place of values. What is absent is printed in the formula language. */
export interface PrintOptions {
	readonly number?: (value: number) => string;
	readonly name?: (name: string) => string;
	readonly year?: () => string;
	readonly firstYear?: () => string;
}

/**
 * A formula as text with no more parentheses than needed. Without options the text parses back to the same
 * tree (a negative number literal, which the parser never makes, comes back as a minus and a number).
 */
export function printFormula(formula: Formula, options: PrintOptions = {}): string {
	return formulaTokens(formula, options)
		.map((token) => token.text)
		.join('');
}

/** A formula as pieces, for an explanation that links names or typesets operators. */
export function formulaTokens(formula: Formula, options: PrintOptions = {}): FormulaToken[] {
	const tokens: FormulaToken[] = [];
	write(formula, Tightness.choice, options, tokens);
	return tokens;
}

/** How tightly a formula holds together; a looser part inside a tighter place needs parentheses. */
const Tightness = { choice: 0, comparison: 1, sum: 2, product: 3, sign: 4, power: 5, atom: 6 } as const;
type Tightness = (typeof Tightness)[keyof typeof Tightness];

interface Grip {
	readonly own: Tightness;
	/** What either side must at least have to go without parentheses. */
	readonly left: Tightness;
	readonly right: Tightness;
}

const SUM: Grip = { own: Tightness.sum, left: Tightness.sum, right: Tightness.product };
const PRODUCT: Grip = { own: Tightness.product, left: Tightness.product, right: Tightness.sign };
// A power takes from the right: 2 ^ 3 ^ 2 is 2 ^ (3 ^ 2), and -2 ^ 2 is -(2 ^ 2).
const POWER: Grip = { own: Tightness.power, left: Tightness.atom, right: Tightness.sign };

const ARITHMETIC: Readonly<Record<ArithmeticOperator, Grip>> = {
	'+': SUM,
	'-': SUM,
	'*': PRODUCT,
	'/': PRODUCT,
	'^': POWER
};

const SPACE: FormulaToken = { kind: 'space', text: ' ' };

function write(formula: Formula, atLeast: Tightness, options: PrintOptions, tokens: FormulaToken[]): void {
	if (tightnessOf(formula) < atLeast) {
		tokens.push({ kind: 'paren', text: '(' });
		writeBare(formula, options, tokens);
		tokens.push({ kind: 'paren', text: ')' });
	} else {
		writeBare(formula, options, tokens);
	}
}

function writeBare(formula: Formula, options: PrintOptions, tokens: FormulaToken[]): void {
	const part = (inner: Formula, atLeast: Tightness): void => write(inner, atLeast, options, tokens);
	const spaced = (text: ArithmeticOperator | ComparisonOperator | '?' | ':'): void => {
		tokens.push(SPACE, { kind: 'operator', text }, SPACE);
	};
	switch (formula.kind) {
		case 'number':
			tokens.push({
				kind: 'number',
				text: (options.number ?? literal)(formula.value),
				value: formula.value
			});
			return;
		case 'name':
			tokens.push({ kind: 'name', text: options.name?.(formula.name) ?? formula.name, name: formula.name });
			return;
		case 'year':
			tokens.push({ kind: 'year', text: options.year?.() ?? 'jaar' });
			return;
		case 'first-year':
			tokens.push({ kind: 'first-year', text: options.firstYear?.() ?? 'eerste_jaar' });
			return;
		case 'negate':
			tokens.push({ kind: 'operator', text: '-' });
			part(formula.operand, Tightness.sign);
			return;
		case 'arithmetic':
			part(formula.left, ARITHMETIC[formula.operator].left);
			spaced(formula.operator);
			part(formula.right, ARITHMETIC[formula.operator].right);
			return;
		case 'comparison':
			part(formula.left, Tightness.sum);
			spaced(formula.operator);
			part(formula.right, Tightness.sum);
			return;
		case 'choice':
			part(formula.condition, Tightness.comparison);
			spaced('?');
			part(formula.whenTrue, Tightness.comparison);
			spaced(':');
			part(formula.whenFalse, Tightness.choice);
			return;
		case 'call':
			tokens.push({ kind: 'function', text: formula.name, name: formula.name });
			tokens.push({ kind: 'paren', text: '(' });
			formula.arguments.forEach((argument, place) => {
				if (place > 0) tokens.push({ kind: 'separator', text: ',' }, SPACE);
				part(argument, Tightness.choice);
			});
			tokens.push({ kind: 'paren', text: ')' });
			return;
	}
}

function tightnessOf(formula: Formula): Tightness {
	switch (formula.kind) {
		case 'number':
			return formula.value < 0 ? Tightness.sign : Tightness.atom;
		case 'name':
		case 'year':
		case 'first-year':
		case 'call':
			return Tightness.atom;
		case 'negate':
			return Tightness.sign;
		case 'arithmetic':
			return ARITHMETIC[formula.operator].own;
		case 'comparison':
			return Tightness.comparison;
		case 'choice':
			return Tightness.choice;
	}
}
