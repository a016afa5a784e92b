import { compile } from './compile.ts';
import { assumptionsIn, intermediatesIn, namesIn, partsOf } from './dependencies.ts';
import { evaluate } from './evaluate.ts';
import { interpret } from './interpret.ts';
import { interval, INTERVALS, type Interval } from './interval.ts';
import { orderByDependency } from './order.ts';
import type { ParsedFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { problemAt, type FormulaProblem } from './problem.ts';
import type { Formula } from './tree.ts';
import { fromBase, toBase, type Unit } from './unit.ts';

/** The values that an assumption can have, in its own unit. */
export interface AssumptionBounds {
	readonly unit: Unit;
	readonly low: number;
	readonly high: number;
	/** The value that the dossier gives it; null when it is not known. */
	readonly value: number | null;
}

/** Where formulas are probed. */
export interface BoundsContext {
	readonly assumptions: ReadonlyMap<string, AssumptionBounds>;
	/** Checked, so without loops. */
	readonly intermediates: ReadonlyMap<string, Formula>;
	/** The value of `eerste_jaar`. */
	readonly firstYear: number;
	/** The values of `jaar`. */
	readonly years: readonly number[];
}

/** All combinations are tried up to this number; beyond it the corners, one at a time, and a sample. */
const MOST_COMBINATIONS = 4096;
const MOST_CORNERS = 1024;
const SAMPLES = 256;

/**
 * So many values may be worked out for the formulas of one dossier together, a second's work or so; what intervals do
 * not settle after that passes. Preparing a formula costs as much as some combinations.
 */
const MOST_VALUES = 200_000_000;
const PREPARATION = 200;

/** How much of a part of a formula a remedy repeats. */
const LONGEST_QUOTE = 40;

/**
 * Makes a function that tells whether a formula has an outcome for all values within the bounds, in all years.
 * Reports at most one problem a formula, at the part that has no outcome (a division by zero, a root of a
 * negative number, a number too large), with the values of the assumptions that cause it. An intermediate
 * without an outcome is reported in its own formula only, so probe the intermediates as well.
 *
 * First tries to show with intervals that nothing can go wrong, which settles nearly every formula; only then
 * tries a limited number of combinations of low, high, given value, 0 and midpoint, for a limited number of
 * formulas. What is not found here comes out as "niet te berekenen" when a visitor meets it.
 */
export function probeBounds(
	context: BoundsContext
): (parsed: ParsedFormula, years?: readonly number[]) => FormulaProblem[] {
	const intervalsOf = intervalsByYear(context);
	const effort: Effort = { left: MOST_VALUES };
	return ({ formula, spans }, years = context.years) => {
		const isSafe = years.every((year) => {
			const setting = settingOf(year, context, (name) => intervalsOf(year).get(name) ?? null);
			return interpret(formula, INTERVALS, setting) !== null;
		});
		if (isSafe) return [];
		const failure = findFailure(formula, years, context, effort);
		if (failure === null) return [];
		const part = culprit(formula, failure);
		if (part.kind === 'name') return [];
		const { message, remedy } = explain(part, failure, context);
		return [problemAt('FORMULE_GRENZEN', spans.get(part) ?? { start: 0, end: 0 }, message, remedy)];
	};
}

/** How many values may still be worked out. */
interface Effort {
	left: number;
}

/** Values at which a formula has no outcome. */
interface Failure {
	readonly year: number;
	/** The assumptions that cause it, in their own unit. */
	readonly causes: ReadonlyMap<string, number>;
	/** Values of all assumptions and intermediates, in base units. */
	readonly value: (name: string) => number;
	readonly firstYear: number;
}

function settingOf(
	year: number,
	context: BoundsContext,
	value: (name: string) => Interval
): { year: Interval; firstYear: Interval; value: (name: string) => Interval } {
	return { year: interval(year, year), firstYear: interval(context.firstYear, context.firstYear), value };
}

/** What all names can be in a year, worked out when first asked. */
function intervalsByYear(context: BoundsContext): (year: number) => ReadonlyMap<string, Interval> {
	const byYear = new Map<number, ReadonlyMap<string, Interval>>();
	const { order } = orderByDependency([...context.intermediates.keys()], (name) => {
		const formula = context.intermediates.get(name);
		return formula === undefined ? [] : namesIn(formula);
	});
	return (year) => {
		const known = byYear.get(year);
		if (known !== undefined) return known;
		const intervals = new Map<string, Interval>();
		for (const [name, { low, high, unit }] of context.assumptions) {
			intervals.set(name, interval(toBase(low, unit), toBase(high, unit)));
		}
		const setting = settingOf(year, context, (name) => intervals.get(name) ?? null);
		for (const name of order) {
			const formula = context.intermediates.get(name);
			if (formula !== undefined) intervals.set(name, interpret(formula, INTERVALS, setting));
		}
		byYear.set(year, intervals);
		return intervals;
	};
}

function findFailure(
	formula: Formula,
	years: readonly number[],
	context: BoundsContext,
	effort: Effort
): Failure | null {
	if (effort.left <= 0) return null;
	const names = assumptionsIn(formula, context.intermediates);
	const bounds = names.flatMap((name) => context.assumptions.get(name) ?? []);
	if (bounds.length < names.length) return null;
	const usual = bounds.map(usualValue);
	const rows = combinations(bounds, usual);
	effort.left -= (PREPARATION + rows.length) * years.length * sizeWithIntermediates(formula, context);
	const program = compile(
		years.map((year) => ({ formula, year })),
		{ firstYear: context.firstYear, intermediates: context.intermediates, inputs: names }
	);
	/** The first year in which some of these combinations fails, and which. */
	const firstFailing = (rows: readonly (readonly number[])[]): { row: number; year: number } | null => {
		const columns = bounds.map(({ unit }, place) =>
			Float64Array.from(rows, (row) => toBase(row[place] ?? 0, unit))
		);
		const outputs = years.map(() => new Float64Array(rows.length));
		program.run(columns, rows.length, outputs);
		for (let row = 0; row < rows.length; row++) {
			for (const [place, year] of years.entries()) {
				if (!Number.isFinite(outputs[place]?.[row])) return { row, year };
			}
		}
		return null;
	};

	const failing = firstFailing(rows);
	if (failing === null) return null;
	// Put back every value that does not matter, so that the message names only those that do.
	const values = [...(rows[failing.row] ?? usual)];
	let { year } = failing;
	for (const [place, value] of usual.entries()) {
		const before = values[place] ?? value;
		values[place] = value;
		const still = firstFailing([values]);
		if (still === null) values[place] = before;
		else year = still.year;
	}
	const causes = new Map(
		names.flatMap((name, place) => {
			const value = values[place] ?? 0;
			return value === usual[place] ? [] : [[name, value] as const];
		})
	);
	return {
		year,
		causes,
		firstYear: context.firstYear,
		value: valuesAt(formula, year, names, values, context)
	};
}

/** Of how many parts a formula is made, with the intermediates that it needs. */
function sizeWithIntermediates(formula: Formula, { intermediates }: BoundsContext): number {
	const sizeOf = (part: Formula): number =>
		partsOf(part).reduce((size, smaller) => size + sizeOf(smaller), 1);
	return intermediatesIn([formula], intermediates).order.reduce((size, name) => {
		const intermediate = intermediates.get(name);
		return intermediate === undefined ? size : size + sizeOf(intermediate);
	}, sizeOf(formula));
}

/** The values of all names that a formula needs, in base units. */
function valuesAt(
	formula: Formula,
	year: number,
	names: readonly string[],
	values: readonly number[],
	context: BoundsContext
): (name: string) => number {
	const known = new Map<string, number>();
	names.forEach((name, place) => {
		const unit = context.assumptions.get(name)?.unit;
		if (unit !== undefined) known.set(name, toBase(values[place] ?? 0, unit));
	});
	const value = (name: string): number => known.get(name) ?? NaN;
	for (const name of intermediatesIn([formula], context.intermediates).order) {
		const intermediate = context.intermediates.get(name);
		if (intermediate === undefined) continue;
		known.set(name, evaluate(intermediate, { year, firstYear: context.firstYear, value }));
	}
	return value;
}

/** The smallest part that has no outcome while its own parts have. */
function culprit(formula: Formula, failure: Failure): Formula {
	const fails = (part: Formula): boolean => !Number.isFinite(evaluate(part, failure));
	// What a choice passes over does not count.
	const parts =
		formula.kind === 'choice'
			? [formula.condition, evaluate(formula.condition, failure) !== 0 ? formula.whenTrue : formula.whenFalse]
			: partsOf(formula);
	const failing = parts.find(fails);
	return failing === undefined ? formula : culprit(failing, failure);
}

function explain(
	part: Formula,
	failure: Failure,
	context: BoundsContext
): { readonly message: string; readonly remedy: string } {
	const what = whatGoesWrong(part, failure);
	const causes = [...failure.causes].map(([name, value]) => `${name} = ${dutch(value)}`);
	if (causes.length === 0) {
		// It fails at the usual values; name those that matter to it.
		for (const name of assumptionsIn(what.about, context.intermediates)) {
			const unit = context.assumptions.get(name)?.unit;
			if (unit !== undefined) causes.push(`${name} = ${dutch(fromBase(failure.value(name), unit))}`);
		}
	}
	const year = context.years.length > 1 && dependsOnYear(part) ? ` in ${failure.year}` : '';
	const message =
		causes.length === 0
			? `Dit deel van de formule ${what.verb}${year}.`
			: `Bij ${list(causes)} ${what.inverted}${year}.`;
	return { message, remedy: what.remedy };
}

interface Mishap {
	/** The part whose value is to blame. */
	readonly about: Formula;
	/** After "dit deel van de formule". */
	readonly verb: string;
	/** After "bij …". */
	readonly inverted: string;
	readonly remedy: string;
}

function whatGoesWrong(part: Formula, failure: Failure): Mishap {
	if (part.kind === 'arithmetic') {
		const [left, right] = [evaluate(part.left, failure), evaluate(part.right, failure)];
		if (part.operator === '/' && right === 0) return byZero(part.right);
		if (part.operator === '^' && left === 0 && right < 0) return byZero(part.left);
		if (part.operator === '^' && left < 0 && !Number.isInteger(right)) {
			return {
				about: part.left,
				verb: 'neemt een gebroken macht van een negatief getal',
				inverted: 'neemt dit deel van de formule een gebroken macht van een negatief getal',
				remedy: `Maak het bereik zo dat ${quote(part.left)} niet negatief kan zijn.`
			};
		}
	}
	if (part.kind === 'call' && part.name === 'ingroei') {
		return {
			about: part,
			verb: 'heeft geen uitkomst',
			inverted: 'heeft dit deel van de formule geen uitkomst',
			remedy: 'Zorg dat het jaar "tot" niet voor het jaar "van" ligt.'
		};
	}
	return {
		about: part,
		verb: 'wordt te groot om mee te rekenen',
		inverted: 'wordt dit deel van de formule te groot om mee te rekenen',
		remedy: 'Maak het bereik van de aannames kleiner, of neem een kleinere macht.'
	};
}

function byZero(divisor: Formula): Mishap {
	return {
		about: divisor,
		verb: 'deelt door nul',
		inverted: 'deelt dit deel van de formule door nul',
		remedy: `Maak het bereik zo dat ${quote(divisor)} niet 0 kan zijn, of zeg met een keuze wat er dan moet gelden.`
	};
}

function dependsOnYear(formula: Formula): boolean {
	return formula.kind === 'year' || formula.kind === 'call' || partsOf(formula).some(dependsOnYear);
}

function quote(part: Formula): string {
	const text = printFormula(part);
	return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE - 1)}…"` : `"${text}"`;
}

