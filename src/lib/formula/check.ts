import { arithmetic } from './arithmetic.ts';
import { namesIn } from './dependencies.ts';
import { FIRST_YEAR_NAME, YEAR_NAME } from './names.ts';
import { orderByDependency } from './order.ts';
import type { ParsedFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { problemAt, type FormulaProblem, type FormulaProblemCode, type Span } from './problem.ts';
import { functionNamed, type Parameter } from './registry.ts';
import { meant, suggest, suggestions } from './suggest.ts';
import type { ArithmeticOperator, Formula, FunctionName } from './tree.ts';
import {
	canBeYear,
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
	type PartType
} from './type.ts';
import { describeUnit } from './describe-unit.ts';
import {
	divideDimensions,
	isPlain,
	MONEY,
	MONEY_PER_YEAR,
	multiplyDimensions,
	PLAIN,
	raiseDimensions,
	sameDimensions,
	type Dimensions,
	type Unit
} from './unit.ts';

/** What a formula can use. */
export interface Scope {
	/** The unit of every assumption and intermediate, by name. */
	readonly names: ReadonlyMap<string, Unit>;
	/** Names that are something else, which no formula can use, with what they are: `een post`. */
	readonly elsewhere?: ReadonlyMap<string, string>;
}

/** What a formula gives and uses, or what is wrong with it. */
export type CheckResult =
	| {
			readonly ok: true;
			readonly type: FormulaType;
			/** The names that it mentions itself, each once, in the order in which they are written. */
			readonly uses: string[];
	  }
	| { readonly ok: false; readonly problems: FormulaProblem[] };

/** A named step between assumptions and amounts. */
export interface IntermediateFormula {
	readonly name: string;
	readonly formula: ParsedFormula;
	/** In which its formula must come out. */
	readonly unit: Unit;
}

/** A problem in the formula of an intermediate. */
export interface IntermediateProblem extends FormulaProblem {
	/** The intermediate in whose formula it is. */
	readonly name: string;
}

/** The order in which intermediates can be worked out, or what is wrong with them. */
export type IntermediatesResult =
	| { readonly ok: true; readonly order: string[] }
	| { readonly ok: false; readonly problems: IntermediateProblem[] };

/** A quantity may be raised to at most this whole power: €² is odd already. */
const LARGEST_UNIT_POWER = 4;

/** What stands for an amount that is not known, in the place of a formula. */
const OPEN_AMOUNT = 'pm';

/** How much of a part of a formula a message repeats. */
const LONGEST_QUOTE = 40;

/**
 * Checks the names and units of a formula. Values count in base units, so amounts per month and per year add
 * up; only what is measured must be the same. Reports every mistake once, at the part that is wrong.
 * @param expected the unit in which the formula must come out; any unit when absent. The literal 0 fits all.
 */
export function checkFormula(parsed: ParsedFormula, scope: Scope, expected?: Unit): CheckResult {
	const checker = new Checker(parsed, scope);
	const type = checker.typeOf(parsed.formula);
	const result = checker.outcome(type, expected);
	if (result === null) return { ok: false, problems: checker.problems };
	return { ok: true, type: result, uses: namesIn(parsed.formula) };
}

/**
 * Checks the formulas of all intermediates and finds the order in which they can be worked out, whatever the
 * order in which they are given. Intermediates that need one another are a problem, reported once a loop at
 * the name that leads into it.
 * @param scope the assumptions; the intermediates themselves need not be in it
 */
export function checkIntermediates(
	intermediates: readonly IntermediateFormula[],
	scope: Scope
): IntermediatesResult {
	const names = new Map(scope.names);
	for (const { name, unit } of intermediates) names.set(name, unit);

	const problems: IntermediateProblem[] = [];
	const byName = new Map<string, IntermediateFormula>();
	for (const intermediate of intermediates) {
		byName.set(intermediate.name, intermediate);
		const checked = checkFormula(intermediate.formula, { ...scope, names }, intermediate.unit);
		if (checked.ok) continue;
		problems.push(...checked.problems.map((problem) => ({ ...problem, name: intermediate.name })));
	}

	const { order, loops } = orderByDependency([...byName.keys()], (name) => {
		const intermediate = byName.get(name);
		return intermediate === undefined ? [] : namesIn(intermediate.formula.formula);
	});
	for (const loop of loops) {
		const [name = '', next = name] = loop;
		const path = [...loop, name].join(' → ');
		const span = spanOfName(byName.get(name)?.formula, next);
		problems.push({
			name,
			...problemAt(
				'FORMULE_KRINGLOOP',
				span,
				`Deze tussenwaarden hebben elkaar nodig: ${path}.`,
				'Haal een van deze namen uit de formule waarin hij staat.'
			)
		});
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, order };
}

function spanOfName(parsed: ParsedFormula | undefined, name: string): Span {
	for (const [part, span] of parsed?.spans ?? []) {
		if (part.kind === 'name' && part.name === name) return span;
	}
	return { start: 0, end: 0 };
}

class Checker {
	readonly problems: FormulaProblem[] = [];
	readonly #parsed: ParsedFormula;
	readonly #scope: Scope;
	/** Names that have been reported. */
	readonly #unknown = new Set<string>();

	constructor(parsed: ParsedFormula, scope: Scope) {
		this.#parsed = parsed;
		this.#scope = scope;
	}

	/** The type of the whole formula, or null when something is wrong. */
	outcome(type: PartType, expected: Unit | undefined): FormulaType | null {
		const whole = this.#parsed.formula;
		if (type.kind === 'truth' && this.problems.length === 0) this.#notAnAmount(whole);
		if (this.problems.length > 0 || type.kind === 'truth' || type.kind === 'wrong') return null;
		if (expected !== undefined && !this.#fits(type, expected.dimensions)) {
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
					this.#wayTo(whole, type.dimensions, expected.dimensions)
				);
			}
			return null;
		}
		return type.kind === 'year' ? { kind: 'year' } : { kind: 'quantity', dimensions: type.dimensions };
	}

	#fits(type: PartType, dimensions: Dimensions): boolean {
		if (isZero(type)) return true;
		const asYear = isInYears(quantity(dimensions)) && canBeYear(type);
		return asYear || (type.kind === 'quantity' && sameDimensions(type.dimensions, dimensions));
	}

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
		const what = this.#scope.elsewhere?.get(name);
		if (what !== undefined && suggestions(name, [...this.#scope.names.keys()]).length < 2) {
			this.#problem(
				'FORMULE_NAAM',
				part,
				`"${name}" is ${what}; een formule kan alleen aannames en tussenwaarden gebruiken.`,
				`Maak in dossier.yaml een aanname met het bedrag, zoals ${name}_bedrag, en schrijf hier ${name}_bedrag.`
			);
			return WRONG;
		}
		if (name === OPEN_AMOUNT) {
			this.#problem(
				'FORMULE_NAAM',
				part,
				'"pm" kan niet in een formule.',
				'Maak in dossier.yaml een aanname met waarde: pm, en schrijf hier de naam van die aanname.'
			);
			return WRONG;
		}
		this.#problem(
			'FORMULE_NAAM',
			part,
			`De naam "${name}" komt in dit dossier niet voor als aanname of tussenwaarde.`,
			meant(
				name,
				[...this.#scope.names.keys(), YEAR_NAME, FIRST_YEAR_NAME],
				'Voeg een aanname met deze naam toe, of gebruik een naam die er al is.'
			)
		);
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
		const { names } = this.#scope;
		if (names.has(left.name) || names.has(right.name)) return false;
		const near = suggest(`${left.name}_${right.name}`, [...names.keys()]);
		if (near === undefined) return false;
		this.#problem(
			'FORMULE_NAAM',
			whole,
			`"${left.name}" en "${right.name}" komen in dit dossier niet voor; bedoelde u "${near}"?`,
			`Schrijf ${near}. In een naam kan geen streepje, want dat is in een formule een min.`
		);
		return true;
	}

	/**
	 * What to do to bring a part from one unit to another. A number of years that is counted has no unit, so that what
	 * it is divided or multiplied by should have none either.
	 */
	#wayTo(part: Formula, from: Dimensions, to: Dimensions): string {
		const factor = divideDimensions(to, from);
		const isMoney = sameDimensions(from, MONEY.dimensions) || sameDimensions(to, MONEY.dimensions);
		const [inYears] = namesIn(part).filter((name) =>
			sameDimensions(this.#scope.names.get(name)?.dimensions ?? {}, { jaar: 1 })
		);
		return inYears !== undefined && !isMoney && Object.keys(factor).join() === 'jaar'
			? `Een aantal jaren heeft in een formule geen eenheid. Geef "${inYears}" in dossier.yaml de eenheid getal.`
			: wayTo(from, to);
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
		this.#checkPeriod(name, values);
		switch (definition.result.kind) {
			case 'unit':
				return quantity(definition.result.unit.dimensions);
			case 'year':
				return YEAR;
			case 'any':
				return shared?.type ?? WRONG;
		}
	}

	/** A period written as two literals must not end before it starts. */
	#checkPeriod(name: FunctionName, values: readonly Formula[]): void {
		if (name !== 'ingroei' && name !== 'gespreid') return;
		const [from, until] = values.slice(-2);
		if (from?.kind !== 'number' || until?.kind !== 'number' || from.value <= until.value) return;
		this.#problem(
			'FORMULE_JAARTAL',
			until,
			`Het jaar “tot” (${until.value}) ligt voor het jaar “van” (${from.value}).`,
			'Draai de twee jaartallen om.'
		);
	}

	#parameter(name: FunctionName, parameter: Parameter, value: Formula, type: PartType): void {
		switch (parameter.takes.kind) {
			case 'any':
				return;
			case 'year':
				if (canBeYear(type)) return;
				this.#problem(
					'FORMULE_JAARTAL',
					value,
					`De functie "${name}" heeft bij "${parameter.name}" een jaartal nodig, maar ${this.#quote(value)} ${isWhat(type)}.`,
					`Schrijf een jaartal tussen ${EARLIEST_YEAR} en ${LATEST_YEAR}, of iets als ${FIRST_YEAR_NAME} + 1.`
				);
				return;
			case 'unit': {
				const { dimensions } = parameter.takes.unit;
				if (type.kind === 'quantity' && this.#fits(type, dimensions)) return;
				const needed = isPlain(dimensions) ? 'een getal zonder eenheid' : describeUnit(dimensions);
				this.#problem(
					type.kind === 'year' ? 'FORMULE_JAARTAL' : 'FORMULE_EENHEID',
					value,
					`De functie "${name}" heeft bij "${parameter.name}" ${needed} nodig, maar ${this.#quote(value)} ${isWhat(type)}.`,
					type.kind === 'quantity'
						? this.#wayTo(value, type.dimensions, dimensions)
						: `Gebruik hier een aanname in ${describeUnit(dimensions)}.`
				);
				return;
			}
		}
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
				? this.#wayTo(
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

