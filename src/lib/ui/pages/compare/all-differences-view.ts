import type { Dossier } from '../../../dossier/dossier.ts';
import { together } from '../../../format/costs.ts';
import {
	differenceSentence,
	failedText,
	linesIn,
	missingText,
	nothingKnown,
	unknownSides
} from '../../../format/pair.ts';
import { counted } from '../../../format/text.ts';
import { baseline, type AssumptionValues } from '../../../model/assumptions.ts';
import type { Outcome } from '../../../model/outcome.ts';
import { hasFewPairs, pairsOf } from '../../../dossier/pairs.ts';
import { comparePair, type PairComparison, type PairPart } from '../../../model/comparing/pair.ts';
import { sameValue } from '../../../model/round-off.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';
import { optionMark, type OptionMark } from '../../parts/figures/option-mark.ts';
import { said, type Said } from '../../parts/figures/said.ts';

/** What two options differ, in a row. */
export interface PairDifferences {
	readonly first: OptionMark;
	readonly second: OptionMark;
	/** The known difference. */
	readonly known: Said;
	/** The unknown amounts on which the difference depends, by the option that has them. */
	readonly unknown: readonly { readonly where: string; readonly names: string }[];
	/** What cannot be calculated; empty for nothing. */
	readonly failed: string;
	/** What the source does not know in the difference, where that is something else. */
	readonly unknownWas?: string;
	/** How many cost items differ; of the source in words, where that is another number. */
	readonly lines: { readonly count: number; readonly was?: string };
	/** How many advantages only one of both has. */
	readonly advantages: number;
	/** How many risks only one of both has. */
	readonly risks: number;
}

/** The difference between two options in a cell: the first minus the second. */
export interface PairCell {
	readonly first: string;
	readonly second: string;
	readonly difference: CellDifference;
	/** What it is in the source, where that is something else. */
	readonly was?: CellDifference;
}

/** A known difference in € and what is missing in it. */
export interface CellDifference {
	/** In €; null where nothing of it is known. */
	readonly known: number | null;
	/** Whether it depends on what is not known. */
	readonly isOpen: boolean;
	/** Whether something in it cannot be calculated. */
	readonly isFailed: boolean;
}

/** What every two options of a dossier differ: told pair by pair where they are few, else as a table of letters. */
export type AllDifferencesView = {
	/** The years that are added up. */
	readonly range: string;
} & (
	| {
			readonly kind: 'pairs';
			/** In the order of the dossier. */
			readonly pairs: readonly PairDifferences[];
	  }
	| {
			readonly kind: 'matrix';
			/** In the order of the dossier. */
			readonly options: readonly OptionMark[];
			/** Each pair once. */
			readonly cells: readonly PairCell[];
	  }
);

/** Compares every two options of a dossier, to show in a table. */
export function allDifferencesView({ dossier, values, outcome, source }: Moment): AllDifferencesView {
	const compareAll = (in_: Dossier, under: AssumptionValues, of: Outcome): readonly PairComparison[] =>
		pairsOf(in_).flatMap(({ first, second }) => comparePair(in_, under, of, first, second) ?? []);
	const comparisons = compareAll(dossier, values, outcome);
	const own = sourceOf(dossier);
	const originals = outcome === source ? comparisons : compareAll(own, baseline(own), source);
	const range = together(dossier.years);
	if (!hasFewPairs(dossier)) {
		return {
			kind: 'matrix',
			range,
			options: dossier.options.map((option) => optionMark(dossier, option)),
			cells: comparisons.map((comparison, place) => cellOf(comparison, originals[place] ?? comparison))
		};
	}
	return {
		kind: 'pairs',
		range,
		pairs: comparisons.map((comparison, place): PairDifferences => {
			const original = originals[place] ?? comparison;
			const { first, second, advantages, risks } = comparison;
			const missing = missingText(original);
			return {
				first: optionMark(dossier, first),
				second: optionMark(dossier, second),
				known: said(differenceSentence(comparison), differenceSentence(original)),
				unknown: unknownSides(comparison),
				failed: failedText(comparison),
				unknownWas: missing === missingText(comparison) ? undefined : missing || 'alles bekend',
				lines: {
					count: linesIn(comparison.spending, 'differing').length,
					was: said(linesText(comparison), linesText(original)).was
				},
				advantages: inOne(advantages),
				risks: inOne(risks)
			};
		})
	};
}

function cellOf({ first, second, spending }: PairComparison, original: PairComparison): PairCell {
	const [difference, was] = [cellDifference(spending), cellDifference(original.spending)];
	const isSame =
		difference.isOpen === was.isOpen &&
		difference.isFailed === was.isFailed &&
		(difference.known === null || was.known === null
			? difference.known === was.known
			: sameValue(difference.known, was.known));
	return { first: first.letter, second: second.letter, difference, ...(isSame ? {} : { was }) };
}

const cellDifference = (part: PairPart): CellDifference => ({
	known: nothingKnown(part) === undefined ? part.total.known : null,
	isOpen: part.deciding.length > 0,
	isFailed: part.failed.length > 0
});

const linesText = ({ spending }: PairComparison): string =>
	counted(linesIn(spending, 'differing').length, 'post', 'posten');
const inOne = (entries: readonly { where: string }[]): number =>
	entries.filter(({ where }) => where !== 'both').length;
