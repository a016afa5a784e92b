import type { Axis, Dossier } from '../dossier/dossier.ts';
import { overYears, together } from '../format/costs.ts';
import { itemsName } from '../format/sides.ts';
import { everyYear, lineAmount } from '../format/line-amount.ts';
import { quoted } from '../format/poles.ts';
import { countWord, ended, knownText, list, OPEN, openGroups, sumText } from '../format/text.ts';
import { hasManyYears } from '../format/years.ts';
import {
	amountAsSum,
	knowsNothing,
	sumOf,
	type LineOutcome,
	type Outcome,
	type Sum
} from '../model/outcome.ts';
import { pairOfPoles, type AxisContent, type Content, type PoleContent } from '../model/comparing/poles.ts';
import { hasIncome, itemOf, lineOf } from '../model/items.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import type {
	Domain,
	MirrorBar,
	MirrorChart,
	MirrorEntry,
	MirrorHalf,
	MirrorList,
	MirrorSide
} from './chart.ts';
import { moneyDomain } from './money-domain.ts';
import { poleLook } from './pole-look.ts';

/** The kinds of what goes with an answer, in the order of display. */
export const CONTENT_KINDS: readonly (keyof Content)[] = ['spending', 'effects', 'advantages', 'risks'];
const TITLES: Readonly<Record<keyof Content, string>> = {
	spending: '',
	effects: 'Verwachte gevolgen in geld',
	advantages: 'Voordelen',
	risks: 'Risico’s'
};

/** What they are called in a dossier. */
export const contentName = (dossier: Dossier, kind: keyof Content): string =>
	TITLES[kind] || itemsName(dossier);

const MOST_STEPS = 2;
/** How far from the middle amounts below nothing begin, as a part of the scale. */
const FROM_MIDDLE = 0.05;

/**
 * A question with two of its answers on either side of the middle: what only one of both costs in every year, as bars
 * outward on one scale, and what only one of both brings, in words. What both have alike is left out and named.
 * @param pick the ids of the poles on the left and on the right
 * @param isWhole whether years that are not alike are drawn together, in one bar
 * @returns undefined for a question that has no two such answers
 */
export function mirrorChart(
	dossier: Dossier,
	outcome: Outcome,
	source: Outcome,
	content: AxisContent,
	pick: readonly [left: string, right: string],
	isWhole = false
): MirrorChart | undefined {
	const pair = pairOfPoles(outcome, content, pick);
	if (pair === undefined) return undefined;
	const { axis } = content;
	const sides = both(pair.poles, (pole) => costsOf(dossier, outcome, source, axis, pole));
	const periods = periodsOf(dossier, sides, isWhole);
	const lists = CONTENT_KINDS.map((kind): MirrorList => ({
		id: kind,
		title: contentName(dossier, kind),
		sides: both(pair.poles, (pole) => entriesOf(dossier, outcome, source, pole, kind))
	})).filter((one) => one.sides.some((entries) => entries.length > 0));
	const bars = lists.some(({ id }) => id === 'spending')
		? periods.map(({ id, label, places }): MirrorBar => ({
				id,
				label,
				sides: both(sides, (side) => halfOf(side, places))
			}))
		: [];
	const [description, then] = (['now', 'then'] as const).map((when) =>
		bars.length === 0
			? lists.length === 0
				? 'Er is niets dat bij maar één van deze twee antwoorden hoort.'
				: 'Geen kosten die bij maar één van deze twee antwoorden horen.'
			: both(sides, (side) => costSentence(outcome.years, side, when)).join(' ')
	);
	return {
		title: axis.question,
		description: description ?? '',
		...(then !== description && { sourceDescription: then }),
		sides: both(sides, ({ side }) => side),
		domain: domainOf(bars),
		bars,
		lists,
		notes: [
			...alikeNote(dossier, pair.alike),
			...countNote(
				lists,
				both(sides, ({ side }) => side)
			),
			...markNotes(bars, lists)
		]
	};
}

