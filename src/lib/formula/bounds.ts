import { compile } from './compile.ts';
import { assumptionsIn, intermediatesIn, partsOf } from './dependencies.ts';
import { evaluate, type Environment } from './interpret.ts';
import { culpritIn, failureOf, yearsOf } from './failure.ts';
import type { ParsedFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { problemAt, type FormulaProblem } from './problem.ts';
import { outcomeShown, type Range, type RangeContext } from './ranges.ts';
import type { Formula } from './tree.ts';
import { fromBase, toBase } from './scale.ts';
import { yearlyFinder } from './yearly.ts';

/** The values that an assumption can have, in its own unit. */
export interface AssumptionBounds extends Range {
	/** A visitor goes from the low end up in steps of this size. */
	readonly step: number;
	/** The value that the dossier gives it; null when it is not known. */
	readonly value: number | null;
}

/** Where formulas are probed. */
export interface BoundsContext extends RangeContext {
	readonly assumptions: ReadonlyMap<string, AssumptionBounds>;
	/** The values of `jaar`. */
	readonly years: readonly number[];
}

/** All combinations are tried up to this number; beyond it the corners and a sample. */
const MOST_COMBINATIONS = 4096;
const MOST_CORNERS = 1024;
const SAMPLES = 256;

/** Of each assumption by itself, so many of its steps are tried; of more, some that lie evenly apart. */
const MOST_STEPS = 1000;

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
 * negative number, a number too large, a period that ends before it starts or within a year), with the values of the
 * assumptions that cause it. What a choice passes over has no part in it. An intermediate
 * without an outcome is reported in its own formula only, so probe the intermediates as well.
 *
 * First tries to show with intervals that nothing can go wrong, which settles nearly every formula; only then
 * tries a limited number of combinations of low, high, given value, 0 and midpoint, and the steps of each assumption by
 * itself, for a limited number of formulas. What is not found here comes out as "niet te berekenen" when a visitor meets it.
 */
