import type { CostLine, Dossier, Option } from '../../dossier/dossier.ts';
import { spoilt } from '../../formula/arithmetic.ts';
import { compile } from '../../formula/compile.ts';
import { assumptionsIn, intermediatesIn } from '../../formula/dependencies.ts';
import { interval, type Interval } from '../../formula/interval.ts';
import { evaluateWith, isTimedCall, missingOf, needsWith, sharing, type Needs } from '../../formula/needs.ts';
import type { Program } from '../../formula/program.ts';
import { outcomeShown, rangeFinder } from '../../formula/ranges.ts';
import { termsOf } from '../../formula/terms.ts';
import type { Formula } from '../../formula/tree.ts';
import { parseUnit, toBase, type Unit } from '../../formula/unit.ts';
import { yearlyFinder } from '../../formula/yearly.ts';
import { hasWholeSteps, type AssumptionValues } from '../assumptions.ts';
import type { LineKind } from '../calculate.ts';
import { bendsFrom, gapsOf, type Gap } from './bends.ts';
import type { CurveValues } from './curve.ts';
import { followingOf, type Following } from './following.ts';
import { isRoundOff, ROUND_OFF } from '../round-off.ts';

/** What is looked at: the total of the first option minus that of the second, or the total of one option. */
export type Subject =
	| { readonly kind: 'difference'; readonly first: string; readonly second: string }
	| { readonly kind: 'total'; readonly option: string };

/** Only what is spent, or that and the expected effects together. */
export type Measure = 'spending' | 'balance';

/** One of the dossier's years, or all of them together. */
export type Period = 'all' | number;

/**
 * What to do with amounts that are not known: `blocked`, no answer as long as they matter; `left-out`, an answer
 * about the rest that names them. Never zero.
 */
export type OpenTreatment = 'blocked' | 'left-out';

/** Which sum of amounts is meant. */
export interface Scope {
	readonly subject: Subject;
	readonly measure: Measure;
	readonly period: Period;
	/** `blocked` when absent. */
	readonly treatOpenAs?: OpenTreatment;
}

/** A cost item or effect that is left out of a comparison, in all options and years of it. */
export interface LeftOut {
	readonly kind: LineKind;
	readonly item: string;
}

/** What stands between a scope and an answer, or the answer as a function. */
export type Prepared = {
	/** The assumptions asked about that can change the sum. */
	readonly influential: readonly string[];
} & (
	| { readonly state: 'blocked'; readonly blocked: readonly string[] }
	| {
			readonly state: 'ready';
			readonly leftOut: readonly LeftOut[];
			/** How the sum follows each of the assumptions asked about, the others fixed. */
			following(assumption: string): Following;
			/**
			 * Values between these bounds, in its own unit, at which the sum may bend or jump when this assumption goes
			 * from one to the other, and numbers just beside and between them. Those that follow from a straight line:
			 * a comparison with something that bends itself is not among them.
			 */
			bends(assumption: string, bounds: readonly [low: number, high: number]): readonly number[];
			/**
			 * The sum in € for `count` combinations of the assumptions asked about; `columns` holds their values in
			 * their own unit, in the order in which they were asked about.
			 */
			at(columns: readonly Float64Array[], count: number): CurveValues;
			/**
			 * The same for a picture: where there is no sum between the whole steps of an assumption, that of the whole
			 * number before it. So a calendar year holds all year.
			 */
			along(columns: readonly Float64Array[], count: number): CurveValues;
			/**
			 * All values in € that the sum can have with the assumptions asked about anywhere within these ranges, in their
			 * own unit and in the order in which they were asked about; null when that cannot be said.
			 */
			reach(ranges: readonly Range[]): Interval;
	  }
);

/** From the lowest to the highest value of an assumption. */
export type Range = readonly [low: number, high: number];

/**
 * Prepares a sum of amounts as a function of some assumptions (`asked`), the others at the given values. Amounts
 * are first taken apart into multiples of what they have in common, so that what is equal cancels exactly, known
 * or not; only unknowns that are left can block an answer.
 * @throws RangeError for an option, year or assumption that the dossier does not have.
 */
export function prepare(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope,
	asked: readonly string[]
): Prepared {
	return ledgerOf(dossier)
		.sumFor(scope)
		.prepare(values, scope.treatOpenAs ?? 'blocked', asked);
}

