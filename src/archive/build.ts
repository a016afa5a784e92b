import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { problemLine } from '../lib/dossier/problem.ts';
import { ARCHIVE, archiveWork } from './kit.js';
import { madeAt } from '../node/marks.ts';
import { LICENCES, OUTPUT } from '../node/output.ts';
import { dossierFolders, loadFolder, readFolder, SCENARIOS } from '../node/scenarios.ts';
import { archiveHead, archiveText, licencesHtml, type Archiving } from './static-text.ts';

/**
 * Writes the archive of every dossier: one HTML file with everything in it, at `build/archief/`. Gives the exit code
 * of the process.
 */
export async function build(root: string): Promise<0 | 1> {
	const target = join(root, OUTPUT, 'archief');
	const date = madeAt();
	const icon = readFileSync(join(root, 'static', 'favicon.svg'), 'utf8');
	rmSync(target, { recursive: true, force: true });
	const archivings: Archiving[] = [];
	for (const path of dossierFolders(join(root, SCENARIOS))) {
		const reading = loadFolder(path);
		if (!reading.ok) {
			process.stderr.write(`${reading.problems.map(problemLine).join('\n')}\n`);
			return 1;
		}
		archivings.push({ dossier: reading.dossier, files: readFolder(path).files, date });
	}
	mkdirSync(target, { recursive: true });
	let isWhole = true;
	const archive = async (archiving: Archiving): Promise<void> => {
		const { dossier } = archiving;
		const failure = await pageOf(root, dossier.id, date);
		if (failure !== undefined) {
			process.stderr.write(failure);
			isWhole = false;
			return;
		}
		const output = join(root, archiveWork(dossier.id), 'output');
		const html = readFileSync(join(output, 'prerendered', 'pages', 'index.html'), 'utf8');
		const licences = join(output, 'client', LICENCES);
		const file = join(
			target,
			`${[dossier.id, fileName(dossier.version)].filter((part) => part).join('-')}.html`
		);
		writeFileSync(
			file,
			html
				.replace('<!-- archief:kop -->', () => archiveHead(archiving, icon))
				.replace('<!-- archief:tekst -->', () => archiveText(archiving))
				.replace('<!-- archief:licenties -->', () => licencesHtml(readFileSync(licences, 'utf8')))
		);
		process.stdout.write(`${file}\n`);
	};
	// As many at a time as there are cores: one uses little more than one.
	const lane = async (): Promise<void> => {
		for (let next = archivings.shift(); next && isWhole; next = archivings.shift()) await archive(next);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
	return isWhole ? 0 : 1;
}

/** Builds the page of an archive, and gives what went wrong if anything did. */
function pageOf(root: string, id: string, date: Date): Promise<string | undefined> {
	const vite = spawn(
		process.execPath,
		[join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
		{
			cwd: root,
			env: {
				...process.env,
				// The compiler that runs this file has set it to development.
				NODE_ENV: 'production',
				[ARCHIVE]: id,
				SOURCE_DATE_EPOCH: String(Math.floor(date.getTime() / 1000))
			},
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	let said = '';
	for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (text) => (said += String(text)));
	return new Promise((ended) => vite.once('close', (code) => ended(code === 0 ? undefined : said)));
}

/** A version as a part of a file name: only letters, digits, dots and dashes. */
const fileName = (version: string): string => version.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
