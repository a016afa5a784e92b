import type { Dossier } from '../../../dossier/dossier.ts';
import { overYears } from '../../../format/costs.ts';
import { amountText, list, sumText } from '../../../format/text.ts';
import type { Amount, LineKind, LineOutcome, Sum } from '../../../model/calculate.ts';
import type { FigureRef } from '../../../model/explaining/figure.ts';
import { equalLines, type Content, type EqualLines, type Found } from '../../../model/comparing/poles.ts';
import { sameAmount } from '../../../model/same.ts';
import type { Moment } from '../../../state/moment.ts';

/** What a line costs: by year where every year is the same, else over all years. */
export type LineAmountView = {
	/** What the source says, where that is something else. */
	readonly was?: string;
	readonly figure: FigureRef;
} & ({ readonly amount: Amount } | { readonly sum: Sum; readonly range: string });

/** Something of the dossier in a list. */
export interface ContentEntry {
	readonly id: string;
	readonly title: string;
	/** Of costs: the different amounts, with the options that have them where that is said. */
	readonly amounts: readonly { readonly line: LineAmountView; readonly options?: string }[];
	/** Of words: the options that have it, where that is said. */
	readonly only?: string;
}

/** What is found of one kind: costs, consequences, advantages or risks. */
export interface ContentKind {
	readonly title: string;
	readonly entries: readonly ContentEntry[];
}

const KINDS: readonly (keyof Content)[] = ['spending', 'effects', 'advantages', 'risks'];
const TITLES = {
	spending: 'Kosten',
	effects: 'Verwachte gevolgen in geld',
	advantages: 'Voordelen',
	risks: 'Risico’s'
} as const;

/** The kinds of which there is something: the same at every pole, so that the columns stay aligned. */
export function kindsIn(all: readonly Content[]): readonly (keyof Content)[] {
	return KINDS.filter((kind) => all.some((one) => one[kind].length > 0));
}

/** Lists what is found, also of the kinds that hold nothing, and with the options that have it where that is asked. */
export function contentView(
	moment: Moment,
	content: Content,
	kinds: readonly (keyof Content)[],
	withOptions: boolean
): readonly ContentKind[] {
	return kinds.map((kind) => ({
		title: TITLES[kind],
		entries: content[kind].map((found) => entryOf(moment, found, kind, withOptions))
	}));
}

function entryOf(moment: Moment, found: Found, kind: keyof Content, withOptions: boolean): ContentEntry {
	const { id } = found;
	const title = titlesOf(moment.dossier, kind).find((one) => one.id === id)?.title ?? id;
	if (kind === 'advantages' || kind === 'risks') {
		const only = withOptions ? { only: `alleen bij keuze ${list(found.options)}` } : {};
		return { id, title, amounts: [], ...only };
	}
	const line = kind === 'spending' ? 'spending' : 'effect';
	return {
		id,
		title,
		amounts: equalLines(moment.outcome, line, found).map((lines) => ({
			line: lineAmountView(moment, lines, line),
			...(withOptions ? { options: `bij ${list(lines.options)}` } : {})
		}))
	};
}

function titlesOf(
	{ items, effects, advantages, risks }: Dossier,
	kind: keyof Content
): readonly { readonly id: string; readonly title: string }[] {
	return { spending: items, effects, advantages, risks }[kind];
}

/** What the line costs in the first of the options where it is the same. */
function lineAmountView(
	{ outcome, source }: Moment,
	{ options, line }: EqualLines,
	kind: LineKind
): LineAmountView {
	const option = options[0] ?? '';
	const range = overYears(outcome.years);
	const original = source.options
		.find(({ letter }) => letter === option)
		?.lines.find((one) => one.kind === kind && one.item === line.item);
	const was = original && !sameAmounts(line, original) ? { was: wasText(line, original, range) } : {};
	const figure = { kind: 'line', option, line: kind, item: line.item } as const;
	const amount = everyYear(line);
	return amount
		? { amount, figure: { ...figure, year: outcome.years[0] }, ...was }
		: { sum: line.total, range, figure, ...was };
}

/** The source's figure over the period that the line itself is shown over, if it has one. */
function wasText(line: LineOutcome, original: LineOutcome, range: string): string {
	if (!everyYear(line)) return sumText(original.total);
	const amount = everyYear(original);
	return amount ? amountText(amount) : `${sumText(original.total)} ${range}`;
}

/** The amount of every year, where there are more and these are all the same. */
function everyYear({ amounts }: LineOutcome): Amount | undefined {
	const [first] = amounts;
	return first && amounts.length > 1 && amounts.every((amount) => sameAmount(amount, first))
		? first
		: undefined;
}

function sameAmounts(one: LineOutcome, other: LineOutcome): boolean {
	return one.amounts.every((amount, place) =>
		sameAmount(amount, other.amounts[place] ?? { state: 'failed' })
	);
}
