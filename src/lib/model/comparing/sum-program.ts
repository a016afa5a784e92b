import { spoilt } from '../../formula/arithmetic.ts';
import { compile } from '../../formula/compile.ts';
import { assumptionsIn, intermediatesIn } from '../../formula/dependencies.ts';
import { interval, type Interval } from '../../formula/interval.ts';
import type { Program } from '../../formula/program.ts';
import { rangeFinder } from '../../formula/ranges.ts';
import { toBase } from '../../formula/scale.ts';
import { hasWholeSteps, type AssumptionValues } from '../assumptions.ts';
import { ROUND_OFF } from '../round-off.ts';
import { bendsFrom, gapsOf, type Gap } from './bends.ts';
import type { Core, Term } from './cores.ts';
import type { CurveValues } from './curve.ts';
import type { Following } from './following.ts';
import type { Ledger } from './ledger.ts';

/** From the lowest to the highest value of an assumption. */
export type Range = readonly [low: number, high: number];

/** A sum of terms as a program, with the columns that it reads and fills. */
export class SumProgram {
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
