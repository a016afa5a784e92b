import type { Dossier } from '../../dossier/dossier.ts';
import { differenceSentence, failedText, linesIn, missingText, unknownSides } from '../../format/pair.ts';
import { counted, yearRange } from '../../format/text.ts';
import { baseline, type AssumptionValues } from '../../model/assumptions.ts';
import type { Outcome } from '../../model/calculate.ts';
import { pairsOf } from '../../model/pairs.ts';
import { comparePair, type PairComparison } from '../../model/pair.ts';
import { sourceOf } from '../../model/split.ts';
import type { Moment } from '../../state/moment.ts';
import { optionMark, type OptionMark } from './option-mark.ts';
import { said, type Said } from './said.ts';

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

/** What every two options of a dossier differ. */
export interface AllDifferencesView {
	/** The years that are added up. */
	readonly range: string;
	/** In the order of the dossier. */
	readonly pairs: readonly PairDifferences[];
}

/** Compares every two options of a dossier, to show in a table. */
export function allDifferencesView({ dossier, values, outcome, source }: Moment): AllDifferencesView {
	const compareAll = (in_: Dossier, under: AssumptionValues, of: Outcome): readonly PairComparison[] =>
		pairsOf(in_).flatMap(({ first, second }) => comparePair(in_, under, of, first, second) ?? []);
	const comparisons = compareAll(dossier, values, outcome);
	const own = sourceOf(dossier);
	const originals = outcome === source ? comparisons : compareAll(own, baseline(own), source);
	return {
		range: yearRange(dossier.years),
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

const linesText = ({ spending }: PairComparison): string =>
	counted(linesIn(spending, 'differing').length, 'post', 'posten');
const inOne = (entries: readonly { where: string }[]): number =>
	entries.filter(({ where }) => where !== 'both').length;
