import type { Dossier } from '../dossier/dossier.ts';
import { overTogether, together } from '../format/costs.ts';
import {
	cancellingSentence,
	differenceSentence,
	linesIn,
	missingText,
	nothingKnown,
	openSide,
	partOf
} from '../format/pair.ts';
import { OPEN } from '../format/text.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import type { LineKind, LineOutcome, Outcome } from '../model/outcome.ts';
import { knowsNoDifference } from '../model/comparing/contrast.ts';
import { pairsOf } from '../dossier/pairs.ts';
import { comparePair, type PairComparison, type PairLine, type PairPart } from '../model/comparing/pair.ts';
import { hasIncome } from '../model/items.ts';
import type { Cell, DataTable } from './table.ts';

const NONE: Cell = { kind: 'none' };
const text = (words: string): Cell => (words === '' ? NONE : { kind: 'text', text: words });
const count = (value: number): Cell => ({ kind: 'number', value, unit: 'getal' });

/**
 * Two options line by line over all years: the amount in either, the known difference and what is not known of it. The
 * totals of costs and of effects each close their own lines.
 */
export function pairTable(dossier: Dossier, comparison: PairComparison): DataTable {
	const { first, second } = comparison;
	const [a, b] = [first.letter, second.letter];
	const range = together(dossier.years);
	const part = (kind: LineKind, total: string, prefix: string): readonly (readonly Cell[])[] => {
		const of = partOf(comparison, kind);
		if (of.lines.length === 0) return [];
		return [
			...of.lines.map((line): readonly Cell[] => [
				text(`${prefix}${line.item.title}`),
				lineCell(line.first),
				lineCell(line.second),
				lineDifference(line),
				text(openSide(comparison, line.total))
			]),
			[
				text(total),
				{ kind: 'sum', sum: of.first, of: kind },
				{ kind: 'sum', sum: of.second, of: kind },
				totalDifference(of),
				text(missingText(comparison, kind))
			]
		];
	};
	return {
		id: `verschil-${a}-${b}`.toLowerCase(),
		title: `Keuze ${a} en keuze ${b} vergeleken, ${range}`,
		columns: [
			{ id: 'post', title: 'Post', figures: false },
			{ id: a.toLowerCase(), title: `Keuze ${a}`, figures: true },
			{ id: b.toLowerCase(), title: `Keuze ${b}`, figures: true },
			{ id: 'verschil', title: `Bekend verschil, ${a} min ${b}`, figures: true },
			{ id: 'onbekend', title: 'Niet bekend in het verschil', figures: false }
		],
		rows: [
			...part('spending', hasIncome(dossier) ? dossier.totalName : 'Kosten samen', ''),
			...part('effect', 'Verwachte effecten samen, apart opgeteld', 'Effect: ')
		],
		notes: [
			`Alle bedragen zijn ${overTogether(dossier.years)}. Een plus betekent: keuze ${a} heeft het hogere bedrag.`,
			...openNotes(comparison)
		]
	};
}

/** All pairs of options: what they differ in cost, and in how many lines, advantages and risks. */
export function differencesTable(dossier: Dossier, values: AssumptionValues, outcome: Outcome): DataTable {
	const comparisons = pairsOf(dossier).flatMap(
		({ first, second }) => comparePair(dossier, values, outcome, first, second) ?? []
	);
	const range = together(dossier.years);
	return {
		id: 'verschillen',
		title: `Alle verschillen tussen twee keuzes, ${range}`,
		columns: [
			{ id: 'paar', title: 'Keuzes', figures: false },
			{ id: 'verschil', title: 'Bekend verschil, eerste min tweede', figures: true },
			{ id: 'in-woorden', title: 'In woorden', figures: false },
			{ id: 'onbekend', title: 'Niet bekend in het verschil', figures: false },
			{ id: 'posten', title: 'Posten die verschillen', figures: true },
			{ id: 'voordelen', title: 'Voordelen die verschillen', figures: true },
			{ id: 'risicos', title: 'Risico’s die verschillen', figures: true }
		],
		rows: comparisons.map((comparison) => {
			const { first, second, spending, advantages, risks } = comparison;
			return [
				text(`${first.letter} en ${second.letter}`),
				totalDifference(spending),
				text(differenceSentence(comparison)),
				text(missingText(comparison)),
				count(linesIn(spending, 'differing').length),
				count(advantages.filter(({ where }) => where !== 'both').length),
				count(risks.filter(({ where }) => where !== 'both').length)
			];
		}),
		notes: [
			`De verschillen gaan over ${hasIncome(dossier) ? 'het saldo' : 'de kosten'} van ${range}, zonder de verwachte effecten.`,
			`Wat nog niet bekend is (${OPEN}), is niet nul en telt niet mee in het bekende verschil.`
		]
	};
}

function lineCell(line: LineOutcome | undefined): Cell {
	return line === undefined ? NONE : { kind: 'sum', sum: line.total, of: line.kind };
}

function lineDifference({ total, failed }: PairLine): Cell {
	if (total.known === 0 && failed) return text('niet te berekenen');
	return knowsNoDifference(total) ? { kind: 'open' } : euros(total.known);
}

function totalDifference(part: PairPart): Cell {
	if (nothingKnown(part) === undefined) return euros(part.total.known);
	return part.deciding.length > 0 ? { kind: 'open' } : text('niet te berekenen');
}

const euros = (value: number): Cell => ({ kind: 'number', value, unit: '€', signed: true });

function openNotes(comparison: PairComparison): readonly string[] {
	const parts = [comparison.spending, comparison.effects];
	const anyOpen = parts.some(({ deciding, cancelling }) => deciding.length + cancelling.length > 0);
	const kinds: readonly LineKind[] = ['spending', 'effect'];
	return [
		...(anyOpen
			? [`Wat nog niet bekend is (${OPEN}), is niet nul en telt niet mee in het bekende verschil.`]
			: []),
		...kinds.map((kind) => cancellingSentence(comparison, kind)).filter((sentence) => sentence !== '')
	];
}
