import { countProblems, problemLine, type Problem } from '../lib/dossier/problem.ts';
import { counted } from '../lib/format/text.ts';
import { again } from './again.ts';
import { boundsWarnings } from './bounds.ts';
import { coverWarnings } from './cover.ts';
import { dossierFolders, isFolder, loadFolder, SCENARIOS } from '../node/scenarios.ts';
import { wrongUse, type ExitCode, type Streams } from './help.ts';
import { loadSite } from '../node/site.ts';
import { watchYaml } from './watch.ts';

/**
 * `check [folder…] [--json | --watch]`: one line a problem and a count, or everything as JSON. With `--watch` it checks
 * again after each save, until Ctrl-C; the exit code is then that of the last check.
 */
export async function check(words: readonly string[], streams: Streams): Promise<ExitCode> {
	const json = words.includes('--json');
	const watching = words.includes('--watch');
	const folders = words.filter((word) => word !== '--json' && word !== '--watch');
	const unknown = folders.find((word) => word.startsWith('-'));
	if (unknown !== undefined) return wrongUse(streams, `De optie ${unknown} bestaat niet.`);
	if (json && watching) return wrongUse(streams, 'Kies --json of --watch, niet allebei.');
	const missing = inQuestion(folders).find((folder) => !isFolder(folder));
	if (missing !== undefined) return wrongUse(streams, `De map ${missing} bestaat niet.`);
	return watching ? checkAgain(folders, streams) : checkOnce(folders, json, streams);
}

const inQuestion = (folders: readonly string[]): readonly string[] =>
	folders.length > 0 ? folders : [SCENARIOS];

async function checkAgain(folders: readonly string[], streams: Streams): Promise<ExitCode> {
	const ended = new AbortController();
	process.once('SIGINT', () => ended.abort());
	// Nobody reads on.
	streams.out.once('error', () => ended.abort());
	let code: ExitCode;
	const stopped = again(
		(changed) => watchYaml(inQuestion(folders), changed),
		(name) => {
			streams.out.write(`\n${new Date().toLocaleTimeString('nl-NL')} Bewaard: ${name}\n`);
			const gone = inQuestion(folders).find((folder) => !isFolder(folder));
			if (gone === undefined) code = checkOnce(folders, false, streams);
			else streams.out.write(`De map ${gone} is weg.\n`);
		},
		ended.signal
	);
	code = checkOnce(folders, false, streams);
	streams.out.write('Bewaar een bestand om opnieuw te controleren. Stoppen: Ctrl-C.\n');
	await stopped;
	streams.out.write('\n');
	return code;
}

/** Checks these folders, or without any the whole site, with `site.yaml`. */
function checkOnce(folders: readonly string[], json: boolean, streams: Streams): ExitCode {
	const dossiers = (folders.length > 0 ? folders : dossierFolders(SCENARIOS)).map(loadFolder);
	const site = folders.length > 0 ? undefined : loadSite('.');
	const problems = [
		...(site?.ok === false ? site.problems : []),
		...dossiers.flatMap((result): readonly Problem[] =>
			result.ok ? [...result.warnings, ...boundsWarnings(result), ...coverWarnings(result)] : result.problems
		)
	];
	const { errors, warnings, areMore } = countProblems(problems);
	if (json)
		streams.out.write(
			`${JSON.stringify({ dossiers: dossiers.length, fouten: errors, problemen: problems }, null, 2)}\n`
		);
	else {
		for (const problem of problems) streams.out.write(`${problemLine(problem)}\n`);
		streams.out.write(
			`${counted(dossiers.length, 'dossier', 'dossiers')}: ${areMore ? 'meer dan ' : ''}${counted(errors, 'fout', 'fouten')}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}\n`
		);
	}
	return errors > 0 ? 1 : 0;
}
