import {
	create,
	isConditionalNode,
	isConstantNode,
	isFunctionNode,
	isOperatorNode,
	isParenthesisNode,
	isRelationalNode,
	isSymbolNode,
	parseDependencies
} from 'mathjs/number';
import { FIRST_YEAR_NAME, YEAR_NAME } from './names.ts';
import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import { arity, findFunction, signature } from './registry.ts';
import { scan } from './scan.ts';
import { DEEPEST_FORMULA } from './scanner.ts';
import type { Token } from './token.ts';
import type { ArithmeticOperator, ComparisonOperator, Formula } from './tree.ts';

/**
 * Where each part of a formula stands in its text, by the identity of the part. Parentheses around a part
 * belong to the whole of which it is a part, not to the part.
 */
export type FormulaSpans = ReadonlyMap<Formula, Span>;

/** A formula and where its parts stand. */
export interface ParsedFormula {
	readonly formula: Formula;
	readonly spans: FormulaSpans;
}

/** A formula, or what is wrong with the text. */
export type ParseResult =
	({ readonly ok: true } & ParsedFormula) | { readonly ok: false; readonly problems: FormulaProblem[] };

/**
 * Reads a formula, given without the leading "=". Never throws, whatever the text.
 *
 * The language is a small part of that of mathjs: numbers with a decimal point, names, `jaar`, `eerste_jaar`,
 * `+ - * / ^`, one comparison, `a ? b : c`, parentheses and the registered functions. As in mathjs a power
 * takes from the right and goes before a minus: `2^3^2` is 2^(3^2) = 512 and `-2^2` is −(2^2) = −4. A choice
 * between the `?` and the `:` of another needs parentheses.
 *
 * Offsets in problems and spans count in the text as passed. Units and names are not checked here.
 */
export function parseFormula(text: string): ParseResult {
	const { tokens, problems } = scan(text);
	if (problems.length > 0) return { ok: false, problems };
	try {
		return new Reader(text, tokens).read();
	} catch (error) {
		return { ok: false, problems: [notAFormula(text, tokens, error)] };
	}
}

const mathjs = create(parseDependencies ?? {});

/** A part of the tree, with the first and last word that belong to it, parentheses included. */
interface TreePart {
	readonly formula: Formula;
	readonly first: number;
	readonly last: number;
}

/** A problem on its way from deep inside the tree to {@link parseFormula}. */
class Refusal extends Error {
	constructor(readonly problem: FormulaProblem) {
		super(problem.message);
	}
}

/** Turns the tree of mathjs into ours, and gives every part its place. */
class Reader {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #spans = new Map<Formula, Span>();
	/** Where in the words to look for the next name or number: the tree has them in the order of the text. */
	#cursor = 0;

	constructor(text: string, tokens: readonly Token[]) {
		this.#text = text;
		this.#tokens = tokens;
	}

