import { cumsum } from 'd3-array';
import type { Dossier, Option } from '../dossier/dossier.ts';
import { partText, shortPartText } from '../format/parts.ts';
import { ended, knownText, openGroups, sumText, yearRange } from '../format/text.ts';
import type { Belonging } from '../model/comparing/belongings.ts';
import { knowsNothing, type Outcome, type Sum } from '../model/outcome.ts';
import {
	addedUp,
	belongingsOf,
	sameBelonging,
	spendingParts,
	type CostPart,
	type YearsView
} from '../model/comparing/parts.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import type { Domain, Key, Look, Mark, Row, RowChart } from './chart.ts';
import { poleLook } from './pole-look.ts';
import { moneyDomain } from './money-domain.ts';
import { descriptions, panelTitle, yearlyOf, yearsSentence, yearsTitle } from './years-words.ts';

export interface YearsChart {
	/** All years of all options in one chart, with the legend. */
	readonly whole: RowChart;
	/** The same in one panel for each option, all on the scale of the whole, without a legend. */
	readonly panels: readonly RowChart[];
}

/**
 * What each option costs in every year, as stacks of what is the same everywhere, what goes with each axis and what
 * depends on the combination. What is not known has no length. For few years; of many, see `yearsLines`.
 */
export function yearsChart(dossier: Dossier, outcome: Outcome, source: Outcome, view: YearsView): YearsChart {
	const whole = spendingParts(dossier, outcome);
	const inView = (years: readonly Sum[]): readonly Sum[] => (view === 'cumulative' ? addedUp(years) : years);
	const target = targetLine(dossier, view);
	const panels = outcome.options.flatMap((option, place) => {
		const of = dossier.options.find(({ letter }) => letter === option.letter);
		const original = source.options[place];
		const own = whole.find(({ letter }) => letter === option.letter);
		return of && original && own
			? [
					{
						of,
						years: yearlyOf(option),
						sourceYears: yearlyOf(original),
						sums: inView(yearlyOf(option)),
						source: inView(yearlyOf(original)),
						parts: own.parts.map((part) => ({ ...part, years: inView(part.years) }))
					}
				]
			: [];
	});
	const stacks = panels.map((panel) =>
		panel.sums.map((_, year) => stack(dossier, panel.of, panel.parts, year))
	);
	const domain = moneyDomain([
		...stacks.flat(2).flatMap((mark) => (mark.kind === 'bar' ? [mark.from, mark.to] : [])),
		...panels.flatMap((panel) => panel.source.map(({ known }) => known)),
		...target
	]);
	const charts = panels.map((panel, place) =>
		panelChart(dossier, panel, stacks[place] ?? [], target, domain, view)
	);
	return {
		whole: {
			title: yearsTitle(dossier, view),
			...descriptions(charts, panels),
			domain,
			rows: charts.flatMap(({ rows }, place) => {
				const letter = panels[place]?.of.letter ?? '';
				return rows.map((row) => ({
					...row,
					id: `${letter}-${row.id}`,
					letter,
					says: `Keuze ${letter}, ${row.says}`
				}));
			}),
			legend: legendOf(dossier, panels)
		},
		panels: charts
	};
}

interface Panel {
	readonly of: Option;
	/** What it costs in every year, in the source too. */
	readonly years: readonly Sum[];
	readonly sourceYears: readonly Sum[];
	/** What it costs in every row. */
	readonly sums: readonly Sum[];
	readonly source: readonly Sum[];
	readonly parts: readonly CostPart[];
}

