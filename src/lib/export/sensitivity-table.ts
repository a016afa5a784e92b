import type { Dossier } from '../dossier/dossier.ts';
import type { Letters } from '../format/pair-cost.ts';
import { assumptionNames, leftOutSentence } from '../format/switching.ts';
import { list } from '../format/text.ts';
import type { Sensitivity } from '../model/comparing/sensitivity.ts';
import { assumptionCell } from './assumption-cell.ts';
import type { Cell, DataTable } from './table.ts';

/**
 * How the difference between two options depends on every assumption: what it comes to at both ends of the bounds, the
 * least and the most on the way, and whether the order turns. Differences are in €, above zero where the first option
 * costs more.
 */
export function sensitivityTable(
	dossier: Dossier,
	{ first, second }: Letters,
	{ swings, unknown, failed, withoutInfluence, leftOut }: Sensitivity
): DataTable {
	const euro = (value: number): Cell => ({ kind: 'number', value, unit: '€', signed: true });
	const rows = dossier.assumptions.flatMap((assumption) => {
		const { id } = assumption;
		const missing = unknown.find((one) => one.assumption === id)?.missing;
		const reason = missing
			? `nog niet te zeggen; wacht op ${list(assumptionNames(dossier, missing))}`
			: failed.includes(id)
				? 'niet overal te berekenen'
				: withoutInfluence.includes(id)
					? 'geen invloed'
					: '';
		const swing = swings.find((one) => one.assumption === id);
		const place = swing ? swings.indexOf(swing) : swings.length + (withoutInfluence.includes(id) ? 1 : 0);
		const cells: readonly Cell[] = [
			{ kind: 'text', text: assumption.title },
			...assumption.bounds.map((bound) => assumptionCell(assumption, bound)),
			...(swing
				? [swing.atLow, swing.atHigh, swing.least, swing.most].map(euro)
				: Array.from({ length: 4 }, (): Cell => (missing ? { kind: 'open' } : { kind: 'none' }))),
			{ kind: 'text', text: swing ? (swing.turns ? 'ja' : 'nee') : reason }
		];
		return [{ place, cells }];
	});
	const left = leftOutSentence(dossier, leftOut);
	return {
		id: `gevoeligheid-${first.toLowerCase()}-${second.toLowerCase()}`,
		title: `Invloed van elke aanname op het verschil tussen keuze ${first} en keuze ${second}`,
		columns: [
			{ id: 'aanname', title: 'Aanname', figures: false },
			{ id: 'laag', title: 'Laagste waarde', figures: true },
			{ id: 'hoog', title: 'Hoogste waarde', figures: true },
			{ id: 'verschil_laag', title: 'Verschil bij laagste', figures: true },
			{ id: 'verschil_hoog', title: 'Verschil bij hoogste', figures: true },
			{ id: 'minst', title: 'Kleinste verschil', figures: true },
			{ id: 'meest', title: 'Grootste verschil', figures: true },
			{ id: 'draait', title: 'Draait de volgorde om', figures: false }
		],
		rows: rows.sort((a, b) => a.place - b.place).map(({ cells }) => cells),
		notes: [
			`Een plus betekent dat keuze ${first} meer kost, een min dat keuze ${second} meer kost.`,
			...(left === '' ? [] : [left])
		]
	};
}
