import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { unreadFile } from '../lib/dossier/file-name.ts';
import { folderNameProblem } from '../lib/dossier/folder-name.ts';
import type { Problem } from '../lib/dossier/problem.ts';
import type { SourceFile } from '../lib/dossier/yaml-file.ts';
import { loadDossier, type LoadResult } from '../lib/model/load.ts';

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
		.filter((entry) => !entry.name.startsWith('.'))
		.map((entry) => ({ path: join(scenarios, entry.name), entry }))
		.filter(({ path, entry }) => entry.isDirectory() || (entry.isSymbolicLink() && !isFile(path)))
		.map(({ path }) => path)
		.sort();
}

/**
 * Reads the dossier in a folder and runs its examples. A folder whose name is no address of a page, links to files
 * elsewhere, which a site would publish, and files that are left out by their name alone are problems.
 */
export function loadFolder(folder: string): LoadResult {
	const links = linksOf(folder);
	if (links.length > 0) return { ok: false, problems: links };
	const { path, files } = readFolder(folder);
	const unread = unreadFiles(folder, path);
	// What the other files say of one that is missing would be a second problem.
	if (unread.some(({ severity }) => severity === 'fout')) return { ok: false, problems: unread };
	const result = loadDossier(path, files);
	const unfit = folderNameProblem(path);
	if (unfit !== undefined) {
		return { ok: false, problems: [unfit, ...(result.ok ? result.warnings : result.problems), ...unread] };
	}
	return result.ok
		? { ...result, warnings: [...result.warnings, ...unread] }
		: { ...result, problems: [...result.problems, ...unread] };
}

/** Reads the YAML files of a folder; bytes that are not UTF-8 become U+FFFD, which the reader reports. */
export function readFolder(folder: string): DossierFolder {
	const path = shownPath(folder);
	const files = readdirSync(folder)
		.filter(isYaml)
		.sort()
		.filter((name) => isFile(join(folder, name)))
		.map((name) => ({ path: join(path, name), text: readFileSync(join(folder, name), 'utf8') }));
	return { path, files };
}

const unreadFiles = (folder: string, path: string): readonly Problem[] => {
	const names = readdirSync(folder).filter((name) => isFile(join(folder, name)));
	return names.flatMap((name) => (isYaml(name) ? [] : (unreadFile(join(path, name), names) ?? [])));
};

/** As an author sees it; the last part names the dossier, also for `.` or a path with a slash at the end. */
const shownPath = (folder: string): string =>
	relative(process.cwd(), resolve(folder)) || basename(resolve(folder));

/** A problem for each link that leads out of a folder, or nowhere; or for the folder when it is a link itself. */
function linksOf(folder: string): Problem[] {
	const shown = shownPath(folder);
	const problem = (file: string, message: string): Problem => ({
		code: 'BESTAND_IS_LINK',
		severity: 'fout',
		file,
		line: 1,
		column: 1,
		message,
		remedy: 'Zet een kopie op de plaats van de link.'
	});
	if (isLink(resolve(folder))) return [problem(shown, 'Deze map is een link naar een andere plaats.')];
	const home = realpathSync(folder) + sep;
	return readdirSync(folder)
		.filter((name) => isYaml(name) && isLink(join(folder, name)))
		.sort()
		.flatMap((name) => {
			const target = join(folder, name);
			if (!existsSync(target)) return [problem(join(shown, name), 'Dit bestand is een link naar niets.')];
			return realpathSync(target).startsWith(home)
				? []
				: [problem(join(shown, name), 'Dit bestand is een link naar een bestand buiten de map.')];
		});
}

const isLink = (path: string): boolean => lstatSync(path).isSymbolicLink();

/** Whether a file is YAML by its name; hidden ones are not. */
export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** Whether a path is a file, or a link to one. */
export function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
