import type { Dossier, Option } from '../dossier/dossier.ts';
import { together } from '../format/costs.ts';
import { SIDES, sideName } from '../format/sides.ts';
import { belongingText } from '../format/parts.ts';
import { OPEN, yearRange } from '../format/text.ts';
import { yearColumns } from '../format/years.ts';
import type { LineKind, Outcome } from '../model/outcome.ts';
import { belongingBy, belongings } from '../model/comparing/belongings.ts';
import { subtotal } from '../model/subtotals.ts';
import { hasIncome } from '../model/items.ts';
import type { Cell, Column, DataTable } from './table.ts';

const NONE: Cell = { kind: 'none' };
const text = (words: string): Cell => ({ kind: 'text', text: words });

/** What each option costs in every year and over all years: a row an option. */
export function totalsTable(dossier: Dossier, outcome: Outcome): DataTable {
	const columns = yearColumns(dossier.years);
	return {
		id: 'kosten-per-keuze',
		title: `${dossier.totalName} per keuze, ${yearRange(dossier.years)}`,
		columns: [
			{ id: 'keuze', title: 'Keuze', figures: false },
			...columns.map(({ title, place }) => ({
				id: place === undefined ? 'totaal' : title,
				title,
				figures: true
			}))
		],
		rows: outcome.options.map(({ letter, years, spending }) => [
			text(`${letter}: ${dossier.options.find((option) => option.letter === letter)?.title ?? ''}`),
			...columns.map(({ place }): Cell => ({
				kind: 'sum',
				sum: place === undefined ? spending : (years[place]?.spending ?? spending),
				of: 'spending'
			}))
		]),
		notes: openNote(outcome)
	};
}

/**
 * The options beside each other, over all years: totals, every cost item and effect, whose preference which option
 * is, and the advantages and risks that the source names (`ja` or `nee`). A column an option, and one for the question
 * whose answer alone decides the row.
 */
export function scorecardTable(dossier: Dossier, outcome: Outcome): DataTable {
	const perOption = (cell: (option: Option, place: number) => Cell): readonly Cell[] =>
		dossier.options.map(cell);
	const total = (part: 'spending' | 'effects'): readonly Cell[] =>
		outcome.options.map((option): Cell => ({
			kind: 'sum',
			sum: option[part],
			of: part === 'effects' ? 'effect' : part
		}));
	const line = (kind: LineKind, item: string): readonly Cell[] =>
		outcome.options.map(({ lines }): Cell => {
			const found = lines.find((one) => one.kind === kind && one.item === item);
			return found ? { kind: 'sum', sum: found.total, of: kind } : NONE;
		});
	const marks = (has: (option: Option) => boolean): readonly Cell[] =>
		perOption((option) => text(has(option) ? 'ja' : 'nee'));
	const decided = {
		spending: belongings(dossier, outcome, 'spending'),
		effect: belongings(dossier, outcome, 'effect')
	};
	const lineBelongs = (kind: LineKind, item: string): Cell => {
		const belonging = decided[kind].get(item);
		return belonging ? text(belongingText(dossier, belonging)) : NONE;
	};
	const wordBelongs = (has: (option: Option) => boolean): Cell =>
		text(
			belongingText(
				dossier,
				belongingBy(dossier, (option) => String(has(option)))
			)
		);
	const words = (kind: string, title: string, has: (option: Option) => boolean): readonly Cell[] => [
		text(kind),
		text(title),
		wordBelongs(has),
		...marks(has)
	];
	const { preference, reference } = dossier;
	return {
		id: 'keuzes-naast-elkaar',
		title: `De keuzes naast elkaar, ${together(dossier.years)}`,
		columns: [
			{ id: 'soort', title: 'Soort', figures: false },
			{ id: 'onderwerp', title: 'Onderwerp', figures: false },
			{ id: 'hoort_bij', title: 'Hoort bij', figures: false },
			...dossier.options.map(({ letter }): Column => ({
				id: letter.toLowerCase(),
				title: `Keuze ${letter}`,
				figures: true
			}))
		],
		rows: [
			...(hasIncome(dossier)
				? SIDES.map(({ part, name }) => [
						text('Totaal'),
						text(name),
						NONE,
						...outcome.options.map((option): Cell => ({
							kind: 'sum',
							sum: subtotal(dossier, option, part).total,
							of: 'spending'
						}))
					])
				: []),
			[text('Totaal'), text(dossier.totalName), NONE, ...total('spending')],
			...(dossier.effects.length > 0
				? [[text('Totaal'), text('Verwachte effecten, apart opgeteld'), NONE, ...total('effects')]]
				: []),
			...(reference
				? [[text('Nulalternatief'), NONE, NONE, ...marks(({ letter }) => letter === reference)]]
				: []),
			...(preference
				? [
						[
							text('Voorkeur'),
							text(`Voorkeur van ${preference.by}`),
							NONE,
							...marks(({ letter }) => letter === preference.option)
						]
					]
				: []),
			...dossier.items.map((item) => [
				text(sideName(dossier, item)),
				text(item.title),
				lineBelongs('spending', item.id),
				...line('spending', item.id)
			]),
			...dossier.effects.map(({ id, title }) => [
				text('Verwacht effect'),
				text(title),
				lineBelongs('effect', id),
				...line('effect', id)
			]),
			...dossier.advantages.map(({ id, title }) =>
				words('Voordeel', title, ({ advantages }) => advantages.some(({ advantage }) => advantage === id))
			),
			...dossier.risks.map(({ id, title }) =>
				words('Risico', title, ({ risks }) => risks.some(({ risk }) => risk === id))
			)
		],
		notes: [...openNote(outcome), 'Een leeg vak: de keuze heeft deze post of dit effect niet.']
	};
}

function openNote({ options }: Outcome): readonly string[] {
	const isOpen = options.some(({ spending, effects }) => spending.open.length + effects.open.length > 0);
	return isOpen ? [`Wat nog niet bekend is (${OPEN}), is niet nul en telt niet mee in wat bekend is.`] : [];
}
