import type { Dossier } from '../dossier/dossier.ts';
import { formulaTokens, type FormulaToken } from '../formula/print.ts';
import type { Formula } from '../formula/tree.ts';

export const NO_BREAK = '\u00a0';

export const MOST_DECIMALS = 6;

/** What a formula is set with: a year, and the value of every name in base units (null is unknown). */
export interface FormulaInputs {
	readonly dossier: Dossier;
	readonly year: number;
	readonly firstYear: number;
	readonly names: ReadonlyMap<string, number | null>;
}

const SIGNS: Readonly<Record<string, string>> = {
	'*': '×',
	'/': '÷',
	'-': '−',
	'<=': '≤',
	'>=': '≥',
	'==': '=',
	'!=': '≠'
};

/**
 * Leaves the operators and parentheses to the printer of the formula language: what is already set stands in the
 * formula as a name, and is put back when the formula is printed.
 */
export abstract class Typesetter<Piece> {
	readonly #set: (readonly Piece[])[] = [];

	protected abstract piece(text: string): Piece;

	/** What is already set, as a part of a formula that needs no parentheses. */
	protected part(...pieces: readonly Piece[]): Formula {
		return { kind: 'name', name: String(this.#set.push(pieces) - 1) };
	}

	protected text(text: string): Formula {
		return this.part(this.piece(text));
	}

	/** A formula of which every name is a part. */
	compose(formula: Formula): Piece[] {
		const tokens = formulaTokens(formula);
		return tokens.flatMap((token, place) =>
			token.kind === 'name'
				? (this.#set[Number(token.name)] ?? [])
				: [this.piece(shownToken(token, tokens[place - 1]))]
		);
	}
}

function shownToken(token: FormulaToken, before: FormulaToken | undefined): string {
	switch (token.kind) {
		case 'space':
			// A line may break before an operator, not after it.
			return before?.kind === 'operator' ? NO_BREAK : token.text;
		case 'operator': {
			// A minus sign without a space before it belongs to one number.
			const sign = SIGNS[token.text] ?? token.text;
			return token.text === '-' && before?.kind !== 'space' ? sign + NO_BREAK : sign;
		}
		default:
			return token.text;
	}
}

export const ZERO: Formula = { kind: 'number', value: 0 };
export const ONE: Formula = { kind: 'number', value: 1 };
export const plus = (left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator: '+',
	left,
	right
});
export const times = (left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator: '*',
	left,
	right
});
export const per = (left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator: '/',
	left,
	right
});

/** What a sum with years in it is made of: `jaar - 2023` is of years, and a number can go with them. */
type YearPart = 'years' | 'number' | 'other';

function yearPartOf(formula: Formula): YearPart {
	switch (formula.kind) {
		case 'number':
			return 'number';
		case 'year':
		case 'first-year':
			return 'years';
		case 'arithmetic': {
			if (formula.operator !== '+' && formula.operator !== '-') return 'other';
			const right = yearPartOf(formula.right);
			const left = right === 'other' ? right : yearPartOf(formula.left);
			// A sum of numbers alone is an amount like any other.
			return left !== 'other' && (left === 'years' || right === 'years') ? 'years' : 'other';
		}
		case 'name':
		case 'negate':
		case 'comparison':
		case 'choice':
		case 'call':
			return 'other';
	}
}

export const isYears = (formula: Formula): boolean => yearPartOf(formula) === 'years';

/** Whether a formula is a sum of years and numbers, such as `jaar - 2023`. */
export const isYearSum = (formula: Formula): boolean => formula.kind === 'arithmetic' && isYears(formula);
