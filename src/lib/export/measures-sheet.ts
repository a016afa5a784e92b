import type { Dossier } from '../dossier/dossier.ts';
import { isMoney } from '../dossier/measure-kind.ts';
import { citationText } from '../format/citation.ts';
import { inMeasure, measuredUnit } from '../format/measures.ts';
import { yearRange } from '../format/text.ts';
import { knowsNothing, type Outcome } from '../model/outcome.ts';
import { changesCell } from './assumptions-sheet.ts';
import { totalPlace } from './comparison-sheet.ts';
import { sumValue } from './option-sheet.ts';
import { address, fixedAddress, headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';
import type { AssumptionValues } from '../model/assumptions.ts';

const NAME = 'Maatstaven';
const FIRST_ROW = 4;
const VALUE = 1;

/** The totals of the options in the measures of a dossier, of which the values can be changed; null where it has none. */
export function measuresSheet(dossier: Dossier, values: AssumptionValues, outcome: Outcome): Sheet | null {
	const { measures, years } = dossier;
	if (measures.length === 0) return null;
	return {
		name: NAME,
		rows: [
			[{ value: 'Totalen in andere maten', look: 'title' }],
			[changesCell(dossier, values)],
			[{ value: 'Verander een waarde in kolom B. De totalen eronder rekenen dan opnieuw.' }],
			headerRow(['Maatstaf', 'Waarde', 'Eenheid', 'Jaar', 'Bron'], (column) => column === VALUE),
			...measures.map(({ title, value, unit, year, citations }): SheetCell[] => [
				{ value: title },
				{ value, look: 'entry', format: unit.startsWith('€') ? 'euro' : 'number' },
				{ value: unit },
				{ value: String(year) },
				{ value: citations.map((citation) => citationText(dossier, citation)).join('; ') }
			]),
			[],
			[{ value: `${dossier.totalName} ${yearRange(years)}, wat bekend is`, look: 'heading' }],
			headerRow(['Keuze', ...measures.map(measuredUnit), 'Aantal p.m.'], (column) => column > 0),
			...outcome.options.map(({ letter, spending }, place): SheetCell[] => [
				{ value: `Keuze ${letter}` },
				...measures.map((measure, at): SheetCell => {
					const total = totalPlace(place, 'known');
					const value = fixedAddress(VALUE, FIRST_ROW + at);
					const by = measure.unit === '€/jaar' ? `(${value}*${years.length})` : value;
					return {
						value: knowsNothing(spending)
							? sumValue(spending)
							: inMeasure(measure, spending.known, years.length),
						formula: `IF(ISNUMBER(${total}),${total}${isMoney(measure) ? '*100' : ''}/${by},${total})`,
						format: 'number'
					};
				}),
				{ value: spending.open.length, formula: totalPlace(place, 'open'), format: 'number' }
			]),
			[],
			[{ value: `${OPEN_CELL} telt niet mee: dat is nog niet bekend.` }]
		],
		widths: [44, 20, 26, 14, 60],
		frozen: { rows: 0, columns: 1 },
		entries: measures.map((_, place) => ({
			cell: address(VALUE, FIRST_ROW + place),
			low: Number.MIN_VALUE,
			high: Number.MAX_SAFE_INTEGER
		}))
	};
}
