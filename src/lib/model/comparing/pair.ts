import type {
	Advantage,
	CostItem,
	Dossier,
	Option,
	OptionAdvantage,
	OptionRisk,
	Risk,
	Statement,
	Theme
} from '../../dossier/dossier.ts';
import type { AssumptionValues } from '../assumptions.ts';
import type { LineKind, LineOutcome, OptionOutcome, Outcome, Sum } from '../outcome.ts';
import { prepare } from './comparison.ts';
import type { Period } from './scope.ts';
import { addDifferences, contrast, type Difference } from './contrast.ts';
import { itemsOf } from '../items.ts';
import { signOf } from './samples.ts';

/** How a cost item or effect compares: the same in every year, with other amounts, or in one option alone. */
export type LineState = 'equal' | 'differs' | 'only-first' | 'only-second';

/** One cost item or effect in two options. Differences are first − second. */
export interface PairLine {
	readonly kind: LineKind;
	readonly item: CostItem;
	readonly state: LineState;
	/** Absent where the option does not have it. */
	readonly first?: LineOutcome;
	readonly second?: LineOutcome;
	/** One for each year, in €/jaar. */
	readonly years: readonly Difference[];
	/** Over all years, in €. */
	readonly total: Difference;
	/** Cannot be calculated in one of the options. */
	readonly failed: boolean;
	/** The unknown assumptions by which an amount of it is open, in either option. */
	readonly missing: readonly string[];
}

/** The costs, or the expected effects, of two options. */
export interface PairPart {
	readonly first: Sum;
	readonly second: Sum;
	/** In the order of the dossier; what neither option has is not in it. */
	readonly lines: readonly PairLine[];
	/** The known difference in €/jaar and what unknowns do to it, one for each year. */
	readonly years: readonly Difference[];
	/** The same over all years, in €. */
	readonly total: Difference;
	/** Lines with an unknown on which the difference depends. */
	readonly deciding: readonly PairLine[];
	/** Lines with an unknown that does nothing to the difference, because it cancels. */
	readonly cancelling: readonly PairLine[];
	/** Lines that cannot be calculated, and so are in no sum. */
	readonly failed: readonly PairLine[];
	/** Size of the known difference as a fraction of the larger known total; null where that has no meaning. */
	readonly share: number | null;
}

/** Which of two options have an advantage, a risk or a text. */
export type Where = 'first' | 'second' | 'both';

export interface PairAdvantage {
	readonly advantage: Advantage;
	readonly where: Where;
	readonly first?: OptionAdvantage;
	readonly second?: OptionAdvantage;
}

export interface PairRisk {
	readonly risk: Risk;
	readonly where: Where;
	readonly first?: OptionRisk;
	readonly second?: OptionRisk;
	/** In both options, with another measure. */
	readonly otherMeasure: boolean;
}

export interface PairTheme {
	readonly theme: Theme;
	readonly first?: Statement;
	readonly second?: Statement;
	/** Both say the same in the same words. */
	readonly alike: boolean;
}

/** Everything in which two options differ, and in which they do not. */
export interface PairComparison {
	readonly first: Option;
	readonly second: Option;
	readonly spending: PairPart;
	/** Expected consequences outside the costs; never added to them here. */
	readonly effects: PairPart;
	readonly advantages: readonly PairAdvantage[];
	readonly risks: readonly PairRisk[];
	readonly themes: readonly PairTheme[];
}

/** Only the costs of two options, as `comparePair` compares them: a fraction of the work. */
export function compareCosts(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	first: string,
	second: string
): PairPart | undefined {
	const [inA, inB] = [first, second].map((letter) =>
		outcome.options.find((option) => option.letter === letter)
	);
	return inA && inB && inA !== inB ? comparePart(dossier, values, outcome, inA, inB, 'spending') : undefined;
}

