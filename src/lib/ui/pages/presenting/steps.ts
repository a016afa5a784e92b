import type { FieldChart, MirrorChart } from '../../../charts/chart.ts';
import { mirrorChart } from '../../../charts/mirror-chart.ts';
import type { Direction, Dossier, Option } from '../../../dossier/dossier.ts';
import { together } from '../../../format/costs.ts';
import { itemsName } from '../../../format/sides.ts';
import { deviationText } from '../../../format/deviation.ts';
import { kindNotice } from '../../../format/kind.ts';
import { DIRECTIONS, list } from '../../../format/text.ts';
import type { LineKind, Outcome } from '../../../model/outcome.ts';
import { contentByPole } from '../../../model/comparing/poles.ts';
import { hasIncome } from '../../../model/items.ts';
import type { Moment } from '../../../state/moment.ts';
import type { Change } from '../../../state/tweaks.svelte.ts';
import { optionMark, type OptionMark } from '../../parts/figures/option-mark.ts';
import type { Said } from '../../parts/figures/said.ts';
import type { OverviewViews } from '../../parts/outcome/overview-views.ts';
import type { TurningView } from '../../parts/outcome/turning-view.ts';
import { unknownsView, type UnknownItem } from '../../parts/outcome/unknowns-view.ts';
import { linesOf, paged } from './paged.ts';

/** A row of a table that says of each option whether the source names something there. */
export interface MarkRow {
	readonly title: string;
	/** The letters of the options at which the source names it. */
	readonly letters: readonly string[];
}

/** What is not known, together where it does the same to a sum. */
export interface UnknownGroup {
	readonly title: string;
	readonly items: readonly UnknownItem[];
}

type Content =
	| { readonly kind: 'field'; readonly options: readonly Option[]; readonly field: FieldChart }
	| { readonly kind: 'deviations'; readonly changes: readonly Change[] }
	| {
			readonly kind: 'axis';
			readonly sentences: readonly Said[];
			/** Both answers on either side of the middle: the costs, and what is expected besides. */
			readonly chart?: MirrorChart;
			/** The options that give each of both. */
			readonly options: readonly (readonly OptionMark[])[];
	  }
	| { readonly kind: 'years'; readonly options: readonly Option[]; readonly field: FieldChart }
	| {
			readonly kind: 'turning';
			/** The line of one turn, on the first of its screens. */
			readonly strip?: TurningView['strip'];
			readonly sentences: readonly Said[];
	  }
	| { readonly kind: 'unknown'; readonly groups: readonly UnknownGroup[] }
	| { readonly kind: 'marks'; readonly rows: readonly MarkRow[]; readonly options: readonly Option[] };

/** One screen of a presentation. */
export type PresentStep = Content & {
	/** The hash of its address. */
	readonly id: string;
	readonly title: string;
};

/** Whether a screen is one picture or table, of which all is seen at once: in smaller letters. */
export function isDense({ kind }: PresentStep): boolean {
	return kind !== 'turning' && kind !== 'deviations';
}

/** What fits on a screen of 1280 by 720 with letters of 28 px: characters on a line, and lines under the title. */
const PER_LINE = 74;
const PER_ROW = 56;
const MOST_LINES = 12;
/** The same with letters of 22 px. */
const DENSE = 28 / 22;
const NOTICE_LINES = 1.5;
/** A row of a table has its edges too. */
const EDGES = 0.45;
/** What the drawing of a turn takes. */
const STRIP_LINES = 5;
/** More tiles would not fit, nor more options beside each other. */
const MOST_TILES = 4;
const MOST_COLUMNS = 9;

/**
 * A dossier as screens for the council chamber: one picture a screen, what is long over more of them. It begins with the
 * whole choice, and ends on what is not known.
 * @param changes the assumptions that the visitor changed, which are then a screen too
 */
export function presentSteps(
	moment: Moment,
	views: OverviewViews,
	changes: readonly Change[]
): readonly PresentStep[] {
	const { dossier, outcome } = moment;
	const { options } = dossier;
	/** That assumptions differ takes a line of every screen, and so does that it is a worked example. */
	const most =
		MOST_LINES - (changes.length > 0 ? 1.5 : 0) - (kindNotice(dossier) === undefined ? 0 : NOTICE_LINES);
	const costs = `${dossier.totalName} ${together(dossier.years)}`;
	/** Of each option, whether it has what is named. */
	const marks = (
		named: readonly { readonly id: string; readonly title: string }[],
		of: (option: Option) => readonly string[]
	): readonly Content[] =>
		markPages(
			named.map(({ id, title }) => ({
				title,
				letters: options.filter((option) => of(option).includes(id)).map(({ letter }) => letter)
			})),
			options,
			most
		);
	const fours = paged(options, () => 1, MOST_TILES);
	return [
		...parts(
			'keuzes',
			dossier.heading,
			fours.map((some) => ({ kind: 'field', options: some, field: views.field }))
		),
		...parts(
			'aannames',
			'Deze aannames zijn veranderd',
			paged(
				changes,
				(change) => linesOf(`${change.assumption.title}: ${deviationText(change)}`, PER_LINE) + EDGES,
				most - 2.5
			).map((some) => ({ kind: 'deviations', changes: some }))
		),
		...questions(moment, views),
		...parts(
			'jaren',
			`${costs}, en per jaar`,
			dossier.years.length > 1
				? fours.map((some) => ({ kind: 'years', options: some, field: views.field }))
				: []
		),
		...parts(
			'voordelen',
			'Voordelen die de bron noemt',
			marks(dossier.advantages, (option) => option.advantages.map(({ advantage }) => advantage))
		),
		...parts(
			'risicos',
			'Risico’s die de bron noemt',
			marks(dossier.risks, (option) => option.risks.map(({ risk }) => risk))
		),
		...parts('omslag', 'Wat draait de volgorde om?', turningPages(views.turning, most)),
		...parts('niet-bekend', 'Wat is nog niet bekend?', unknownPages(dossier, outcome, most))
	];
}

