import { yearRange } from './text.ts';
import { hasManyYears, periodsOf, yearColumns, type Span } from './years.ts';

/** A column of a table by year that may be of a period. */
export interface PeriodColumn {
	readonly title: string;
	/** The years that are added up in it; absent for all of them together. */
	readonly span?: Span;
}

/** The columns of a table by year, of many years all together and then in periods: `2027–2036`. See {@link yearColumns}. */
export function periodColumns(
	years: readonly number[],
	areAlike: boolean,
	eachYear: boolean
): readonly PeriodColumn[] {
	const isFolded = hasManyYears(years) && !areAlike && !eachYear;
	const columns = yearColumns(years, areAlike).map(({ title, place }): PeriodColumn =>
		place === undefined ? { title } : { title, span: [place, place + 1] }
	);
	return isFolded
		? [
				...columns.slice(0, 1),
				...periodsOf(years).map((span): PeriodColumn => ({ title: yearRange(years.slice(...span)), span }))
			]
		: columns;
}
