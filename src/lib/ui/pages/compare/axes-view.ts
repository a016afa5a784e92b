import type { MirrorChart } from '../../../charts/chart.ts';
import { mirrorChart } from '../../../charts/mirror-chart.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { axesTable } from '../../../export/axes-table.ts';
import { mirrorTable } from '../../../export/mirror-table.ts';
import type { DataTable } from '../../../export/table.ts';
import { axisSentence, interactionSentence, noAxesText } from '../../../format/axes.ts';
import { axesHeading, axisContrastText, effectText } from '../../../format/axis-effects.ts';
import { itemNames } from '../../../format/sentences.ts';
import { overYears, together } from '../../../format/costs.ts';
import { capitalised, countWord } from '../../../format/text.ts';
import {
	axisEffects,
	type AxisEffect,
	type AxisEffects,
	type NoAxesReason
} from '../../../model/comparing/axes.ts';
import { sumOf, type Outcome, type Sum } from '../../../model/outcome.ts';
import type { Contrast, Difference } from '../../../model/comparing/contrast.ts';
import type { FigureRef } from '../../../model/explaining/figure.ts';
import { spendingParts } from '../../../model/comparing/parts.ts';
import { contentByPole, type AxisContent, type Content } from '../../../model/comparing/poles.ts';
import { sameSum } from '../../../model/same.ts';
import type { Moment } from '../../../state/moment.ts';
import { contentView, type ContentKind } from './content-view.ts';
import type { FigureData } from '../../parts/figures/beside-source.ts';
import { optionMark, type OptionMark } from '../../parts/figures/option-mark.ts';
import { said, type Said } from '../../parts/figures/said.ts';

/** The answers that a visitor looks at, by question: on the left and on the right. */
export type Picks = Readonly<Record<string, readonly [left: string, right: string]>>;

/** What an axis does to the costs in a year, in every year or in total. */
export interface AxisPeriod {
	readonly label: string;
	readonly effect: Said;
	/** Absent where there is no one figure to explain. */
	readonly figure?: FigureRef;
}

/** An axis: its answers, and what the question does to the costs. */
export interface AxisView {
	readonly id: string;
	readonly question: string;
	/** The answers to choose two from. */
	readonly poles: readonly { readonly id: string; readonly title: string }[];
	/** Which two stand in the picture. */
	readonly pick: readonly [left: string, right: string];
	/** Two answers beside each other; absent where there are none. */
	readonly figure?: FigureData<MirrorChart> & {
		/** The options that give each of both answers. */
		readonly options: readonly (readonly OptionMark[])[];
	};
	/** Absent where the options do not fill a 2×2. */
	readonly effect?: {
		readonly sentence: Said;
		/** What is compared with what. */
		readonly compared: string;
		readonly periods: readonly AxisPeriod[];
	};
}

/** A sum that is the same in every option, with the source's where that is another. */
export interface EvenSum {
	/** What it is the sum of. */
	readonly of: string;
	/** Whether it is of more than one thing. */
	readonly several: boolean;
	readonly sum: Sum;
	readonly source?: Sum;
}

/** What the questions of a dossier do to the costs, and what goes with each answer. */
export interface AxesView {
	readonly heading: string;
	readonly lead: Said;
	/** The years that are added up, for after an amount. */
	readonly range: string;
	readonly axes: readonly AxisView[];
	/** Absent where the options do not fill a 2×2. */
	readonly effects?: {
		readonly table: DataTable;
		readonly sourceTable?: DataTable;
	};
	/** What depends on the combination of answers. */
	readonly combination: {
		/** Empty where nothing does. */
		readonly kinds: readonly ContentKind[];
		/** What its cost items, counted in a word, come to, where that is the same in every option. */
		readonly even?: EvenSum;
	};
	/** The costs that are the same in every option, by name; absent where there are none. */
	readonly shared?: EvenSum;
}

const ONE_QUESTION =
	'Twee antwoorden naast elkaar: wat hoort alleen bij het ene, en wat alleen bij het andere?';
const BELOW = 'Hieronder staat wel wat bij elk antwoord hoort.';

const inSource = new WeakMap<Outcome, AxisEffects>();

/** The source stays as it is while a slider moves. */
function effectsInSource(dossier: Dossier, source: Outcome): AxisEffects {
	const known = inSource.get(source) ?? axisEffects(dossier, source);
	inSource.set(source, known);
	return known;
}

/** Takes a dossier apart by the questions that its options answer, to show it: of each the first two answers, or those picked. */
export function axesView(moment: Moment, picks: Picks = {}): AxesView {
	const { dossier, outcome, source } = moment;
	const effects = axisEffects(dossier, outcome);
	const original = effectsInSource(dossier, source);
	const { axes, combination, shared } = contentByPole(dossier, outcome);
	const table = effectsOf(moment);
	const even = evenOf(moment, combination);
	const sharedSum = sharedOf(moment, shared);
	return {
		heading: axesHeading(dossier, effects),
		lead: effects.ok
			? said(
					interactionSentence(effects.interaction),
					interactionSentence((original.ok ? original : effects).interaction)
				)
			: { text: leadWithout(effects.reason) },
		range: overYears(dossier.years),
		axes: axes.map((content, place) =>
			axisView(
				moment,
				content,
				picks[content.axis.id],
				effects.ok ? effects.axes[place] : undefined,
				original.ok ? original.axes[place] : undefined
			)
		),
		...(table ? { effects: table } : {}),
		combination: {
			kinds: contentView(moment, combination),
			...(even ? { even } : {})
		},
		...(sharedSum ? { shared: sharedSum } : {})
	};
}