	read(): ParseResult {
		// Every kind of white space counts the same; one space for each keeps the places right.
		const tree: unknown = mathjs.parse(this.#text.replace(/\s/g, ' '));
		const { formula } = this.#part(tree, 0);
		return { ok: true, formula, spans: this.#spans };
	}

	#part(node: unknown, depth: number): TreePart {
		if (depth > DEEPEST_FORMULA) this.#refuseDepth();
		if (isConstantNode(node)) return this.#number(node.value);
		if (isSymbolNode(node)) return this.#name(node.name);
		if (isParenthesisNode(node)) {
			const inner = this.#part(node.content, depth + 1);
			return { formula: inner.formula, first: inner.first - 1, last: inner.last + 1 };
		}
		if (isFunctionNode(node)) return this.#call(node.fn, node.args, depth);
		if (isConditionalNode(node)) {
			const condition = this.#part(node.condition, depth + 1);
			const whenTrue = this.#part(node.trueExpr, depth + 1);
			const whenFalse = this.#part(node.falseExpr, depth + 1);
			return this.#place(
				{
					kind: 'choice',
					condition: condition.formula,
					whenTrue: whenTrue.formula,
					whenFalse: whenFalse.formula
				},
				condition.first,
				whenFalse.last
			);
		}
		if (isOperatorNode(node)) return this.#operator(String(node.op), node.args, depth);
		if (isRelationalNode(node)) {
			const parts = node.params.map((side: unknown) => this.#part(side, depth + 1));
			this.#refuse(
				this.#between(parts.at(0)?.first ?? 0, parts.at(-1)?.last ?? 0),
				'Twee vergelijkingen achter elkaar kan niet.',
				'Schrijf een keuze binnen een keuze: a < b ? (b < c ? x : y) : y.'
			);
		}
		return this.#refuse(
			this.#whole(),
			'Deze formule bevat iets dat de formuletaal niet kent.',
			'Gebruik alleen getallen, namen, + - * / ^, vergelijkingen, haakjes en functies.'
		);
	}

	#number(value: unknown): TreePart {
		const place = this.#leaf('number');
		// The scanner saw only digits and one point, so mathjs can only have read a number.
		const number = typeof value === 'number' ? value : Number(this.#tokens[place]?.text);
		return this.#place({ kind: 'number', value: number }, place, place);
	}

	#name(name: string): TreePart {
		const place = this.#leaf('name');
		switch (name) {
			case YEAR_NAME:
				return this.#place({ kind: 'year' }, place, place);
			case FIRST_YEAR_NAME:
				return this.#place({ kind: 'first-year' }, place, place);
			default:
				return this.#place({ kind: 'name', name }, place, place);
		}
	}

	#call(callee: unknown, values: readonly unknown[], depth: number): TreePart {
		const first = this.#leaf('name');
		const parts = values.map((value) => this.#part(value, depth + 1));
		const last = (parts.at(-1)?.last ?? first + 1) + 1;
		const span = this.#between(first, last);
		const definition = isSymbolNode(callee) ? findFunction(callee.name) : undefined;
		if (definition === undefined) {
			return this.#refuse(span, 'Alleen een functie kan waarden krijgen.', 'Zet een * voor het haakje.');
		}
		const { least, most } = arity(definition);
		if (parts.length < least || parts.length > most) {
			const number = most === Infinity ? `ten minste ${least}` : String(least);
			const word = least === 1 ? 'waarde' : 'waarden';
			throw new Refusal(
				problemAt(
					'FORMULE_INVOER',
					span,
					`De functie "${definition.name}" heeft ${number} ${word} nodig, en krijgt er ${parts.length}.`,
					`Schrijf ${signature(definition)}; decimalen schrijft u met een punt.`
				)
			);
		}
		return this.#place(
			{ kind: 'call', name: definition.name, arguments: parts.map((part) => part.formula) },
			first,
			last
		);
	}

	#operator(operator: string, sides: readonly unknown[], depth: number): TreePart {
		const [left, right] = sides;
		if (right === undefined) {
			const operand = this.#part(left, depth + 1);
			const first = operand.first - 1;
			if (operator !== '-') this.#refuseOperator(this.#between(first, first));
			return this.#place({ kind: 'negate', operand: operand.formula }, first, operand.last);
		}
		// A long sum or product nests to the left in the tree, but not for the person who reads it.
		const leftPart = this.#part(left, operator === '^' ? depth + 1 : depth);
		const rightPart = this.#part(right, depth + 1);
		const sidesOf = { left: leftPart.formula, right: rightPart.formula };
		if (isArithmetic(operator)) {
			return this.#place({ kind: 'arithmetic', operator, ...sidesOf }, leftPart.first, rightPart.last);
		}
		if (isComparison(operator)) {
			return this.#place({ kind: 'comparison', operator, ...sidesOf }, leftPart.first, rightPart.last);
		}
		return this.#refuseOperator(this.#between(leftPart.first, rightPart.last));
	}

	/** Where the next name or number of the text stands among the words. */
	#leaf(kind: 'number' | 'name'): number {
		while (this.#cursor < this.#tokens.length) {
			const token = this.#tokens[this.#cursor++];
			if (token?.kind === kind) return this.#cursor - 1;
			if (token?.kind === 'number' || token?.kind === 'name') break;
		}
		return this.#refuse(
			this.#whole(),
			'Deze formule is niet te lezen.',
			'Schrijf de formule eenvoudiger, met haakjes om de delen.'
		);
	}

	#place(formula: Formula, first: number, last: number): TreePart {
		this.#spans.set(formula, this.#between(first, last));
		return { formula, first, last };
	}

	#between(first: number, last: number): Span {
		return {
			start: this.#tokens[first]?.start ?? 0,
			end: this.#tokens[last]?.end ?? this.#text.length
		};
	}

	#whole(): Span {
		return this.#between(0, this.#tokens.length - 1);
	}

	#refuse(span: Span, message: string, remedy: string): never {
		throw new Refusal(problemAt('FORMULE_SYNTAX', span, message, remedy));
	}

	#refuseOperator(span: Span): never {
		return this.#refuse(
			span,
			'Dit teken kan niet in een formule.',
			'Gebruik + - * / ^ of een vergelijking zoals < of ==.'
		);
	}

	#refuseDepth(): never {
		throw new Refusal(
			problemAt(
				'FORMULE_TE_DIEP',
				this.#whole(),
				`De formule heeft meer dan ${DEEPEST_FORMULA} delen in elkaar.`,
				'Maak van delen van de formule een tussenwaarde met een eigen naam.'
			)
		);
	}
}

function isArithmetic(operator: string): operator is ArithmeticOperator {
	return ['+', '-', '*', '/', '^'].includes(operator);
}

function isComparison(operator: string): operator is ComparisonOperator {
	return ['<', '<=', '>', '>=', '==', '!='].includes(operator);
}

/** Says where mathjs stopped. Its own message is English and about characters; the word there says more. */
function notAFormula(text: string, tokens: readonly Token[], error: unknown): FormulaProblem {
	if (error instanceof Refusal) return error.problem;
	const place = charOf(error) - 1;
	const next = tokens.find((token) => token.end > place);
	const previous = tokens.findLast((token) => token.end <= place);
	if (next === undefined) {
		const end = tokens.at(-1)?.end ?? text.length;
		return problemAt(
			'FORMULE_SYNTAX',
			{ start: tokens.at(-1)?.start ?? 0, end },
			`Na "${tokens.at(-1)?.text ?? ''}" houdt de formule op, terwijl er nog iets moet volgen.`,
			'Maak de formule af, bijvoorbeeld met een getal of een naam.'
		);
	}
	if (next.kind === 'question' || next.kind === 'colon') {
		return problemAt(
			'FORMULE_SYNTAX',
			next,
			`Voor deze "${next.text}" ontbreekt een deel van de keuze, of staat een keuze zonder haakjes.`,
			'Schrijf een keuze als: voorwaarde ? waarde : andere waarde, met haakjes om een keuze daarbinnen.'
		);
	}
	return problemAt(
		'FORMULE_SYNTAX',
		next,
		previous === undefined
			? `De formule kan niet met "${next.text}" beginnen.`
			: `Tussen "${previous.text}" en "${next.text}" ontbreekt een getal of een naam.`,
		`Vul aan wat ontbreekt, of haal "${next.text}" weg.`
	);
}

/** The position (from 1) that mathjs puts on its errors; the end when there is none. */
function charOf(error: unknown): number {
	if (typeof error === 'object' && error !== null && 'char' in error && typeof error.char === 'number') {
		return error.char;
	}
	return Infinity;
}
