import type { Dossier } from '../dossier/dossier.ts';
import { valueWithUnknowns } from '../formula/needs.ts';
import { formulaTokens, type FormulaToken } from '../formula/print.ts';
import type { Formula } from '../formula/tree.ts';
import { fromBase, parseUnit, type Unit } from '../formula/unit.ts';
import { number } from './number.ts';
import { OPEN } from './text.ts';

const NO_BREAK = '\u00a0';

const MOST_DECIMALS = 6;

/** A piece of a formula in words: plain text, or the title of an assumption or intermediate. */
export interface FormulaPiece {
	readonly text: string;
	/** The assumption or intermediate that the text is the title of. */
	readonly name?: string;
	/** Stands higher, as an exponent. */
	readonly raised?: boolean;
}

/** What a formula is set with: a year, and the value of every name in base units (null is unknown). */
export interface FormulaInputs {
	readonly dossier: Dossier;
	readonly year: number;
	readonly firstYear: number;
	readonly names: ReadonlyMap<string, number | null>;
}

/** A calculation with numbers for names. */
export interface Calculation {
	readonly text: string;
	/** False when a number in it had to be rounded. */
	readonly exact: boolean;
	/** Only one number is left: there is nothing to calculate. */
	readonly single: boolean;
}

/** Whether a value is shown in full with so many decimals. */
export function isExact(value: number, decimals: number): boolean {
	const shown = Math.round(value * 10 ** decimals) / 10 ** decimals;
	return Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/**
 * A formula with the numbers of one year filled in: `80.000 × 1,03²`. Growth of 0 % or over no years is left out,
 * of a choice only what is chosen is shown, and units are left out but for `%`.
 */
export function calculation(formula: Formula, setting: FormulaInputs): Calculation {
	const filler = new Filler(setting);
	const filled = filler.fill(formula);
	return {
		text: filler.compose(filled).join(''),
		exact: filler.exact,
		single: filled.kind === 'name' || (filled.kind === 'negate' && filled.operand.kind === 'name')
	};
}

/** A formula in words, with titles for names: `Huur in 2023 × (1 + Groei van de huur)`. */
export function formulaInWords(formula: Formula, setting: FormulaInputs): FormulaPiece[] {
	const writer = new Writer(setting);
	return writer.compose(writer.write(formula, true));
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
abstract class Typesetter<Piece> {
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

/** Sets a formula with numbers, as text. */
class Filler extends Typesetter<string> {
	readonly #setting: FormulaInputs;
	/** Growth that changes nothing. */
	readonly #one = this.text('1');
	exact = true;

	constructor(setting: FormulaInputs) {
		super();
		this.#setting = setting;
	}

	protected piece(text: string): string {
		return text;
	}

	fill(formula: Formula): Formula {
		if (isYearSum(formula)) return this.#yearSum(this.#valueOf(formula));
		switch (formula.kind) {
			case 'number':
				return this.#number(formula.value, true);
			case 'name':
				return this.#name(formula.name);
			case 'year':
				return this.text(String(this.#setting.year));
			case 'first-year':
				return this.text(String(this.#setting.firstYear));
			case 'negate': {
				const operand = this.fill(formula.operand);
				return operand.kind === 'negate' ? operand.operand : { kind: 'negate', operand };
			}
			case 'arithmetic':
				return this.#arithmetic(formula);
			case 'comparison':
				return { ...formula, left: this.fill(formula.left), right: this.fill(formula.right) };
			case 'choice': {
				const condition = this.#valueOf(formula.condition);
				if (condition === null || !Number.isFinite(condition)) return this.#number(condition);
				return this.fill(condition !== 0 ? formula.whenTrue : formula.whenFalse);
			}
			case 'call':
				return this.#call(formula);
		}
	}

	/** The value of a formula in base units, or null when it rests on something unknown. */
	#valueOf(formula: Formula): number | null {
		const { year, firstYear, names } = this.#setting;
		return valueWithUnknowns(formula, { year, firstYear }, names);
	}

	/** A calendar year has no point between thousands; a count of years is a number. */
	#yearSum(value: number | null): Formula {
		const isYear = value !== null && value >= 1000 && value <= 9999;
		return isYear ? this.text(String(value)) : this.#number(value);
	}

	/** @param written whether people wrote the number, so that it has few decimals */
	#number(value: number | null, written = false, after = ''): Formula {
		if (value === null) return this.text(OPEN);
		if (!Number.isFinite(value)) return this.text('?');
		const decimals = written ? MOST_DECIMALS : decimalsOf(value);
		this.exact &&= isExact(value, decimals);
		const text = this.text(number(Math.abs(value), decimals) + after);
		return value < 0 ? { kind: 'negate', operand: text } : text;
	}

	/** In the unit that people write: a percentage as such, an amount per month as twelve times that amount. */
	#name(name: string): Formula {
		const value = this.#setting.names.get(name) ?? null;
		const unit = unitOf(this.#setting.dossier, name);
		if (value === null || !Number.isFinite(value) || unit === null) return this.#number(value);
		const own = fromBase(value, unit);
		const written = this.#setting.dossier.assumptions.some(({ id }) => id === name);
		if (unit.over === 100) return this.#number(own, written, `${NO_BREAK}%`);
		const shown = this.#number(own, written);
		if (unit.times !== 1) return times(this.#number(unit.times), this.#second(shown));
		return unit.over === 1 ? shown : per(shown, this.#number(unit.over));
	}

	#arithmetic({ operator, left, right }: Formula & { kind: 'arithmetic' }): Formula {
		switch (operator) {
			case '^':
				return this.#power(this.#valueOf(left), this.#valueOf(right), left, right);
			case '*':
			case '/': {
				const [first, second] = [this.fill(left), this.fill(right)];
				if (second === this.#one) return first;
				if (operator === '*' && first === this.#one) return second;
				return { kind: 'arithmetic', operator, left: first, right: this.#second(second) };
			}
			case '+':
			case '-': {
				const [first, second] = [this.fill(left), this.fill(right)];
				return operator === '+' && second.kind === 'negate'
					? { kind: 'arithmetic', operator: '-', left: first, right: second.operand }
					: { kind: 'arithmetic', operator, left: first, right: this.#second(second) };
			}
		}
	}

	/** After an operator a minus sign needs parentheses: `100 − (− 5)`. */
	#second(filled: Formula): Formula {
		return filled.kind === 'negate' ? this.#inParentheses(filled) : filled;
	}

	#inParentheses(filled: Formula): Formula {
		return this.part('(', ...this.compose(filled), ')');
	}

	/** Growth and other powers: `1,03²`; the base is worked out, unless it is unknown. */
	#power(base: number | null, exponent: number | null, left: Formula, right?: Formula): Formula {
		if (exponent === 0 || base === 1) return this.#one;
		const growth = base === null ? this.fill(left) : this.#number(base);
		if (exponent === 1) return growth;
		const filled = growth.kind === 'name' ? growth : this.#inParentheses(growth);
		const shown = this.compose(filled).join('');
		if (exponent !== null && Number.isInteger(exponent)) return this.text(shown + superscript(exponent));
		const above = exponent === null && right ? this.fill(right) : this.#number(exponent);
		return this.part(`(${shown} tot de macht `, ...this.compose(above), ')');
	}

	#call({ name, arguments: values }: Formula & { kind: 'call' }): Formula {
		const [first = ZERO, second = ZERO, third = ZERO] = values;
		const { year } = this.#setting;
		switch (name) {
			case 'index': {
				const growth: Formula = plus(ONE, first);
				const since = this.#valueOf(second);
				return this.#power(this.#valueOf(growth), since === null ? null : year - since, growth);
			}
			case 'ingroei':
				return this.#number(this.#valueOf({ kind: 'call', name, arguments: values }));
			case 'eenmalig':
				switch (this.#valueOf(second)) {
					case null:
						return this.text(OPEN);
					case year:
						return this.fill(first);
					default:
						return this.#number(0);
				}
			case 'gespreid': {
				const [from, until] = [this.#valueOf(second), this.#valueOf(third)];
				if (from === null || until === null) return this.text(OPEN);
				if (year < from || year > until) return this.#number(0);
				return until === from ? this.fill(first) : per(this.fill(first), this.#number(until - from + 1));
			}
			case 'round':
				return this.#function('afgerond', values);
			case 'min':
				return this.#function('kleinste van', values);
			case 'max':
				return this.#function('grootste van', values);
		}
	}

	#function(words: string, values: readonly Formula[]): Formula {
		const shown = values.map((value) => this.compose(this.fill(value)).join(''));
		return this.text(`${words}${NO_BREAK}(${shown.join('; ')})`);
	}
}

/** Sets a formula in words, with the titles of its names. */
class Writer extends Typesetter<FormulaPiece> {
	readonly #setting: FormulaInputs;

	constructor(setting: FormulaInputs) {
		super();
		this.#setting = setting;
	}

	protected piece(text: string): FormulaPiece {
		return { text };
	}

	/** @param whole whether this is the whole formula, which needs no parentheses */
	write(formula: Formula, whole = false): Formula {
		switch (formula.kind) {
			case 'number':
				return this.text(number(formula.value, MOST_DECIMALS));
			case 'name':
				return this.part({ text: this.#titleOf(formula.name), name: formula.name });
			case 'year':
			case 'first-year':
				return this.#years(formula);
			case 'negate':
				return { kind: 'negate', operand: this.write(formula.operand) };
			case 'arithmetic':
				if (isYearSum(formula)) return this.#years(formula);
				return formula.operator === '^'
					? this.#power(this.compose(this.#tight(formula.left)), formula.right)
					: { ...formula, left: this.write(formula.left), right: this.write(formula.right) };
			case 'comparison': {
				const withYears = [formula.left, formula.right].some(isYears);
				const side = (part: Formula): Formula => (withYears ? this.#years(part) : this.write(part));
				return { ...formula, left: side(formula.left), right: side(formula.right) };
			}
			case 'choice':
				return this.#phrase(
					whole,
					'als ',
					formula.condition,
					', dan ',
					formula.whenTrue,
					', anders ',
					formula.whenFalse
				);
			case 'call':
				return this.#call(formula, whole);
		}
	}

	#titleOf(name: string): string {
		const { assumptions, intermediates } = this.#setting.dossier;
		return [...assumptions, ...intermediates].find(({ id }) => id === name)?.title ?? name;
	}

	/** Years have no points between thousands. */
	#years(formula: Formula): Formula {
		switch (formula.kind) {
			case 'number':
				return this.text(String(formula.value));
			case 'year':
				return this.text('jaar');
			case 'first-year':
				return this.text(String(this.#setting.firstYear));
			case 'arithmetic':
				return isYearSum(formula)
					? { ...formula, left: this.#years(formula.left), right: this.#years(formula.right) }
					: this.write(formula);
			case 'name':
			case 'negate':
			case 'comparison':
			case 'choice':
			case 'call':
				return this.write(formula);
		}
	}

	/** With parentheses around anything but a single name or number. */
	#tight(formula: Formula): Formula {
		const written = this.write(formula);
		if (written.kind === 'name') return written;
		return this.part({ text: '(' }, ...this.compose(written), { text: ')' });
	}

	#power(base: readonly FormulaPiece[], exponent: Formula): Formula {
		const above = this.compose(this.write(exponent)).map((piece) =>
			piece.raised === true ? piece : { ...piece, raised: true }
		);
		return this.part(...base, ...above);
	}

	/** Words and formulas one after another. */
	#phrase(whole: boolean, ...parts: readonly (string | Formula)[]): Formula {
		const pieces = parts.flatMap((part) =>
			typeof part === 'string' ? [{ text: part }] : this.compose(this.write(part))
		);
		return whole ? this.part(...pieces) : this.part({ text: '(' }, ...pieces, { text: ')' });
	}

	#call({ name, arguments: values }: Formula & { kind: 'call' }, whole: boolean): Formula {
		const [first = ZERO, second = ZERO, third = ZERO] = values;
		const year = (value: Formula): readonly FormulaPiece[] => this.compose(this.#years(value));
		switch (name) {
			case 'index':
				return this.#power(this.compose(this.#tight(plus(ONE, first))), {
					kind: 'arithmetic',
					operator: '-',
					left: { kind: 'year' },
					right: second
				});
			case 'ingroei':
				return this.part({ text: 'ingroei van ' }, ...year(first), { text: ' tot en met ' }, ...year(second));
			case 'eenmalig':
				return this.part(...this.compose(this.#tight(first)), { text: ' eenmalig in ' }, ...year(second));
			case 'gespreid':
				return this.part(
					...this.compose(this.#tight(first)),
					{ text: ' gespreid over ' },
					...year(second),
					{ text: ' tot en met ' },
					...year(third)
				);
			case 'round':
				return this.#phrase(whole, 'afgerond op een heel getal: ', first);
			case 'min':
			case 'max':
				return this.#phrase(
					whole,
					name === 'min' ? 'de kleinste van ' : 'de grootste van ',
					...values.flatMap((value, place) => (place === 0 ? [value] : ['; ', value]))
				);
		}
	}
}

const ZERO: Formula = { kind: 'number', value: 0 };
const ONE: Formula = { kind: 'number', value: 1 };
const plus = (left: Formula, right: Formula): Formula => ({ kind: 'arithmetic', operator: '+', left, right });
const times = (left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator: '*',
	left,
	right
});
const per = (left: Formula, right: Formula): Formula => ({ kind: 'arithmetic', operator: '/', left, right });

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

const isYears = (formula: Formula): boolean => yearPartOf(formula) === 'years';

/** Whether a formula is a sum of years and numbers, such as `jaar - 2023`. */
const isYearSum = (formula: Formula): boolean => formula.kind === 'arithmetic' && isYears(formula);

function unitOf({ assumptions, intermediates }: Dossier, name: string): Unit | null {
	const found = [...assumptions, ...intermediates].find(({ id }) => id === name);
	return found ? parseUnit(found.unit) : null;
}

/** Large numbers are money or as good as: whole. Small ones are shares and rates. */
function decimalsOf(value: number): number {
	const size = Math.abs(value);
	return size >= 1000 ? 0 : size >= 100 ? 2 : MOST_DECIMALS;
}

function superscript(whole: number): string {
	return [...String(whole)].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)))).join('');
}
