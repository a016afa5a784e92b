import type { Dossier, OptionResult, Result } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { resultTitle, UNNAMED } from '../format/results.ts';
import { list } from '../format/text.ts';
import { validityText } from '../format/validity.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { resultRows, type ResultValue } from '../model/results.ts';
import type { Cell, DataTable } from './table.ts';

/** What stands under a table in which an option does not name a result. */
const UNNAMED_NOTE = `Staat er “${UNNAMED}”? Dan noemt de bron het niet bij die keuze. Dat is iets anders dan nul of p.m.`;

/** What some options bring that is no money; of two options with the difference where both have a number. */
export function resultsTable(
	dossier: Dossier,
	values: AssumptionValues,
	letters: readonly string[]
): DataTable {
	const places = letters.map((letter) => dossier.options.findIndex((option) => option.letter === letter));
	const rows = resultRows(dossier, values)
		.map((row) => ({ row, cells: places.map((place): ResultValue => row.values[place] ?? NOT_NAMED) }))
		.filter(({ cells }) => cells.some(({ state }) => state !== 'unnamed'));
	const hasDifference = letters.length === 2 && rows.some(({ cells }) => difference(cells) !== undefined);
	const notes = rows.flatMap(({ row: { result } }) => [
		...said(dossier, result.short, { remark: result.note, citations: result.citations }),
		...letters.flatMap((letter) => {
			const own = dossier.options
				.find((option) => option.letter === letter)
				?.results.find((one) => one.result === result.id);
			const of = letters.length > 1 ? `${result.short}, keuze ${letter}` : result.short;
			return own === undefined ? [] : said(dossier, of, own);
		})
	]);
	return {
		id: `uitkomsten-${letters.join('-').toLowerCase()}`,
		title: `Uitkomsten die geen geld zijn, keuze ${list(letters)}`,
		columns: [
			{ id: 'uitkomst', title: 'Uitkomst', figures: false },
			...letters.map((letter) => ({
				id: `keuze_${letter.toLowerCase()}`,
				title: `Keuze ${letter}`,
				figures: true
			})),
			...(hasDifference ? [{ id: 'verschil', title: 'Verschil', figures: true }] : [])
		],
		rows: rows.map(({ row, cells }): Cell[] => {
			const differs = difference(cells);
			return [
				{ kind: 'text', text: resultTitle(row) },
				...cells.map((value) => cellOf(row.result, value)),
				...(hasDifference
					? [
							differs === undefined
								? NONE
								: ({ kind: 'number', value: differs, unit: row.result.unit ?? '', signed: true } as const)
						]
					: [])
			];
		}),
		notes: [
			...(rows.some(({ cells }) => cells.some(({ state }) => state === 'unnamed')) ? [UNNAMED_NOTE] : []),
			...notes
		]
	};
}

/** What is said of a result or of its value with an option, and where it comes from. */
function said(
	dossier: Dossier,
	of: string,
	{ remark, citations, validUntil }: Pick<OptionResult, 'remark' | 'citations' | 'validUntil'>
): readonly string[] {
	return [
		...[remark, validityText(validUntil)].flatMap((text) => (text === undefined ? [] : [`${of}: ${text}`])),
		...(citations.length === 0
			? []
			: [`Bron bij ${of}: ${citations.map((one) => citationText(dossier, one)).join('; ')}.`])
	];
}

const NONE: Cell = { kind: 'none' };
const NOT_NAMED: ResultValue = { state: 'unnamed' };

/** How much the second value is above the first; undefined where one of them is no number. */
function difference([first, second]: readonly ResultValue[]): number | undefined {
	return first?.state === 'known' && second?.state === 'known' ? second.value - first.value : undefined;
}

function cellOf({ unit }: Result, value: ResultValue): Cell {
	switch (value.state) {
		case 'known':
			return { kind: 'number', value: value.value, unit: unit ?? '' };
		case 'words':
			return { kind: 'text', text: value.text };
		case 'open':
			return { kind: 'open' };
		case 'failed':
			return { kind: 'text', text: 'niet te berekenen' };
		case 'unnamed':
			return { kind: 'text', text: UNNAMED };
	}
}
