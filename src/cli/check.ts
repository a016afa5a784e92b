import { problemLine, type Problem } from '../lib/dossier/problem.ts';
import { counted } from '../lib/format/text.ts';
import { loadDossier } from '../lib/model/load.ts';
import { dossierFolders, isFolder, readFolder } from './files.ts';
import { wrongUse, type ExitCode } from './main.ts';

const SCENARIOS = 'scenarios';

/** `check [folder…] [--json]`: one line a problem and a count, or everything as JSON. */
export function check(words: readonly string[]): ExitCode {
	const json = words.includes('--json');
	const folders = words.filter((word) => word !== '--json');
	const unknown = folders.find((word) => word.startsWith('-'));
	if (unknown !== undefined) return wrongUse(`De optie ${unknown} bestaat niet.`);
	const missing = (folders.length > 0 ? folders : [SCENARIOS]).find((folder) => !isFolder(folder));
	if (missing !== undefined) return wrongUse(`De map ${missing} bestaat niet.`);

	const dossiers = (folders.length > 0 ? folders : dossierFolders(SCENARIOS)).map((folder) => {
		const { path, files } = readFolder(folder);
		return loadDossier(path, files);
	});
	const problems = dossiers.flatMap((result): readonly Problem[] =>
		result.ok ? result.warnings : result.problems
	);
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