export function probeBounds(
	context: BoundsContext
): (parsed: ParsedFormula, years?: readonly number[]) => FormulaProblem[] {
	const isShown = outcomeShown(context);
	const effort: Effort = { left: MOST_VALUES };
	return ({ formula, spans }, years = context.years) => {
		if (years.every((year) => isShown(formula, year))) return [];
		const failure = findFailure(formula, years, context, effort);
		if (failure === null) return [];
		const part = culpritIn(formula, failure);
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
interface Failing extends Environment {
	/** The assumptions that cause it, in their own unit. */
	readonly causes: ReadonlyMap<string, number>;
}

function findFailure(
	formula: Formula,
	years: readonly number[],
	context: BoundsContext,
	effort: Effort
): Failing | null {
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

function explain(
	part: Formula,
	failure: Failing,
	context: BoundsContext
): { readonly message: string; readonly remedy: string } {
	const what = whatGoesWrong(part, failure);
	const causes = [...failure.causes].map(([name, value]) => `${name} = ${dutch(value)}`);
	if (causes.length === 0) {
		// It fails at the usual values; name those that matter to it.
		for (const name of new Set(what.about.flatMap((one) => assumptionsIn(one, context.intermediates)))) {
			const unit = context.assumptions.get(name)?.unit;
			if (unit !== undefined) causes.push(`${name} = ${dutch(fromBase(failure.value(name), unit))}`);
		}
	}
	const year =
		context.years.length > 1 && yearlyFinder(context.intermediates)(part) ? ` in ${failure.year}` : '';
	const message =
		causes.length === 0
			? `Dit deel van de formule ${what.verb}${year}.`
			: `Bij ${list(causes)} ${what.inverted}${year}.`;
	return { message, remedy: what.remedy };
}

interface Mishap {
	/** The parts whose values are to blame. */
	readonly about: readonly Formula[];
	/** After "dit deel van de formule". */
	readonly verb: string;
	/** After "bij …". */
	readonly inverted: string;
	readonly remedy: string;
}

function whatGoesWrong(part: Formula, failure: Failing): Mishap {
	const mishap = (
		about: Formula | readonly Formula[],
		verb: string,
		rest: string,
		remedy: string
	): Mishap => ({
		about: [about].flat(),
		verb: `${verb} ${rest}`,
		inverted: `${verb} dit deel van de formule ${rest}`,
		remedy
	});
	const years = part.kind === 'call' ? yearsOf(part.name, part.arguments) : [];
	switch (failureOf(part, failure)) {
		case 'division-by-zero': {
			if (part.kind === 'call') {
				return mishap(part, 'deelt', 'door nul', 'Maak het bereik zo dat het percentage niet −100 kan zijn.');
			}
			const divisor = part.kind !== 'arithmetic' ? part : part.operator === '/' ? part.right : part.left;
			return mishap(
				divisor,
				'deelt',
				'door nul',
				`Maak het bereik zo dat ${quote(divisor)} niet 0 kan zijn, of zeg met een keuze wat er dan moet gelden.`
			);
		}
		case 'no-real-root': {
			const base = part.kind === 'arithmetic' ? part.left : part;
			return mishap(
				base,
				'neemt',
				'een gebroken macht van een negatief getal',
				`Maak het bereik zo dat ${quote(base)} niet negatief kan zijn.`
			);
		}
		case 'within-a-year':
			return mishap(
				years,
				'krijgt',
				'een jaartal dat geen heel getal is',
				'Geef de aanname een bereik, een waarde en een stap van hele jaren.'
			);
		case 'ends-before-start':
			return mishap(
				years,
				'krijgt',
				'een periode die eindigt voordat zij begint',
				'Zorg dat het jaar “tot” niet voor het jaar “van” kan liggen.'
			);
		case 'no-term': {
			const term = part.kind === 'call' ? (part.arguments[2] ?? part) : part;
			return mishap(
				term,
				'krijgt',
				'een termijn die geen heel aantal jaren is',
				'Geef de aanname een bereik, een waarde en een stap van hele jaren, vanaf 1.'
			);
		}
		case 'too-large':
			return mishap(
				part,
				'wordt',
				'te groot om mee te rekenen',
				'Maak het bereik van de aannames kleiner, of neem een kleinere macht.'
			);
	}
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

function usualValue(bounds: AssumptionBounds): number {
	return bounds.value ?? middle(bounds);
}

/** The step in the middle. */
function middle(bounds: AssumptionBounds): number {
	return stepAt(bounds, Math.round(lastStep(bounds) / 2));
}

/** How many steps there are after the low end. */
const lastStep = ({ low, high, step }: AssumptionBounds): number =>
	// Steps such as 0.1 do not fit exactly.
	step > 0 ? Math.floor((high - low) / step + 1e-9) : 0;

const stepAt = ({ low, high, step }: AssumptionBounds, place: number): number =>
	// Without the stray digits of 0.1 + 0.2.
	Math.min(high, Number((low + place * step).toPrecision(15)));

/** The combinations of values to try: the usual one first, never more than a fixed number. */
function combinations(bounds: readonly AssumptionBounds[], usual: readonly number[]): number[][] {
	const choices = bounds.map((bound) => [...new Set(pointsOf(bound))]);
	const all = choices.reduce((product, points) => product * points.length, 1);
	const steps = bounds.map(stepsOf);
	const atMost = Math.max(1, Math.floor(MOST_COMBINATIONS / Math.max(1, bounds.length)));
	const oneAtATime = steps.flatMap((points, place) =>
		thinned(points, atMost).map((point) => usual.map((value, other) => (other === place ? point : value)))
	);
	if (all <= MOST_COMBINATIONS) return [[...usual], ...grid(choices), ...oneAtATime];
	const corners = 2 ** bounds.length <= MOST_CORNERS ? grid(bounds.map(({ low, high }) => [low, high])) : [];
	const random = randomNumbers();
	const sample = Array.from({ length: SAMPLES }, () =>
		choices.map((points) => points[Math.floor(random() * points.length)] ?? 0)
	);
	const extremes = choices.flatMap((points, place) =>
		points.map((point) => usual.map((value, other) => (other === place ? point : value)))
	);
	return [[...usual], ...extremes.slice(0, MOST_COMBINATIONS), ...corners, ...sample, ...oneAtATime];
}

function pointsOf(bounds: AssumptionBounds): number[] {
	const { low, high, value } = bounds;
	const points = [low, high, middle(bounds)];
	if (value !== null) points.push(value);
	if (low < 0 && high > 0) points.push(0);
	return points;
}

/** The steps of an assumption, all or some that lie evenly apart. */
function stepsOf(bounds: AssumptionBounds): number[] {
	const last = lastStep(bounds);
	const count = Math.min(last, MOST_STEPS) + 1;
	return Array.from({ length: count }, (_, place) =>
		stepAt(bounds, last <= MOST_STEPS ? place : Math.round((place * last) / MOST_STEPS))
	);
}

/** At most so many of some values, evenly apart. */
function thinned(values: readonly number[], most: number): readonly number[] {
	if (values.length <= most) return values;
	return Array.from({ length: most }, (_, place) => values[Math.floor((place * values.length) / most)] ?? 0);
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
