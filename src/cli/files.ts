import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { SourceFile } from '../lib/dossier/yaml-file.ts';

/** A dossier's folder as it is on disk; `path` is how to show it to the author. */
export interface DossierFolder {
	readonly path: string;
	readonly files: readonly SourceFile[];
}

/** The folders in `scenarios/` that hold a dossier, in alphabetical order. Names that start with a dot are left out. */
export function dossierFolders(scenarios: string): string[] {
	return readdirSync(scenarios, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => join(scenarios, entry.name))
		.sort();
}

/** Reads the YAML files of a folder; bytes that are not UTF-8 become U+FFFD, which the reader reports. */
export function readFolder(folder: string): DossierFolder {
	// The last part names the dossier, also for `.` or a path with a slash at the end.
	const path = relative(process.cwd(), resolve(folder)) || basename(resolve(folder));
	const files = readdirSync(folder)
		.filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'))
		.sort()
		.filter((name) => statSync(join(folder, name)).isFile())
		.map((name) => ({ path: join(path, name), text: readFileSync(join(folder, name), 'utf8') }));
	return { path, files };
}

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
