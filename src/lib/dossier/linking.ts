import { suggestions } from '../formula/suggest.ts';
import { fileName } from './file-name.ts';
import { incomeItems } from './income.ts';
import { placesOf, type Places } from './places.ts';
import type { Problem } from './problem.ts';
import type { DossierYaml, OptionYaml } from './schema.ts';
import type { Path, YamlFile } from './yaml-file.ts';

export interface DossierFile {
	readonly file: YamlFile;
	readonly value: DossierYaml;
}

export interface OptionFile {
	readonly file: YamlFile;
	readonly value: OptionYaml;
}

/** Collects what is wrong while a dossier is linked. */
export interface Linking {
	readonly dossier: DossierFile;
	/** The places of each source that has a list of them. */
	readonly places: ReadonlyMap<string, Places>;
	/** The post → the cost item of its income (see {@link incomeItems}). */
	readonly income: ReadonlyMap<string, string>;
	readonly problems: Problem[];
	readonly warnings: Problem[];
	/** Reports a name that is not in the list it should come from, with the nearest one that is. */
	unknownName(file: YamlFile, path: Path, name: string, what: Names, at?: 'key' | 'value'): void;
	/** True where the name is in the list; reports it where not. */
	knows(file: YamlFile, path: Path, name: string, what: Names, at?: 'key' | 'value'): boolean;
}

/** A list of names in the dossier: its key in the YAML, its noun for a sentence, and which was meant if that is known. */
interface Names {
	readonly key: string;
	readonly noun: string;
	readonly names: readonly string[];
	readonly meant?: string | undefined;
}

/** The linking of a dossier in which nothing is wrong yet. */
export function linkingOf(dossier: DossierFile, options: readonly OptionFile[]): Linking {
	const problems: Problem[] = [];
	/** What is only told apart by a part of the key stands where its first part does: `assen: plek: polen`. */
	const home = (key: string): string => fileName(dossier.file.fileOf(key.replace(/:.*/, '')));
	const linking: Linking = {
		dossier,
		places: new Map(
			Object.entries(dossier.value.bronnen ?? {}).flatMap(([source, { plaatsen }]) =>
				plaatsen === undefined ? [] : [[source, placesOf(plaatsen)] as const]
			)
		),
		income: incomeItems(
			dossier.value,
			options.map(({ value }) => value)
		),
		problems,
		warnings: [],
		unknownName(where, path, name, { key, noun, names, meant: known }, at = 'value') {
			const near = known === undefined ? suggestions(name, names) : [known];
			const meant = near.length === 0 ? undefined : near.map((one) => `\`${one}\``).join(' of ');
			const toAdd =
				noun === 'keuze'
					? 'geef een keuze die letter'
					: `voeg \`${name}\` toe in ${home(key)} onder \`${key}\``;
			problems.push(
				where.problem(
					'NAAM_ONBEKEND',
					path,
					meant === undefined
						? `\`${name}\` is geen ${noun} van dit dossier.`
						: `\`${name}\` is geen ${noun} van dit dossier; bedoelde u ${meant}?`,
					meant === undefined
						? names.length === 0
							? `Voeg in ${home(key)} onder \`${key}\` een regel \`${name}:\` toe.`
							: `Kies uit: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}. Of ${toAdd}.`
						: `Schrijf ${meant}, of ${toAdd}.`,
					{ at }
				)
			);
		},
		knows(where, path, name, what, at) {
			if (what.names.includes(name)) return true;
			linking.unknownName(where, path, name, what, at);
			return false;
		}
	};
	return linking;
}
