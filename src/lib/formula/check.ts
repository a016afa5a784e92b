import { Checker } from './checker.ts';
import { namesIn } from './dependencies.ts';
import { orderByDependency } from './order.ts';
import type { ParsedFormula } from './parse.ts';
import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import type { FormulaType, NamesInScope } from './type.ts';
import type { Unit } from './unit.ts';

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

/**
 * Checks the names and units of a formula. Values count in base units, so amounts per month and per year add
 * up; only what is measured must be the same. Reports every mistake once, at the part that is wrong.
 * @param expected the unit in which the formula must come out; any unit when absent. The literal 0 fits all.
 */
export function checkFormula(parsed: ParsedFormula, scope: NamesInScope, expected?: Unit): CheckResult {
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
	scope: NamesInScope
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