/**
 * Compares two options of an outcome, which must be that of the dossier under these values. Unknown amounts that are
 * the same in both do not touch the difference, also where they stand in different items.
 * @returns undefined when the dossier does not have both options, or when they are one and the same
 */
export function comparePair(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	first: string,
	second: string
): PairComparison | undefined {
	const [a, b] = [first, second].map((letter) => dossier.options.find((option) => option.letter === letter));
	const [inA, inB] = [first, second].map((letter) =>
		outcome.options.find((option) => option.letter === letter)
	);
	if (!a || !b || !inA || !inB || a === b) return undefined;
	return {
		first: a,
		second: b,
		spending: comparePart(dossier, values, outcome, inA, inB, 'spending'),
		effects: comparePart(dossier, values, outcome, inA, inB, 'effect'),
		advantages: dossier.advantages.flatMap((advantage): PairAdvantage[] => {
			const [inFirst, inSecond] = [a, b].map(({ advantages }) =>
				advantages.find((own) => own.advantage === advantage.id)
			);
			const where = whereOf(inFirst, inSecond);
			return where ? [{ advantage, where, first: inFirst, second: inSecond }] : [];
		}),
		risks: dossier.risks.flatMap((risk): PairRisk[] => {
			const [inFirst, inSecond] = [a, b].map(({ risks }) => risks.find((own) => own.risk === risk.id));
			const where = whereOf(inFirst, inSecond);
			const measure = (own?: OptionRisk): string | undefined => own?.mitigation ?? risk.mitigation;
			const otherMeasure = where === 'both' && measure(inFirst) !== measure(inSecond);
			return where ? [{ risk, where, first: inFirst, second: inSecond, otherMeasure }] : [];
		}),
		themes: dossier.themes.flatMap((theme): PairTheme[] => {
			const [inFirst, inSecond] = [a.themes[theme.id], b.themes[theme.id]];
			if (!inFirst && !inSecond) return [];
			return [{ theme, first: inFirst, second: inSecond, alike: inFirst?.text === inSecond?.text }];
		})
	};
}

function whereOf(inFirst: unknown, inSecond: unknown): Where | undefined {
	if (inFirst !== undefined) return inSecond === undefined ? 'first' : 'both';
	return inSecond === undefined ? undefined : 'second';
}

function comparePart(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	first: OptionOutcome,
	second: OptionOutcome,
	kind: LineKind
): PairPart {
	const weights = new Map([
		[first.letter, 1],
		[second.letter, -1]
	]);
	const compared = contrast(outcome, weights, [kind]);
	const exact = (item: string | undefined, period: Period): Exact =>
		exactDifference(only(dossier, kind, item), values, first.letter, second.letter, period);
	const lines = itemsOf(dossier, kind).flatMap((item): PairLine[] => {
		const found = compared.lines.find((line) => line.item === item.id);
		if (!found) return [];
		const [inFirst, inSecond] = [first, second].map((option) =>
			option.lines.find((line) => line.kind === kind && line.item === item.id)
		);
		const { failed } = found;
		const settle = (difference: Difference, period: Period): Difference =>
			difference.open === 'none' || failed || !inFirst || !inSecond
				? difference
				: (exact(item.id, period).difference ?? difference);
		const years = found.years.map((year, place) => settle(year, outcome.years[place] ?? NaN));
		const total = settle(found.total, 'all');
		const state = stateOf(inFirst, inSecond, years, failed);
		const missing = missingIn([inFirst, inSecond]);
		return [{ kind, item, state, first: inFirst, second: inSecond, years, total, failed, missing }];
	});
	const failed = lines.filter((line) => line.failed);
	const settle = (differences: readonly Difference[], period: Period, size: number): Settled => {
		const sum = addDifferences(differences, size);
		if (sum.open === 'none') return { difference: sum, blocking: [] };
		const { difference, blocking } = exact(undefined, period);
		if (difference !== undefined) return { difference, blocking };
		const left = lines.flatMap((line, place) => (needs(line, blocking) ? (differences[place] ?? []) : []));
		const { open, side } = addDifferences(left, size);
		return { difference: { ...sum, open, side }, blocking };
	};
	const { difference: total, blocking } = settle(
		lines.map((line) => line.total),
		'all',
		compared.sizes.total
	);
	const deciding = lines.filter((line) => line.total.open !== 'none' && needs(line, blocking));
	const [sumOfFirst, sumOfSecond] =
		kind === 'spending' ? [first.spending, second.spending] : [first.effects, second.effects];
	return {
		first: sumOfFirst,
		second: sumOfSecond,
		lines,
		years: outcome.years.map(
			(year, place) =>
				settle(
					lines.map((line) => line.years[place] ?? line.total),
					year,
					compared.sizes.years[place] ?? 0
				).difference
		),
		total,
		deciding,
		cancelling: lines.filter((line) => line.missing.length > 0 && !deciding.includes(line)),
		failed,
		share: shareOf(total.known, sumOfFirst.known, sumOfSecond.known)
	};
}