/** The same of both sides. */
function both<One, Other>(
	[left, right]: readonly [One, One],
	of: (one: One) => Other
): readonly [Other, Other] {
	return [of(left), of(right)];
}

/** What an answer costs: the lines that belong to it, in the first of the options that give it. */
interface Costs {
	readonly side: MirrorSide;
	readonly lines: readonly {
		readonly now: LineOutcome;
		/** In the source. */
		readonly then: LineOutcome;
		readonly isOnce: boolean;
	}[];
}

function costsOf(
	dossier: Dossier,
	outcome: Outcome,
	source: Outcome,
	axis: Axis,
	{ pole, options, spending }: PoleContent
): Costs {
	const [letter = ''] = options;
	return {
		side: {
			title: pole.title,
			// A title within a sentence stands in quotes, see format/poles.ts.
			short: pole.short === pole.title ? quoted(pole) : pole.short,
			letters: options,
			look: poleLook(dossier, axis.id, pole.id)
		},
		lines: spending.flatMap(({ id }) => {
			const now = lineOf(outcome, letter, 'spending', id);
			if (now === undefined) return [];
			const then = lineOf(source, letter, 'spending', id) ?? now;
			return [{ now, then, isOnce: itemOf(dossier, 'spending', id)?.nature === 'incidental' }];
		})
	};
}

interface Period {
	readonly id: string;
	readonly label: string;
	/** The places of the years that are added up. */
	readonly places: readonly number[];
}

/** Years that are all alike as one, few years each, many years together; all of them where that is asked. */
function periodsOf(dossier: Dossier, sides: readonly Costs[], isWhole: boolean): readonly Period[] {
	const { years } = dossier;
	const costs = hasIncome(dossier) ? dossier.totalName : 'Kosten';
	const all = years.map((_, place) => place);
	if (isEveryYear(sides)) return [{ id: 'elk-jaar', label: `${costs} per jaar`, places: [0] }];
	if (isWhole || hasManyYears(years))
		return [{ id: 'samen', label: `${costs} ${together(years)}`, places: all }];
	return all.map((place) => ({
		id: String(years[place]),
		label: `${costs} in ${String(years[place])}`,
		places: [place]
	}));
}

const isEveryYear = (sides: readonly Costs[]): boolean =>
	sides.every(({ lines }) =>
		lines.every(({ now, then }) => everyYear(now) !== undefined && everyYear(then) !== undefined)
	);

const sumIn = (lines: readonly LineOutcome[], places: readonly number[]): Sum =>
	sumOf(
		lines.flatMap(({ amounts, item }) =>
			places.map((place) => amountAsSum(amounts[place] ?? { state: 'failed' }, item))
		)
	);

function halfOf({ side, lines }: Costs, places: readonly number[]): MirrorHalf {
	// No option gives this answer: it costs nothing that is known, not even nothing.
	if (side.letters.length === 0) return { value: '', open: [], marks: [] };
	const [now, then] = (['now', 'then'] as const).map((when) =>
		sumIn(
			lines.map((line) => line[when]),
			places
		)
	);
	if (now === undefined || then === undefined) return { value: '', open: [], marks: [] };
	const isOnce = lines.length > 0 && lines.every((line) => line.isOnce);
	const look = isOnce ? { ...side.look, once: true as const } : side.look;
	const isMarked = !sameValue(now.known, then.known) && !knowsNothing(then);
	return {
		value: knownText(now),
		open: openGroups(now.open),
		...(!sameSum(now, then) && { was: sumText(then) }),
		marks: [
			...(now.known === 0 ? [] : [{ kind: 'bar', from: 0, to: now.known, look } as const]),
			...(isMarked ? [{ kind: 'rule', at: then.known, meaning: 'source' } as const] : [])
		]
	};
}

/** From nothing, or from a little below the least, so that what is less than nothing does not touch the middle. */
function domainOf(bars: readonly MirrorBar[]): Domain {
	const domain = moneyDomain(
		bars.flatMap(({ sides }) =>
			sides.flatMap(({ marks }) =>
				marks.flatMap((mark) =>
					mark.kind === 'bar' ? [mark.from, mark.to] : mark.kind === 'rule' ? [mark.at] : []
				)
			)
		),
		MOST_STEPS
	);
	const { low, high } = domain;
	return low === 0 ? domain : { ...domain, low: low - FROM_MIDDLE * (high - low) };
}

