import { NAMED_KEYS, partKeyOf } from '../dossier/file-name.ts';
import { composedValue } from '../dossier/parts.ts';
import { yearsIn } from '../dossier/years.ts';
import { readYaml, valueAt, type SourceFile } from '../dossier/yaml-file.ts';

/** A name that an author chose, and what it is called on the site. */
export interface OwnName {
	readonly name: string;
	readonly title: string;
}

export type NamedGroup = (typeof NAMED_KEYS)[number];

/** The names that the files of a dossier offer to each other, in the order in which they stand there. */
export interface OwnNames {
	readonly groups: Readonly<Record<NamedGroup, readonly OwnName[]>>;
	/** Axis → its poles. */
	readonly poles: Readonly<Record<string, readonly OwnName[]>>;
	/** The options by letter. */
	readonly letters: readonly OwnName[];
	readonly years: readonly number[];
}

const NONE: Readonly<Record<NamedGroup, readonly OwnName[]>> = {
	bronnen: [],
	assen: [],
	aannames: [],
	constanten: [],
	tussenwaarden: [],
	maatstaven: [],
	posten: [],
	maatregelen: [],
	investeringen: [],
	effecten: [],
	uitkomsten: [],
	voordelen: [],
	risicos: [],
	doelen: [],
	themas: [],
	begrippen: []
};

export const NO_NAMES: OwnNames = { groups: NONE, poles: {}, letters: [], years: [] };

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a file holds an option; the other kind is the dossier itself. */
export const isOptionFile = (path: string): boolean => /^keuze-/i.test(fileName(path));

/** Reads the names from files that may have mistakes; a file that is no YAML keeps the names that it had before. */
export function ownNames(files: readonly SourceFile[], before: OwnNames = NO_NAMES): OwnNames {
	const main = files.find(({ path }) => fileName(path) === 'dossier.yaml');
	const read = main && readYaml(main);
	const parts = files
		.filter(({ path }) => partKeyOf(fileName(path)) !== undefined)
		.flatMap((file) => {
			const part = readYaml(file);
			return part.ok ? [part.file.value] : [];
		});
	const dossier: unknown = read?.ok ? composedValue(read.file.value, parts) : undefined;
	const letters = files
		.filter(({ path }) => isOptionFile(path))
		.flatMap((file): OwnName[] => {
			const option = readYaml(file);
			if (!option.ok) return [];
			const letter = valueAt(option.file.value, ['letter']);
			return typeof letter === 'string' ? [{ name: letter, title: titleOf(option.file.value) }] : [];
		});
	if (dossier === undefined) return { ...before, letters };
	const groups = { ...NONE };
	for (const group of NAMED_KEYS) groups[group] = namesIn(valueAt(dossier, [group]));
	return {
		groups,
		poles: Object.fromEntries(
			groups.assen.map(({ name }) => [name, namesIn(valueAt(dossier, ['assen', name, 'polen']))])
		),
		letters,
		years: yearsIn(valueAt(dossier, ['jaren']))
	};
}

function namesIn(group: unknown): OwnName[] {
	if (typeof group !== 'object' || group === null || Array.isArray(group)) return [];
	return Object.entries(group).map(([name, value]) => ({ name, title: titleOf(value) }));
}

function titleOf(value: unknown): string {
	if (typeof value === 'string') return value;
	const title = valueAt(value, ['titel']) ?? valueAt(value, ['vraag']);
	return typeof title === 'string' ? title : '';
}
