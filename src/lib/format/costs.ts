import { yearRange } from './text.ts';

/** All years together: `2024–2027 samen`; a year by itself is not together with anything: `2024`. */
export const together = (years: readonly number[]): string =>
	years.length > 1 ? `${yearRange(years)} samen` : yearRange(years);

/** The years that an amount is of, for after it: `over 2024–2027`, `in 2024`. */
export const overYears = (years: readonly number[]): string =>
	`${years.length > 1 ? 'over' : 'in'} ${yearRange(years)}`;

/** The same with emphasis on that they are added up: `over 2024–2027 samen`, `in 2024`. */
export const overTogether = (years: readonly number[]): string =>
	years.length > 1 ? `${overYears(years)} samen` : overYears(years);
