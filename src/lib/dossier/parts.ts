import { fileName, PART_KEYS, partKeyOf } from './file-name.ts';
import type { Problem } from './problem.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

/** The files of a dossier as one, so that nobody has to know in which of them a key stands; or what is wrong with that. */
export type Composed =
	| { readonly ok: true; readonly file: YamlFile }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Puts what stands in files of its own, such as `posten.yaml`, with the rest of `dossier.yaml`. Such a file holds the one
 * key that it is called after, and no other file holds that key.
 */
export function composed(main: YamlFile, parts: readonly YamlFile[]): Composed {
	const problems = parts.flatMap((part) => problemsOf(main, part));
	if (problems.length > 0) return { ok: false, problems };
	if (parts.length === 0) return { ok: true, file: main };
	const homes = new Map(parts.map((part) => [partKeyOf(fileName(part.path)), part]));
	const home = (path: Path): YamlFile => homes.get(String(path[0])) ?? main;
	return {
		ok: true,
		file: {
			path: main.path,
			value: composedValue(
				main.value,
				parts.map(({ value }) => value)
			),
			problem: (code, path, ...rest) => home(path).problem(code, path, ...rest),
			textAt: (path) => home(path).textAt(path),
			startOf: (path) => home(path).startOf(path),
			fileOf: (key) => home([key]).path
		}
	};
}

/** The plain data of `dossier.yaml` with that of its parts; as it is where it is no group. */
export function composedValue(main: unknown, parts: readonly unknown[]): unknown {
	return [main, ...parts].every(isGroup) ? Object.assign(Object.create(null), main, ...parts) : main;
}

const isGroup = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function problemsOf(main: YamlFile, part: YamlFile): readonly Problem[] {
	const name = fileName(part.path);
	const own = partKeyOf(name) ?? '';
	if (!isGroup(part.value) || valueAt(part.value, [own]) === undefined) {
		return [
			part.problem(
				'SLEUTEL_ONTBREEKT',
				[],
				`In ${name} ontbreekt \`${own}\`.`,
				`Begin het bestand met een regel \`${own}:\`, en zet de rest eronder met twee spaties ervoor, net als in dossier.yaml.`
			)
		];
	}
	const others = Object.keys(part.value)
		.filter((key) => key !== own)
		.map((key) =>
			part.problem(
				'SLEUTEL_ONBEKEND',
				[key],
				`In ${name} hoort alleen \`${own}\`.`,
				PART_KEYS.includes(key)
					? `Zet \`${key}\` in dossier.yaml, of in een bestand ${key}.yaml.`
					: `Zet \`${key}\` in dossier.yaml.`,
				{ at: 'key' }
			)
		);
	return valueAt(main.value, [own]) === undefined
		? others
		: [
				...others,
				main.problem(
					'SLEUTEL_DUBBEL',
					[own],
					`\`${own}\` staat hier en in ${name}.`,
					`Zet alles bij elkaar: in dossier.yaml of in ${name}.`,
					{ at: 'key' }
				)
			];
}
