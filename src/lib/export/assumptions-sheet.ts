import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { measureText } from '../format/number.ts';
import { citationText } from '../format/citation.ts';
import { validityText } from '../format/validity.ts';
import { scaleOf } from '../formula/scale.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import {
	address,
	fixedAddress,
	headerRow,
	inSheet,
	OPEN_CELL,
	type Sheet,
	type SheetCell,
	type SheetFormat
} from './sheet.ts';

const NAME = 'Aannames';
const FIRST_ROW = 5;
const VALUE = 1;
const SOURCE = 3;
const CHANGED = 4;
const LOW = 5;
const HIGH = 6;
const HEADER = [
	'Aanname',
	'Waarde',
	'Eenheid',
	'In de bron',
	'Anders dan de bron?',
	'Laagste waarde',
	'Hoogste waarde',
	'Binnen deze waarden?',
	'Bron',
	'Toelichting'
];
const DIFFERENT = 'gewijzigd';
const OUTSIDE = 'nee, deze waarde mag niet';

/** The sheet in which the assumptions can be changed, each in its own unit. */
export function assumptionsSheet(dossier: Dossier, values: AssumptionValues): Sheet {
	return {
		name: NAME,
		rows: [
			[{ value: 'Aannames', look: 'title' }],
			[{ value: 'Verander een waarde in kolom B. Alle bladen rekenen dan opnieuw.' }],
			[
				{
					value: `Typ alleen een getal, zonder eenheid: 2,5 en niet 2,5%. Is een waarde nog niet bekend, laat dan ${OPEN_CELL} staan.`
				}
			],
			[changesCell(dossier, values)],
			headerRow(HEADER, (column) => [VALUE, SOURCE, LOW, HIGH].includes(column)),
			...dossier.assumptions.map((assumption, place) =>
				assumptionRow(dossier, assumption, values[assumption.id] ?? null, FIRST_ROW + place)
			)
		],
		widths: [50, 16, 18, 16, 14, 14, 14, 22, 50, 80],
		frozen: { rows: FIRST_ROW, columns: 1 },
		entries: dossier.assumptions.map(({ bounds: [low, high] }, place) => ({
			cell: address(VALUE, FIRST_ROW + place),
			low,
			high
		}))
	};
}

function assumptionRow(
	dossier: Dossier,
	assumption: Assumption,
	value: number | null,
	row: number
): SheetCell[] {
	const { title, value: source, bounds, note, boundsNote, validUntil, citations } = assumption;
	const format = formatOf(assumption);
	const [low, high] = bounds;
	const [now, was] = [address(VALUE, row), address(SOURCE, row)];
	return [
		{ value: title },
		{ value: value ?? OPEN_CELL, look: 'entry', format },
		{ value: measureText(assumption) },
		{ value: source ?? OPEN_CELL, format },
		{
			value: value === source ? '' : DIFFERENT,
			// Anything but a number is not known.
			formula: `IF(ISNUMBER(${now}),IF(ISNUMBER(${was}),IF(${now}=${was},"","${DIFFERENT}"),"${DIFFERENT}"),IF(ISNUMBER(${was}),"${DIFFERENT}",""))`
		},
		{ value: low, format },
		{ value: high, format },
		{
			value: value === null || (value >= low && value <= high) ? '' : OUTSIDE,
			formula: `IF(ISNUMBER(${now}),IF(${now}<${address(LOW, row)},"${OUTSIDE}",IF(${now}>${address(HIGH, row)},"${OUTSIDE}","")),"")`
		},
		{ value: citations.map((citation) => citationText(dossier, citation)).join('; ') },
		{ value: [note, boundsNote, validityText(validUntil)].filter((text) => text !== undefined).join(' ') }
	];
}

function formatOf({ unit, step, value, bounds }: Assumption): SheetFormat {
	if (!unit.startsWith('€')) return 'number';
	return [step, value ?? 0, ...bounds].every(Number.isInteger) ? 'euro' : 'cents';
}

/** The cell of every assumption, as it is written in other sheets. */
export function assumptionCells(dossier: Dossier): ReadonlyMap<string, string> {
	return new Map(
		dossier.assumptions.map(({ id }, place) => [id, inSheet(NAME, fixedAddress(VALUE, FIRST_ROW + place))])
	);
}

/** What stands between operators for the cell of an assumption, to have its value in base units. */
export function inBaseUnit(cell: string, unit: string): string {
	const { times, over } = scaleOf(unit);
	const factor = `${times === 1 ? '' : `*${times}`}${over === 1 ? '' : `/${over}`}`;
	return factor === '' ? cell : `(${cell}${factor})`;
}

/** A cell that says how many assumptions are not as in the source, wherever amounts are shown. */
export function changesCell({ assumptions }: Dossier, values: AssumptionValues): SheetCell {
	const range = inSheet(
		NAME,
		`${fixedAddress(CHANGED, FIRST_ROW)}:${fixedAddress(CHANGED, FIRST_ROW + Math.max(assumptions.length - 1, 0))}`
	);
	const count = `COUNTIF(${range},"${DIFFERENT}")`;
	const changed = assumptions.filter(({ id, value }) => (values[id] ?? null) !== value).length;
	const [none, some] = [
		'Alle aannames zijn als in de bron.',
		'Aannames die anders zijn dan in de bron (zie het blad Aannames): '
	];
	return {
		value: changed === 0 ? none : `${some}${changed}`,
		formula: `IF(${count}=0,"${none}","${some}"&${count})`
	};
}
