import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { outcomeCsv, outcomeJson } from '../../../src/lib/export/outcome.ts';
import { differencesTable } from '../../../src/lib/export/pair-table.ts';
import { goalsTable } from '../../../src/lib/export/goals-table.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { explanationSentences, figureTitle } from '../../../src/lib/format/explanation.ts';
import {
	goalCountText,
	linkCounts,
	networkCounts,
	nodeSentence,
	noLinksText
} from '../../../src/lib/format/goals.ts';
import { totalsSentence } from '../../../src/lib/format/sentences.ts';
import { amountText, differenceText, sumText } from '../../../src/lib/format/text.ts';
import { ownWeighingLines, spokenOutcome, weighingNotes } from '../../../src/lib/format/weighing.ts';
import { pairsOf } from '../../../src/lib/dossier/pairs.ts';
import { explain } from '../../../src/lib/model/explaining/explain.ts';
import type { FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { goalsNetwork } from '../../../src/lib/model/goals/goals.ts';
import { advantageGroups, riskGroups } from '../../../src/lib/model/judging/judgement-subject.ts';
import { unreadableJudgements } from '../../../src/lib/model/judging/judgement-unreadable.ts';
import { readWeighing, weighingQuestion } from '../../../src/lib/model/weighing/weighing-question.ts';
import { weigh } from '../../../src/lib/model/weighing/weigh.ts';
import type { Judgements } from '../../../src/lib/state/judgements.ts';
import type { Moment } from '../../../src/lib/state/moment.ts';
import { axesView, compareViews } from '../../../src/lib/ui/pages/compare/compare-views.ts';
import { pairLinesView, pairViews, pairWordsView } from '../../../src/lib/ui/pages/pair/pair-views.ts';
import { overviewViews } from '../../../src/lib/ui/parts/outcome/overview-views.ts';

/**
 * How much is worked out. `first`: what every page says of the figures themselves; `words`: also all explanations,
 * pairs and files of text; `whole`: also what turns a pair round, the weighing and the workbook, which take long.
 */
export type Extent = 'first' | 'words' | 'whole';

/** The extent of a turn: most are quick, one in 50 says it in words, one in 400 is whole. */
export function extentOf(turn: number): Extent {
	return turn % 400 === 0 ? 'whole' : turn % 50 === 0 ? 'words' : 'first';
}

/** What the pages of a dossier say at a moment, under own judgements, as the same functions give it to the pages. */
export function everythingSaid(moment: Moment, judgements: Judgements, extent: Extent): readonly unknown[] {
	const first = firstSaid(moment, judgements);
	switch (extent) {
		case 'first':
			return [first];
		case 'words':
			return [first, inWords(moment, judgements)];
		case 'whole':
			return [first, inWords(moment, judgements), atLength(moment, judgements)];
	}
}

function firstSaid({ dossier, values, outcome }: Moment, judgements: Judgements): unknown {
	return {
		totals: totalsSentence(dossier, outcome),
		amounts: outcome.options.map(({ spending, effects, balance, lines }) => [
			[spending, effects, balance].map(sumText),
			lines.map((line) => [line.amounts.map(amountText), sumText(line.total)])
		]),
		judged: unreadableJudgements(dossier, judgements),
		weighing: ownWeighingLines(dossier, readWeighing(dossier, judgements)),
		file: outcomeJson(dossier, values, outcome)
	};
}

function inWords(moment: Moment, judgements: Judgements): unknown {
	const { dossier, values, outcome } = moment;
	const network = goalsNetwork(dossier, judgements);
	return {
		overview: overviewViews(moment),
		axes: axesView(moment),
		figures: figuresOf(dossier).map((figure) => {
			const explanation = explain(dossier, values, outcome, figure);
			return [
				figureTitle(dossier, figure),
				explanation && explanationSentences(dossier, explanation),
				explanation?.kind === 'compared' && differenceText(explanation.difference)
			];
		}),
		pairs: pairsOf(dossier).map(({ first, second }) => [
			pairLinesView(moment, first, second),
			pairWordsView(moment, first, second)
		]),
		subjects: [riskGroups(dossier), advantageGroups(dossier)],
		goals: [
			[networkCounts(network), linkCounts(network), noLinksText(network)],
			dossier.goals.map(({ id }) => goalCountText(network, id)),
			network.efforts.map(({ key }) => nodeSentence(dossier, network, { layer: 'effort', id: key })),
			goalsTable(dossier, network)
		],
		files: [outcomeCsv(dossier, values, outcome), differencesTable(dossier, values, outcome)]
	};
}

function atLength(moment: Moment, judgements: Judgements): unknown {
	const { dossier, values } = moment;
	return {
		compare: compareViews(moment),
		pairs: pairsOf(dossier)
			.slice(0, 1)
			.map(({ first, second }) => pairViews(moment, first, second)),
		weighing: weighed(moment, judgements),
		workbook: workbookSheets(dossier, values, ['Keuzewijzer'])
	};
}

function weighed({ dossier, outcome }: Moment, judgements: Judgements): readonly unknown[] {
	const own = readWeighing(dossier, judgements);
	const weighing = weigh({ ...weighingQuestion(dossier, outcome, own), weights: 256 });
	return [
		weighing,
		spokenOutcome(dossier, weighing),
		weighing.state === 'weighed' ? weighingNotes(dossier, outcome, weighing) : []
	];
}

/** The figures that have an explanation: of every option, pair and axis, over all years and in the first. */
function figuresOf({ options, axes, years }: Dossier): readonly FigureRef[] {
	return [undefined, years[0]].flatMap((year): FigureRef[] => [
		...options.flatMap(({ letter, spending, effects }): FigureRef[] => [
			...spending.map(({ item }): FigureRef => ({
				kind: 'line',
				option: letter,
				line: 'spending',
				item,
				year
			})),
			...effects.map(({ item }): FigureRef => ({ kind: 'line', option: letter, line: 'effect', item, year })),
			...(['spending', 'effects', 'balance'] as const).map((part): FigureRef => ({
				kind: 'total',
				option: letter,
				part,
				year
			}))
		]),
		...axes.map(({ id }): FigureRef => ({ kind: 'axis', axis: id, year })),
		...options.slice(1).map(({ letter }): FigureRef => ({
			kind: 'difference',
			plus: letter,
			minus: options[0]?.letter ?? letter,
			year
		}))
	]);
}

const NONSENSE = /\bNaN\b|Infinity|∞|\bundefined\b|\[object /;

/**
 * Where in plain data something stands that no page may say: a number that is not finite, or a text that names one;
 * by its path, with what stands there.
 */
export function nonsenseIn(said: unknown, path = ''): string[] {
	if (typeof said === 'number') return Number.isFinite(said) ? [] : [`${path}: ${said}`];
	if (typeof said === 'string') return NONSENSE.test(said) ? [`${path}: ${said}`] : [];
	if (typeof said !== 'object' || said === null) return [];
	if (ArrayBuffer.isView(said)) return nonsenseIn([...new Float64Array(said.buffer)], path);
	return Object.entries(said).flatMap(([key, value]) => nonsenseIn(value, `${path}/${key}`));
}

/** How much processor time work took, in milliseconds: a busy machine does not make it longer. */
export function effort<Result>(work: () => Result): {
	readonly result: Result;
	readonly milliseconds: number;
} {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	return { result, milliseconds: (user + system) / 1000 };
}