/** What each question does, where the options fill a 2×2. Advantages and risks have screens of their own. */
function questions(
	{ dossier, outcome, source }: Moment,
	{ differences }: OverviewViews
): readonly PresentStep[] {
	const contents = contentByPole(dossier, outcome).axes;
	return differences.axes.flatMap(({ id, cost }): readonly PresentStep[] => {
		const content = contents.find(({ axis }) => axis.id === id);
		if (content === undefined) return [];
		const { question, poles } = content.axis;
		const [left = '', right = ''] = poles.map((pole) => pole.id);
		const chart = mirrorChart(dossier, outcome, source, content, [left, right], true);
		return [
			{
				kind: 'axis',
				id: `vraag-${id}`,
				title: question,
				sentences: [cost],
				...(chart && {
					chart: { ...chart, lists: chart.lists.filter((list) => list.id === 'effects'), notes: [] }
				}),
				options: (chart?.sides ?? []).map(({ letters }) =>
					dossier.options
						.filter(({ letter }) => letters.includes(letter))
						.map((option) => optionMark(dossier, option))
				)
			}
		];
	});
}

/** The screens of one subject, numbered where there are more. */
function parts(id: string, title: string, contents: readonly Content[]): readonly PresentStep[] {
	return contents.map((content, place) => ({
		...content,
		id: place === 0 ? id : `${id}-${place + 1}`,
		title: contents.length === 1 ? title : `${title} (${place + 1} van ${contents.length})`
	}));
}

/** The drawing with as many sentences as fit beside it, and the others after it. */
function turningPages({ strip, sentences }: TurningView, most: number): readonly Content[] {
	const turning = (some: readonly Said[]): Content => ({ kind: 'turning', sentences: some });
	if (strip === undefined) return sentencePages(sentences, most).map(turning);
	const [first = [], ...others] = sentencePages(sentences, most - STRIP_LINES);
	return [{ kind: 'turning', strip, sentences: first }, ...others.map(turning)];
}

function sentencePages(sentences: readonly Said[], most: number): readonly (readonly Said[])[] {
	const weight = ({ text, was }: Said): number =>
		linesOf(text, PER_LINE) + (was === undefined ? 0 : linesOf(`bron: ${was}`, PER_LINE)) + EDGES;
	return paged(
		sentences.filter(({ text, was }) => text !== '' || was !== undefined),
		weight,
		most
	);
}

/** What a group of unknowns does to a sum. */
function directionTitle(dossier: Dossier, kind: LineKind, direction: Direction): string {
	const isBalance = kind === 'spending' && hasIncome(dossier);
	const what = kind === 'spending' ? itemsName(dossier) : 'Verwachte gevolgen';
	switch (direction) {
		case 'raises':
			return isBalance ? 'Maakt het saldo hoger' : `${what} die erbij komen`;
		case 'lowers':
			return isBalance
				? 'Maakt het saldo lager'
				: kind === 'spending'
					? 'Kosten die eraf gaan'
					: 'Verwachte besparingen';
		case 'either':
			return `${what} die hoger of lager kunnen uitvallen`;
	}
}

/** What a heading takes, with the room around it. */
const HEADING_LINES = 0.4;

/** What is not known, by what it does: the costs first, then the expected effects, which are not in the totals. */
function unknownPages(dossier: Dossier, outcome: Outcome, most: number): readonly Content[] {
	const unknown = unknownsView(dossier, outcome);
	const rows = (['spending', 'effect'] as const).flatMap((kind) =>
		DIRECTIONS.flatMap((direction) =>
			(kind === 'spending' ? unknown.spending : unknown.effects)
				.filter((item) => item.direction === direction)
				.map((item) => ({ title: directionTitle(dossier, kind, direction), item }))
		)
	);
	const headed = rows.map((row, place) => ({ ...row, isFirst: rows[place - 1]?.title !== row.title }));
	return paged(
		headed,
		({ item, isFirst }) =>
			linesOf(`${item.item.title} Keuze ${list(item.letters)}`, PER_LINE * DENSE) +
			0.6 +
			(isFirst ? HEADING_LINES : 0),
		most * DENSE - 1
	).map((some) => ({
		kind: 'unknown',
		groups: [...new Set(some.map(({ title }) => title))].map((title) => ({
			title,
			items: some.flatMap((row) => (row.title === title ? [row.item] : []))
		}))
	}));
}

/** With more options than fit beside each other, the same rows come again with the next options. */
function markPages(rows: readonly MarkRow[], options: readonly Option[], most: number): readonly Content[] {
	const columns = paged(options, () => 1, MOST_COLUMNS);
	return paged(rows, ({ title }) => linesOf(title, PER_ROW * DENSE) + EDGES, most * DENSE - 1.5).flatMap(
		(some) => columns.map((beside): Content => ({ kind: 'marks', rows: some, options: beside }))
	);
}
