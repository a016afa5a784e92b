import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Dossier } from '../dossier/dossier.ts';
import { writtenNumber } from '../formula/digits.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { workbookSheets } from './workbook-sheets.ts';
import { address, OPEN_CELL, type Sheet, type SheetCell, type SheetFormat, type SheetLook } from './sheet.ts';

export type WorkbookFormat = 'xlsx' | 'ods';

/**
 * The comparison of a dossier's options as a workbook with working formulas; see `workbookSheets`.
 *
 * @returns the bytes of the file
 */
export function comparisonWorkbook(
	dossier: Dossier,
	values: AssumptionValues,
	about: readonly string[],
	format: WorkbookFormat
): Promise<Uint8Array<ArrayBuffer>> {
	return workbook(workbookSheets(dossier, values, about), format);
}

/**
 * Sheets as the bytes of a file. The writer of ODS knows no column widths, frozen headings, borders, and limits to what
 * is entered: there those are absent.
 */
export async function workbook(
	sheets: readonly Sheet[],
	format: WorkbookFormat
): Promise<Uint8Array<ArrayBuffer>> {
	const written = { sheets: sheets.map((sheet) => writtenSheet(sheet, format)) };
	return new Uint8Array(await (format === 'xlsx' ? writeXlsx(written) : writeOds(written)));
}

function writtenSheet(sheet: Sheet, format: WorkbookFormat): WriteSheet {
	const cells = new Map(
		sheet.rows.flatMap((row, y) =>
			row.flatMap((cell, x): [string, Partial<Cell>][] =>
				cell === null ? [] : [[`${y},${x}`, writtenCell(cell, format)]]
			)
		)
	);
	const lastColumn = Math.max(...sheet.rows.map((row) => row.length), 1) - 1;
	return {
		name: sheet.name,
		rows: sheet.rows.map((row) => row.map(() => null)),
		cells,
		rowDefs: new Map(
			sheet.rows.flatMap((row, y): [number, { height: number }][] =>
				row.some((cell) => cell?.look === 'header') ? [[y, { height: HEADER_HEIGHT }]] : []
			)
		),
		columns: sheet.widths.map((width) => ({ width })),
		freezePane: sheet.frozen.rows + sheet.frozen.columns > 0 ? sheet.frozen : undefined,
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
		dataValidations: sheet.entries.map(({ cell, low, high }) => ({
			type: 'custom',
			// Text is allowed, because that is what p.m. is.
			formula1: `OR(ISTEXT(${cell}),AND(${cell}>=${low},${cell}<=${high}))`,
			range: cell,
			allowBlank: true,
			showErrorMessage: true,
			errorTitle: 'Deze waarde mag niet',
			errorMessage: `Kies een getal van ${dutch(low)} tot en met ${dutch(high)}, of typ ${OPEN_CELL}`
		})),
		conditionalRules: [
			{
				type: 'cellIs',
				operator: 'equal',
				formula: `"${OPEN_CELL}"`,
				priority: 1,
				range: `A1:${address(lastColumn, Math.max(sheet.rows.length - 1, 0))}`,
				style: { font: { bold: true, color: { rgb: OPEN_COLOUR } } }
			}
		]
	};
}

/** A number as it is typed in Dutch, for a message within a sheet. */
const dutch = (value: number): string => String(value).replace('.', ',');

function writtenCell(
	{ value: held, formula, look = 'text', format = 'text' }: SheetCell,
	file: WorkbookFormat
) {
	const value = typeof held === 'number' ? writtenNumber(held) : held;
	return {
		value,
		style: styleOf(look, format),
		...(formula === undefined
			? {}
			: { formula: file === 'ods' ? withSemicolons(formula) : formula, formulaResult: value })
	};
}

/** OpenDocument separates arguments by semicolons. Text between quotes is left alone. */
function withSemicolons(formula: string): string {
	return formula
		.split(/("(?:[^"]|"")*")/)
		.map((part, place) => (place % 2 === 0 ? part.replaceAll(',', ';') : part))
		.join('');
}

const OPEN_COLOUR = '6B3FA0';
const FONT = 'Calibri';
/** In points: room for three lines. */
const HEADER_HEIGHT = 48;

const FORMATS: Readonly<Record<SheetFormat, string | undefined>> = {
	euro: '"€" #,##0',
	cents: '"€" #,##0.00',
	percent: '0.00%',
	number: undefined,
	text: undefined
};

const LOOKS: Readonly<Record<SheetLook, CellStyle>> = {
	title: { font: { bold: true, size: 14 } },
	heading: { font: { bold: true, size: 12 } },
	header: {
		font: { bold: true },
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF0' } },
		alignment: { wrapText: true, vertical: 'top' },
		border: { bottom: { style: 'thin' } }
	},
	total: { font: { bold: true }, border: { top: { style: 'thin' } } },
	entry: {
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } },
		border: {
			top: { style: 'thin' },
			right: { style: 'thin' },
			bottom: { style: 'thin' },
			left: { style: 'thin' }
		}
	},
	text: {}
};

function styleOf(look: SheetLook, format: SheetFormat): CellStyle {
	const style = LOOKS[look];
	const numFmt = FORMATS[format];
	return {
		...style,
		font: { name: FONT, size: 11, ...style.font },
		...(format === 'text' ? {} : { alignment: { ...style.alignment, horizontal: 'right' } }),
		...(numFmt === undefined ? {} : { numFmt })
	};
}
