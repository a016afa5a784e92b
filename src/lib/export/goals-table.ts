import type { Dossier } from '../dossier/dossier.ts';
import { basisText, effortKindText, goalTitle, linkCounts } from '../format/goals.ts';
import { capitalised, list } from '../format/text.ts';
import type { GoalsNetwork } from '../model/goals/goals.ts';
import type { Cell, DataTable } from './table.ts';

/**
 * A row for every link from an effort to a goal, with who says so, and one for every effort without a link; in the
 * dossier's order.
 */
export function goalsTable(dossier: Dossier, network: GoalsNetwork): DataTable {
	const [only] = network.options.length === 1 ? network.options : [];
	return {
		id: only === undefined ? 'doelen' : `doelen-${only.toLowerCase()}`,
		title: `Inspanningen en de doelen waaraan ze bijdragen${only === undefined ? '' : `, keuze ${only}`}`,
		columns: [
			{ id: 'inspanning', title: 'Inspanning', figures: false },
			{ id: 'soort', title: 'Soort', figures: false },
			{ id: 'keuzes', title: 'Bij keuze', figures: false },
			{ id: 'doel', title: 'Draagt bij aan', figures: false },
			{ id: 'volgens', title: 'Wie zegt dat?', figures: false }
		],
		rows: network.efforts.flatMap((effort) => {
			const head = [effort.title, capitalised(effortKindText(effort)), list(effort.options)].map(text);
			const links = network.links.filter((link) => link.effort === effort.key);
			if (links.length === 0) return [[...head, text('Nog geen lijn'), NONE]];
			return links.map(({ goal, basis }) => [
				...head,
				text(goalTitle(network, goal)),
				text(basis.kind === 'own' ? 'Eigen lijn, door u getekend' : capitalised(basisText(dossier, basis)))
			]);
		}),
		notes: [linkCounts(network)]
	};
}

const NONE: Cell = { kind: 'none' };
const text = (words: string): Cell => ({ kind: 'text', text: words });
