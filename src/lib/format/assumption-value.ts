import type { Assumption } from '../dossier/dossier.ts';
import { number, shownUnit, withUnit } from './number.ts';

/** A value in the assumption's unit, rounded where it has more digits than anybody reads, and then saying so. */
export function valueText(assumption: Assumption, value: number): string {
	const rounded = Math.abs(value) < LARGE ? Math.round(value * 100) / 100 : Math.round(value);
	const isExact = Math.abs(value - rounded) <= Math.abs(value) * EXACT;
	const text = isCalendarYear(assumption)
		? number(value).replaceAll('.', '')
		: withUnit(rounded, shownUnit(assumption));
	return isExact ? text : rounded === 0 ? `bijna ${text}` : `ongeveer ${text}`;
}

/** Whether an assumption is a year such as 2027, which is written without a point; not a number of years. */
export function isCalendarYear({ unit, bounds }: Assumption): boolean {
	return unit === 'jaar' && bounds[0] >= LARGE;
}

/** Two values of an assumption, the unit once: `€ 0 tot € 1.000.000 per jaar`. */
export function rangeText(assumption: Assumption, from: number, to: number): string {
	return `${withoutPer(assumption, valueText(assumption, from))} tot ${valueText(assumption, to)}`;
}

/** A value in words without what it is per: `€ 0`, for beside one that says it. */
export function withoutPer({ unit }: Assumption, text: string): string {
	const per = unit
		.split('/')
		.slice(1)
		.map((part) => ` per ${part}`)
		.join('');
	return per !== '' && text.endsWith(per) ? text.slice(0, -per.length) : text;
}

/** From here on numbers are read without decimals. */
const LARGE = 1000;
const EXACT = 1e-9;
