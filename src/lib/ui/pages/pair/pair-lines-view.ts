import type { RowChart } from '../../../charts/chart.ts';
import { pairChart } from '../../../charts/pair-chart.ts';
import { pairTable } from '../../../export/pair-table.ts';
import type { DataTable } from '../../../export/table.ts';
import { overTogether, together } from '../../../format/costs.ts';
import {
	cancellingSentence,
	differenceSentence,
	equalLinesText,
	lineDifference,
	linesIn,
	pairEffectsSentence,
	pairSentence,
	partOf,
	shareSentence,
	unknownSides
} from '../../../format/pair.ts';
import { list } from '../../../format/text.ts';
import { lineNotes } from '../../../format/validity.ts';
import { baseline } from '../../../model/assumptions.ts';
import { hasIncome } from '../../../model/items.ts';
import type { LineKind, LineOutcome, Sum } from '../../../model/outcome.ts';
import { comparePair, type PairComparison, type PairLine } from '../../../model/comparing/pair.ts';
import { sameSum } from '../../../model/same.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';
import { openNames, type Names } from '../../parts/figures/open-names.ts';
import { said, type Said } from '../../parts/figures/said.ts';

/** What a line comes to in an option over all years, with the source's figure where that is another. */
export interface LineSum {
	readonly sum: Sum;
	readonly source?: Sum;
}

/** A line of two options as figures. */
export interface LineFigures {
	readonly id: string;
	readonly name: string;
	/** Absent where the option does not have it. */
	readonly first?: LineSum;
	readonly second?: LineSum;
	/** Of an effect. */
	readonly difference?: Said;
	/** What the source remarks on a cost item, by option. */
	readonly remarks: readonly string[];
}

/** A line with an unknown on which the difference depends. */
export interface DecidingLine {
	readonly id: string;
	readonly title: string;
	/** The options that have it: `A en C`. */
	readonly letters: string;
	readonly note?: string;
	/** The assumptions that are not known yet. */
	readonly assumptions: readonly { readonly id: string; readonly title: string }[];
}

/** The unknowns of the costs, or of the effects. */
export interface Unknowns {
	readonly deciding: readonly DecidingLine[];
	/** Which unknowns do nothing to the difference; empty where there are none. */
	readonly cancelling: string;
}

/** What two options differ, line by line. */
export interface PairLinesView {
	/** Id of the dossier. */
	readonly dossier: string;
	readonly first: string;
	readonly second: string;
	/** In what they differ: `kosten`, `saldo`. */
	readonly what: string;
	/** The years that are added up. */
	readonly range: string;
	/** The same, for after an amount. */
	readonly over: string;
	readonly sentence: Said;
	/** The known difference. */
	readonly difference: Said;
	/** Its size, now and in the source, in € over all years; 0 where that is no euro. */
	readonly size: readonly [now: number, then: number];
	/** The options that have unknown amounts on which the difference depends: `bij C`. */
	readonly unknown: readonly string[];
	/** The known difference in proportion, and as a fraction. */
	readonly share?: Said & { readonly fraction: number };
	/** The lines that differ; absent where there are none. */
	readonly differing?: {
		readonly chart: RowChart;
		readonly table: DataTable;
		readonly sourceTable?: DataTable;
		/** Names of the cost items that a table has unknowns of. */
		readonly names: Names;
	};
	readonly remarks: readonly string[];
	/** The lines that are equal; absent where there are none. */
	readonly equal?: { readonly summary: Said; readonly lines: readonly LineFigures[] };
	readonly unknowns: Unknowns;
	/** The expected effects; absent where neither option has any. */
	readonly effects?: {
		readonly sentence: Said;
		readonly lines: readonly LineFigures[];
		readonly unknowns: Unknowns;
	};
}

const sizeOf = ({ spending: { total } }: PairComparison): number =>
	Math.round(Math.abs(total.known)) === 0 ? 0 : Math.abs(total.known);

/**
 * Compares two options line by line, to show it.
 * @returns undefined when the dossier does not have both options, or when they are one and the same
 */
