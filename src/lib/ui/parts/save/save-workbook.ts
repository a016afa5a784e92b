import { comparisonWorkbook, type WorkbookFormat } from '../../../export/workbook.ts';
import type { Tweaks } from '../../../state/tweaks.svelte.ts';
import { downloadName } from './download-name.ts';
import { save } from './save-file.ts';
import { aboutPage } from './about.ts';

const TYPES: Readonly<Record<WorkbookFormat, string>> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet'
};

/** Saves the whole comparison as a spreadsheet; says so, with the name of the file. */
export async function saveWorkbook(tweaks: Tweaks, format: WorkbookFormat): Promise<string> {
	const { dossier, values } = tweaks;
	const name = downloadName('vergelijking', format, dossier.id);
	save(name, TYPES[format], await comparisonWorkbook(dossier, values, await aboutPage(tweaks), format));
	return `Het bestand ${name} is gemaakt. Kijk bij uw downloads.`;
}
