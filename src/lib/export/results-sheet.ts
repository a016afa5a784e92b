import type { Dossier } from '../dossier/dossier.ts';
import { IN_WORDS } from '../dossier/result-words.ts';
import { citationText } from '../format/citation.ts';
import { unitText } from '../format/number.ts';
import { resultText, resultTitle, UNNAMED } from '../format/results.ts';
import { validityText } from '../format/validity.ts';
import { scaleOf } from '../formula/scale.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { resultRows, type ResultValue } from '../model/results.ts';
import { changesCell } from './assumptions-sheet.ts';
import type { SheetFormulas } from './intermediates-sheet.ts';
import { headerRow, OPEN_CELL, type Sheet, type SheetCell } from './sheet.ts';

const HEADER_ROW = 3;
const FIRST_OPTION = 2;

/** The sheet with what the options bring that is no money; null where the dossier has no such results. */
export function resultsSheet(
	dossier: Dossier,
	values: AssumptionValues,
	formulas: SheetFormulas
): Sheet | null {
	const { results, options, years } = dossier;
	if (results.length === 0) return null;
	const last = years.length - 1;
	const setting = { year: String(years[last]), firstYear: String(years[0]) };
	return {
		name: 'Uitkomsten',
		rows: [
			[{ value: 'Uitkomsten die geen geld zijn', look: 'title' }],
			[changesCell(dossier, values)],
			[
				{
					value: `${OPEN_CELL} is nog niet bekend. “${UNNAMED}”: de bron noemt het niet bij die keuze; dat is geen nul.`
				}
			],
			headerRow(
				['Uitkomst', 'Eenheid', ...options.map(({ letter }) => `Keuze ${letter}`), 'Bron, en let op'],
				(column) => column >= FIRST_OPTION && column < FIRST_OPTION + options.length
			),
			...resultRows(dossier, values).map((row): SheetCell[] => [
				{ value: resultTitle(row) },
				{ value: row.result.unit === null ? IN_WORDS : unitText(row.result.unit) },
				...options.map(({ results: own }, place): SheetCell => {
					const written = own.find(({ result }) => result === row.result.id)?.value;
					const { times, over } = scaleOf(row.result.unit ?? '');
					return {
						value: cellValue(row.result, row.values[place] ?? { state: 'unnamed' }),
						formula:
							written?.kind === 'formula' && written.formula.kind !== 'number'
								? formulas.write(written.formula, last, setting, (text) =>
										times === over ? text : `(${text})*${over}/${times}`
									)
								: undefined,
						format: 'number'
					};
				}),
				{ value: notesOf(dossier, row.result.id) }
			])
		],
		widths: [48, 14, ...options.map(() => 24), 80],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		entries: []
	};
}

const cellValue = (result: Dossier['results'][number], value: ResultValue): string | number =>
	value.state === 'known' ? value.value : value.state === 'open' ? OPEN_CELL : resultText(result, value);

/** What the dossier says of a result, and of its value with each option. */
function notesOf(dossier: Dossier, id: string): string {
	const result = dossier.results.find((one) => one.id === id);
	const said = [
		{ of: '', texts: [result?.note], citations: result?.citations ?? [] },
		...dossier.options.flatMap(({ letter, results }) =>
			results
				.filter((one) => one.result === id)
				.map(({ remark, validUntil, citations }) => ({
					of: `Keuze ${letter}: `,
					texts: [remark, validityText(validUntil)],
					citations
				}))
		)
	];
	return said
		.map(({ of, texts, citations }) => {
			const parts = [...texts, ...citations.map((one) => citationText(dossier, one))].filter(Boolean);
			return parts.length === 0 ? '' : of + parts.join('; ');
		})
		.filter(Boolean)
		.join('. ');
}
