import type { CostLine, Dossier, Option } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { evaluateWith, missingOf } from '../../formula/needs.ts';
import { outcomeShown } from '../../formula/ranges.ts';
import type { Formula } from '../../formula/tree.ts';
import { scaleOf, toBase, type Scale } from '../../formula/scale.ts';
import type { AssumptionValues } from '../assumptions.ts';
import type { LineKind } from '../outcome.ts';
import { Splitter, type Core, type Term } from './cores.ts';
import { followingOf, type Following } from './following.ts';
import type { Scope, Subject } from './scope.ts';

/** The amount of one line in one year. */
export interface Entry {
	readonly kind: LineKind;
	readonly item: string;
	readonly year: number;
	readonly terms: readonly Term[];
	/** The amount itself, where it may have no outcome: then no sum with it has one, whatever cancels. */
	readonly doubtful: Core | null;
}

/** An entry with the weight of its option. */
export interface Weighed {
	readonly entry: Entry;
	readonly weight: number;
}

/** The amounts of a dossier, taken apart. */
export class Ledger {
	readonly dossier: Dossier;
	readonly intermediates: ReadonlyMap<string, Formula>;
	readonly units: ReadonlyMap<string, Scale>;
	readonly #splitter: Splitter;
	readonly #entries = new Map<Option, readonly Entry[]>();
	readonly #following = new Map<string, (formula: Formula) => Following>();
	/** Whether an amount has an outcome whatever its assumptions are. */
	readonly #isShown: (formula: Formula, year: number) => boolean;

	constructor(dossier: Dossier) {
		this.dossier = dossier;
		this.intermediates = formulasOf(dossier);
		this.units = new Map(dossier.assumptions.map(({ id, unit }) => [id, scaleOf(unit)]));
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

	/**
	 * The amounts of a sum, each with the weight of its option.
	 * @throws RangeError for an option or year that the dossier does not have
	 */
	weighed({ subject, measure, period }: Scope): readonly Weighed[] {
		if (period !== 'all' && !this.dossier.years.includes(period)) {
			throw new RangeError(`The dossier does not have the year ${period}`);
		}
		return weightsOf(subject).flatMap(([letter, weight]) =>
			this.#entriesOf(letter)
				.filter(({ kind }) => measure === 'balance' || kind === 'spending')
				.filter(({ year }) => period === 'all' || year === period)
				.map((entry): Weighed => ({ entry, weight }))
		);
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
