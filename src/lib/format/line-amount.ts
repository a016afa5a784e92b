import type { Direction } from '../dossier/dossier.ts';
import {
	knowsNothing,
	type Amount,
	type LineKind,
	type LineOutcome,
	type Outcome
} from '../model/outcome.ts';
import type { FigureRef } from '../model/explaining/figure.ts';
import { lineOf } from '../model/items.ts';
import { sameAmount, sameAmounts } from '../model/same.ts';
import { overYears } from './costs.ts';
import { amountText, knownText, sumText } from './text.ts';

/** What a cost item or effect comes to in an option, in words: by year where every year is the same, else over all years. */
export interface LineAmount {
	/** What is known of it; empty where nothing is. */
	readonly known: string;
	/** Of what that is: `per jaar`, `over 2024–2027`; empty where nothing is known. */
	readonly period: string;
	/** What that which is not known in it does; absent where all is known. */
	readonly open?: Direction;
	/** What the source says, where that is something else. */
	readonly was?: string;
	readonly figure: FigureRef;
}

/** What a cost item or effect comes to in an option; undefined where the option does without. */
export function lineAmount(
	outcome: Outcome,
	source: Outcome,
	option: string,
	kind: LineKind,
	item: string
): LineAmount | undefined {
	const line = lineOf(outcome, option, kind, item);
	if (line === undefined) return undefined;
	const original = lineOf(source, option, kind, item);
	const [open] = line.total.open;
	const range = overYears(outcome.years);
	const amount = everyYear(line);
	const known =
		amount === undefined ? knownText(line.total) : amount.state === 'open' ? '' : amountText(amount);
	const figure = { kind: 'line', option, line: kind, item } as const;
	const isNumber = amount === undefined ? !knowsNothing(line.total) : amount.state === 'known';
	return {
		known,
		period: !isNumber ? '' : amount === undefined ? range : 'per jaar',
		...(open && { open: open.direction }),
		...(original && !sameAmounts(line.amounts, original.amounts) && { was: wasText(line, original, range) }),
		figure: amount === undefined ? figure : { ...figure, year: outcome.years[0] }
	};
}

/** The amount of every year, where there are more and these are all the same. */
export function everyYear({ amounts }: LineOutcome): Amount | undefined {
	const [first] = amounts;
	return first && amounts.length > 1 && amounts.every((amount) => sameAmount(amount, first))
		? first
		: undefined;
}

/** The source's figure over the period that the line itself is shown over, if it has one. */
function wasText(line: LineOutcome, original: LineOutcome, range: string): string {
	if (!everyYear(line)) return sumText(original.total);
	const amount = everyYear(original);
	return amount ? amountText(amount) : `${sumText(original.total)} ${range}`;
}
