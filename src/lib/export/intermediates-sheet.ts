import type { Dossier, Intermediate } from '../dossier/dossier.ts';
import { unitText } from '../format/number.ts';
import { assumptionsIn, intermediatesIn } from '../formula/dependencies.ts';
import { evaluate } from '../formula/evaluate.ts';
import type { Formula } from '../formula/tree.ts';
import { describeUnit } from '../formula/describe-unit.ts';
import { isPlain, parseUnit, toBase } from '../formula/unit.ts';
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

/** The formulas of a dossier in the language of its sheets. */
export interface SheetFormulas {
	/**
	 * A formula for one of the dossier's years; it comes to `p.m.` as long as an assumption that it needs holds no
	 * number. Undefined where it is too long for a spreadsheet, which {@link TOO_LONG} then says.
	 *
	 * @param years the cells of the sheet that hold this year and the first one
	 * @param wrap what stands around the formula itself
	 */
	write(
		formula: Formula,
		place: number,
		years: { readonly year: string; readonly firstYear: string },
		wrap?: (written: string) => string
	): string | undefined;
}

/** Stands beside an amount whose formula is too long for a spreadsheet. */
export const TOO_LONG = 'Deze formule is te lang voor een rekenblad. Het bedrag verandert hier niet mee.';

/** How the formulas of a dossier refer to the sheets with its assumptions and intermediates. */
export function sheetFormulas(dossier: Dossier): SheetFormulas {
	const cells = assumptionCells(dossier);
	const formulas = new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));
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
	return {
		write: (formula, place, years, wrap = (written) => written) => {
			const written = sheetFormula(formula, { ...years, value: (name) => names.get(name)?.(place) ?? '' });
			if (written === null) return undefined;
			const needed = assumptionsIn(formula, formulas).map((id) => cells.get(id) ?? '');
			const whole =
				needed.length === 0
					? wrap(written)
					: `IF(COUNT(${needed.join(',')})<${needed.length},"${OPEN_CELL}",${wrap(written)})`;
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
	const unit = parseUnit(text);
	if (unit === null || (unit.times === 1 && unit.over === 1)) {
		return { label: unitText(text), format: text.startsWith('€') ? 'euro' : 'number' };
	}
	if (isPlain(unit.dimensions)) return { label: unitText(text), format: 'percent' };
	const label = unitText(describeUnit(unit.dimensions));
	return { label, format: label.startsWith('€') ? 'euro' : 'number' };
}

/** What every intermediate comes to in each year, as its cell says it. */
function intermediateValues(
	{ assumptions, intermediates, years }: Dossier,
	values: AssumptionValues
): (id: string, place: number) => string | number {
	const formulas = new Map(intermediates.map(({ id, formula }) => [id, formula]));
	const inputs = assumptions.flatMap(({ id, unit }): [string, number][] => {
		const [value, parsed] = [values[id] ?? null, parseUnit(unit)];
		return value === null || parsed === null ? [] : [[id, toBase(value, parsed)]];
	});
	const known = new Set(inputs.map(([id]) => id));
	const { order } = intermediatesIn(
		intermediates.map(({ id }): Formula => ({ kind: 'name', name: id })),
		formulas
	);
	const perYear = years.map((year) => {
		const found = new Map(inputs);
		for (const id of order) {
			const formula = formulas.get(id);
			if (formula === undefined) continue;
			const value = (name: string): number => found.get(name) ?? NaN;
			found.set(id, evaluate(formula, { year, firstYear: years[0] ?? NaN, value }));
		}
		return found;
	});
	return (id, place) => {
		const formula = formulas.get(id);
		if (formula !== undefined && assumptionsIn(formula, formulas).some((name) => !known.has(name))) {
			return OPEN_CELL;
		}
		const value = perYear[place]?.get(id) ?? NaN;
		return Number.isFinite(value) ? value : FAILED_CELL;
	};
}
