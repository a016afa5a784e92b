import type { Dossier } from '../../../dossier/dossier.ts';
import { OUTCOME_CSV, OUTCOME_JSON } from '../../../export/calculated-files.ts';

/**
 * Every file that a dossier offers for download, with what it is and the name to save it under. The YAML keeps the names
 * by which the editor and the command line know it; the others say of which dossier they are.
 */
export function downloads({
	id,
	options
}: Dossier): readonly { readonly file: string; readonly title: string; readonly name: string }[] {
	return [
		{ file: OUTCOME_CSV, title: 'De doorrekening als tabel (CSV), voor een rekenblad' },
		{ file: OUTCOME_JSON, title: 'De doorrekening als JSON, voor programma’s' },
		{
			file: 'dossier.yaml',
			title: 'Het dossier zelf (YAML): vragen, posten, voordelen, risico’s en bronnen'
		},
		...options.map(({ letter }) => ({
			file: `keuze-${letter.toLowerCase()}.yaml`,
			title: `Keuze ${letter} (YAML)`
		}))
	].map((one) => ({ ...one, name: one.file.endsWith('.yaml') ? one.file : `${id}-${one.file}` }));
}
