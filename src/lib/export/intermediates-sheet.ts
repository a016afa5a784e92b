import type { Dossier, Intermediate } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { unitText } from '../format/number.ts';
import { intermediatesIn } from '../formula/dependencies.ts';
import { needsWith, valueWithUnknowns, type Needs } from '../formula/needs.ts';
import type { Formula } from '../formula/tree.ts';
import { scaleOf, toBase } from '../formula/scale.ts';
import { baseUnit } from '../formula/unit.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { assumptionCells, changesCell, inBaseUnit } from './assumptions-sheet.ts';
import { LONGEST_SHEET_FORMULA, sheetFormula } from './sheet-formula.ts';
import {
	columnLetters,
	headerRow,
	FAILED_CELL,
	inSheet,
	OPEN_CELL,
	type Sheet,
	type SheetCell,
	type SheetFormat
} from './sheet.ts';

const NAME = 'Tussenwaarden';
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FIRST_YEAR = 2;

/** The cells of a sheet that hold a year and the first one. */
export interface YearCells {
	readonly year: string;
	readonly firstYear: string;
}

/** The formulas of a dossier in the language of its sheets. */
export interface SheetFormulas {
	/**
	 * A formula for one of the dossier's years; it comes to `p.m.` as long as an assumption that it needs in that year
	 * holds no number. Undefined where it is too long for a spreadsheet, which {@link TOO_LONG} then says.
	 *
	 * @param wrap what stands around the formula itself
	 */
	write(
		formula: Formula,
		place: number,
		years: YearCells,
		wrap?: (written: string) => string
	): string | undefined;
}

/** Stands beside an amount whose formula is too long for a spreadsheet. */
export const TOO_LONG = 'Deze formule is te lang voor een rekenblad. Het bedrag verandert hier niet mee.';

/** How the formulas of a dossier refer to the sheets with its assumptions and intermediates. */
export function sheetFormulas(dossier: Dossier): SheetFormulas {
	const cells = assumptionCells(dossier);
	const formulas = formulasOf(dossier);
	const names = new Map<string, (place: number) => string>([
		...dossier.assumptions.map(({ id, unit }): [string, () => string] => {
			const cell = inBaseUnit(cells.get(id) ?? '', unit);
			return [id, () => cell];
		}),
		...dossier.intermediates.map(({ id }, row): [string, (place: number) => string] => [
			id,
			(place) => inSheet(NAME, `${columnLetters(FIRST_YEAR + place)}$${FIRST_ROW + row + 1}`)
		])
	]);
	const needsOf = needsWith(formulas, dossier.years[0] ?? NaN);
	const bare = (formula: Formula, place: number, years: YearCells): string | null =>
		sheetFormula(formula, { ...years, value: (name) => names.get(name)?.(place) ?? '' });
	/** What is true as long as something is missing; empty where nothing can be. */
	const missing = ({ always, timed }: Needs, place: number, years: YearCells): string => {
		const later = timed.flatMap(({ share, amount }) => {
			const lacking = missing(amount, place, years);
			return lacking === '' ? [] : [`IF(IFERROR(${bare(share, place, years) ?? '1'},0)<>0,${lacking},0)`];
		});
		const either = later.length > 1 ? `OR(${later.join(',')})` : later.join('');
		if (always.length === 0) return either;
		const now = `COUNT(${always.map((id) => cells.get(id) ?? '').join(',')})<${always.length}`;
		// The years of an amount can only be worked out when what decides them is there.
		return either === '' ? now : `IF(${now},1,${either})`;
	};
	return {
		write: (formula, place, years, wrap = (written) => written) => {
			const written = bare(formula, place, years);
			if (written === null) return undefined;
			const lacking = missing(needsOf(formula, dossier.years[place] ?? NaN), place, years);
			const whole = lacking === '' ? wrap(written) : `IF(${lacking},"${OPEN_CELL}",${wrap(written)})`;
			return whole.length > LONGEST_SHEET_FORMULA ? undefined : whole;
		}
	};
}

/** The sheet with the named steps of the calculation, per year; null where the dossier has none. */
export function intermediatesSheet(dossier: Dossier, values: AssumptionValues): Sheet | null {
	const { intermediates, years } = dossier;
	if (intermediates.length === 0) return null;
	const formulas = sheetFormulas(dossier);
	const valueOf = intermediateValues(dossier, values);
	const yearCell = (place: number): string => `${columnLetters(FIRST_YEAR + place)}$${HEADER_ROW + 1}`;
	const firstYear = `$${yearCell(0)}`;
	return {
		name: NAME,
		rows: [
			[{ value: 'Tussenwaarden', look: 'title' }],
			[changesCell(dossier, values)],
			headerRow(
				['Tussenwaarde', 'Eenheid', ...years, 'Toelichting'],
				(column) => column >= FIRST_YEAR && column < FIRST_YEAR + years.length
			),
			...intermediates.map(({ title, unit, formula, note, id }): SheetCell[] => {
				const { label, format } = baseUnitOf(unit);
				const written = years.map((_, place) =>
					formulas.write(formula, place, { year: yearCell(place), firstYear })
				);
				return [
					{ value: title },
					{ value: label },
					...written.map((own, place): SheetCell => ({ value: valueOf(id, place), formula: own, format })),
					{ value: [note ?? '', written.includes(undefined) ? TOO_LONG : ''].filter(Boolean).join(' ') }
				];
			})
		],
		widths: [44, 14, ...years.map(() => 14), 80],
		frozen: { rows: FIRST_ROW, columns: 1 },
		entries: []
	};
}

/** The unit in which the value of an intermediate comes out; a fraction that is a percentage is shown as one. */
function baseUnitOf(text: Intermediate['unit']): { label: string; format: SheetFormat } {
	const { times, over } = scaleOf(text);
	if (times === 1 && over === 1)
		return { label: unitText(text), format: text.startsWith('€') ? 'euro' : 'number' };
	if (text.startsWith('%')) return { label: unitText(text), format: 'percent' };
	const label = unitText(baseUnit(text));
	return { label, format: label.startsWith('€') ? 'euro' : 'number' };
}

/** What every intermediate comes to in each year, as its cell says it. */
function intermediateValues(
	{ assumptions, intermediates, years }: Dossier,
	values: AssumptionValues
): (id: string, place: number) => string | number {
	const formulas = new Map(intermediates.map(({ id, formula }) => [id, formula]));
	const inputs = assumptions.map(({ id, unit }): [string, number | null] => {
		const value = values[id] ?? null;
		return [id, value === null ? null : toBase(value, scaleOf(unit))];
	});
	const { order } = intermediatesIn(
		intermediates.map(({ id }): Formula => ({ kind: 'name', name: id })),
		formulas
	);
	const [firstYear = NaN] = years;
	const perYear = years.map((year) => {
		const found = new Map(inputs);
		for (const id of order) {
			const formula = formulas.get(id);
			if (formula !== undefined) found.set(id, valueWithUnknowns(formula, { year, firstYear }, found));
		}
		return found;
	});
	return (id, place) => {
		const value = perYear[place]?.get(id) ?? null;
		if (value === null) return OPEN_CELL;
		return Number.isFinite(value) ? value : FAILED_CELL;
	};
}
