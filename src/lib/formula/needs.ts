import { NUMBERS } from './arithmetic.ts';
import { assumptionsIn, intermediatesIn, namesIn, partsOf } from './dependencies.ts';
import { evaluate, interpreter, type Environment } from './interpret.ts';
import type { Formula, FunctionName } from './tree.ts';

/**
 * What must be known before a formula has a value in one year. Unknown spreads by dependency, whatever the numbers; only
 * the amount of a function with years of its own (`eenmalig`, `gespreid`, …) is not needed outside these, where they are a known 0.
 */
export interface Needs {
	/** Assumptions that are needed whatever the others are. */
	readonly always: readonly string[];
	/** Amounts of which other assumptions decide whether this is one of their years. */
	readonly timed: readonly TimedNeeds[];
}

/** What the amount of a function with years of its own needs, in the years in which it counts. */
export interface TimedNeeds {
	/** The call with 1 as its amount: not 0 in a year in which the amount counts. */
	readonly share: Formula;
	/** The assumptions on which that depends. */
	readonly deciding: readonly string[];
	readonly amount: Needs;
}

const ONE: Formula = { kind: 'number', value: 1 };
const NOTHING = { always: [], timed: [] };

/**
 * Makes a function that tells what a formula needs in a year. The intermediates are checked, so without loops.
 *
 * @param firstYear the value of `eerste_jaar`
 */
export function needsWith(
	intermediates: ReadonlyMap<string, Formula>,
	firstYear: number
): (formula: Formula, year: number) => Needs {
	const timed = timedNames(intermediates);
	const isTimed = (formula: Formula): boolean =>
		isTimedCall(formula) ||
		(formula.kind === 'name' && timed.has(formula.name)) ||
		partsOf(formula).some(isTimed);
	/** Most formulas need the same in every year. */
	const untimed = new Map<Formula, Needs | null>();
	const needsOf = (formula: Formula, year: number): Needs => {
		let known = untimed.get(formula);
		if (known === undefined) {
			known = isTimed(formula) ? null : { ...NOTHING, always: assumptionsIn(formula, intermediates) };
			untimed.set(formula, known);
		}
		return known ?? walk(formula, year);
	};
	const walk = (whole: Formula, year: number): Needs => {
		const always = new Set<string>();
		const found: TimedNeeds[] = [];
		const visited = new Set<string>();
		// A stack of our own: a dossier may chain more intermediates than the call stack can hold.
		const waiting: Formula[] = [whole];
		for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
			if (part.kind === 'name') {
				if (visited.has(part.name)) continue;
				visited.add(part.name);
				const intermediate = intermediates.get(part.name);
				if (intermediate === undefined) always.add(part.name);
				else waiting.push(intermediate);
			} else if (isTimedCall(part)) {
				const { amount, share } = sharing(part);
				const deciding = assumptionsIn(share, intermediates);
				if (deciding.length > 0) {
					found.push({ share, deciding, amount: needsOf(amount, year) });
					deciding.forEach((name) => always.add(name));
				} else if (evaluateWith(share, intermediates, { year, firstYear, value: () => NaN }) !== 0) {
					waiting.push(amount);
				}
			} else waiting.push(...[...partsOf(part)].reverse());
		}
		return { always: [...always], timed: found };
	};
	return needsOf;
}

/**
 * The assumptions that are needed and not known, each once.
 *
 * @param counts whether an amount counts, by its share; asked only when all that decides it is known
 */
export function missingOf(
	needs: Needs,
	isUnknown: (name: string) => boolean,
	counts: (share: Formula) => boolean
): readonly string[] {
	const missing = needs.always.filter(isUnknown);
	if (needs.timed.length === 0) return missing;
	const later = needs.timed.flatMap(({ share, deciding, amount }) => {
		const lacking = missingOf(amount, isUnknown, counts);
		if (lacking.length === 0) return [];
		// While its years are not known, nobody can say that it does not count.
		return deciding.some(isUnknown) || counts(share) ? lacking : [];
	});
	return [...new Set([...missing, ...later])];
}

/**
 * Works out a formula in one year from names of which some are unknown (null), all of them in base units.
 *
 * @returns null when it needs an unknown one
 */
export function valueWithUnknowns(
	formula: Formula,
	{ year, firstYear }: { readonly year: number; readonly firstYear: number },
	names: ReadonlyMap<string, number | null>
): number | null {
	const environment = { year, firstYear, value: (name: string): number => names.get(name) ?? NaN };
	const missing = missingOf(
		needsWith(NO_INTERMEDIATES, firstYear)(formula, year),
		(name) => (names.get(name) ?? null) === null,
		(share) => evaluate(share, environment) !== 0
	);
	return missing.length > 0 ? null : evaluate(formula, environment);
}

const NO_INTERMEDIATES: ReadonlyMap<string, Formula> = new Map();

/** Works out a formula in one year; the environment gives the assumptions, in base units. */
export function evaluateWith(
	formula: Formula,
	intermediates: ReadonlyMap<string, Formula>,
	environment: Environment
): number {
	return interpreter(NUMBERS, environment, intermediates)(formula);
}

type TimedCall = Formula & { readonly kind: 'call' };

/** The functions of which the first value is an amount, that counts in some years and to which the outcome is in proportion. */
const TIMED: readonly FunctionName[] = ['eenmalig', 'gespreid', 'kapitaallasten', 'annuiteit'];

/** Whether a formula is an amount with years of its own. */
export function isTimedCall(formula: Formula): formula is TimedCall {
	return formula.kind === 'call' && TIMED.includes(formula.name);
}

/** The amount of a call, and the call with 1 in its place. */
export function sharing(call: TimedCall): { readonly amount: Formula; readonly share: Formula } {
	const [amount = ONE, ...years] = call.arguments;
	return { amount, share: { ...call, arguments: [ONE, ...years] } };
}

/** The intermediates that hold an amount with years of its own, by themselves or through others. */
function timedNames(intermediates: ReadonlyMap<string, Formula>): ReadonlySet<string> {
	const timed = new Set<string>();
	const holdsCall = (formula: Formula): boolean => isTimedCall(formula) || partsOf(formula).some(holdsCall);
	const names = [...intermediates.keys()].map((name): Formula => ({ kind: 'name', name }));
	for (const name of intermediatesIn(names, intermediates).order) {
		const formula = intermediates.get(name);
		if (formula === undefined) continue;
		if (holdsCall(formula) || namesIn(formula).some((part) => timed.has(part))) timed.add(name);
	}
	return timed;
}
