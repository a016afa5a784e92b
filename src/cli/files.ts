import { readdirSync, readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { SourceFile } from '../lib/dossier/yaml-file.ts';

/** Where the dossiers of the site are, seen from the root of the project. */
export const SCENARIOS = 'scenarios';

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
		.filter(isYaml)
		.sort()
		.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false)
		.map((name) => ({ path: join(path, name), text: readFileSync(join(folder, name), 'utf8') }));
	return { path, files };
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/**
 * Calls `changed` with the name of each YAML file in or under the folders that is saved, and of each folder that comes;
 * gives a function that stops. It watches from the moment it returns: Node's own recursive watching on Linux starts
 * later than it says, and misses what is saved before.
 */
export function watchYaml(folders: readonly string[], changed: (name: string) => void): () => void {
	const watchers = new Map<string, FSWatcher>();
	const forget = (folder: string): void => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const follow = (root: string, folder: string): void => {
		forget(folder);
		const watcher = watch(folder, (_event, name) => {
			if (name === null) return;
			const path = join(folder, name);
			const isNew = isFolder(path);
			if (isNew) follow(root, path);
			else forget(path);
			if (isNew || isYaml(name)) changed(relative(root, path));
		});
		watcher.on('error', () => forget(folder));
		watchers.set(folder, watcher);
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			if (entry.isDirectory()) follow(root, join(folder, entry.name));
		}
	};
	for (const folder of folders) follow(folder, folder);
	return () => {
		for (const folder of [...watchers.keys()]) forget(folder);
	};
}

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