function stateOf(
	first: LineOutcome | undefined,
	second: LineOutcome | undefined,
	years: readonly Difference[],
	failed: boolean
): LineState {
	if (second === undefined) return 'only-first';
	if (first === undefined) return 'only-second';
	return !failed && years.every(({ known, open }) => known === 0 && open === 'none') ? 'equal' : 'differs';
}

function missingIn(lines: readonly (LineOutcome | undefined)[]): readonly string[] {
	const amounts = lines.flatMap((line) => line?.amounts ?? []);
	return [...new Set(amounts.flatMap((amount) => (amount.state === 'open' ? amount.missing : [])))];
}

const needs = ({ missing }: PairLine, blocking: readonly string[]): boolean =>
	missing.some((id) => blocking.includes(id));

interface Settled {
	readonly difference: Difference;
	/** The unknown assumptions on which it depends; none when it is known. */
	readonly blocking: readonly string[];
}

/** A difference in which all that is equal has cancelled; without a value when it is still unknown, or has none. */
interface Exact {
	readonly difference?: Difference;
	readonly blocking: readonly string[];
}

function exactDifference(
	dossier: Dossier,
	values: AssumptionValues,
	first: string,
	second: string,
	period: Period
): Exact {
	const subject = { kind: 'difference', first, second } as const;
	const prepared = prepare(dossier, values, { subject, measure: 'spending', period }, []);
	if (prepared.state === 'blocked') return { blocking: prepared.blocked };
	const {
		values: [sum = NaN],
		noise: [noise = 0]
	} = prepared.at([], 1);
	const sign = signOf(sum, noise);
	return {
		blocking: [],
		...(sign === null
			? {}
			: {
					difference: {
						known: sign === 0 ? 0 : sum,
						counted: 1,
						open: 'none' as const,
						side: 'none' as const
					}
				})
	};
}

const parts = new WeakMap<Dossier, Map<string, Dossier>>();

/** The dossier with only its costs or only its effects, or one item of these, in the place of its costs. */
function only(dossier: Dossier, kind: LineKind, item: string | undefined): Dossier {
	const known = parts.get(dossier) ?? new Map<string, Dossier>();
	parts.set(dossier, known);
	const key = `${kind} ${item ?? ''}`;
	let made = known.get(key);
	if (made === undefined) {
		const options = dossier.options.map((option) => {
			const lines = kind === 'spending' ? option.spending : option.effects;
			return {
				...option,
				spending: lines.filter((line) => item === undefined || line.item === item),
				effects: []
			};
		});
		made = { ...dossier, options };
		known.set(key, made);
	}
	return made;
}

function shareOf(known: number, first: number, second: number): number | null {
	const larger = Math.max(first, second);
	return Math.min(first, second) < 0 || larger === 0 ? null : Math.abs(known) / larger;
}
