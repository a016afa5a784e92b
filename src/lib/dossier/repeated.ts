import type { Linking } from './linking.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Tells whether a name stands in a list for the first time, and reports it where not. */
export function repeated(linking: Linking, file: YamlFile) {
	const seen = new Set<string>();
	return (list: string, name: string, path: Path): boolean => {
		const key = `${list} ${name}`;
		if (!seen.has(key)) {
			seen.add(key);
			return true;
		}
		linking.problems.push(
			file.problem('NAAM_DUBBEL', path, `\`${name}\` staat twee keer in deze lijst.`, 'Haal er een weg.')
		);
		return false;
	};
}
