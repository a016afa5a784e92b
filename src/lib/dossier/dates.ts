const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const MONTHS = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Whether a text is a day of the calendar, written as year-month-day. */
export function isDate(text: string): boolean {
	const [, year = '', month = '', day = ''] = ISO.exec(text) ?? [];
	return isDay(Number(year), Number(month), Number(day));
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (year: number, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);

/**
 * The day that somebody meant, as year-month-day: of `31-12-2026`, `1/2/24`, `31 december 2026` or `2026-2-3`; of a
 * month or a year its last day, and of a day that its month does not have the last that it has. Undefined for other texts.
 */
export function dateMeant(typed: string): string | undefined {
	const text = typed.trim().toLowerCase();
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)\.?[-/. ]+(\d{4}|\d{2})$/.exec(text) ?? [];
	if (year !== '') return written(year, month, day);
	const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:t.*)?$|^(\d{4})(\d{2})(\d{2})$/.exec(text);
	const [isoYear = '', isoMonth = '', isoDay = ''] = iso?.slice(1).filter((part) => part !== undefined) ?? [];
	if (isoYear !== '') return written(isoYear, isoMonth, isoDay);
	const [, inMonth = '', inYear = ''] =
		/^(?:eind(?:e)?\s+)?(?:(\d{1,2}|[a-z]+)[-/. ]+)?(\d{4})$/.exec(text) ?? [];
	return inYear === '' ? undefined : written(inYear, inMonth || '12', '31');
}

function written(year: string, month: string, day: string): string | undefined {
	const whole = Number(year.length === 2 ? `20${year}` : year);
	const number = /^\d+$/.test(month)
		? Number(month)
		: 1 + MONTHS.findIndex((name) => new RegExp(`^(?:${name})`).test(month));
	if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${whole}-${two(number)}-${two(Math.min(Number(day), lastDay(whole, number)))}`;
}
