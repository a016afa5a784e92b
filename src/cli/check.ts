import { problemLine, type Problem } from '../lib/dossier/problem.ts';
import { counted } from '../lib/format/text.ts';
import { loadDossier } from '../lib/model/load.ts';
import { again } from './again.ts';
import { dossierFolders, isFolder, readFolder, SCENARIOS, watchYaml } from './files.ts';
import { wrongUse, type ExitCode } from './main.ts';
import { loadSite } from './site.ts';

/**
 * `check [folder…] [--json | --watch]`: one line a problem and a count, or everything as JSON. With `--watch` it checks
 * again after each save, until Ctrl-C; the exit code is then that of the last check.
 */
export async function check(words: readonly string[]): Promise<ExitCode> {
	const json = words.includes('--json');
	const watching = words.includes('--watch');
	const folders = words.filter((word) => word !== '--json' && word !== '--watch');
	const unknown = folders.find((word) => word.startsWith('-'));
	if (unknown !== undefined) return wrongUse(`De optie ${unknown} bestaat niet.`);
	if (json && watching) return wrongUse('Kies --json of --watch, niet allebei.');
	const missing = inQuestion(folders).find((folder) => !isFolder(folder));
	if (missing !== undefined) return wrongUse(`De map ${missing} bestaat niet.`);
	return watching ? checkAgain(folders) : checkOnce(folders, json);
}

const inQuestion = (folders: readonly string[]): readonly string[] =>
	folders.length > 0 ? folders : [SCENARIOS];

async function checkAgain(folders: readonly string[]): Promise<ExitCode> {
	const ended = new AbortController();
	process.once('SIGINT', () => ended.abort());
	let code: ExitCode;
	const stopped = again(
		(changed) => watchYaml(inQuestion(folders), changed),
		(name) => {
			process.stdout.write(`\n${new Date().toLocaleTimeString('nl-NL')} Bewaard: ${name}\n`);
			const gone = inQuestion(folders).find((folder) => !isFolder(folder));
			if (gone === undefined) code = checkOnce(folders, false);
			else process.stdout.write(`De map ${gone} is weg.\n`);
		},
		ended.signal
	);
	code = checkOnce(folders, false);
	process.stdout.write('Bewaar een bestand om opnieuw te controleren. Stoppen: Ctrl-C.\n');
	await stopped;
	process.stdout.write('\n');
	return code;
}

/** Checks these folders, or without any the whole site, with `site.yaml`. */
function checkOnce(folders: readonly string[], json: boolean): ExitCode {
	const dossiers = (folders.length > 0 ? folders : dossierFolders(SCENARIOS)).map((folder) => {
		const { path, files } = readFolder(folder);
		return loadDossier(path, files);
	});
	const site = folders.length > 0 ? undefined : loadSite('.');
	const problems = [
		...(site?.ok === false ? site.problems : []),
		...dossiers.flatMap((result): readonly Problem[] => (result.ok ? result.warnings : result.problems))
	];
	const errors = problems.filter(({ severity }) => severity === 'fout').length;
	if (json)
		process.stdout.write(
			`${JSON.stringify({ dossiers: dossiers.length, fouten: errors, problemen: problems }, null, 2)}\n`
		);
	else {
		for (const problem of problems) process.stdout.write(`${problemLine(problem)}\n`);
		const warnings = problems.length - errors;
		process.stdout.write(
			`${counted(dossiers.length, 'dossier', 'dossiers')}: ${counted(errors, 'fout', 'fouten')}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}\n`
		);
	}
	return errors > 0 ? 1 : 0;
}
