import type { Dossier } from '../../dossier/dossier.ts';
import type { DataTable } from '../../export/table.ts';
import { itemNames } from '../../format/sentences.ts';

/** The names of the cost items that are not in a sum of a table, by their ids. */
export function openNames(dossier: Dossier, { rows }: DataTable): Readonly<Record<string, string>> {
	const ids = rows
		.flat()
		.flatMap((cell) => (cell.kind === 'sum' ? [...cell.sum.open, ...cell.sum.failed] : []));
	return Object.fromEntries([...new Set(ids)].map((id) => [id, itemNames(dossier, [id])]));
}
