import type { Option } from '../../../dossier/dossier.ts';
import { together } from '../../../format/costs.ts';
import { deviationText } from '../../../format/deviation.ts';
import { kindNotice } from '../../../format/kind.ts';
import { citationText } from '../../../format/sentences.ts';
import type { Moment } from '../../../state/moment.ts';
import type { Change } from '../../../state/tweaks.svelte.ts';
import type { Said } from '../../parts/figures/said.ts';
import type { OverviewViews } from '../../parts/outcome/overview-views.ts';
import { unknownsView, type UnknownItem } from '../../parts/outcome/unknowns-view.ts';
import { linesOf, paged } from './paged.ts';

/** A block of sentences, with its title where it has one. */
export interface SaidBlock {
	readonly title?: string;
	readonly sentences: readonly Said[];
}

/** A row of a table that says of each option whether the source names something there. */
export interface MarkRow {
	readonly title: string;
	/** The letters of the options at which the source names it. */
	readonly letters: readonly string[];
}

type Content =
	| { readonly kind: 'question' }
	| { readonly kind: 'deviations'; readonly changes: readonly Change[] }
	| { readonly kind: 'options'; readonly options: readonly Option[]; readonly all: boolean }
	| { readonly kind: 'said'; readonly blocks: readonly SaidBlock[]; readonly note?: string }
	| { readonly kind: 'unknown'; readonly items: readonly UnknownItem[]; readonly explained: boolean }
	| { readonly kind: 'marks'; readonly rows: readonly MarkRow[]; readonly options: readonly Option[] }
	| {
			readonly kind: 'preference';
			readonly by: string;
			readonly option: string;
			readonly text: string;
			readonly source: string;
	  };

/** One screen of a presentation. */
export type PresentStep = Content & {
	/** The hash of its address. */
	readonly id: string;
	readonly title: string;
};

/** What fits on a screen of 1280 by 720 with letters of 28 px: characters on a line, and lines under the title. */
const PER_LINE = 74;
const PER_ROW = 56;
const MOST_LINES = 12;
const NOTICE_LINES = 1.5;
/** A row of a table has its edges too. */
const EDGES = 0.45;
const MOST_OPTIONS = 4;
const MOST_COLUMNS = 9;

/**
 * A dossier as screens for the council chamber: one subject a screen, what is long over more of them.
 * @param changes the assumptions that the visitor changed, which are then a screen too
 */
export function presentSteps(
	{ dossier, outcome }: Moment,
	views: OverviewViews,
	changes: readonly Change[]
): readonly PresentStep[] {
	const { preference, options, years } = dossier;
	/** That assumptions differ takes a line of every screen, and so does that it is a worked example. */
	const most =
		MOST_LINES - (changes.length > 0 ? 1.5 : 0) - (kindNotice(dossier) === undefined ? 0 : NOTICE_LINES);
	const unknown = unknownsView(dossier, outcome);
	return [
		...parts('vraag', dossier.heading, [{ kind: 'question' }]),
		...parts(
			'aannames',
			'Deze aannames zijn veranderd',
			paged(
				changes,
				(change) => linesOf(`${change.assumption.title}: ${deviationText(change)}`, PER_LINE) + EDGES,
				most - 2.5
			).map((some) => ({ kind: 'deviations', changes: some }))
		),
		...parts(
			'keuzes',
			`Wat kosten de keuzes, ${together(years)}?`,
			paged(options, () => 1, MOST_OPTIONS).map((some) => ({
				kind: 'options',
				options: some,
				all: some.length === options.length
			}))
		),
		...parts(
			'verschillen',
			'Wat doet elke vraag met de kosten?',
			blockPages(
				[
					...views.differences.axes.map(({ title, cost, items }) => ({
						title,
						sentences: items ? [cost, items] : [cost]
					})),
					{ sentences: [views.differences.together] }
				],
				most
			)
		),
		...parts('niet-bekend', 'Wat is nog niet bekend?', unknownPages(unknown.spending, most, true)),
		...parts('gevolgen', 'Verwachte gevolgen zonder bedrag', unknownPages(unknown.effects, most, false)),
		...parts(
			'omslag',
			'Wat draait de volgorde om?',
			blockPages(
				views.turning.sentences.map((sentence) => ({ sentences: [sentence] })),
				most,
				dossier.effects.length > 0 ? 'Dit gaat over de kosten, zonder de verwachte effecten.' : undefined
			)
		),
		...parts(
			'voordelen',
			'Voordelen die de bron noemt',
			markPages(
				dossier.advantages.map(({ id, title }) => ({
					title,
					letters: options
						.filter((option) => option.advantages.some(({ advantage }) => advantage === id))
						.map(({ letter }) => letter)
				})),
				options,
				most
			)
		),
		...parts(
			'risicos',
			'Risico’s die de bron noemt',
			markPages(
				dossier.risks.map(({ id, title }) => ({
					title,
					letters: options
						.filter((option) => option.risks.some(({ risk }) => risk === id))
						.map(({ letter }) => letter)
				})),
				options,
				most
			)
		),
		...(preference
			? parts('voorkeur', `Voorkeur van ${preference.by}`, [
					{
						kind: 'preference',
						by: preference.by,
						option: preference.option,
						text: preference.text,
						source: preference.citations.map((citation) => citationText(dossier, citation)).join('; ')
					}
				])
			: [])
	];
}

/** The screens of one subject, numbered where there are more. */
function parts(id: string, title: string, contents: readonly Content[]): readonly PresentStep[] {
	return contents.map((content, place) => ({
		...content,
		id: place === 0 ? id : `${id}-${place + 1}`,
		title: contents.length === 1 ? title : `${title} (${place + 1} van ${contents.length})`
	}));
}

function blockPages(blocks: readonly SaidBlock[], most: number, note?: string): readonly Content[] {
	const weight = ({ title, sentences }: SaidBlock): number =>
		sentences.reduce(
			(sum, { text, was }) =>
				sum + linesOf(text, PER_LINE) + (was === undefined ? 0 : linesOf(`bron: ${was}`, PER_LINE)) + EDGES,
			title === undefined ? 0 : 1.2
		);
	return paged(
		blocks.filter(({ sentences }) => sentences.some(({ text, was }) => text !== '' || was !== undefined)),
		weight,
		note === undefined ? most : most - 1.5
	).map((some) => ({ kind: 'said', blocks: some, ...(note === undefined ? {} : { note }) }));
}

function unknownPages(items: readonly UnknownItem[], most: number, explained: boolean): readonly Content[] {
	const weight = ({ item }: UnknownItem): number =>
		linesOf(item.title, PER_LINE) + 1 + (explained && item.note ? linesOf(item.note, PER_LINE) : 0) + EDGES;
	return paged(items, weight, explained ? most - 2 : most).map((some) => ({
		kind: 'unknown',
		items: some,
		explained
	}));
}

/** With more options than fit beside each other, the same rows come again with the next options. */
function markPages(rows: readonly MarkRow[], options: readonly Option[], most: number): readonly Content[] {
	const columns = paged(options, () => 1, MOST_COLUMNS);
	return paged(rows, ({ title }) => linesOf(title, PER_ROW) + EDGES, most - 1.5).flatMap((some) =>
		columns.map((beside): Content => ({ kind: 'marks', rows: some, options: beside }))
	);
}