/** Whether of two parts that do not go together the left one most needs repair. */
function offends(left: PartType, right: PartType): boolean {
	if (left.kind !== 'quantity' || right.kind !== 'quantity') return right.kind === 'year';
	if (isPlain(left.dimensions)) return true;
	return (
		sameDimensions(left.dimensions, MONEY.dimensions) &&
		sameDimensions(right.dimensions, MONEY_PER_YEAR.dimensions)
	);
}

/** What to do to bring an amount from one unit to another. */
function wayTo(from: Dimensions, to: Dimensions): string {
	if (sameDimensions(from, MONEY.dimensions) && sameDimensions(to, MONEY_PER_YEAR.dimensions)) {
		return 'Gebruik gespreid(bedrag, van, tot) of eenmalig(bedrag, in_jaar) om er een bedrag per jaar van te maken.';
	}
	if (sameDimensions(from, MONEY_PER_YEAR.dimensions) && sameDimensions(to, MONEY.dimensions)) {
		return 'Geef de aanname de eenheid €, of laat de functie weg als het bedrag al per jaar is.';
	}
	if (isPlain(from)) {
		const unit = describeUnit(to);
		return `Maak van het getal een aanname in ${unit}, of vermenigvuldig het met een aanname in ${unit}.`;
	}
	if (isPlain(to)) return `Deel het door een aanname in ${describeUnit(from)}.`;
	const factor = divideDimensions(to, from);
	const onlyBelow = Object.values(factor).every((power) => power < 0);
	return onlyBelow
		? `Deel het door een aanname in ${describeUnit(divideDimensions({}, factor))}.`
		: `Vermenigvuldig het met een aanname in ${describeUnit(factor)}.`;
}
