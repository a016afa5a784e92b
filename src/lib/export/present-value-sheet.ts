import type { Dossier } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { discountFactors, presentValue } from '../model/present-value.ts';
import { sumOf, type Outcome } from '../model/outcome.ts';
import { valueIn } from '../model/value-in.ts';
import { changesCell } from './assumptions-sheet.ts';
import type { SheetFormulas } from './intermediates-sheet.ts';
import { optionPlaces } from './option-places.ts';
import { sumValue } from './option-sheet.ts';
import { fixedAddress, headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

const RATE_ROW = 4;
const FACTOR_ROW = 5;
const FIRST_YEAR = 1;

/** The sheet with what the totals are worth in one year; null where the dossier gives no rate. */
export function presentValueSheet(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	formulas: SheetFormulas
): Sheet | null {
	const { discount, years } = dossier;
	if (discount === undefined) return null;
	const rate = valueIn(dossier, values, discount.rate, years[0] ?? NaN);
	const factors = discountFactors(dossier, values);
	const setting = { year: String(years[0]), firstYear: String(years[0]) };
	const rateCell = fixedAddress(FIRST_YEAR, RATE_ROW);
	const factorAt = (at: number): string => fixedAddress(FIRST_YEAR + at, FACTOR_ROW);
	return {
		name: 'Contante waarde',
		rows: [
			[{ value: `Contante waarde in ${discount.from}`, look: 'title' }],
			[changesCell(dossier, values)],
			[
				{
					value: `Een bedrag van een later jaar telt minder mee. ${OPEN_CELL} telt niet mee: dat is nog niet bekend.`
				}
			],
			headerRow(
				['Wat', ...years.map(String), 'Bron'],
				(column) => column >= FIRST_YEAR && column <= years.length
			),
			[
				{ value: 'Rente per jaar, als deel van 1' },
				{
					value: rate ?? OPEN_CELL,
					formula: discount.rate.kind === 'number' ? undefined : formulas.write(discount.rate, 0, setting),
					format: 'number'
				},
				...years.slice(1).map(() => null),
				{ value: discount.citations.map((one) => citationText(dossier, one)).join('; ') }
			],
			[
				{ value: 'Zo veel telt een euro mee' },
				...years.map((year, at): SheetCell => ({
					value: factors?.[at] ?? OPEN_CELL,
					formula: `IF(ISNUMBER(${rateCell}),(1+${rateCell})^(${discount.from - year}),${rateCell})`,
					format: 'number'
				}))
			],
			[],
			headerRow(['Keuze', 'Contante waarde, bekend', 'Aantal p.m.'], (column) => column > 0),
			...outcome.options.map((option): SheetCell[] => {
				const own = dossier.options.find(({ letter }) => letter === option.letter);
				const places = own && optionPlaces(dossier, own);
				const sum = presentValue(dossier, values, option) ?? sumOf([]);
				const inYears = years.map((_, at) => places?.total('spending', at).known ?? '0');
				return [
					{ value: `Keuze ${option.letter}` },
					{
						value: sumValue(sum),
						formula: `IF(OR(COUNT(${inYears.join(',')})=0,NOT(ISNUMBER(${rateCell}))),"${OPEN_CELL}",${inYears
							.map((cell, at) => `N(${cell})*${factorAt(at)}`)
							.join('+')})`,
						format: 'euro'
					},
					{
						value: option.spending.open.length,
						formula: places?.total('spending').open,
						format: 'number'
					}
				];
			})
		],
		widths: [44, 24, ...years.slice(1).map(() => 16), 60],
		frozen: { rows: 0, columns: 1 },
		entries: []
	};
}
