import type { CellValue, Workbook } from 'hucre/xlsx';
import { writtenNumber } from '../../formula/digits.ts';
import { cellName, gridFromText, MOST_COLUMNS, MOST_ROWS, type GridCell, type Grid } from './grid.ts';

/** A sheet of a file, with its name; a text file has one without a name. */
export interface NamedGrid {
	readonly name: string;
	readonly grid: Grid;
}

export type SheetFileResult =
	| { readonly ok: true; readonly sheets: readonly NamedGrid[] }
	| { readonly ok: false; readonly problem: string };

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const TOO_LARGE = 10_000_000;
/** One row and one column more than may be read, so that it shows where there are more. */
const RANGE = `A1:${cellName(MOST_ROWS, MOST_COLUMNS)}`;

/**
 * Reads the sheets of an XLSX, ODS or CSV file; what it is, shows from its content. The library that reads
 * spreadsheets is loaded when it is needed. Any bytes give sheets or a Dutch sentence.
 */
export async function sheetsOf(bytes: Uint8Array): Promise<SheetFileResult> {
	if (bytes.length > TOO_LARGE) {
		return {
			ok: false,
			problem: 'Dit bestand is te groot. Bewaar alleen het blad met de kosten en probeer het opnieuw.'
		};
	}
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
		return {
			ok: false,
			problem:
				'Dit is een oud Excelbestand (.xls) of een bestand met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord en probeer het opnieuw.'
		};
	}
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
		const text = decoded(bytes);
		if (text === undefined) {
			return {
				ok: false,
				problem: 'Dit is geen spreadsheet. Kies een bestand dat eindigt op .xlsx, .ods of .csv.'
			};
		}
		return { ok: true, sheets: [{ name: '', grid: gridFromText(text) }] };
	}
	const isOds = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes(ODS_TYPE);
	const reader = await readerOf(isOds).catch(() => undefined);
	if (reader === undefined) {
		return {
			ok: false,
			problem:
				'Wat een spreadsheet leest, is niet geladen. Controleer uw verbinding en probeer het opnieuw, of plak de tabel.'
		};
	}
	try {
		const tooLarge = reader.tooLargeSheet(bytes);
		if (tooLarge !== undefined) return { ok: false, problem: tooLarge };
		const book = await reader.read(bytes);
		const sheets = book.sheets.map(({ name, rows }) => ({
			name,
			grid: rows.slice(0, MOST_ROWS + 1).map((row) => Array.from(row.slice(0, MOST_COLUMNS + 1), cellOf))
		}));
		return sheets.length > 0
			? { ok: true, sheets }
			: { ok: false, problem: 'In dit bestand staan geen bladen.' };
	} catch {
		return {
			ok: false,
			problem:
				'Dit bestand is niet te lezen. Open het in Excel of LibreOffice, bewaar het als .xlsx en probeer het opnieuw.'
		};
	}
}

async function readerOf(isOds: boolean): Promise<{
	readonly tooLargeSheet: (bytes: Uint8Array) => string | undefined;
	readonly read: (bytes: Uint8Array) => Promise<Workbook>;
}> {
	const { tooLargeSheet } = await import('../unpack.ts');
	if (isOds) {
		const { readOds } = await import('hucre/ods');
		return { tooLargeSheet, read: (bytes) => readOds(bytes) };
	}
	const { readXlsx } = await import('hucre/xlsx');
	return { tooLargeSheet, read: (bytes) => readXlsx(bytes, { range: RANGE }) };
}

function cellOf(value: CellValue | undefined): GridCell {
	if (value === null || value === undefined) return '';
	// What a spreadsheet worked out may have more digits than it shows.
	if (typeof value === 'number')
		return Number.isFinite(value) ? writtenNumber(value) : { strange: String(value) };
	if (typeof value === 'boolean') return { strange: value ? 'waar' : 'onwaar' };
	if (value instanceof Date) return { strange: `datum ${value.toISOString().slice(0, 10)}` };
	return value;
}

/** Text in UTF-8, in UTF-16 with its mark, or as old Excel saves it; undefined for what is no text. */
function decoded(bytes: Uint8Array): string | undefined {
	const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
	const encodings =
		mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : ['utf-8', 'windows-1252'];
	for (const encoding of encodings) {
		try {
			const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
			// eslint-disable-next-line no-control-regex -- characters that no text has
			return /[\u0000-\u0008\u000E-\u001F]/.test(text) ? undefined : text;
		} catch {
			continue;
		}
	}
	return undefined;
}