export function pairLinesView(moment: Moment, first: string, second: string): PairLinesView | undefined {
	const { dossier, values, outcome, source } = moment;
	const isChanged = outcome !== source;
	const comparison = comparePair(dossier, values, outcome, first, second);
	const own = sourceOf(dossier);
	const original = isChanged ? comparePair(own, baseline(own), source, first, second) : comparison;
	if (!comparison || !original) return undefined;
	const { spending, effects } = comparison;
	const both: Both = { comparison, original };
	const say = (of: (one: PairComparison) => string): Said => said(of(comparison), of(original));
	const differing = linesIn(spending, 'differing');
	const equal = linesIn(spending, 'equal');
	const share = say(shareSentence);
	const table = pairTable(dossier, comparison);
	return {
		dossier: dossier.id,
		first,
		second,
		what: hasIncome(dossier) ? 'saldo' : 'kosten',
		range: together(dossier.years),
		over: overTogether(dossier.years),
		sentence: say((of) => pairSentence(dossier, of)),
		difference: say(differenceSentence),
		size: [sizeOf(comparison), sizeOf(original)],
		unknown: unknownSides(comparison).map(({ where }) => where),
		...(share.text !== '' && spending.share !== null
			? { share: { ...share, fraction: spending.share } }
			: {}),
		...(differing.length > 0
			? {
					differing: {
						chart: pairChart(dossier, comparison, original),
						table,
						...(isChanged ? { sourceTable: pairTable(dossier, original) } : {}),
						names: openNames(dossier, table)
					}
				}
			: {}),
		remarks: differing.flatMap((line) => remarksOf(comparison, line)),
		...(equal.length > 0
			? {
					equal: {
						summary: say((of) => equalLinesText(dossier, of)),
						lines: equal.map((line) => figuresOf(both, line))
					}
				}
			: {}),
		unknowns: unknownsOf(moment, comparison, 'spending'),
		...(effects.lines.length > 0
			? {
					effects: {
						sentence: say((of) => pairEffectsSentence(dossier, of)),
						lines: effects.lines.map((line) => figuresOf(both, line)),
						unknowns: unknownsOf(moment, comparison, 'effect')
					}
				}
			: {})
	};
}

/** Two options as they are, and in the source. */
interface Both {
	readonly comparison: PairComparison;
	readonly original: PairComparison;
}

function figuresOf({ comparison, original }: Both, line: PairLine): LineFigures {
	const then = partOf(original, line.kind).lines.find(({ item }) => item.id === line.item.id);
	const difference = lineDifference(comparison, line);
	return {
		id: line.item.id,
		name: line.item.short,
		...(line.first ? { first: lineSum(line.first, then?.first) } : {}),
		...(line.second ? { second: lineSum(line.second, then?.second) } : {}),
		...(line.kind === 'effect'
			? {
					difference: said(difference, then ? lineDifference(original, then) : difference),
					remarks: []
				}
			: { remarks: remarksOf(comparison, line) })
	};
}

function lineSum({ total }: LineOutcome, original: LineOutcome | undefined): LineSum {
	return original === undefined || sameSum(total, original.total)
		? { sum: total }
		: { sum: total, source: original.total };
}

function remarksOf({ first, second }: PairComparison, line: PairLine): readonly string[] {
	return [
		{ letter: first.letter, of: line.first },
		{ letter: second.letter, of: line.second }
	].flatMap(({ letter, of }) =>
		of ? lineNotes(of.line).map((note) => `${line.item.short}, keuze ${letter}: ${note}`) : []
	);
}

function unknownsOf({ dossier }: Moment, comparison: PairComparison, kind: LineKind): Unknowns {
	const { first, second } = comparison;
	return {
		deciding: partOf(comparison, kind).deciding.map((line) => ({
			id: line.item.id,
			title: line.item.title,
			letters: list([...(line.first ? [first.letter] : []), ...(line.second ? [second.letter] : [])]),
			...(line.item.note ? { note: line.item.note } : {}),
			assumptions: dossier.assumptions
				.filter(({ id }) => line.missing.includes(id))
				.map(({ id, title }) => ({ id, title }))
		})),
		cancelling: cancellingSentence(comparison, kind)
	};
}