/**
 * Whether a sum is zero whatever the assumptions are, known or not: nothing is left of it that an assumption can move,
 * and what is left is nothing. Amounts that may have no outcome prove nothing.
 * @throws RangeError for an option or year that the dossier does not have
 */
export function isAlwaysZero(dossier: Dossier, scope: Scope): boolean {
	return ledgerOf(dossier).sumFor(scope).isAlwaysZero;
}

function ledgerOf(dossier: Dossier): Ledger {
	let ledger = ledgers.get(dossier);
	if (ledger === undefined) {
		ledger = new Ledger(dossier);
		ledgers.set(dossier, ledger);
	}
	return ledger;
}

const ledgers = new WeakMap<Dossier, Ledger>();

/** A formula without constant factors, in one year. */
interface Core {
	readonly formula: Formula;
	readonly year: number;
	/** The assumptions that it names, also those that it does not need in this year. */
	readonly names: readonly string[];
	readonly needs: Needs;
	/** How it follows an assumption; filled when first asked. */
	readonly following: Map<string, Following>;
}

/** So many times a core. */
interface Term {
	readonly core: Core;
	readonly factor: number;
}

/** The amount of one line in one year. */
interface Entry {
	readonly kind: LineKind;
	readonly item: string;
	readonly year: number;
	readonly terms: readonly Term[];
	/** The amount itself, where it may have no outcome: then no sum with it has one, whatever cancels. */
	readonly doubtful: Core | null;
}

/** An entry with the weight of its option. */
interface Weighed {
	readonly entry: Entry;
	readonly weight: number;
}

/** So many sums of a dossier are kept ready to run, each for so many sets of amounts left out. */
const MOST_KEPT = 256;
const MOST_RUNNERS = 8;

/** The amounts of a dossier, taken apart. */
class Ledger {
	readonly dossier: Dossier;
	readonly intermediates: ReadonlyMap<string, Formula>;
	readonly units: ReadonlyMap<string, Unit>;
	readonly #splitter: Splitter;
	readonly #entries = new Map<Option, readonly Entry[]>();
	readonly #following = new Map<string, (formula: Formula) => Following>();
	readonly #sums = new Map<string, SumOfAmounts>();
	/** Whether an amount has an outcome whatever its assumptions are. */
	readonly #isShown: (formula: Formula, year: number) => boolean;

	constructor(dossier: Dossier) {
		this.dossier = dossier;
		this.intermediates = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
		this.units = new Map(
			dossier.assumptions.flatMap(({ id, unit }) => {
				const parsed = parseUnit(unit);
				return parsed === null ? [] : [[id, parsed]];
			})
		);
		this.#splitter = new Splitter(this.intermediates, this.firstYear);
		this.#isShown = outcomeShown({
			assumptions: new Map(
				dossier.assumptions.flatMap(({ id, bounds: [low, high] }) => {
					const unit = this.units.get(id);
					return unit === undefined ? [] : [[id, { unit, low, high }]];
				})
			),
			intermediates: this.intermediates,
			firstYear: this.firstYear
		});
	}

	get firstYear(): number {
		return this.dossier.years[0] ?? NaN;
	}

	sumFor({ subject, measure, period }: Scope): SumOfAmounts {
		const key = JSON.stringify([subject, measure, period]);
		let sum = this.#sums.get(key);
		if (sum === undefined) {
			if (period !== 'all' && !this.dossier.years.includes(period)) {
				throw new RangeError(`The dossier does not have the year ${period}`);
			}
			const weighed = weightsOf(subject).flatMap(([letter, weight]) =>
				this.#entriesOf(letter)
					.filter(({ kind }) => measure === 'balance' || kind === 'spending')
					.filter(({ year }) => period === 'all' || year === period)
					.map((entry): Weighed => ({ entry, weight }))
			);
			sum = new SumOfAmounts(this, weighed);
			if (this.#sums.size >= MOST_KEPT) this.#sums.clear();
			this.#sums.set(key, sum);
		}
		return sum;
	}

	/** How a core follows an assumption. */
	following({ formula, following }: Core, assumption: string): Following {
		let known = following.get(assumption);
		if (known === undefined) {
			let follow = this.#following.get(assumption);
			if (follow === undefined) {
				follow = followingOf(assumption, this.intermediates);
				this.#following.set(assumption, follow);
			}
			known = follow(formula);
			following.set(assumption, known);
		}
		return known;
	}

	/** What a core needs of the assumptions that are not known. */
	missing(
		{ needs, year }: Core,
		values: AssumptionValues,
		isUnknown: (id: string) => boolean
	): readonly string[] {
		return missingOf(needs, isUnknown, (share) => {
			const value = (id: string): number => {
				const unit = this.units.get(id);
				return unit === undefined ? NaN : toBase(values[id] ?? NaN, unit);
			};
			const { firstYear } = this;
			return evaluateWith(share, this.intermediates, { year, firstYear, value }) !== 0;
		});
	}

	#entriesOf(letter: string): readonly Entry[] {
		const option = this.dossier.options.find((one) => one.letter === letter);
		if (option === undefined) throw new RangeError(`The dossier has no option ${letter}`);
		let entries = this.#entries.get(option);
		if (entries === undefined) {
			const entriesOf =
				(kind: LineKind) =>
				({ item, amounts }: CostLine): Entry[] =>
					amounts.map((formula, place) => {
						const year = this.dossier.years[place] ?? NaN;
						return {
							kind,
							item,
							year,
							terms: this.#splitter.split(formula, year),
							doubtful: this.#isShown(formula, year) ? null : this.#splitter.whole(formula, year)
						};
					});
			entries = [
				...option.spending.flatMap(entriesOf('spending')),
				...option.effects.flatMap(entriesOf('effect'))
			];
			this.#entries.set(option, entries);
		}
		return entries;
	}
}

