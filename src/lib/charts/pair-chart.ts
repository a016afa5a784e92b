import type { Direction, Dossier, Option } from '../dossier/dossier.ts';
import { money } from '../format/number.ts';
import { lineDifference, lineSentence, linesIn, partOf, togetherText } from '../format/pair.ts';
import { together } from '../format/costs.ts';
import { list } from '../format/text.ts';
import type { LineKind } from '../model/outcome.ts';
import { knowsNoDifference, type OpenPart } from '../model/comparing/contrast.ts';
import type { PairComparison, PairLine } from '../model/comparing/pair.ts';
import type { Domain, Mark, Row, RowChart } from './chart.ts';
import { encoding } from './encoding.ts';
import { moneyDomain } from './money-domain.ts';

/** At most so many steps between ticks, so that a symmetric scale has three to five of them. */
const MOST_STEPS = 5;

/**
 * What every line that differs makes two options differ over all years: a bar to the side of the option in which it
 * costs more, in the looks of that option. What is not known has no length. Where the visitor's assumptions changed a
 * difference, a mark shows the source's.
 *
 * @param source the comparison of the same options in the source
 */
export function pairChart(
	dossier: Dossier,
	comparison: PairComparison,
	source: PairComparison,
	kind: LineKind = 'spending'
): RowChart {
	const { first, second } = comparison;
	const differing = linesIn(partOf(comparison, kind), 'differing');
	const rows = differing.map((line) => ({
		line,
		original: partOf(source, kind).lines.find(({ item }) => item.id === line.item.id)
	}));
	const more = kind === 'spending' ? 'kost meer' : 'komt hoger uit';
	const ends = [`${first.letter} ${more}`, `${second.letter} ${more}`] as const;
	const what = kind === 'spending' ? 'post' : 'effect';
	const description = (of: PairComparison): string => `Samen: ${togetherText(of, kind)}.`;
	const now = description(comparison);
	const then = description(source);
	return {
		title: `Verschil per ${what}, ${together(dossier.years)}`,
		description: `Een balk naar links: ${ends[0]}. Een balk naar rechts: ${ends[1]}. ${now}`,
		sourceDescription: now === then ? undefined : then,
		domain: domainOf(
			rows.flatMap(({ line, original }) => [line.total.known, original?.total.known ?? 0]),
			ends
		),
		rows: rows.map(({ line, original }) => rowOf(dossier, comparison, source, line, original)),
		legend: [first, second].map((option, place) => ({
			look: encoding(dossier, option),
			text: ends[place] ?? ''
		}))
	};
}

function rowOf(
	dossier: Dossier,
	comparison: PairComparison,
	source: PairComparison,
	line: PairLine,
	original: PairLine | undefined
): Row {
	const { first, second } = comparison;
	const { known, open, side } = line.total;
	const dearer = known > 0 ? first : second;
	const then = original && lineDifference(source, original);
	const isChanged = then !== undefined && then !== lineDifference(comparison, line);
	const says = lineSentence(comparison, line);
	return {
		id: line.item.id,
		label: line.item.short,
		value: valueOf(comparison, line, dearer),
		open:
			open === 'none'
				? []
				: [{ direction: directionOf(open, known === 0 ? side !== 'second' : dearer === first), count: 1 }],
		marks: [
			...(known === 0
				? []
				: [{ kind: 'bar', from: 0, to: -known, look: encoding(dossier, dearer) } satisfies Mark]),
			...(isChanged && hasKnown(original)
				? [{ kind: 'rule', at: -original.total.known, meaning: 'source' } satisfies Mark]
				: [])
		],
		says: isChanged ? `${says} In de bron: ${then}.`.replace('p.m..', 'p.m.') : says
	};
}

/** Whether the source has a known difference to mark; not where all it has is unknown. */
function hasKnown(line: PairLine | undefined): line is PairLine {
	return line !== undefined && !line.failed && !knowsNoDifference(line.total);
}

/** The known difference with the letter of the dearer option; of an unknown, only the letter. */
function valueOf(
	{ first, second }: PairComparison,
	{ item, total, failed }: PairLine,
	dearer: Option
): string {
	if (failed) return 'niet te berekenen';
	const more = item.side === 'income' ? 'minder baten' : 'meer';
	if (total.known !== 0) return `${dearer.letter}\u00a0${money(Math.abs(total.known))} ${more}`;
	switch (total.side) {
		case 'none':
			return 'samen evenveel';
		case 'first':
			return first.letter;
		case 'second':
			return second.letter;
		case 'both':
			return list([first.letter, second.letter]);
	}
}

/** What an unknown does to the figure beside it, which is of the dearer option or of the option that has it. */
function directionOf(open: Exclude<OpenPart, 'none'>, isOfFirst: boolean): Direction {
	if (open === 'either') return 'either';
	return (open === 'adds') === isOfFirst ? 'raises' : 'lowers';
}

/** As wide to the left as to the right; both sides read as amounts, not as less than nothing. */
function domainOf(values: readonly number[], ends: readonly [string, string]): Domain {
	const size = Math.max(1, ...values.map(Math.abs));
	const domain = moneyDomain([-size, size], MOST_STEPS, Math.abs);
	const isKnown = values.some((value) => value !== 0);
	return { ...domain, ticks: domain.ticks.filter(({ at }) => isKnown || at === 0), ends };
}
