import {
	amountIn,
	amountText,
	typedAmount,
	yearAmounts,
	type Amount,
	type YearAmounts
} from '$lib/authoring/amount';

/** Amounts as somebody types them: one for every year, or one for each. */
export interface AmountEntry {
	readonly perYear: boolean;
	readonly each: string;
	/** In the order of the years. */
	readonly byYear: readonly string[];
}

/** What is wrong with what was typed, in the same places; empty where nothing is. */
export interface EntryProblems {
	readonly each: string;
	readonly byYear: readonly string[];
}

export const NO_PROBLEMS: EntryProblems = { each: '', byYear: [] };

/** The entry that shows amounts; without amounts it is empty. */
export function entryOf(amounts: YearAmounts | undefined, years: readonly number[]): AmountEntry {
	const shown = (year: number): string => {
		const amount = amounts && amountIn(amounts, year);
		return amount ? amountText(amount) : '';
	};
	const perYear = amounts?.kind === 'by-year';
	return {
		perYear,
		each: amounts?.kind === 'same' ? amountText(amounts.amount) : '',
		byYear: years.map(shown)
	};
}

/** Whether nothing was typed. */
export const isEmpty = ({ perYear, each, byYear }: AmountEntry): boolean =>
	perYear ? byYear.every((text) => text.trim() === '') : each.trim() === '';

export type EntryResult =
	| { readonly ok: true; readonly amounts: YearAmounts }
	| { readonly ok: false; readonly problems: EntryProblems };

/** The amounts that were typed, or what is wrong with them, field by field. */
export function readEntry(entry: AmountEntry, years: readonly number[]): EntryResult {
	if (!entry.perYear) {
		const read = typedAmount(entry.each);
		return read.ok
			? { ok: true, amounts: { kind: 'same', amount: read.value } }
			: { ok: false, problems: { each: read.problem, byYear: [] } };
	}
	const read = years.map((_, place) => typedAmount(entry.byYear[place] ?? ''));
	const amounts = years.flatMap((year, place): (readonly [number, Amount])[] => {
		const one = read[place];
		return one?.ok ? [[year, one.value]] : [];
	});
	return amounts.length === years.length
		? { ok: true, amounts: yearAmounts(amounts) }
		: { ok: false, problems: { each: '', byYear: read.map((one) => (one.ok ? '' : one.problem)) } };
}
