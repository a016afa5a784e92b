import type { CostLine, Dossier } from '../dossier/dossier.ts';
import { compile, type Program } from '../formula/compile.ts';
import { assumptionsIn, intermediatesIn, partsOf } from '../formula/dependencies.ts';
import type { Formula } from '../formula/tree.ts';
import { parseUnit, toBase, type Unit } from '../formula/unit.ts';
import { followingOf, type Following } from './affine.ts';
import type { AssumptionValues } from './assumptions.ts';
import type { LineKind } from './calculate.ts';
import type { CurveValues } from './curve.ts';

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
			 * The sum in € for `count` combinations of the assumptions asked about; `columns` holds their values in
			 * their own unit, in the order in which they were asked about.
			 */
			at(columns: readonly Float64Array[], count: number): CurveValues;
	  }
);

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
	return comparisonOf(dossier, scope.subject).prepare(values, scope, asked);
}

/** All differences between two options, in the order of the options. */
export function pairsOf({ options }: Dossier): readonly (Subject & { kind: 'difference' })[] {
	return options.flatMap(({ letter: first }, place) =>
		options.slice(place + 1).map(({ letter: second }) => ({ kind: 'difference' as const, first, second }))
	);
}

/** So many comparisons of a dossier are kept ready to run. */
const MOST_KEPT = 64;
const comparisons = new WeakMap<Dossier, Map<string, Comparison>>();

function comparisonOf(dossier: Dossier, subject: Subject): Comparison {
	const kept = comparisons.get(dossier) ?? new Map<string, Comparison>();
	comparisons.set(dossier, kept);
	const key = JSON.stringify(subject);
	const known = kept.get(key);
	if (known !== undefined) return known;
	if (kept.size >= MOST_KEPT) kept.clear();
	const made = new Comparison(dossier, weightsOf(subject));
	kept.set(key, made);
	return made;
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

/** A formula without constant factors, in one year. */
interface Core {
	readonly formula: Formula;
	readonly year: number;
	/** The assumptions that it needs. */
	readonly needs: readonly string[];
}

/** So many times a core. */
interface Term {
	readonly core: number;
	readonly factor: number;
}

/** The amount of one line in one year, with the weight of its option. */
interface Entry {
	readonly kind: LineKind;
	readonly item: string;
	readonly year: number;
	readonly terms: readonly Term[];
}

/** What a running sum of n terms may be off, relative to the sum of their sizes; generous for what is inside. */
const ROUND_OFF = 16 * Number.EPSILON;

/** A weighted sum of the amounts of options, ready to be worked out for any assumptions, years and measure. */
class Comparison {
	readonly #dossier: Dossier;
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #units: ReadonlyMap<string, Unit>;
	readonly #cores: Core[] = [];
	readonly #entries: readonly Entry[];
	readonly #following = new Map<string, (formula: Formula) => Following>();
	#program: Runner | null = null;

	constructor(dossier: Dossier, weights: readonly (readonly [letter: string, weight: number])[]) {
		this.#dossier = dossier;
		this.#intermediates = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
		this.#units = new Map(
			dossier.assumptions.flatMap(({ id, unit }) => {
				const parsed = parseUnit(unit);
				return parsed === null ? [] : [[id, parsed]];
			})
		);
		const splitter = new Splitter(this.#intermediates, this.#cores);
		this.#entries = weights.flatMap(([letter, weight]) => {
			const option = dossier.options.find((one) => one.letter === letter);
			if (option === undefined) throw new RangeError(`The dossier has no option ${letter}`);
			const entriesOf =
				(kind: LineKind) =>
				({ item, amounts }: CostLine): Entry[] =>
					amounts.map((formula, place) => {
						const year = dossier.years[place] ?? NaN;
						return { kind, item, year, terms: splitter.split(formula, year, weight) };
					});
			return [
				...option.spending.flatMap(entriesOf('spending')),
				...option.effects.flatMap(entriesOf('effect'))
			];
		});
	}

	prepare(values: AssumptionValues, scope: Scope, asked: readonly string[]): Prepared {
		for (const id of asked) {
			if (!this.#units.has(id)) throw new RangeError(`The dossier has no assumption ${id}`);
		}
		const unknown = new Set(
			this.#dossier.assumptions.flatMap(({ id }) => (asked.includes(id) || values[id] != null ? [] : [id]))
		);
		let entries = this.#inScope(scope);
		let terms = net(entries);
		const needs = (core: number): readonly string[] => this.#cores[core]?.needs ?? [];
		const influential = asked.filter((id) => terms.some(({ core }) => needs(core).includes(id)));
		const leftOut: LeftOut[] = [];
		for (;;) {
			const open = new Set(
				terms.flatMap(({ core }) => (needs(core).some((id) => unknown.has(id)) ? [core] : []))
			);
			if (open.size === 0) break;
			const gone = entries.filter((entry) => entry.terms.some(({ core }) => open.has(core)));
			const matters = [...open].some((core) => asked.some((id) => needs(core).includes(id)));
			if (scope.treatOpenAs !== 'left-out' || matters) {
				const blocking = new Set([...open].flatMap(needs).filter((id) => unknown.has(id)));
				const blocked = this.#dossier.assumptions.flatMap(({ id }) => (blocking.has(id) ? [id] : []));
				return { state: 'blocked', blocked, influential };
			}
			for (const { kind, item } of gone) {
				if (!leftOut.some((one) => one.kind === kind && one.item === item)) leftOut.push({ kind, item });
			}
			entries = entries.filter(
				(entry) => !leftOut.some(({ kind, item }) => entry.kind === kind && entry.item === item)
			);
			terms = net(entries);
		}
		this.#program ??= new Runner(this.#dossier, this.#cores, this.#intermediates, this.#units);
		const program = this.#program;
		return {
			state: 'ready',
			influential,
			leftOut,
			following: (assumption) => this.#follow(assumption, terms),
			at: (columns, count) => program.sum(terms, values, asked, columns, count)
		};
	}

	#inScope({ measure, period }: Scope): readonly Entry[] {
		if (period !== 'all' && !this.#dossier.years.includes(period)) {
			throw new RangeError(`The dossier does not have the year ${period}`);
		}
		return this.#entries.filter(
			({ kind, year }) =>
				(measure === 'balance' || kind === 'spending') && (period === 'all' || year === period)
		);
	}

	#follow(assumption: string, terms: readonly Term[]): Following {
		let follow = this.#following.get(assumption);
		if (follow === undefined) {
			follow = followingOf(assumption, this.#intermediates);
			this.#following.set(assumption, follow);
		}
		let result: Following = 'constant';
		for (const { core } of terms) {
			const formula = this.#cores[core]?.formula;
			const following = formula === undefined ? 'constant' : follow(formula);
			if (following === 'bent') return 'bent';
			if (following === 'straight') result = 'straight';
		}
		return result;
	}
}

