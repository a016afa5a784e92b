import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Archive } from 'virtual:archive';
import type { Plugin, ViteDevServer } from 'vite';
import { madeAt, sha256 } from '../node/marks.ts';
import { dossierFolders, loadFolder, readFolder, SCENARIOS, type DossierFolder } from '../node/scenarios.ts';
import type { Dossier } from '../lib/dossier/dossier.ts';
import { problemLine, type Problem } from '../lib/dossier/problem.ts';
import { calculatedFiles } from '../lib/export/calculated-files.ts';
import { dateText } from '../lib/format/date.ts';

const INDEX = 'virtual:dossiers';
const DOSSIER = 'virtual:dossier/';
const FILES = 'virtual:dossier-files';
const MARKS = 'virtual:dossier-marks';
const ARCHIVE = 'virtual:archive';
/** Rollup's convention: other plugins leave ids that start with a zero byte alone. */
const RESOLVED = '\0';

interface Scenario {
	readonly dossier: Dossier;
	readonly folder: DossierFolder;
}

interface Reading {
	readonly scenarios: readonly Scenario[];
	readonly errors: readonly Problem[];
	readonly warnings: readonly Problem[];
}

/** A build with this set to 1 leaves out the worked examples. */
const WITHOUT_EXAMPLES = 'KEUZEWIJZER_ZONDER_REKENVOORBEELDEN';

function readScenarios(root: string, only: string | undefined): Reading {
	const isLeftOut = ({ kind }: Dossier): boolean =>
		kind === 'worked-example' && process.env[WITHOUT_EXAMPLES] === '1';
	const scenarios: Scenario[] = [];
	const errors: Problem[] = [];
	const warnings: Problem[] = [];
	for (const path of dossierFolders(root)) {
		if (only !== undefined && basename(path) !== only) continue;
		const result = loadFolder(path);
		if (result.ok) {
			const { dossier } = result;
			if (!isLeftOut(dossier)) scenarios.push({ dossier, folder: readFolder(path) });
			warnings.push(...result.warnings);
		} else {
			for (const problem of result.problems) (problem.severity === 'fout' ? errors : warnings).push(problem);
		}
	}
	return { scenarios, errors, warnings };
}

const isOurs = (id: string): boolean => [INDEX, FILES, MARKS, ARCHIVE].includes(id) || id.startsWith(DOSSIER);

/** What an archive holds beside its pages: when it was made, and every file to download. */
function archiveOf({ dossier, folder }: Scenario): Archive {
	const yaml = folder.files.map(({ path, text }) => ({
		name: basename(path),
		type: 'text/yaml; charset=utf-8',
		text
	}));
	return {
		date: dateText(madeAt()),
		files: [...calculatedFiles(dossier), ...yaml].map(({ name, type, text }) => ({
			name,
			address: `data:${type.replace(/\s/g, '')},${encodeURIComponent(text)}`,
			sha256: sha256(text)
		}))
	};
}

const MARK_LENGTH = 10;

/** A text that changes with any file of the code below a folder. */
function codeMark(folder: string): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return sha256(files.map((file) => sha256(readFileSync(file, 'utf8'))).join());
}

const listing = (problems: readonly Problem[]): string => problems.map(problemLine).join('\n');

/**
 * Reads `scenarios/` at build time and gives it to the pages as plain data, so that they ship no reader:
 *
 * - `virtual:dossiers`: what there is, whether that is just one, and a loader for each;
 * - `virtual:dossier/<id>`: one checked dossier;
 * - `virtual:dossier-files`: the YAML of all of them, for download;
 * - `virtual:dossier-marks`: a mark of each, which changes with the dossier and with the code;
 * - `virtual:archive`: what an archive holds, see `src/archive/`; undefined in the site.
 *
 * Problems stop the build; in the dev server they show in the overlay, and saving a good file reloads the page.
 *
 * @param only the one dossier of an archive; without it, all of them
 */
export function scenarios(only?: string): Plugin {
	let root = '';
	let reading: Reading | undefined;
	const current = (): Reading => (reading ??= readScenarios(root, only));

	return {
		name: 'keuzewijzer-scenarios',
		configResolved(config) {
			root = join(config.root, SCENARIOS);
		},
		buildStart() {
			reading = undefined;
			const { errors, warnings } = current();
			if (warnings.length > 0) this.warn(`\n${listing(warnings)}`);
			if (errors.length > 0 && this.environment.mode === 'build') {
				this.error(`De map scenarios/ heeft fouten:\n\n${listing(errors)}\n`);
			}
		},
		resolveId(id) {
			return isOurs(id) ? RESOLVED + id : undefined;
		},
		load(resolved) {
			if (!resolved.startsWith(RESOLVED)) return undefined;
			const id = resolved.slice(RESOLVED.length);
			if (!isOurs(id)) return undefined;
			const { errors, scenarios: read } = current();
			const [first] = errors;
			if (first) {
				this.error({
					message: listing(errors),
					loc: { file: first.file, line: first.line, column: first.column }
				});
			}
			if (id === INDEX) {
				const entries = read.map(({ dossier: { id: name, kind, title, organisation, question } }) => ({
					id: name,
					kind,
					title,
					organisation,
					question
				}));
				const loaders = read.map(
					({ dossier }) =>
						`${JSON.stringify(dossier.id)}: () => import(${JSON.stringify(DOSSIER + dossier.id)})`
				);
				return [
					`export const dossiers = ${JSON.stringify(entries)};`,
					`export const isSingle = ${entries.length === 1};`,
					`export const loaders = { ${loaders.join(', ')} };`
				].join('\n');
			}
			if (id === ARCHIVE) {
				const [scenario] = read;
				const archive = only === undefined || scenario === undefined ? undefined : archiveOf(scenario);
				return `export const archive = ${JSON.stringify(archive)};\n`;
			}
			if (id === FILES) {
				const files = read.map(({ dossier, folder }) => [
					dossier.id,
					folder.files.map(({ path, text }) => ({ name: path.slice(path.lastIndexOf(sep) + 1), text }))
				]);
				return `export const yamlFiles = ${JSON.stringify(Object.fromEntries(files))};\n`;
			}
			if (id === MARKS) {
				const code = codeMark(join(root, '../src'));
				const marks = read.map(({ dossier }) => [
					dossier.id,
					sha256(code + JSON.stringify(dossier)).slice(0, MARK_LENGTH)
				]);
				return `export const marks = ${JSON.stringify(Object.fromEntries(marks))};\n`;
			}
			const scenario = read.find(({ dossier }) => dossier.id === id.slice(DOSSIER.length));
			return scenario && `export default ${JSON.stringify(scenario.dossier)};\n`;
		},
		configureServer(server) {
			server.watcher.add(root);
			server.watcher.on('all', (_event, path) => {
				if (path.startsWith(root + sep)) reload(server);
			});
		}
	};

	function reload(server: ViteDevServer): void {
		reading = undefined;
		for (const environment of Object.values(server.environments)) {
			for (const [id, module] of environment.moduleGraph.idToModuleMap) {
				if (id.startsWith(`${RESOLVED}virtual:dossier`)) environment.moduleGraph.invalidateModule(module);
			}
		}
		const { errors } = current();
		const [first] = errors;
		if (first) {
			const { file, line, column } = first;
			server.environments.client.hot.send({
				type: 'error',
				err: { message: listing(errors), stack: '', loc: { file, line, column }, plugin: 'scenarios' }
			});
		} else server.environments.client.hot.send({ type: 'full-reload' });
	}
}
