import type { Assumption } from '../dossier/dossier.ts';
import { shownUnit } from '../format/number.ts';
import { isCalendarYear, valueText } from '../format/assumption-value.ts';
import type { Cell } from './table.ts';

/** A value of an assumption; null is not known. A calendar year is a name rather than a number. */
export function assumptionCell(assumption: Assumption, value: number | null): Cell {
	if (value === null) return { kind: 'open' };
	return isCalendarYear(assumption)
		? { kind: 'text', text: valueText(assumption, value) }
		: { kind: 'number', value, unit: shownUnit(assumption) };
}
