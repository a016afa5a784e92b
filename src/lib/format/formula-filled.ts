import type { Dossier } from '../dossier/dossier.ts';
import { valueWithUnknowns } from '../formula/needs.ts';
import type { Formula } from '../formula/tree.ts';
import { fromBase, scaleOf, type Scale } from '../formula/scale.ts';
import {
	isYearSum,
	MOST_DECIMALS,
	NO_BREAK,
	ONE,
	per,
	plus,
	times,
	Typesetter,
	ZERO,
	type FormulaInputs
} from './formula-typesetter.ts';
import { number } from './number.ts';
import { OPEN } from './text.ts';

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
		const unit = scaleOfName(this.#setting.dossier, name);
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
		const [first = ZERO, second = ZERO, third = ZERO, fourth = ZERO] = values;
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
			case 'kapitaallasten':
			case 'annuiteit': {
				const [from, term] = [this.#valueOf(second), this.#valueOf(third)];
				if (from === null || term === null) return this.text(OPEN);
				if (year < from || year >= from + term) return this.#number(0);
				if (name === 'annuiteit') {
					const share = this.#valueOf({ kind: 'call', name, arguments: [ONE, second, third, fourth] });
					return times(this.fill(first), this.#number(share));
				}
				const credit = this.#valueOf(first);
				const owed = credit === null ? null : (credit * (from + term - year)) / term;
				return plus(per(this.fill(first), this.#number(term)), times(this.#number(owed), this.fill(fourth)));
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

function scaleOfName({ assumptions, intermediates }: Dossier, name: string): Scale | null {
	const found = [...assumptions, ...intermediates].find(({ id }) => id === name);
	return found ? scaleOf(found.unit) : null;
}

/** Large numbers are money or as good as: whole. Small ones are shares and rates. */
function decimalsOf(value: number): number {
	const size = Math.abs(value);
	return size >= 1000 ? 0 : size >= 100 ? 2 : MOST_DECIMALS;
}

function superscript(whole: number): string {
	return [...String(whole)].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)))).join('');
}
