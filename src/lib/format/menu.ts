import type { Dossier } from '../dossier/dossier.ts';
import type { BrokenRule } from '../dossier/menu-rules.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { itemOf } from '../model/items.ts';
import { menuOutcome } from '../model/menu.ts';
import { knowsNothing, type LineOutcome } from '../model/outcome.ts';
import { citationText } from './citation.ts';
import { list } from './text.ts';
import { lineNotes } from './validity.ts';

/** The orders in which measures can be listed. */
export const MENU_ORDERS = {
	dossier: 'zoals in het dossier',
	lowest: 'grootste besparing eerst',
	highest: 'hoogste kosten eerst',
	title: 'op naam'
} as const;
export type MenuOrder = keyof typeof MENU_ORDERS;

/** A measure with what it costs, and what is said of it. */
export interface MenuRow {
	readonly line: LineOutcome;
	readonly title: string;
	/** The letters of the options that have it. */
	readonly letters: readonly string[];
	/** Short names of other measures. */
	readonly requires: readonly string[];
	readonly excludes: readonly string[];
	/** Remarks, and its source. */
	readonly notes: readonly string[];
}

/** The measures of a dossier in an order; what is not known has no place among what is, and comes last. */
export function menuRows(
	dossier: Dossier,
	values: AssumptionValues,
	order: MenuOrder = 'dossier'
): readonly MenuRow[] {
	const names = (items: readonly string[] = []): readonly string[] =>
		items.map((item) => itemOf(dossier, 'spending', item)?.short ?? item);
	const rows = menuOutcome(dossier, values).map((line): MenuRow => {
		const described = itemOf(dossier, 'spending', line.item);
		const rule = dossier.menu.find((one) => one.line.item === line.item);
		const own = line.line.citations;
		const sources = (own.length > 0 ? own : (described?.citations ?? [])).map((one) =>
			citationText(dossier, one)
		);
		return {
			line,
			title: described?.title ?? line.item,
			letters: dossier.options
				.filter(({ spending }) => spending.some(({ item }) => item === line.item))
				.map(({ letter }) => letter),
			requires: names(rule?.requires),
			excludes: names(rule?.excludes),
			notes: [...lineNotes(line.line), ...(sources.length === 0 ? [] : [`Bron: ${sources.join('; ')}.`])]
		};
	});
	return inOrder(rows, order);
}

/** What is said under the name of a measure: its options, and what it goes with or not. */
export const menuRules = ({ letters, requires, excludes }: MenuRow): string =>
	[
		letters.length === 0 ? 'In geen keuze' : `In keuze ${list(letters)}`,
		requires.length === 0 ? '' : `vereist ${list(requires)}`,
		excludes.length === 0 ? '' : `sluit uit: ${list(excludes)}`
	]
		.filter((words) => words !== '')
		.join('; ');

function inOrder(rows: readonly MenuRow[], order: MenuOrder): readonly MenuRow[] {
	const isKnown = ({ line }: MenuRow): boolean => !knowsNothing(line.total);
	const byAmount = (sign: number): readonly MenuRow[] => [
		...rows.filter(isKnown).sort((a, b) => sign * (a.line.total.known - b.line.total.known)),
		...rows.filter((row) => !isKnown(row))
	];
	switch (order) {
		case 'dossier':
			return rows;
		case 'lowest':
			return byAmount(1);
		case 'highest':
			return byAmount(-1);
		case 'title':
			return [...rows].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
	}
}

const nameOf = (dossier: Dossier, item: string): string => itemOf(dossier, 'spending', item)?.title ?? item;

/** Why some measures cannot be together: `“A” vereist “B”, en die zit er niet in.` */
export function brokenText(dossier: Dossier, { kind, item, other }: BrokenRule): string {
	const [own, theirs] = [nameOf(dossier, item), nameOf(dossier, other)];
	switch (kind) {
		case 'requires':
			return `“${own}” vereist “${theirs}”, en die zit er niet in.`;
		case 'excludes':
			return `“${own}” en “${theirs}” sluiten elkaar uit.`;
	}
}
