import { compare, type Algebra } from '../formula/arithmetic.ts';
import { interpret, type Setting } from '../formula/interpret.ts';
import { literal } from '../formula/literal.ts';
import type { ComparisonOperator, Formula } from '../formula/tree.ts';

/** A piece of spreadsheet formula that stands on its own: an atom, a call, or something between parentheses. */
interface SheetPiece {
	readonly text: string;
	/** The same as something that is true or false. */
	readonly condition?: string;
	/** What it comes to, when it is a literal. */
	readonly literal?: number;
	/** Whether it can only be a whole number: a year of the dossier, and what is a number of years from it. */
	readonly whole?: boolean;
}

/** A value that spoils all that is made of it. */
const ERROR: SheetPiece = { text: 'NA()' };

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
type Written = SheetPiece | null;

const written = (piece: SheetPiece): Written => (piece.text.length > LONGEST_SHEET_FORMULA ? null : piece);

/**
 * Everything between parentheses, because -2^2 and 2^3^2 differ between spreadsheets and our formulas. Some of these
 * write a part more than once, so that a formula can double with every part in it.
 */
const SHEET: Algebra<Written> = {
	number: (value) => {
		if (!Number.isFinite(value)) return ERROR;
		const text = literal(value);
		return { text: value < 0 ? `(${text})` : text, literal: value, whole: Number.isInteger(value) };
	},
	negate: (operand) => operand && written({ text: `(-${operand.text})` }),
	arithmetic: (operator, left, right) => {
		if (left === null || right === null) return null;
		if (operator === '^') return written(power(left, right));
		const whole = (operator === '+' || operator === '-') && left.whole === true && right.whole === true;
		return written({ text: `(${left.text}${operator}${right.text})`, whole });
	},
	compare: (operator, left, right) => {
		if (left === null || right === null) return null;
		if (left.literal !== undefined && right.literal !== undefined) {
			return SHEET.number(compare(operator, left.literal, right.literal));
		}
		if (operator === '==' && left === right && left.whole === true) return SHEET.number(1);
		const condition = `${left.text}${COMPARISONS[operator]}${right.text}`;
		return written({ text: `IF(${condition},1,0)`, condition });
	},
	choose: (chosen, whenTrue, whenFalse) => {
		if (chosen === null) return null;
		if (chosen.literal !== undefined) return chosen.literal === 0 ? whenFalse : whenTrue;
		if (whenTrue === null || whenFalse === null) return null;
		const { text, condition = `${text}<>0` } = chosen;
		return written({ text: `IF(${condition},${whenTrue.text},${whenFalse.text})` });
	},
	least: (left, right) => left && right && written({ text: `MIN(${left.text},${right.text})` }),
	greatest: (left, right) => left && right && written({ text: `MAX(${left.text},${right.text})` }),
	round: (value) => value && (value.whole === true ? value : written({ text: `ROUND(${value.text},0)` }))
};

/**
 * Spreadsheets differ where it is subtle: to some 0^0 is an error and to us it is 1; some take an odd root of a
 * negative number, which to us has no outcome.
 */
function power(left: SheetPiece, right: SheetPiece): SheetPiece {
	const raised = `${left.text}^${right.text}`;
	const one = left.literal === undefined ? `(1+0*${left.text})` : '1';
	if (right.literal === 0) return { text: one };
	const broken =
		right.literal === undefined ? `AND(${left.text}<0,${right.text}<>INT(${right.text}))` : `${left.text}<0`;
	const real = right.whole === true ? raised : `IF(${broken},${ERROR.text},${raised})`;
	return { text: right.literal === undefined ? `IF(${right.text}=0,${one},${real})` : `(${real})` };
}

/**
 * A formula as a spreadsheet has it, without the leading "=", arguments separated by commas. What it gives is the same
 * as `evaluate` gives, and an error where that gives no outcome, with one exception: a spreadsheet calls two numbers
 * equal that differ after fifteen digits.
 *
 * @param setting cell references for the years and names, each fit to stand between operators; a name's cell in its
 * base unit
 * @returns null for a formula that is too long for a spreadsheet
 */
export function sheetFormula(formula: Formula, { year, firstYear, value }: Setting<string>): string | null {
	const piece = interpret<Written>(formula, SHEET, {
		year: { text: year, whole: true },
		firstYear: { text: firstYear, whole: true },
		value: (name) => ({ text: value(name) })
	});
	return piece && piece.text;
}
