import type { Axis, Dossier, Option } from '../dossier/dossier.ts';
import { together } from '../format/costs.ts';
import { fieldSentence } from '../format/field.ts';
import { shortPartText } from '../format/parts.ts';
import { totalsSentence } from '../format/sentences.ts';
import { spreadSentence } from '../format/spread.ts';
import { spreadsInSource, spreadsOf } from '../model/spread.ts';
import { ended, knownText, list, openGroups, sumText } from '../format/text.ts';
import { itemsIn, knowsNothing, type OptionOutcome, type Sum } from '../model/outcome.ts';
import { spendingParts, type CostPart } from '../model/comparing/parts.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import type { Moment } from '../state/moment.ts';
import type { FieldChart, FieldHead, FieldKey, FieldTile, Look, Mark } from './chart.ts';
import { encoding } from './encoding.ts';
import { besideReference, fieldEdges } from './field-edges.ts';
import { axesInLooks } from './axes-in-looks.ts';
import { moneyDomain } from './money-domain.ts';
import { poleLook } from './pole-look.ts';
import { yearlyOf, yearsSentence } from './years-words.ts';

/** More columns would be too narrow for an amount. */
const MOST_COLUMNS = 4;

/**
 * A dossier at a glance: each option in its fixed place with its total as a bar, on one scale: what is equal everywhere
 * first, then what goes with the answer to each question. What is not known has no length, and stands outside the scale.
 *
 * @param write how a difference over all years is written, where that is not in euros
 */
export function fieldChart(moment: Moment, write?: (amount: number) => string): FieldChart {
	const { dossier, values, outcome, source } = moment;
	const spreads = spreadsOf(dossier, values, outcome);
	const before = spreadsInSource(dossier, source);
	const parts = spendingParts(dossier, outcome);
	const options = dossier.options.flatMap((option) => {
		const ofIt = ({ letter }: { readonly letter: string }): boolean => letter === option.letter;
		const [now, then] = [outcome.options.find(ofIt), source.options.find(ofIt)];
		if (now === undefined || then === undefined) return [];
		const own = parts.find(ofIt)?.parts ?? [];
		const place = dossier.options.indexOf(option);
		const spread = spreads[place];
		const spreadText = spread && spreadSentence(spread, before[place]);
		return [
			{ option, now, then, own, spread, spreadText, pieces: piecesOf(dossier, option, now, then, own) }
		];
	});
	const beside = besideReference(moment, write);
	const [columns, rows] = gridOf(dossier);
	const description = totalsSentence(dossier, outcome);
	const sourceDescription = totalsSentence(dossier, source);
	const tiles = options.map(({ option, now, then, own, spread, spreadText, pieces }): FieldTile => {
		const { letter, title, summary, position } = option;
		const placeAmong = (axis: Axis | undefined): number =>
			Math.max(0, axis?.poles.findIndex(({ id }) => id === position[axis.id]) ?? 0);
		return {
			letter,
			title,
			summary: [beside.get(letter), spreadText, summary].filter(Boolean).join(' '),
			look: encoding(dossier, option),
			column: placeAmong(columns),
			row: placeAmong(rows),
			value: knownText(now.spending),
			open: openGroups(now.spending.open),
			failed: now.spending.failed.length,
			...(!sameSum(then.spending, now.spending) && { was: sumText(then.spending) }),
			marks: [
				...marksOf(pieces, now.spending, then.spending),
				...(spread ? [{ kind: 'rule', at: spread.low, to: spread.high, meaning: 'spread' } as const] : [])
			],
			years: now.years.map(({ spending }) => ({
				known: knowsNothing(spending) ? null : spending.known,
				open: openGroups(spending.open)
			})),
			says: saysOf(dossier, own, now)
		};
	});
	return {
		title: `${dossier.totalName} ${together(dossier.years)}`,
		description: `${description} ${fieldSentence(dossier)}`,
		sourceDescription: sourceDescription === description ? undefined : sourceDescription,
		columnHeads: headsOf(columns),
		rowHeads: headsOf(rows),
		tiles,
		edges: fieldEdges(moment, write),
		domain: moneyDomain(
			tiles.flatMap(({ marks }) =>
				marks.flatMap((mark) =>
					mark.kind === 'bar'
						? [mark.from, mark.to]
						: mark.kind === 'rule'
							? [mark.at, mark.to ?? mark.at]
							: []
				)
			)
		),
		yearDomain: moneyDomain(tiles.flatMap(({ years }) => years.map(({ known }) => known ?? 0))),
		years: dossier.years,
		legend: legendOf(
			tiles,
			options.flatMap(({ pieces }) => pieces)
		)
	};
}

/** The axis along the top and that along the side: where the poles fit. */
function gridOf({ axes: [first, second, third] }: Dossier): readonly [Axis?, Axis?] {
	return third !== undefined || (first?.poles.length ?? 0) > MOST_COLUMNS ? [] : [first, second];
}

const headsOf = (axis: Axis | undefined): readonly FieldHead[] =>
	axis?.poles.map(({ id, title }) => ({ id, axis: axis.title, pole: title })) ?? [];

/** A stretch of a bar, of one look. */
interface Piece {
	/** In €. */
	readonly known: number;
	readonly look: Look;
	/** What the look stands for. */
	readonly text: string;
	/** Its place among the pieces of an option. */
	readonly order: number;
}

