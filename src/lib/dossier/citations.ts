import type { Citation, Statement } from './dossier.ts';
import type { Linking } from './linking.ts';
import type { CitationYaml, StatementYaml } from './schema.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Turns `bron:` into citations, in the file's order; the source must be one of the dossier's, and the place one of the
 * source's where it has a list of them.
 */
export function citations(linking: Linking, file: YamlFile) {
	const names = Object.keys(linking.dossier.value.bronnen ?? {});
	return (bron: CitationYaml | undefined, parent: Path): Citation[] =>
		Object.entries(bron ?? {}).flatMap(([source, place]) => {
			const path = [...parent, 'bron', source];
			if (!linking.knows(file, path, source, { key: 'bronnen', noun: 'bron', names }, 'key')) return [];
			const places = linking.places.get(source);
			for (const unknown of places?.unknown(place) ?? []) {
				linking.unknownName(file, path, unknown, {
					key: `bronnen: ${source}: plaatsen`,
					noun: `plaats in de bron \`${source}\``,
					names: places?.texts ?? [],
					meant: places?.meant(unknown)
				});
			}
			return [{ source, place }];
		});
}

/** Turns a text, or a group of `tekst` and `bron`, into a statement. */
export function statement(linking: Linking, file: YamlFile) {
	const cite = citations(linking, file);
	return (entry: StatementYaml, path: Path): Statement =>
		typeof entry === 'string'
			? { text: entry, citations: [] }
			: { text: entry.tekst, citations: cite(entry.bron, path) };
}
