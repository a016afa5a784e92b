import type { Dossier } from '../../../dossier/dossier.ts';
import type { DataTable } from '../../../export/table.ts';
import { itemNames } from '../../../format/sentences.ts';
import { itemsIn, type LineKind } from '../../../model/outcome.ts';

/** Names of cost items and effects, by their ids: plain data for a view. */
export type Names = Readonly<Record<LineKind, Readonly<Record<string, string>>>>;

/** The names of what is not in a sum of a table. */
export function openNames(dossier: Dossier, { rows }: DataTable): Names {
	const namesOf = (kind: LineKind): Readonly<Record<string, string>> => {
		const ids = rows
			.flat()
			.flatMap((cell) =>
				cell.kind === 'sum' && cell.of === kind ? [...itemsIn(cell.sum.open), ...cell.sum.failed] : []
			);
		return Object.fromEntries([...new Set(ids)].map((id) => [id, itemNames(dossier, [id], kind)]));
	};
	return { spending: namesOf('spending'), effect: namesOf('effect') };
}
