import type { Formula } from '../formula/tree.ts';
import {
	isYears,
	isYearSum,
	MOST_DECIMALS,
	ONE,
	plus,
	Typesetter,
	ZERO,
	type FormulaInputs
} from './formula-typesetter.ts';
import { number } from './number.ts';

/** A piece of a formula in words: plain text, or the title of an assumption or intermediate. */
export interface FormulaPiece {
	readonly text: string;
	/** The assumption or intermediate that the text is the title of. */
	readonly name?: string;
	/** Stands higher, as an exponent. */
	readonly raised?: boolean;
}

/** A formula in words, with titles for names: `Huur in 2023 × (1 + Groei van de huur)`. */
export function formulaInWords(formula: Formula, setting: FormulaInputs): FormulaPiece[] {
	const writer = new Writer(setting);
	return writer.compose(writer.write(formula, true));
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
		return this.#grouped(whole, pieces);
	}

	#grouped(whole: boolean, pieces: readonly FormulaPiece[]): Formula {
		return whole ? this.part(...pieces) : this.part({ text: '(' }, ...pieces, { text: ')' });
	}

	#call({ name, arguments: values }: Formula & { kind: 'call' }, whole: boolean): Formula {
		const [first = ZERO, second = ZERO, third = ZERO, fourth = ZERO] = values;
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
			case 'kapitaallasten':
			case 'annuiteit': {
				const value = (part: Formula): readonly FormulaPiece[] => this.compose(this.write(part));
				return this.#grouped(whole, [
					{
						text:
							name === 'annuiteit'
								? 'elk jaar evenveel rente en aflossing van '
								: 'afschrijving en rente van '
					},
					...value(first),
					{ text: ', vanaf ' },
					...year(second),
					{ text: ', in ' },
					...value(third),
					{ text: ' jaar, met een rente van ' },
					...value(fourth)
				]);
			}
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