function panelChart(
	dossier: Dossier,
	{ of, years, sourceYears, sums, source, parts }: Panel,
	stacks: readonly (readonly Mark[])[],
	target: readonly number[],
	domain: Domain,
	view: YearsView
): RowChart {
	const isChanged = sums.some((sum, place) => !sameSum(sum, source[place] ?? sum));
	return {
		title: panelTitle(dossier, of),
		description: yearsSentence(dossier, years, view),
		sourceDescription: isChanged ? yearsSentence(dossier, sourceYears, view) : undefined,
		domain,
		rows: sums.map((sum, place): Row => {
			const original = source[place] ?? sum;
			const label = yearRange(dossier.years.slice(view === 'cumulative' ? 0 : place, place + 1));
			return {
				id: label,
				label,
				value: knownText(sum),
				open: openGroups(sum.open),
				marks: [
					...(stacks[place] ?? []),
					...target.slice(place, place + 1).map((at) => ({ kind: 'rule', at, meaning: 'target' }) as const),
					...(sameValue(original.known, sum.known) || knowsNothing(original)
						? []
						: [{ kind: 'rule', at: original.known, meaning: 'source' } as const])
				],
				says: ended(`${label}: ${sumText(sum)}${partsText(dossier, parts, place)}`)
			};
		}),
		legend: []
	};
}

/**
 * Where the line of what has to be saved is in every row, in €: as far above nothing as the post in the amounts that holds
 * it, else as far below. None where nothing has to be saved.
 */
function targetLine({ target }: Dossier, view: YearsView): readonly number[] {
	if (target === undefined) return [];
	const sign = target.item === undefined ? -1 : 1;
	const amounts = target.amounts.map((amount) => (amount === 0 ? 0 : sign * amount));
	return view === 'cumulative' ? [...cumsum(amounts)] : amounts;
}

/** The bars of a year, end to end from zero; savings go the other way. */
function stack(dossier: Dossier, option: Option, parts: readonly CostPart[], year: number): readonly Mark[] {
	let [below, above] = [0, 0];
	return parts.flatMap((part): Mark[] => {
		const known = part.years[year]?.known ?? 0;
		if (known === 0) return [];
		const from = known < 0 ? below : above;
		const to = from + known;
		if (known < 0) below = to;
		else above = to;
		return [{ kind: 'bar', from, to, look: partLook(dossier, option, part) }];
	});
}

/** As of the options, by the pole; quiet for what no single question decides. */
function partLook(dossier: Dossier, option: Option, { belonging, isEven, isIncidental }: CostPart): Look {
	const look: Look = isEven ? { hue: 'quiet', fill: 'grid' } : belongingLook(dossier, option, belonging);
	return isIncidental ? { ...look, once: true } : look;
}

function belongingLook(dossier: Dossier, { position }: Option, belonging: Belonging): Look {
	switch (belonging.kind) {
		case 'shared':
			return { hue: 'quiet', fill: 'solid' };
		case 'axis':
			return poleLook(dossier, belonging.axis, position[belonging.axis] ?? '');
		case 'combination':
			return { hue: 'quiet', fill: 'hatched' };
	}
}

/** What the looks of all panels stand for, in the order of the stacks. */
function legendOf(dossier: Dossier, panels: readonly Panel[]): readonly Key[] {
	const keys = new Map<string, Key>();
	for (const belonging of belongingsOf(dossier)) {
		for (const { of, parts } of panels) {
			for (const part of parts.filter((one) => sameBelonging(one.belonging, belonging))) {
				const text = `${partText(dossier, part)}${poleText(dossier, of, belonging)}`;
				keys.set(text, { look: partLook(dossier, of, part), text });
			}
		}
	}
	return [...keys.values()];
}

/** `: centraal`, for what goes with an axis. */
function poleText({ axes }: Dossier, { position }: Option, belonging: Belonging): string {
	if (belonging.kind !== 'axis') return '';
	const axis = axes.find(({ id }) => id === belonging.axis);
	const pole = axis?.poles.find(({ id }) => id === position[belonging.axis]);
	return pole ? `: ${pole.short}` : '';
}

/** ` (gelijk € 295.000, toegang € 80.000)`, or nothing where there are no parts. */
function partsText(dossier: Dossier, parts: readonly CostPart[], year: number): string {
	const texts = parts.flatMap((part) => {
		const sum = part.years[year];
		return sum ? [`${shortPartText(dossier, part)} ${sumText(sum)}`] : [];
	});
	return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}
