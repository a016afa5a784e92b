import type { Algebra } from '../formula/arithmetic.ts';
import { interpret, type Setting } from '../formula/interpret.ts';
import { literal } from '../formula/literal.ts';
import type { ComparisonOperator, Formula } from '../formula/tree.ts';

/** A piece of spreadsheet formula that stands on its own: an atom, a call, or something between parentheses. */
interface Piece {
	readonly text: string;
	/** The same as something that is true or false. */
	readonly condition?: string;
	/** What it comes to, when it is a literal. */
	readonly literal?: number;
}

const COMPARISONS: Readonly<Record<ComparisonOperator, string>> = {
	'<': '<',
	'<=': '<=',
	'>': '>',
	'>=': '>=',
	'==': '=',
	'!=': '<>'
};

/** Excel takes no longer formula; what refers to cells in it is counted as it is written. */
export const LONGEST_SHEET_FORMULA = 8192;

/** A piece, or null for one that has become too long for a spreadsheet. */
type Written = Piece | null;

const written = (piece: Piece): Written => (piece.text.length > LONGEST_SHEET_FORMULA ? null : piece);

/**
 * Everything between parentheses, because -2^2 and 2^3^2 differ between spreadsheets and our formulas. Some of these
 * write a part more than once, so that a formula can double with every part in it.
 */
const SHEET: Algebra<Written> = {
	number: (value) => {
		const text = literal(value);
		return { text: value < 0 ? `(${text})` : text, literal: value };
	},
	negate: (operand) => operand && written({ text: `(-${operand.text})` }),
	arithmetic: (operator, left, right) => {
		if (left === null || right === null) return null;
		return written(
			operator === '^' ? power(left, right) : { text: `(${left.text}${operator}${right.text})` }
		);
	},
	compare: (operator, left, right) => {
		if (left === null || right === null) return null;
		const condition = `${left.text}${COMPARISONS[operator]}${right.text}`;
		return written({ text: `IF(${condition},1,0)`, condition });
	},
	choose: (holds, whenTrue, whenFalse) => {
		if (holds === null || whenTrue === null || whenFalse === null) return null;
		const condition = holds.condition ?? `${holds.text}<>0`;
		return written({ text: `IF(${condition},${whenTrue.text},${whenFalse.text})` });
	},
	least: (left, right) => left && right && written({ text: `MIN(${left.text},${right.text})` }),
	greatest: (left, right) => left && right && written({ text: `MAX(${left.text},${right.text})` }),
	round: (value) => value && written({ text: `ROUND(${value.text},0)` })
};

/** To the power 0 is 1 for us, also for 0; a spreadsheet may call 0^0 an error. */
function power(left: Piece, right: Piece): Piece {
	if (right.literal === 0) return { text: '1', literal: 1 };
	const raised = `${left.text}^${right.text}`;
	return { text: right.literal === undefined ? `IF(${right.text}=0,1,${raised})` : `(${raised})` };
}

/**
 * A formula as a spreadsheet has it, without the leading "=", arguments separated by commas. What it gives is the same
 * as `evaluate` gives, with these exceptions: what is too large or divides by zero on the way is an error in a
 * spreadsheet, also where we come to a number in the end (1 ÷ infinity); and a spreadsheet calls two numbers equal that
 * differ after fifteen digits.
 *
 * @param setting cell references for the years and names, each fit to stand between operators; a name's cell in its
 * base unit
 * @returns null for a formula that is too long for a spreadsheet
 */
export function sheetFormula(formula: Formula, { year, firstYear, value }: Setting<string>): string | null {
	const piece = interpret<Written>(formula, SHEET, {
		year: { text: year },
		firstYear: { text: firstYear },
		value: (name) => ({ text: value(name) })
	});
	return piece && piece.text;
}
