import {
	amountIn,
	amountText,
	numberText,
	typedAmount,
	typedValue,
	yearAmounts,
	type WrittenAmount,
	type OpenRange,
	type YearAmounts
} from '$lib/authoring/amount';
import { PRO_MEMORIE } from '$lib/dossier/pro-memorie';

/** Amounts as somebody types them: one for every year, or one for each. */
export interface AmountEntry {
	readonly perYear: boolean;
	readonly each: string;
	/** In the order of the years. */
	readonly byYear: readonly string[];
	/** What a visitor may fill in for a p.m.; all empty where the dossier does not say it. */
	readonly range: RangeEntry;
}

/** Bounds, step and explanation as somebody types them. */
export interface RangeEntry {
	readonly low: string;
	readonly high: string;
	readonly step: string;
	readonly note: string;
}

/** What is wrong with what was typed, in the same places; empty where nothing is. */
export interface EntryProblems {
	readonly each: string;
	readonly byYear: readonly string[];
	readonly range: Pick<RangeEntry, 'low' | 'high' | 'step'>;
}

const RIGHT_RANGE = { low: '', high: '', step: '' };
export const NO_PROBLEMS: EntryProblems = { each: '', byYear: [], range: RIGHT_RANGE };

/** The entry that shows amounts; without amounts it is empty. */
export function entryOf(
	amounts: YearAmounts | undefined,
	years: readonly number[],
	range?: OpenRange
): AmountEntry {
	const shown = (year: number): string => {
		const amount = amounts && amountIn(amounts, year);
		return amount ? amountText(amount) : '';
	};
	const perYear = amounts?.kind === 'by-year';
	return {
		perYear,
		each: amounts?.kind === 'same' ? amountText(amounts.amount) : '',
		byYear: years.map(shown),
		range: {
			low: range ? numberText(range.bounds[0]) : '',
			high: range ? numberText(range.bounds[1]) : '',
			step: range?.step === undefined ? '' : numberText(range.step),
			note: range?.note ?? ''
		}
	};
}

/** Whether an amount is p.m. in some year, so that a visitor can fill it in. */
export const hasOpen = ({ perYear, each, byYear }: AmountEntry): boolean =>
	(perYear ? byYear : [each]).some((text) => PRO_MEMORIE.test(text.trim()));

/** Whether nothing was typed. */
export const isEmpty = ({ perYear, each, byYear }: AmountEntry): boolean =>
	perYear ? byYear.every((text) => text.trim() === '') : each.trim() === '';

/** Whether amounts are numbers, none below zero and not all zero. */
export function isAboveZero(amounts: YearAmounts): boolean {
	const all = amounts.kind === 'same' ? [amounts.amount] : amounts.amounts.map(([, amount]) => amount);
	const numbers = all.flatMap((amount) => (amount.kind === 'number' ? [amount.value] : []));
	return (
		numbers.length === all.length &&
		numbers.every((value) => value >= 0) &&
		numbers.some((value) => value > 0)
	);
}

export type EntryResult =
	| { readonly ok: true; readonly amounts: YearAmounts; readonly range: OpenRange | undefined }
	| { readonly ok: false; readonly problems: EntryProblems };

/** The amounts that were typed, with what a visitor may fill in; or what is wrong with them, field by field. */
export function readEntry(entry: AmountEntry, years: readonly number[]): EntryResult {
	const range = hasOpen(entry) ? readRange(entry.range) : { range: undefined, problems: RIGHT_RANGE };
	const isRight = Object.values(range.problems).every((problem) => problem === '');
	if (!entry.perYear) {
		const read = typedAmount(entry.each);
		return read.ok && isRight
			? { ok: true, amounts: { kind: 'same', amount: read.value }, range: range.range }
			: { ok: false, problems: { each: read.ok ? '' : read.problem, byYear: [], range: range.problems } };
	}
	const read = years.map((_, place) => typedAmount(entry.byYear[place] ?? ''));
	const amounts = years.flatMap((year, place): (readonly [number, WrittenAmount])[] => {
		const one = read[place];
		return one?.ok ? [[year, one.value]] : [];
	});
	return amounts.length === years.length && isRight
		? { ok: true, amounts: yearAmounts(amounts), range: range.range }
		: {
				ok: false,
				problems: {
					each: '',
					byYear: read.map((one) => (one.ok ? '' : one.problem)),
					range: range.problems
				}
			};
}

/** Bounds stand together; a step or an explanation is of bounds. */
function readRange({ low, high, step, note }: RangeEntry): {
	readonly range: OpenRange | undefined;
	readonly problems: EntryProblems['range'];
} {
	const isGiven = [low, high, step, note].some((text) => text.trim() !== '');
	if (!isGiven) return { range: undefined, problems: RIGHT_RANGE };
	const [lowest, highest] = [numberIn(low), numberIn(high)];
	const stepped = step.trim() === '' ? undefined : numberIn(step);
	const problems = {
		low: lowest === null ? 'Vul de laagste waarde in, bijvoorbeeld 0.' : '',
		high:
			highest === null
				? 'Vul de hoogste waarde in, bijvoorbeeld 50.000.'
				: lowest !== null && highest <= lowest
					? 'De hoogste waarde moet hoger zijn dan de laagste.'
					: '',
		step:
			stepped === null || (stepped !== undefined && stepped <= 0)
				? 'Schrijf een getal boven nul, of laat dit leeg.'
				: ''
	};
	return lowest === null || highest === null
		? { range: undefined, problems }
		: {
				range: { bounds: [lowest, highest], step: stepped ?? undefined, note: note.trim() || undefined },
				problems
			};
}

function numberIn(text: string): number | null {
	const read = typedValue(text);
	return read.ok ? read.value : null;
}
