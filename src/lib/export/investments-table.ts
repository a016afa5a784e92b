import type { Dossier, Option } from '../dossier/dossier.ts';
import { CREDIT_NOTE, methodText } from '../format/investments.ts';
import { fromBase, scaleOf } from '../formula/scale.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { investmentsOf } from '../model/investments.ts';
import { itemOf } from '../model/items.ts';
import type { Cell, DataTable } from './table.ts';

/** What an option builds or buys: its credit, and how that becomes costs of years. */
export function investmentsTable(dossier: Dossier, values: AssumptionValues, option: Option): DataTable {
	return {
		id: `investeringen-${option.letter.toLowerCase()}`,
		title: `Investeringen, keuze ${option.letter}`,
		columns: [
			{ id: 'investering', title: 'Investering', figures: false },
			{ id: 'krediet', title: 'Krediet', figures: true },
			{ id: 'oplevering', title: 'Klaar in', figures: true },
			{ id: 'vanaf', title: 'Lasten vanaf', figures: true },
			{ id: 'termijn', title: 'Aantal jaren', figures: true },
			{ id: 'rente', title: 'Rente', figures: true },
			{ id: 'methode', title: 'Hoe u afschrijft', figures: false }
		],
		rows: investmentsOf(dossier, values, option).map((one): Cell[] => [
			text(itemOf(dossier, 'spending', one.item)?.title ?? one.item),
			amount(one.credit.value, '€'),
			text(String(one.completed)),
			text(String(one.from.value)),
			amount(one.term.value, 'getal'),
			amount(one.rate.value === null ? null : fromBase(one.rate.value, scaleOf('%')), '%'),
			text(methodText(one))
		]),
		notes: [CREDIT_NOTE]
	};
}

const text = (words: string): Cell => ({ kind: 'text', text: words });
const amount = (value: number | null, unit: string): Cell =>
	value === null ? { kind: 'open' } : { kind: 'number', value, unit };