/** What an option's bar is made of; what the source does not know and the visitor filled in is by itself, at the end. */
function piecesOf(
	dossier: Dossier,
	option: Option,
	{ lines }: OptionOutcome,
	{ spending }: OptionOutcome,
	parts: readonly CostPart[]
): readonly Piece[] {
	const open = itemsIn(spending.open);
	const knownOf = (items: readonly string[]): number =>
		lines.reduce(
			(sum, { kind, item, total }) => (kind === 'spending' && items.includes(item) ? sum + total.known : sum),
			0
		);
	const pieces = [
		...parts.map((part) => ({
			known: knownOf(part.items.filter((item) => !open.includes(item))),
			...drawnAs(dossier, option, part)
		})),
		{ known: knownOf(open), look: FILLED, text: 'ingevuld door u, in de bron p.m.', order: 4 }
	];
	const byText = new Map<string, Piece>();
	for (const piece of pieces) {
		if (piece.known === 0) continue;
		const side = `${piece.text} ${Math.sign(piece.known)}`;
		byText.set(side, { ...piece, known: piece.known + (byText.get(side)?.known ?? 0) });
	}
	return [...byText.values()].sort((a, b) => a.order - b.order);
}

const QUIET: Look = { hue: 'quiet', fill: 'solid' };
const FILLED: Look = { hue: 'open', fill: 'solid' };

/** The look of a part, what it stands for, and its place. */
function drawnAs(
	dossier: Dossier,
	option: Option,
	part: Pick<CostPart, 'belonging' | 'isEven' | 'isIncidental'>
): Omit<Piece, 'known'> {
	const { look, text, order } = steadyLook(dossier, option, part);
	return part.isIncidental
		? { look: { ...look, once: true }, text: `${text}, eenmalig`, order }
		: { look, text, order };
}

/** The same, whether the money comes back or not. */
function steadyLook(
	dossier: Dossier,
	option: Option,
	{ belonging, isEven }: Pick<CostPart, 'belonging' | 'isEven'>
): Omit<Piece, 'known'> {
	if (isEven || belonging.kind === 'shared') return { look: QUIET, text: 'in elke keuze gelijk', order: 0 };
	const look = encoding(dossier, option);
	const { hue, fill } = axesInLooks(dossier);
	if (hue === undefined) return { look, text: 'verschilt per keuze', order: 1 };
	if (belonging.kind === 'combination')
		return { look: { hue: 'quiet', fill: 'hatched' }, text: 'hangt af van de combinatie', order: 3 };
	const isFirst = hue.id === belonging.axis;
	const axis = isFirst ? hue : fill;
	const pole = axis?.poles.find(({ id }) => id === option.position[belonging.axis]);
	const text = `${axis?.title.toLowerCase() ?? ''}: ${pole?.short ?? ''}`;
	return isFirst
		? { look: poleLook(dossier, belonging.axis, pole?.id ?? ''), text, order: 1 }
		: { look, text, order: 2 };
}

/** The pieces end to end from zero, savings the other way, and where the total of the source is. */
function marksOf(pieces: readonly Piece[], now: Sum, then: Sum): readonly Mark[] {
	let [below, above] = [0, 0];
	const bars = pieces.map(({ known, look }) => {
		const from = known < 0 ? below : above;
		const to = from + known;
		if (known < 0) below = to;
		else above = to;
		return { kind: 'bar', from, to, look } as const;
	});
	return [
		...bars,
		...bars.filter(({ from }) => from !== 0).map(({ from: at }) => ({ kind: 'seam', at }) as const),
		// Bars to both sides of zero do not show by themselves what they come to.
		...(below < 0 && above > 0 ? [{ kind: 'rule', at: now.known, meaning: 'total' } as const] : []),
		...(sameValue(now.known, then.known) || knowsNothing(then)
			? []
			: [{ kind: 'rule', at: then.known, meaning: 'source' } as const])
	];
}

/** `Gelijk € 1.600.000, toegang € 320.000. Elk jaar € 550.000.` */
function saysOf(dossier: Dossier, parts: readonly CostPart[], now: OptionOutcome): string {
	const texts = parts.map((part) => `${shortPartText(dossier, part)} ${sumText(part.total)}`);
	const whole = texts.length === 0 ? '' : `Daarvan ${ended(list(texts))} `;
	return `${whole}${dossier.years.length > 1 ? yearsSentence(dossier, yearlyOf(now), 'per-year') : ''}`.trim();
}

/** What the looks in the tiles stand for, in the order of the bars, each once. */
function legendOf(tiles: readonly FieldTile[], pieces: readonly Piece[]): readonly FieldKey[] {
	const keys = new Map<string, Look[]>();
	for (const { text, look } of [...pieces].sort((a, b) => a.order - b.order)) {
		const looks = keys.get(text) ?? [];
		if (!looks.some(({ hue, fill }) => hue === look.hue && fill === look.fill)) looks.push(look);
		keys.set(text, looks);
	}
	return [
		...[...keys].map(([text, looks]) => ({ text, looks })),
		...(tiles.some(({ open }) => open.length > 0)
			? [{ text: 'p.m.: nog niet bekend, niet nul', looks: [] }]
			: [])
	];
}