function entriesOf(
	dossier: Dossier,
	outcome: Outcome,
	source: Outcome,
	pole: PoleContent,
	kind: keyof Content
): readonly MirrorEntry[] {
	const [letter = ''] = pole.options;
	return pole[kind].map(({ id }) => {
		const title = contentTitle(dossier, kind, id);
		if (kind === 'advantages' || kind === 'risks') return { id, title };
		const amount = lineAmount(outcome, source, letter, kind === 'spending' ? 'spending' : 'effect', id);
		return { id, title, ...(amount && { amount }) };
	});
}

/** The name of something that goes with an answer. */
export function contentTitle(
	{ items, effects, advantages, risks }: Dossier,
	kind: keyof Content,
	id: string
): string {
	const all: readonly { readonly id: string; readonly title: string }[] = {
		spending: items,
		effects,
		advantages,
		risks
	}[kind];
	return all.find((one) => one.id === id)?.title ?? id;
}

/** `Alleen bij buurt: € 80.000 per jaar.` */
function costSentence(years: readonly number[], { side, lines }: Costs, when: 'now' | 'then'): string {
	const isSame = years.length > 1 && lines.every((line) => everyYear(line[when]) !== undefined);
	const sum = sumIn(
		lines.map((line) => line[when]),
		isSame ? [0] : years.map((_, place) => place)
	);
	const what = side.letters.length === 0 ? 'geen keuze' : sumText(sum);
	const period =
		knowsNothing(sum) || side.letters.length === 0 ? '' : isSame ? ' per jaar' : ` ${overYears(years)}`;
	return ended(`Alleen bij ${side.short}: ${what}${period}`);
}

function alikeNote(dossier: Dossier, alike: Content): readonly string[] {
	const names = CONTENT_KINDS.flatMap((kind) => alike[kind].map(({ id }) => contentTitle(dossier, kind, id)));
	return names.length === 0 ? [] : [`Bij beide antwoorden gelijk, en daarom niet getekend: ${list(names)}.`];
}

/** How many of each both sides have: a number that says nothing of what is better. */
function countNote(lists: readonly MirrorList[], sides: readonly MirrorSide[]): readonly string[] {
	const counts = lists
		.filter(({ id }) => id === 'advantages' || id === 'risks')
		.map(
			({ title, sides: entries }) =>
				`${title}: ${list(entries.map(({ length }, place) => `${countWord(length)} bij ${sides[place]?.short ?? ''}`))}.`
		);
	return counts.length === 0 ? [] : [`${counts.join(' ')} Aantallen zeggen niets over belang.`];
}

/** What the marks stand for that do not speak for themselves. */
function markNotes(bars: readonly MirrorBar[], lists: readonly MirrorList[]): readonly string[] {
	const halves = bars.flatMap(({ sides }) => sides);
	const marks = halves.flatMap((half) => half.marks);
	const directions = new Set([
		...halves.flatMap(({ open }) => open.map(({ direction }) => direction)),
		...lists.flatMap(({ sides }) => sides.flat().flatMap(({ amount }) => amount?.open ?? []))
	]);
	return [
		...(directions.size > 0
			? [
					ended(
						[
							`${OPEN}: nog niet bekend, en daarom zonder lengte`,
							...(directions.has('raises') ? ['plus: komt erbij'] : []),
							...(directions.has('lowers') ? ['min: gaat eraf'] : []),
							...(directions.has('either') ? ['±: komt erbij of gaat eraf'] : [])
						].join('; ')
					)
				]
			: []),
		...(marks.some((mark) => mark.kind === 'bar' && mark.look.once) ? ['Lijn in de balk: eenmalig.'] : []),
		...(marks.some(({ kind }) => kind === 'rule') ? ['Streepje: het bedrag in de bron.'] : [])
	];
}
