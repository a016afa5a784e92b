import { arithmetic } from './arithmetic.ts';
import { FIRST_YEAR_NAME, YEAR_NAME } from './names.ts';
import type { ParsedFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { problemAt, type FormulaProblem, type FormulaProblemCode } from './problem.ts';
import { functionNamed, type Parameter } from './registry.ts';
import type { ArithmeticOperator, Formula, FunctionName } from './tree.ts';
import {
	canBeYear,
	fits,
	offends,
	constant,
	isInYears,
	isNumber,
	isWhat,
	isYearLiteral,
	isZero,
	join,
	quantity,
	TRUTH,
	WRONG,
	YEAR,
	EARLIEST_YEAR,
	LATEST_YEAR,
	type FormulaType,
	type PartType,
	type NamesInScope
} from './type.ts';
import { describeUnit } from './describe-unit.ts';
import { nameWithDash, unknownName } from './unknown-name.ts';
import {
	divideDimensions,
	isPlain,
	multiplyDimensions,
	PLAIN,
	raiseDimensions,
	type Dimensions,
	type Unit
} from './unit.ts';
import { wayTo } from './way-to-unit.ts';
import { wrongNumbers } from './wrong-call.ts';
import { wrongValue } from './wrong-value.ts';

/** A quantity may be raised to at most this whole power: €² is odd already. */
const LARGEST_UNIT_POWER = 4;

/** How much of a part of a formula a message repeats. */
const LONGEST_QUOTE = 40;

/** Finds what the parts of a formula are, in units, and every mistake in that. */
export class Checker {
	readonly problems: FormulaProblem[] = [];
	readonly #parsed: ParsedFormula;
	readonly #scope: NamesInScope;
	/** Names that have been reported. */
	readonly #unknown = new Set<string>();

	constructor(parsed: ParsedFormula, scope: NamesInScope) {
		this.#parsed = parsed;
		this.#scope = scope;
	}

	/** The type of the whole formula, or null when something is wrong. */
	outcome(type: PartType, expected: Unit | undefined): FormulaType | null {
		const whole = this.#parsed.formula;
		if (type.kind === 'truth' && this.problems.length === 0) this.#notAnAmount(whole);
		if (this.problems.length > 0 || type.kind === 'truth' || type.kind === 'wrong') return null;
		if (expected !== undefined && !fits(type, expected.dimensions)) {
			const needed = describeUnit(expected.dimensions);
			if (type.kind === 'year') {
				this.#problem(
					'FORMULE_JAARTAL',
					whole,
					`De formule geeft een jaartal, maar hier is ${needed} nodig.`,
					`Gebruik het jaartal alleen om te vergelijken of om jaren te tellen, zoals ${YEAR_NAME} - ${FIRST_YEAR_NAME}.`
				);
			} else {
				this.#problem(
					'FORMULE_EENHEID',
					whole,
					`De formule geeft ${isPlain(type.dimensions) ? 'een ' : ''}${describeUnit(type.dimensions)}, maar hier is ${needed} nodig.`,
					wayTo(this.#scope, whole, type.dimensions, expected.dimensions)
				);
			}
			return null;
		}
		return type.kind === 'year' ? { kind: 'year' } : { kind: 'quantity', dimensions: type.dimensions };
	}

	/** The type of a part of the formula; what is wrong in it is added to the problems. */
	typeOf(part: Formula): PartType {
		switch (part.kind) {
			case 'number':
				return constant(part.value);
			case 'name':
				return this.#name(part, part.name);
			case 'year':
			case 'first-year':
				return YEAR;
			case 'negate':
				return this.#negate(part.operand);
			case 'arithmetic':
				return this.#arithmetic(part, part.operator, part.left, part.right);
			case 'comparison': {
				const [left, right] = [this.#amount(part.left), this.#amount(part.right)];
				if (join(left, right) === null)
					this.#mismatch(part.left, left, part.right, right, 'die kunt u niet vergelijken');
				return TRUTH;
			}
			case 'choice':
				return this.#choice(part.condition, part.whenTrue, part.whenFalse);
			case 'call':
				return this.#call(part.name, part.arguments);
		}
	}

	/** The type of a part that must be an amount or a year, not a comparison. */
	#amount(part: Formula): PartType {
		const type = this.typeOf(part);
		if (type.kind !== 'truth') return type;
		this.#notAnAmount(part);
		return WRONG;
	}

	#notAnAmount(part: Formula): void {
		this.#problem(
			'FORMULE_VOORWAARDE',
			part,
			`${this.#quote(part)} is een vergelijking en geeft geen getal.`,
			'Schrijf er een keuze van: voorwaarde ? waarde : andere waarde.'
		);
	}

	#name(part: Formula, name: string): PartType {
		const unit = this.#scope.names.get(name);
		if (unit !== undefined) return quantity(unit.dimensions);
		if (this.#unknown.has(name)) return WRONG;
		this.#unknown.add(name);
		const { message, remedy } = unknownName(name, this.#scope);
		this.#problem('FORMULE_NAAM', part, message, remedy);
		return WRONG;
	}

	#negate(operand: Formula): PartType {
		const type = this.#amount(operand);
		if (type.kind === 'year') return this.#notCounted(operand);
		if (type.kind !== 'quantity' || type.constant === null) return type;
		return constant(-type.constant);
	}

	#arithmetic(whole: Formula, operator: ArithmeticOperator, left: Formula, right: Formula): PartType {
		if (operator === '-' && this.#isNameWithDash(whole, left, right)) return WRONG;
		const [leftType, rightType] = [this.#amount(left), this.#amount(right)];
		if (leftType.kind === 'wrong' || rightType.kind === 'wrong') return WRONG;
		if (
			leftType.kind === 'quantity' &&
			rightType.kind === 'quantity' &&
			leftType.constant !== null &&
			rightType.constant !== null
		) {
			return constant(arithmetic(operator, leftType.constant, rightType.constant));
		}
		switch (operator) {
			case '+':
			case '-': {
				const joined = join(leftType, rightType);
				if (joined?.kind === 'year' || leftType.kind === 'year' || rightType.kind === 'year') {
					return this.#shiftYear(whole, operator, [left, leftType], [right, rightType]);
				}
				const consequence =
					operator === '+' ? 'die kunt u niet optellen' : 'die kunt u niet van elkaar aftrekken';
				return joined ?? this.#mismatch(left, leftType, right, rightType, consequence);
			}
			case '*':
			case '/':
				if (leftType.kind !== 'quantity') return this.#notCounted(left);
				if (rightType.kind !== 'quantity') return this.#notCounted(right);
				return quantity(
					operator === '*'
						? multiplyDimensions(leftType.dimensions, rightType.dimensions)
						: divideDimensions(leftType.dimensions, rightType.dimensions)
				);
			case '^':
				if (leftType.kind !== 'quantity') return this.#notCounted(left);
				if (rightType.kind !== 'quantity') return this.#notCounted(right);
				return this.#power(left, leftType.dimensions, right, rightType);
		}
	}

	/** Two unknown names with a minus between them that are nearly one name that exists: `zorg-lasten`. */
	#isNameWithDash(whole: Formula, left: Formula, right: Formula): boolean {
		if (left.kind !== 'name' || right.kind !== 'name') return false;
		const dashed = nameWithDash(left.name, right.name, this.#scope);
		if (dashed === null) return false;
		this.#problem('FORMULE_NAAM', whole, dashed.message, dashed.remedy);
		return true;
	}

	/**
	 * `jaar - 2023` and `jaar - eerste_jaar` count years; `jaar + 1` is another year. An assumption in `jaar` may
	 * hold a calendar year or a number of years: in a difference it is read as the first (`jaar - startjaar`
	 * counts), in a sum as the second (`eerste_jaar + looptijd` is a year).
	 */
	#shiftYear(
		whole: Formula,
		operator: '+' | '-',
		[left, leftType]: readonly [Formula, PartType],
		[right, rightType]: readonly [Formula, PartType]
	): PartType {
		if (operator === '-' && canBeYear(leftType) && canBeYear(rightType)) return quantity(PLAIN.dimensions);
		const leftIsYear = leftType.kind === 'year' || isYearLiteral(leftType);
		const rightIsYear = rightType.kind === 'year' || isYearLiteral(rightType);
		if (leftIsYear && rightIsYear) {
			this.#problem(
				'FORMULE_JAARTAL',
				whole,
				`${this.#quote(left)} en ${this.#quote(right)} zijn jaartallen, en die kunt u niet optellen.`,
				`Trek ze van elkaar af om jaren te tellen, zoals ${YEAR_NAME} - ${FIRST_YEAR_NAME}.`
			);
			return WRONG;
		}
		const [shift, shiftType] = leftIsYear ? [right, rightType] : [left, leftType];
		if (!isNumber(shiftType) && !isInYears(shiftType)) {
			this.#problem(
				'FORMULE_JAARTAL',
				shift,
				`${this.#quote(shift)} ${isWhat(shiftType)} en kan niet bij een jaartal worden opgeteld of ervan afgetrokken.`,
				`Gebruik ${YEAR_NAME} alleen om te vergelijken of om jaren te tellen, zoals ${YEAR_NAME} - ${FIRST_YEAR_NAME}.`
			);
			return WRONG;
		}
		if (operator === '-' && !leftIsYear) {
			this.#problem(
				'FORMULE_JAARTAL',
				whole,
				`Van ${this.#quote(left)} kunt u geen jaartal aftrekken.`,
				`Draai de twee om, of schrijf een jaartal tussen ${EARLIEST_YEAR} en ${LATEST_YEAR}.`
			);
			return WRONG;
		}
		return YEAR;
	}

	#power(base: Formula, dimensions: Dimensions, exponent: Formula, exponentType: PartType): PartType {
		if (!isNumber(exponentType) || exponentType.kind !== 'quantity') {
			this.#problem(
				'FORMULE_EENHEID',
				exponent,
				`${this.#quote(exponent)} ${isWhat(exponentType)}, maar een macht moet een getal zonder eenheid zijn.`,
				`Gebruik een aantal, zoals 2 of ${YEAR_NAME} - ${FIRST_YEAR_NAME}.`
			);
			return WRONG;
		}
		if (isPlain(dimensions)) return quantity(dimensions);
		const times = exponentType.constant;
		if (times !== null && Number.isInteger(times) && Math.abs(times) <= LARGEST_UNIT_POWER) {
			return quantity(raiseDimensions(dimensions, times));
		}
		this.#problem(
			'FORMULE_EENHEID',
			base,
			`${this.#quote(base)} ${isWhat(quantity(dimensions))}, en daarvan kunt u geen macht nemen.`,
			'Neem de macht van een getal zonder eenheid, en vermenigvuldig daarna.'
		);
		return WRONG;
	}

	#choice(condition: Formula, whenTrue: Formula, whenFalse: Formula): PartType {
		const conditionType = this.typeOf(condition);
		if (conditionType.kind !== 'truth' && conditionType.kind !== 'wrong') {
			this.#problem(
				'FORMULE_VOORWAARDE',
				condition,
				`Voor het vraagteken moet een vergelijking staan, maar ${this.#quote(condition)} ${isWhat(conditionType)}.`,
				`Schrijf bijvoorbeeld: ${YEAR_NAME} >= 2025 ? waarde : andere waarde.`
			);
		}
		const [trueType, falseType] = [this.#amount(whenTrue), this.#amount(whenFalse)];
		return (
			join(trueType, falseType) ??
			this.#mismatch(whenTrue, trueType, whenFalse, falseType, 'daartussen kunt u niet kiezen')
		);
	}

	#call(name: FunctionName, values: readonly Formula[]): PartType {
		const definition = functionNamed(name);
		let shared: { readonly part: Formula; readonly type: PartType } | null = null;
		for (const [place, value] of values.entries()) {
			const parameter = definition.parameters[Math.min(place, definition.parameters.length - 1)];
			const type = this.#amount(value);
			if (parameter === undefined || type.kind === 'wrong') continue;
			if (parameter.takes.kind !== 'any') {
				this.#parameter(name, parameter, value, type);
			} else if (shared === null) {
				shared = { part: value, type };
			} else {
				const joined = join(shared.type, type);
				if (joined === null)
					this.#mismatch(shared.part, shared.type, value, type, `die kunnen niet samen in "${name}"`);
				else shared = { part: isZero(shared.type) ? value : shared.part, type: joined };
			}
		}
		for (const { code, part, message, remedy } of wrongNumbers(name, values)) {
			this.#problem(code, part, message, remedy);
		}
		switch (definition.result.kind) {
			case 'unit':
				return quantity(definition.result.unit.dimensions);
			case 'year':
				return YEAR;
			case 'years':
				return quantity(PLAIN.dimensions);
			case 'any':
				return shared?.type ?? WRONG;
		}
	}

	#parameter(name: FunctionName, parameter: Parameter, value: Formula, type: PartType): void {
		const wrong = wrongValue(this.#scope, name, parameter, { value, type, quoted: this.#quote(value) });
		if (wrong !== null) this.#problem(wrong.code, value, wrong.message, wrong.remedy);
	}

	/** Two parts that must be of the same kind and are not; the place is the part that most needs repair. */
	#mismatch(
		left: Formula,
		leftType: PartType,
		right: Formula,
		rightType: PartType,
		consequence: string
	): PartType {
		const isYears = leftType.kind === 'year' || rightType.kind === 'year';
		const [wrong, wrongType, goodType] = offends(leftType, rightType)
			? ([left, leftType, rightType] as const)
			: ([right, rightType, leftType] as const);
		const remedy =
			wrongType.kind === 'quantity' && goodType.kind === 'quantity'
				? wayTo(
						this.#scope,
						isPlain(wrongType.dimensions) ? (wrong === left ? right : left) : wrong,
						wrongType.dimensions,
						goodType.dimensions
					)
				: `Vergelijk ${YEAR_NAME} met een jaartal tussen ${EARLIEST_YEAR} en ${LATEST_YEAR}, of tel jaren met ${YEAR_NAME} - ${FIRST_YEAR_NAME}.`;
		this.#problem(
			isYears ? 'FORMULE_JAARTAL' : 'FORMULE_EENHEID',
			wrong,
			`${this.#quote(left)} ${isWhat(leftType)} en ${this.#quote(right)} ${isWhat(rightType)}; ` +
				`${consequence}.`,
			remedy
		);
		return WRONG;
	}

	#notCounted(part: Formula): PartType {
		this.#problem(
			'FORMULE_JAARTAL',
			part,
			`${this.#quote(part)} is een jaartal en geen aantal, dus daarmee kunt u niet rekenen.`,
			`Tel jaren met ${YEAR_NAME} - ${FIRST_YEAR_NAME} of ${YEAR_NAME} - 2023.`
		);
		return WRONG;
	}

	#quote(part: Formula): string {
		const text = printFormula(part);
		return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE - 1)}…"` : `"${text}"`;
	}

	#problem(code: FormulaProblemCode, part: Formula, message: string, remedy: string): void {
		const span = this.#parsed.spans.get(part) ?? { start: 0, end: 0 };
		this.problems.push(problemAt(code, span, message, remedy));
	}
}
