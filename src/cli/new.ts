import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFolder, SCENARIOS } from './files.ts';
import { wrongUse, type ExitCode } from './main.ts';

const STARTER = fileURLToPath(new URL('starter/', import.meta.url));

/** `new <folder>`: a small dossier with comments that passes `check`, for an author to change. */
export function newDossier(words: readonly string[]): ExitCode {
	const unknown = words.find((word) => word.startsWith('-'));
	if (unknown !== undefined) return wrongUse(`De optie ${unknown} bestaat niet.`);
	const [folder] = words;
	if (folder === undefined || words.length > 1)
		return wrongUse('Noem precies één map voor het nieuwe dossier.');
	if (existsSync(folder) && !isFolder(folder)) return wrongUse(`${folder} is een bestand, geen map.`);
	if (isFolder(folder) && readdirSync(folder).length > 0) {
		return wrongUse(`De map ${folder} bestaat al en is niet leeg. Kies een andere naam.`);
	}
	mkdirSync(folder, { recursive: true });
	const schemas = relative(resolve(folder), resolve(SCENARIOS)).split(sep).join(posix.sep);
	for (const name of readdirSync(STARTER)) {
		const text = readFileSync(join(STARTER, name), 'utf8').replace('$schema=..', `$schema=${schemas}`);
		writeFileSync(join(folder, name), text);
	}
	process.stdout.write(
		`Er staat een nieuw dossier in ${folder}.\nVerander de bestanden en controleer ze met: npm run -s dossier -- check ${folder}\n`
	);
	return 0;
}
