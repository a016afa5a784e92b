import { tableCsv } from '../../../export/table-csv.ts';
import type { DataTable, NameOf } from '../../../export/table.ts';
import type { About } from './about.ts';
import { downloadName } from './download-name.ts';
import { save } from './save-file.ts';

/** A table, and what a file of it must say. */
export interface TableToSave {
	readonly table: DataTable;
	readonly about: About;
	/** Names, to say what is not known; its id when absent. */
	readonly nameOf?: NameOf;
}

/** Saves a table as CSV; true, since nothing but a lost connection keeps it from working. */
export async function saveTable({ table, about, nameOf }: TableToSave): Promise<true> {
	save(downloadName(table.id, 'csv'), 'text/csv;charset=utf-8', tableCsv(table, await about(), nameOf));
	return true;
}