/** Adds up the terms of entries by core; those that cancel, to round-off, are gone. */
function net(entries: readonly Entry[]): Term[] {
	const sums = new Map<number, { factor: number; size: number; count: number }>();
	for (const { terms } of entries) {
		for (const { core, factor } of terms) {
			const sum = sums.get(core) ?? { factor: 0, size: 0, count: 0 };
			sum.factor += factor;
			sum.size += Math.abs(factor);
			sum.count += 1;
			sums.set(core, sum);
		}
	}
	return [...sums].flatMap(([core, { factor, size, count }]) =>
		Math.abs(factor) <= size * count * Number.EPSILON ? [] : [{ core, factor }]
	);
}

/** Takes formulas apart into constant multiples of cores, and numbers the cores. */
class Splitter {
	readonly #intermediates: ReadonlyMap<string, Formula>;
	readonly #cores: Core[];
	readonly #numbers = new Map<string, number>();
	readonly #yearly = new Map<string, boolean>();

	constructor(intermediates: ReadonlyMap<string, Formula>, cores: Core[]) {
		this.#intermediates = intermediates;
		this.#cores = cores;
	}

	split(formula: Formula, year: number, factor: number): readonly Term[] {
		switch (formula.kind) {
			case 'number':
				return [{ core: this.#core(ONE, year), factor: factor * formula.value }];
			case 'negate':
				return this.split(formula.operand, year, -factor);
			case 'arithmetic': {
				const { operator, left, right } = formula;
				if (operator === '+' || operator === '-') {
					return [
						...this.split(left, year, factor),
						...this.split(right, year, operator === '+' ? factor : -factor)
					];
				}
				if (operator === '*' && left.kind === 'number') return this.split(right, year, factor * left.value);
				if (operator === '*' && right.kind === 'number') return this.split(left, year, factor * right.value);
				if (operator === '/' && right.kind === 'number' && right.value !== 0) {
					return this.split(left, year, factor / right.value);
				}
				return [{ core: this.#core(formula, year), factor }];
			}
			case 'name':
			case 'year':
			case 'first-year':
			case 'comparison':
			case 'choice':
			case 'call':
				return [{ core: this.#core(formula, year), factor }];
		}
	}

	/** The number of a core; a formula that does not look at the year is the same core in every year. */
	#core(formula: Formula, year: number): number {
		const key = `${this.#usesYear(formula) ? year : ''} ${JSON.stringify(formula)}`;
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#cores.push({ formula, year, needs: assumptionsIn(formula, this.#intermediates) }) - 1;
			this.#numbers.set(key, number);
		}
		return number;
	}

	#usesYear(formula: Formula): boolean {
		for (const name of intermediatesIn([formula], this.#intermediates).order) {
			const intermediate = this.#intermediates.get(name);
			if (intermediate !== undefined && !this.#yearly.has(name)) {
				this.#yearly.set(name, this.#looksAtYear(intermediate));
			}
		}
		return this.#looksAtYear(formula);
	}

	#looksAtYear(formula: Formula): boolean {
		switch (formula.kind) {
			case 'year':
				return true;
			case 'name':
				return this.#yearly.get(formula.name) ?? false;
			case 'call':
				return (
					YEARLY_FUNCTIONS.has(formula.name) || formula.arguments.some((part) => this.#looksAtYear(part))
				);
			case 'number':
			case 'first-year':
			case 'negate':
			case 'arithmetic':
			case 'comparison':
			case 'choice':
				return partsOf(formula).some((part) => this.#looksAtYear(part));
		}
	}
}

const ONE: Formula = { kind: 'number', value: 1 };
const YEARLY_FUNCTIONS: ReadonlySet<string> = new Set(['eenmalig', 'gespreid', 'ingroei', 'index']);

/** The cores as one program, with the columns that it reads and fills. */
class Runner {
	readonly #program: Program;
	readonly #units: ReadonlyMap<string, Unit>;
	#capacity = 0;
	#inputs: Float64Array[] = [];
	#outputs: Float64Array[] = [];

	constructor(
		dossier: Dossier,
		cores: readonly Core[],
		intermediates: ReadonlyMap<string, Formula>,
		units: ReadonlyMap<string, Unit>
	) {
		const inputs = [...new Set(cores.flatMap(({ needs }) => needs))];
		this.#program = compile(cores, { firstYear: dossier.years[0] ?? NaN, intermediates, inputs });
		this.#units = units;
	}

	/** The sum of terms for many values of the assumptions asked about. Cores that the terms leave out are not read. */
	sum(
		terms: readonly Term[],
		values: AssumptionValues,
		asked: readonly string[],
		columns: readonly Float64Array[],
		count: number
	): CurveValues {
		this.#makeRoomFor(count);
		this.#program.inputs.forEach((id, place) => {
			const [input, unit] = [this.#inputs[place], this.#units.get(id)];
			if (input === undefined || unit === undefined) return;
			const column = columns[asked.indexOf(id)];
			const value = values[id] ?? NaN;
			if (column === undefined) input.fill(toBase(value, unit), 0, count);
			else for (let i = 0; i < count; i++) input[i] = toBase(column[i] ?? NaN, unit);
		});
		this.#program.run(this.#inputs, count, this.#outputs);
		const sums = new Float64Array(count);
		const noise = new Float64Array(count);
		for (const { core, factor } of terms) {
			const output = this.#outputs[core];
			if (output === undefined) continue;
			for (let i = 0; i < count; i++) {
				const part = factor * (output[i] ?? NaN);
				sums[i] = (sums[i] ?? 0) + part;
				noise[i] = (noise[i] ?? 0) + Math.abs(part) * ROUND_OFF;
			}
		}
		return { values: sums, noise };
	}

	#makeRoomFor(count: number): void {
		if (count <= this.#capacity) return;
		this.#capacity = count;
		this.#inputs = this.#program.inputs.map(() => new Float64Array(count));
		this.#outputs = Array.from({ length: this.#program.outputCount }, () => new Float64Array(count));
	}
}
