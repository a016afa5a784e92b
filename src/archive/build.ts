import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../lib/dossier/problem.ts';
import { ARCHIVE, ARCHIVE_WORK } from './kit.js';
import { madeAt } from '../node/marks.ts';
import { LICENCES, OUTPUT } from '../node/output.ts';
import { dossierFolders, loadFolder, readFolder, SCENARIOS } from '../node/scenarios.ts';
import { archiveHead, archiveText, licencesHtml } from './static-text.ts';

/**
 * Writes the archive of every dossier: one HTML file with everything in it, at `build/archief/`. Gives the exit code
 * of the process.
 */
export function build(root: string): 0 | 1 {
	const target = join(root, OUTPUT, 'archief');
	const date = madeAt();
	const icon = readFileSync(join(root, 'static', 'favicon.svg'), 'utf8');
	rmSync(target, { recursive: true, force: true });
	for (const path of dossierFolders(join(root, SCENARIOS))) {
		const reading = loadFolder(path);
		if (!reading.ok) {
			process.stderr.write(`${reading.problems.map(problemLine).join('\n')}\n`);
			return 1;
		}
		const { dossier } = reading;
		const { files } = readFolder(path);
		const made = spawnSync(
			process.execPath,
			[join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
			{
				cwd: root,
				env: {
					...process.env,
					// The compiler that runs this file has set it to development.
					NODE_ENV: 'production',
					[ARCHIVE]: dossier.id,
					SOURCE_DATE_EPOCH: String(Math.floor(date.getTime() / 1000))
				},
				encoding: 'utf8'
			}
		);
		if (made.status !== 0) {
			process.stderr.write(made.stdout + made.stderr);
			return 1;
		}
		const html = readFileSync(
			join(root, ARCHIVE_WORK, 'output', 'prerendered', 'pages', 'index.html'),
			'utf8'
		);
		const licences = join(root, ARCHIVE_WORK, 'output', 'client', LICENCES);
		mkdirSync(target, { recursive: true });
		const file = join(
			target,
			`${[dossier.id, fileName(dossier.version)].filter((part) => part).join('-')}.html`
		);
		writeFileSync(
			file,
			html
				.replace('<!-- archief:kop -->', () => archiveHead({ dossier, files, date }, icon))
				.replace('<!-- archief:tekst -->', () => archiveText({ dossier, files, date }))
				.replace('<!-- archief:licenties -->', () => licencesHtml(readFileSync(licences, 'utf8')))
		);
		process.stdout.write(`${file}\n`);
	}
	return 0;
}

/** A version as a part of a file name: only letters, digits, dots and dashes. */
const fileName = (version: string): string => version.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