function weightsOf(subject: Subject): readonly (readonly [letter: string, weight: number])[] {
	switch (subject.kind) {
		case 'difference':
			return [
				[subject.first, 1],
				[subject.second, -1]
			];
		case 'total':
			return [[subject.option, 1]];
	}
}

/** A weighted sum of amounts, ready to be worked out for any assumptions. */
class SumOfAmounts {
	readonly #ledger: Ledger;
	readonly #weighed: readonly Weighed[];
	/** What is left of all amounts when equal ones have cancelled. */
	readonly #terms: readonly Term[];
	#isAlwaysZero: boolean | null = null;
	/** One for each set of amounts that was left out. */
	readonly #runners = new Map<string, Runner>();

	constructor(ledger: Ledger, weighed: readonly Weighed[]) {
		this.#ledger = ledger;
		this.#weighed = weighed;
		this.#terms = net(weighed);
	}

	/** Whether it is proven that the sum is zero whatever the assumptions are. */
	get isAlwaysZero(): boolean {
		this.#isAlwaysZero ??= this.#cancels();
		return this.#isAlwaysZero;
	}

	#cancels(): boolean {
		const needsNothing = ({ core }: Term): boolean => this.#ledger.missing(core, {}, () => true).length === 0;
		if (this.#weighed.some(({ entry }) => entry.doubtful !== null)) return false;
		if (!this.#terms.every(needsNothing)) return false;
		const { values, noise } = new Runner(this.#ledger, this.#terms, []).sum({}, [], [], 1);
		return Math.abs(values[0] ?? NaN) <= (noise[0] ?? 0);
	}

	prepare(values: AssumptionValues, treatOpenAs: OpenTreatment, asked: readonly string[]): Prepared {
		for (const id of asked) {
			if (!this.#ledger.units.has(id)) throw new RangeError(`The dossier has no assumption ${id}`);
		}
		const isUnknown = (id: string): boolean => (values[id] ?? null) === null && !asked.includes(id);
		/** Of what is asked about and what is unknown, that which the core needs. */
		const variables = (core: Core): readonly string[] =>
			this.#ledger.missing(core, values, (id) => asked.includes(id) || isUnknown(id));
		const isOpen = ({ core }: Term): boolean => variables(core).some(isUnknown);
		const influencing = new Set(this.#terms.flatMap(({ core }) => variables(core)));
		const influential = asked.filter((id) => influencing.has(id));
		const leftOut: LeftOut[] = [];
		let weighed = this.#weighed;
		let terms = this.#terms;
		for (;;) {
			const openTerms = terms.filter(isOpen);
			const open = new Set(openTerms.map(({ core }) => core));
			if (open.size === 0) break;
			const needed = openTerms.flatMap(({ core }) => variables(core));
			// What is asked about may not be left out with the rest.
			const matters = asked.some((id) => needed.includes(id));
			if (treatOpenAs === 'blocked' || matters) {
				const blocking = new Set(needed.filter(isUnknown));
				const blocked = this.#ledger.dossier.assumptions.flatMap(({ id }) => (blocking.has(id) ? [id] : []));
				return { state: 'blocked', blocked, influential };
			}
			for (const { entry } of weighed) {
				if (!entry.terms.some(({ core }) => open.has(core)) || isAmong(leftOut, entry)) continue;
				leftOut.push({ kind: entry.kind, item: entry.item });
			}
			weighed = weighed.filter(({ entry }) => !isAmong(leftOut, entry));
			terms = net(weighed);
		}
		const doubtful = new Set(
			weighed.flatMap(({ entry }) =>
				entry.doubtful === null || variables(entry.doubtful).some(isUnknown) ? [] : [entry.doubtful]
			)
		);
		const runner = this.#runnerFor(leftOut, terms, [...doubtful]);
		return {
			state: 'ready',
			influential,
			leftOut,
			following: (assumption) => runner.following(assumption),
			bends: (assumption, bounds) => runner.bends(values, assumption, bounds),
			at: (columns, count) => runner.sum(values, asked, columns, count),
			along: (columns, count) => runner.along(values, asked, columns, count),
			reach: (ranges) => runner.reach(values, asked, ranges)
		};
	}

	#runnerFor(leftOut: readonly LeftOut[], terms: readonly Term[], doubtful: readonly Core[]): Runner {
		const key = JSON.stringify([leftOut, doubtful.map(({ formula, year }) => [formula, year])]);
		let runner = this.#runners.get(key);
		if (runner === undefined) {
			if (this.#runners.size >= MOST_RUNNERS) this.#runners.clear();
			runner = new Runner(this.#ledger, terms, doubtful);
			this.#runners.set(key, runner);
		}
		return runner;
	}
}

function isAmong(leftOut: readonly LeftOut[], { kind, item }: Entry): boolean {
	return leftOut.some((one) => one.kind === kind && one.item === item);
}

/** Adds up the terms of entries by core; those that cancel, to round-off, are gone. */
function net(weighed: readonly Weighed[]): Term[] {
	const sums = new Map<Core, { factor: number; size: number }>();
	for (const { entry, weight } of weighed) {
		for (const { core, factor } of entry.terms) {
			let sum = sums.get(core);
			if (sum === undefined) {
				sum = { factor: 0, size: 0 };
				sums.set(core, sum);
			}
			sum.factor += weight * factor;
			sum.size += Math.abs(factor);
		}
	}
	return [...sums].flatMap(([core, { factor, size }]) =>
		isRoundOff(factor, size) && Number.isFinite(size) ? [] : [{ core, factor }]
	);
}

/** Takes formulas apart into constant multiples of cores, each different core once. */
class Splitter {
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #firstYear: number;
	readonly #needsOf: (formula: Formula, year: number) => Needs;
	/** By what the core says, and by year (0 for a core that does not look at the year). */
	readonly #cores = new Map<string, Map<number, Core>>();
	readonly #looksAtYear: (formula: Formula) => boolean;

	constructor(intermediates: ReadonlyMap<string, Formula>, firstYear: number) {
		this.#intermediates = intermediates;
		this.#firstYear = firstYear;
		this.#needsOf = needsWith(intermediates, firstYear);
		this.#looksAtYear = yearlyFinder(intermediates);
	}

	split(formula: Formula, year: number): readonly Term[] {
		return termsOf(formula, (part) => this.#inYear(part, year)).map(({ core, factor }) => ({
			core: this.#core(core, year),
			factor
		}));
	}

	/** A part in a year: of an amount with years of its own the amount or nothing, where it is known which. */
	#inYear(part: Formula, year: number): Formula | null {
		if (!isTimedCall(part)) return part;
		const { amount, share } = sharing(part);
		switch (this.#constant(share, year)) {
			case 0:
				return null;
			case 1:
				return amount;
			default:
				return part;
		}
	}

	/** A formula as it is, with its constant factors. */
	whole(formula: Formula, year: number): Core {
		return this.#core(formula, year);
	}

	/** What a formula comes to in a year when no assumption decides that. */
	#constant(formula: Formula, year: number): number | null {
		if (assumptionsIn(formula, this.#intermediates).length > 0) return null;
		const environment = { year, firstYear: this.#firstYear, value: () => NaN };
		return evaluateWith(formula, this.#intermediates, environment);
	}

	#core(formula: Formula, year: number): Core {
		const key = JSON.stringify(formula);
		const byYear = this.#cores.get(key) ?? new Map<number, Core>();
		this.#cores.set(key, byYear);
		const known = byYear.get(0) ?? byYear.get(year);
		if (known !== undefined) return known;
		const [other] = byYear.values();
		const names = other?.names ?? assumptionsIn(formula, this.#intermediates);
		const needs = this.#needsOf(formula, year);
		const core = { formula, year, names, needs, following: other?.following ?? new Map<string, Following>() };
		byYear.set(other !== undefined || this.#looksAtYear(formula) ? year : 0, core);
		return core;
	}
}

/** A sum of terms as a program, with the columns that it reads and fills. */
class Runner {
	readonly #ledger: Ledger;
	readonly #terms: readonly Term[];
	/** By assumption, what may bend the sum as it changes, with the program that works these out. */
	readonly #gaps = new Map<string, { readonly gaps: readonly Gap[]; readonly program: Program }>();
	/** Amounts without which there is no sum, although all they add may have cancelled. */
	readonly #doubtful: readonly Core[];
	#program: Program | null = null;
	#capacity = 0;
	#inputs: Float64Array[] = [];
	#outputs: Float64Array[] = [];

	constructor(ledger: Ledger, terms: readonly Term[], doubtful: readonly Core[]) {
		this.#ledger = ledger;
		this.#terms = terms;
		this.#doubtful = doubtful;
	}

	following(assumption: string): Following {
		let result: Following = 'constant';
		for (const { core } of this.#terms) {
			const following = this.#ledger.following(core, assumption);
			if (following === 'bent') return following;
			if (following === 'straight') result = following;
		}
		return result;
	}

	/** Where the sum may bend as one assumption goes from a low to a high value. */
	bends(
		values: AssumptionValues,
		assumption: string,
		bounds: readonly [low: number, high: number]
	): readonly number[] {
		let found = this.#gaps.get(assumption);
		if (found === undefined) {
			found = this.#gapsOver(assumption);
			this.#gaps.set(assumption, found);
		}
		const { gaps, program } = found;
		if (gaps.length === 0) return [];
		const columns = program.inputs.map((id) => {
			const unit = this.#ledger.units.get(id);
			return Float64Array.from(bounds, (bound) =>
				unit === undefined ? NaN : toBase(id === assumption ? bound : (values[id] ?? NaN), unit)
			);
		});
		const outputs = gaps.map(() => new Float64Array(bounds.length));
		program.run(columns, bounds.length, outputs);
		return bendsFrom(
			bounds,
			gaps.map(({ kind }, place) => ({ kind, ends: outputs[place] ?? new Float64Array(bounds.length) }))
		);
	}

	#gapsOver(assumption: string): { readonly gaps: readonly Gap[]; readonly program: Program } {
		const { firstYear, intermediates } = this.#ledger;
		const gaps: Gap[] = [];
		const cells: Core[] = [];
		const seen = new Set<string>();
		for (const { core } of this.#terms) {
			if (!core.names.includes(assumption)) continue;
			const named = intermediatesIn([core.formula], intermediates).order;
			const formulas = [core.formula, ...named.flatMap((name) => intermediates.get(name) ?? [])];
			for (const gap of formulas.flatMap(gapsOf)) {
				const key = `${core.year} ${gap.kind} ${JSON.stringify(gap.formula)}`;
				if (seen.has(key)) continue;
				seen.add(key);
				const { formula } = gap;
				const cell = { ...core, formula, names: assumptionsIn(formula, intermediates), following: new Map() };
				if (this.#ledger.following(cell, assumption) !== 'straight') continue;
				gaps.push(gap);
				cells.push(cell);
			}
		}
		const inputs = [...new Set(cells.flatMap(({ names }) => names))];
		const program = compile(cells, { firstYear, intermediates, inputs });
		return { gaps, program };
	}

	/** The sum for many values of the assumptions asked about. */
	sum(
		values: AssumptionValues,
		asked: readonly string[],
		columns: readonly Float64Array[],
		count: number
	): CurveValues {
		this.#program ??= this.#compile();
		const program = this.#program;
		this.#makeRoomFor(count, program);
		program.inputs.forEach((id, place) => {
			const [input, unit] = [this.#inputs[place], this.#ledger.units.get(id)];
			if (input === undefined || unit === undefined) return;
			const column = columns[asked.indexOf(id)];
			if (column === undefined) input.fill(toBase(values[id] ?? NaN, unit), 0, count);
			else for (let i = 0; i < count; i++) input[i] = toBase(column[i] ?? NaN, unit);
		});
		program.run(this.#inputs, count, this.#outputs);
		const sums = new Float64Array(count);
		const noise = new Float64Array(count);
		this.#terms.forEach(({ factor }, place) => {
			const output = this.#outputs[place];
			if (output === undefined) return;
			for (let i = 0; i < count; i++) {
				const part = factor * (output[i] ?? NaN);
				sums[i] = (sums[i] ?? 0) + part;
				noise[i] = (noise[i] ?? 0) + Math.abs(part) * ROUND_OFF;
			}
		});
		this.#doubtful.forEach((_, place) => {
			const output = this.#outputs[this.#terms.length + place];
			for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) - spoilt(output?.[i] ?? NaN);
		});
		return { values: sums, noise };
	}

	/** The sum for many values, at the whole number before it where there is none between whole steps. */
	along(
		values: AssumptionValues,
		asked: readonly string[],
		columns: readonly Float64Array[],
		count: number
	): CurveValues {
		const sums = this.sum(values, asked, columns, count);
		if (sums.values.every(Number.isFinite)) return sums;
		const { assumptions } = this.#ledger.dossier;
		const stepped = new Set(assumptions.filter(hasWholeSteps).map(({ id }) => id));
		const whole = columns.map((column, place) =>
			stepped.has(asked[place] ?? '') ? column.map(Math.floor) : column
		);
		const before = this.sum(values, asked, whole, count);
		for (let i = 0; i < count; i++) {
			if (Number.isFinite(sums.values[i])) continue;
			sums.values[i] = before.values[i] ?? NaN;
			sums.noise[i] = before.noise[i] ?? NaN;
		}
		return sums;
	}

	/** All that the sum can come to, a little wider than it is for what its terms round off. */
	reach(values: AssumptionValues, asked: readonly string[], ranges: readonly Range[]): Interval {
		const { firstYear, intermediates, units } = this.#ledger;
		const rangeOf = rangeFinder({
			assumptions: new Map(
				[...units].map(([id, unit]) => {
					const value = values[id] ?? NaN;
					const [low, high] = ranges[asked.indexOf(id)] ?? [value, value];
					return [id, { unit, low, high }];
				})
			),
			intermediates,
			firstYear
		});
		if (this.#doubtful.some(({ formula, year }) => rangeOf(formula, year) === null)) return null;
		let [low, high] = [0, 0];
		for (const { core, factor } of this.#terms) {
			const found = rangeOf(core.formula, core.year);
			if (found === null) return null;
			const ends = [factor * found.low, factor * found.high];
			const noise = Math.max(...ends.map(Math.abs)) * ROUND_OFF;
			low += Math.min(...ends) - noise;
			high += Math.max(...ends) + noise;
		}
		return interval(low, high);
	}

	#compile(): Program {
		const { firstYear, intermediates } = this.#ledger;
		const cores = [...this.#terms.map(({ core }) => core), ...this.#doubtful];
		const inputs = [...new Set(cores.flatMap(({ names }) => names))];
		return compile(cores, { firstYear, intermediates, inputs });
	}

	#makeRoomFor(count: number, { inputs, outcomeCount }: Program): void {
		if (count <= this.#capacity) return;
		this.#capacity = count;
		this.#inputs = inputs.map(() => new Float64Array(count));
		this.#outputs = Array.from({ length: outcomeCount }, () => new Float64Array(count));
	}
}