function dutch(value: number): string {
	return String(Number(value.toPrecision(6))).replace('.', ',');
}

function list(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

function usualValue({ low, high, value }: AssumptionBounds): number {
	return value ?? middle(low, high);
}

function middle(low: number, high: number): number {
	return low + (high - low) / 2;
}

/** The combinations of values to try: the usual one first, never more than a fixed number. */
function combinations(bounds: readonly AssumptionBounds[], usual: readonly number[]): number[][] {
	const choices = bounds.map((bound) => [...new Set(pointsOf(bound))]);
	const all = choices.reduce((product, points) => product * points.length, 1);
	if (all <= MOST_COMBINATIONS) return [[...usual], ...grid(choices)];
	const corners = 2 ** bounds.length <= MOST_CORNERS ? grid(bounds.map(({ low, high }) => [low, high])) : [];
	const oneAtATime = choices.flatMap((points, place) =>
		points.map((point) => usual.map((value, other) => (other === place ? point : value)))
	);
	const random = randomNumbers();
	const sample = Array.from({ length: SAMPLES }, () =>
		choices.map((points) => points[Math.floor(random() * points.length)] ?? 0)
	);
	return [[...usual], ...oneAtATime.slice(0, MOST_COMBINATIONS), ...corners, ...sample];
}

function pointsOf({ low, high, value }: AssumptionBounds): number[] {
	const points = [low, high, middle(low, high)];
	if (value !== null) points.push(value);
	if (low < 0 && high > 0) points.push(0);
	return points;
}

function grid(choices: readonly (readonly number[])[]): number[][] {
	return choices.reduce<number[][]>(
		(rows, points) => points.flatMap((point) => rows.map((row) => [...row, point])),
		[[]]
	);
}

/** The same numbers between 0 and 1 every time (mulberry32), so that a build always gives the same answer. */
function randomNumbers(): () => number {
	let state = 0x9e3779b9;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
