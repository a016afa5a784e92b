import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { folderNameProblem } from '../lib/dossier/folder-name.ts';
import { isFolder, SCENARIOS } from '../node/scenarios.ts';
import { wrongUse, type ExitCode, type Streams } from './help.ts';

/** Seen from the root of the project, like {@link SCENARIOS}. */
const STARTER = 'src/cli/starter';

/** `new <folder>`: a small dossier with comments that passes `check`, for an author to change. */
export function newDossier(words: readonly string[], streams: Streams): ExitCode {
	const unknown = words.find((word) => word.startsWith('-'));
	if (unknown !== undefined) return wrongUse(streams, `De optie ${unknown} bestaat niet.`);
	const [folder] = words;
	if (folder === undefined || words.length > 1)
		return wrongUse(streams, 'Noem precies één map voor het nieuwe dossier.');
	if (existsSync(folder) && !isFolder(folder))
		return wrongUse(streams, `${folder} is een bestand, geen map.`);
	if (isFolder(folder) && readdirSync(folder).length > 0) {
		return wrongUse(streams, `De map ${folder} bestaat al en is niet leeg. Kies een andere naam.`);
	}
	const unfit = folderNameProblem(resolve(folder));
	if (unfit !== undefined) return wrongUse(streams, `${unfit.message} ${unfit.remedy}`);
	mkdirSync(folder, { recursive: true });
	const schemas = relative(resolve(folder), resolve(SCENARIOS)).split(sep).join(posix.sep);
	for (const name of readdirSync(STARTER)) {
		const text = readFileSync(join(STARTER, name), 'utf8').replace('$schema=..', `$schema=${schemas}`);
		writeFileSync(join(folder, name), text);
	}
	streams.out.write(
		`Er staat een nieuw dossier in ${folder}.\nVerander de bestanden en controleer ze met: npm run -s dossier -- check ${folder}\n`
	);
	return 0;
}
