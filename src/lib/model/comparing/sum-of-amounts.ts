import type { Interval } from '../../formula/interval.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { isRoundOff } from '../round-off.ts';
import type { Core, Term } from './cores.ts';
import type { CurveValues } from './curve.ts';
import type { Following } from './following.ts';
import type { Entry, Ledger, Weighed } from './ledger.ts';
import type { LeftOut, OpenTreatment } from './scope.ts';
import { SumProgram, type Range } from './sum-program.ts';

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

/** So many programs of a sum are kept ready to run, each for another set of amounts left out. */
const MOST_PROGRAMS = 8;

/** A weighted sum of amounts, ready to be worked out for any assumptions. */
export class SumOfAmounts {
	readonly #ledger: Ledger;
	readonly #weighed: readonly Weighed[];
	/** What is left of all amounts when equal ones have cancelled. */
	readonly #terms: readonly Term[];
	#isAlwaysZero: boolean | null = null;
	/** One for each set of amounts that was left out. */
	readonly #programs = new Map<string, SumProgram>();

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
		const { values, noise } = new SumProgram(this.#ledger, this.#terms, []).sum({}, [], [], 1);
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
		const program = this.#programFor(leftOut, terms, [...doubtful]);
		return {
			state: 'ready',
			influential,
			leftOut,
			following: (assumption) => program.following(assumption),
			bends: (assumption, bounds) => program.bends(values, assumption, bounds),
			at: (columns, count) => program.sum(values, asked, columns, count),
			along: (columns, count) => program.along(values, asked, columns, count),
			reach: (ranges) => program.reach(values, asked, ranges)
		};
	}

	#programFor(leftOut: readonly LeftOut[], terms: readonly Term[], doubtful: readonly Core[]): SumProgram {
		const key = JSON.stringify([leftOut, doubtful.map(({ formula, year }) => [formula, year])]);
		let program = this.#programs.get(key);
		if (program === undefined) {
			if (this.#programs.size >= MOST_PROGRAMS) this.#programs.clear();
			program = new SumProgram(this.#ledger, terms, doubtful);
			this.#programs.set(key, program);
		}
		return program;
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
