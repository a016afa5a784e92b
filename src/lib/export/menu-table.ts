import type { Dossier } from '../dossier/dossier.ts';
import { citationText } from '../format/citation.ts';
import { menuRows, type MenuOrder } from '../format/menu.ts';
import { SAVED, STILL_TO_FIND } from '../format/target.ts';
import { list, OPEN, yearRange } from '../format/text.ts';
import { yearColumns } from '../format/years.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { amountAsSum, sumOf, type Outcome } from '../model/outcome.ts';
import { targetOf } from '../model/target.ts';
import type { Cell, Column, DataTable } from './table.ts';

const text = (words: string): Cell => (words === '' ? { kind: 'none' } : { kind: 'text', text: words });

/** Every measure with what it costs by year, in which options it is, what it needs and excludes, and its source. */
export function menuTable(dossier: Dossier, values: AssumptionValues, order: MenuOrder): DataTable {
	const columns = yearColumns(dossier.years);
	return {
		id: 'maatregelen',
		title: `Maatregelen, ${yearRange(dossier.years)}`,
		columns: [
			{ id: 'maatregel', title: 'Maatregel', figures: false },
			...columns.map(({ title, place }): Column => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			})),
			{ id: 'keuze', title: 'In keuze', figures: false },
			{ id: 'vereist', title: 'Vereist', figures: false },
			{ id: 'sluit_uit', title: 'Sluit uit', figures: false },
			{ id: 'bron', title: 'Bron, en let op', figures: false }
		],
		rows: menuRows(dossier, values, order).map(
			({ line: { item, amounts, total }, title, letters, requires, excludes, notes }): readonly Cell[] => [
				text(title),
				...columns.map(({ place }): Cell => {
					const amount = place === undefined ? undefined : amounts[place];
					return { kind: 'sum', sum: amount ? amountAsSum(amount, item) : total, of: 'spending' };
				}),
				text(list(letters)),
				text(list(requires)),
				text(list(excludes)),
				text(notes.join(' '))
			]
		),
		notes: [`Wat nog niet bekend is (${OPEN}), is niet nul en telt niet mee.`]
	};
}

/** What every option saves by year of what has to be saved, and what is then still to be found; nothing where nothing has to be. */
export function packagesTable(dossier: Dossier, outcome: Outcome): DataTable | undefined {
	const { target } = dossier;
	if (target === undefined) return undefined;
	const columns = yearColumns(dossier.years);
	const row = (name: string, sumAt: (place: number | undefined) => Cell): readonly Cell[] => [
		text(name),
		...columns.map(({ place }) => sumAt(place))
	];
	return {
		id: 'taakstelling',
		title: `${target.title}: wat elke keuze bespaart, ${yearRange(dossier.years)}`,
		columns: [
			{ id: 'wat', title: 'Wat', figures: false },
			...columns.map(({ title, place }): Column => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: outcome.options.flatMap((option, at) => {
			const sums = targetOf(dossier, option);
			if (sums === undefined) return [];
			const cell =
				({ years, total }: (typeof sums)['saved']) =>
				(place: number | undefined): Cell => ({
					kind: 'sum',
					sum: place === undefined ? total : (years[place] ?? sumOf([])),
					of: 'spending'
				});
			return [
				...(at === 0 ? [row(target.title, cell(sums.target))] : []),
				row(`${option.letter}: ${SAVED.toLowerCase()}`, cell(sums.saved)),
				row(`${option.letter}: ${STILL_TO_FIND.toLowerCase()}`, cell(sums.left))
			];
		}),
		notes: [
			target.note ?? '',
			target.citations.length === 0
				? ''
				: `Bron: ${target.citations.map((one) => citationText(dossier, one)).join('; ')}.`
		].filter((note) => note !== '')
	};
}
