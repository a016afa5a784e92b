import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, relative } from 'node:path';
import { isFolder, isYaml } from '../node/scenarios.ts';

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
