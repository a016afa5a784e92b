import type { Linking } from './linking.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Reports each key of amounts by year that is no year of the dossier; a year that is not there is nothing to report. */
export function checkYearKeys(linking: Linking, file: YamlFile, path: Path, amounts: object): void {
	const { jaren: years } = linking.dossier.value;
	for (const year of Object.keys(amounts)) {
		if (years.includes(Number(year))) continue;
		linking.problems.push(
			file.problem(
				'JAAR_ONBEKEND',
				[...path, year],
				`${year} is geen jaar van dit dossier.`,
				`Kies een jaar van ${years[0] ?? ''} tot en met ${years.at(-1) ?? ''}, of haal deze regel weg.`,
				{ at: 'key' }
			)
		);
	}
}
