import { OUTCOME_CSV, OUTCOME_JSON } from '../export/calculated-files.ts';

/** Every file that a dossier offers for download, with what it is. */
export function downloads(letters: readonly string[]): { file: string; title: string }[] {
	return [
		{ file: OUTCOME_CSV, title: 'De doorrekening als tabel (CSV), voor een rekenblad' },
		{ file: OUTCOME_JSON, title: 'De doorrekening als JSON, voor programma’s' },
		{
			file: 'dossier.yaml',
			title: 'Het dossier zelf (YAML): vragen, posten, voordelen, risico’s en bronnen'
		},
		...letters.map((letter) => ({
			file: `keuze-${letter.toLowerCase()}.yaml`,
			title: `Keuze ${letter} (YAML)`
		}))
	];
}