function leadWithout(reason: NoAxesReason): string {
	switch (reason) {
		case 'no-axes':
			return noAxesText(reason);
		case 'one-axis':
			return ONE_QUESTION;
		case 'more-axes':
		case 'not-two-poles':
		case 'cells-missing':
			return `${noAxesText(reason)} ${BELOW}`;
	}
}

function axisView(
	moment: Moment,
	content: AxisContent,
	picked: Picks[string] | undefined,
	effect: AxisEffect | undefined,
	original: AxisEffect | undefined
): AxisView {
	const { dossier } = moment;
	const { axis } = content;
	const [first = '', second = ''] = axis.poles.map(({ id }) => id);
	const pick = picked ?? [first, second];
	const figure = figureOf(moment, content, pick);
	return {
		id: axis.id,
		question: axis.question,
		poles: axis.poles.map(({ id, title }) => ({ id, title })),
		pick,
		...(figure ? { figure } : {}),
		...(effect && original
			? {
					effect: {
						sentence: said(axisSentence(dossier, effect), axisSentence(dossier, original)),
						compared: `${capitalised(axisContrastText(axis))}, gemiddeld over de andere vraag:`,
						periods: periodsOf(dossier, axis.id, effect.effect, original.effect)
					}
				}
			: {})
	};
}

/** An effect in every year, years that are all the same as one, and in total. */
function periodsOf(dossier: Dossier, axis: string, now: Contrast, then: Contrast): readonly AxisPeriod[] {
	const effect = (one: Difference, other: Difference): Said => said(effectText(one), effectText(other));
	const years = dossier.years.map((year, place) => ({
		label: String(year),
		effect: effect(now.years[place] ?? now.total, then.years[place] ?? then.total),
		figure: { kind: 'axis', axis, year } as const
	}));
	const total = {
		label: together(dossier.years),
		effect: effect(now.total, then.total),
		figure: { kind: 'axis', axis } as const
	};
	const [first] = years;
	if (first === undefined || years.length === 1) return [total];
	const isSame = years.every(
		({ effect: { text, was } }) => text === first.effect.text && was === first.effect.was
	);
	return isSame ? [{ label: 'Elk jaar', effect: first.effect }, total] : [...years, total];
}

function figureOf(
	{ dossier, outcome, source }: Moment,
	content: AxisContent,
	pick: readonly [string, string]
): AxisView['figure'] {
	const chart = mirrorChart(dossier, outcome, source, content, pick);
	return (
		chart && {
			chart,
			table: mirrorTable(dossier, outcome, content),
			...(outcome === source ? {} : { sourceTable: mirrorTable(dossier, source, content) }),
			options: chart.sides.map(({ letters }) =>
				dossier.options
					.filter(({ letter }) => letters.includes(letter))
					.map((option) => optionMark(dossier, option))
			)
		}
	);
}

function effectsOf({ dossier, outcome, source }: Moment): AxesView['effects'] {
	const table = axesTable(dossier, outcome);
	const sourceTable = outcome === source ? undefined : axesTable(dossier, source);
	return table && { table, ...(sourceTable ? { sourceTable } : {}) };
}

function evenOf({ dossier, outcome, source }: Moment, { spending }: Content): EvenSum | undefined {
	const [first] = spendingParts(dossier, outcome);
	const items = (first?.parts ?? []).filter(({ isEven }) => isEven).flatMap((part) => part.items);
	if (items.length === 0) return undefined;
	const names =
		items.length === spending.length ? `deze ${countWord(items.length)} posten` : itemNames(dossier, items);
	const sumIn = ({ options: [option] }: Outcome): Sum =>
		sumOf(
			(option?.lines ?? []).flatMap(({ kind, item, total }) =>
				kind === 'spending' && items.includes(item) ? [total] : []
			)
		);
	return evenSum(names, true, sumIn(outcome), sumIn(source));
}

function sharedOf({ dossier, outcome, source }: Moment, { spending }: Content): EvenSum | undefined {
	const sum = sumOfShared(dossier, outcome);
	if (spending.length === 0 || !sum) return undefined;
	const names = itemNames(
		dossier,
		spending.map(({ id }) => id)
	);
	return evenSum(names, spending.length > 1, sum, sumOfShared(dossier, source));
}

function evenSum(of: string, several: boolean, sum: Sum, original: Sum | undefined): EvenSum {
	const isSame = original === undefined || sameSum(sum, original);
	return { of, several, sum, ...(isSame ? {} : { source: original }) };
}

/** What each option spends, over all years, on what is shared. */
function sumOfShared(dossier: Dossier, of: Outcome): Sum | undefined {
	const [first] = spendingParts(dossier, of);
	return (
		first &&
		sumOf(first.parts.filter(({ belonging }) => belonging.kind === 'shared').map(({ total }) => total))
	);
}
