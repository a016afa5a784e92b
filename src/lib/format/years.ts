import { yearRange } from './text.ts';

/** Of more years than this a page shows the first, the last and periods, and the whole before its years. */
const FEW_YEARS = 8;

export const hasManyYears = (years: readonly number[]): boolean => years.length > FEW_YEARS;

/** A column of a table by year. */
export interface YearColumn {
	readonly title: string;
	/** Which of the years it is of, from 0, where all are alike the first; absent for all of them together. */
	readonly place?: number;
}

/**
 * The columns of a table by year: a year each, and all together at the end, or of many years before them, where it
 * can be seen. One year is its own whole.
 * @param areAlike whether every year has the same amounts, which then stand there once
 */
export function yearColumns(years: readonly number[], areAlike = false): readonly YearColumn[] {
	const own = years.map((year, place): YearColumn => ({ title: String(year), place }));
	if (years.length <= 1) return own;
	if (areAlike) return [{ title: 'elk jaar', place: 0 }, { title: yearRange(years) }];
	const all = { title: yearRange(years) };
	return hasManyYears(years) ? [all, ...own] : [...own, all];
}

/** From one place to before another, in a list of years. */
export type Span = readonly [from: number, to: number];

/** Of this many years periods are of ten, of fewer of five. */
const LONG = 20;

/** The periods that many years are shown in, of five or ten of them; of few years each is its own. */
export function periodsOf(years: readonly number[]): readonly Span[] {
	const size = !hasManyYears(years) ? 1 : years.length > LONG ? 10 : 5;
	return Array.from({ length: Math.ceil(years.length / size) }, (_, place): Span => [
		place * size,
		Math.min(years.length, (place + 1) * size)
	]);
}
