import { spawn, spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	readlinkSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** On the same disk as the packages, so that these need no copy. */
const CLONE = 'test-results/clone';

/** What git leaves out, and git's own. */
const NOT_CLONED = /^(?:\.git|node_modules|build|\.svelte-kit|test-results|playwright-report|coverage)$/;

/** Commands of the README that are not run in the clone, and why. */
const NOT_HERE: Readonly<Record<string, string>> = {
	'npm ci && npm test': 'what this is part of',
	'npm run build': 'npm test runs it; npm start does the same and is run here',
	'npm run build:archive': 'npm test runs it, after a build',
	'npm run format': 'writes what npm run lint checks, which npm test runs',
	'npm run test:quick': 'npm test runs what it runs',
	'npm run test:mutants': 'takes minutes',
	'npm run bench': 'takes minutes',
	'npm run bench:site': 'takes minutes',
	'nginx -s reload': 'belongs to nginx'
};

const CHECK = 'npm run -s dossier -- check';
const START = 'npm ci && npm start';
const DEV = 'npm run dev';
const WITHOUT_EXAMPLES = 'KEUZEWIJZER_ZONDER_REKENVOORBEELDEN=1 npm run build';

/**
 * The commands of the README and of what it says of publishing: lines of their shell blocks without remarks, and what
 * stands as code elsewhere.
 */
function readmeCommands(): string[] {
	const readme = ['README.md', '.github/PUBLISHING.md'].map((path) => readFileSync(path, 'utf8')).join('\n');
	const blocks = [...readme.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
	const inText = [...readme.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]*(?:npm|nginx) [^`\n]*)`/g)];
	return [
		...new Set(
			[...blocks, ...inText.map(([, code = '']) => code)].map((line) =>
				line.replace(/#.*$/, '').replace('<folder>', 'scenarios/hilversum-wmo-2024').trim()
			)
		)
	].filter((line) => line !== '');
}

/** A folder again, with links to its files in place of copies where the disk can. */
function linkFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.name === '.cache') continue;
		if (entry.isDirectory()) linkFolder(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else {
			try {
				linkSync(source, target);
			} catch {
				copyFileSync(source, target);
			}
		}
	}
}

const environment = { ...process.env, BROWSER: 'none', NODE_ENV: undefined };

function run(command: string): { code: number | null; said: string } {
	const { status, stdout, stderr } = spawnSync(command, {
		cwd: CLONE,
		shell: true,
		encoding: 'utf8',
		env: environment
	});
	return { code: status, said: stdout + stderr };
}

const freePort = (): Promise<number> =>
	new Promise((found) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});

/** Starts a server, waits until it gives its first page, ends it, and gives the page. */
async function firstPage(command: string): Promise<string> {
	const port = await freePort();
	const server = spawn(`${command} -- --port ${port} --strictPort`, {
		cwd: CLONE,
		shell: true,
		detached: true,
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)));
	try {
		for (;;) {
			if (server.exitCode !== null) throw new Error(`${command} ended: ${said}`);
			const page = await fetch(`http://localhost:${port}/`).catch(() => undefined);
			if (page?.ok) return await page.text();
			await new Promise((later) => setTimeout(later, 200));
		}
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(() => {
	rmSync(CLONE, { recursive: true, force: true });
	for (const name of readdirSync('.')) {
		if (!NOT_CLONED.test(name)) cpSync(name, join(CLONE, name), { recursive: true });
	}
	// What `npm ci` does, without the network.
	linkFolder('node_modules', join(CLONE, 'node_modules'));
	expect(run('npm run -s prepare')).toMatchObject({ code: 0 });
});

test.afterAll(() => rmSync(CLONE, { recursive: true, force: true, maxRetries: 5 }));

test.describe('in a fresh clone', () => {
	const commands = readmeCommands();

	test('every command of the README is known here', () => {
		const known = [CHECK, START, DEV, WITHOUT_EXAMPLES, ...Object.keys(NOT_HERE)];
		const unknown = commands.filter(
			(command) => !known.includes(command) && !command.startsWith('npm run -s dossier -- ')
		);
		expect(unknown).toEqual([]);
		for (const command of known) expect(commands).toContain(command);
	});

	test('the command line works', () => {
		for (const command of [
			...commands.filter((command) => command.startsWith('npm run -s dossier -- ')),
			'npm run -s dossier -- new scenarios/mijn-dossier',
			'npm run -s dossier -- check scenarios/mijn-dossier',
			'npm run -s dossier -- schema',
			'npm run -s dossier -- help'
		]) {
			// The README stands for a command with its own name.
			if (command.endsWith('<command>')) continue;
			const { code, said } = run(command);
			expect(code, `${command}: ${said}`).toBe(0);
		}
		rmSync(join(CLONE, 'scenarios/mijn-dossier'), { recursive: true });
	});

	test('the command line follows a change of its sources', () => {
		const file = join(CLONE, 'src/cli/help.ts');
		const before = readFileSync(file, 'utf8');
		writeFileSync(file, before.replace('Laat deze uitleg zien.', 'Toont dit.'));
		expect(run('npm run -s dossier -- help').said).toContain('Toont dit.');
		writeFileSync(file, before);
	});

	test('a mistake in a dossier shows in the build', () => {
		const file = join(CLONE, 'scenarios/hilversum-wmo-2024/keuze-c.yaml');
		const good = readFileSync(file, 'utf8');
		writeFileSync(file, good.replace('wijk_versterken: 80000', 'wijk_versterken: 80.000'));
		expect(existsSync(join(CLONE, 'build'))).toBe(false);
		const { code, said } = run('npm run build');
		writeFileSync(file, good);
		expect(code).not.toBe(0);
		expect(said).toMatch(
			/keuze-c\.yaml:\d+:20: fout GETAL_ONLEESBAAR: .* Schrijf 80000 als u duizenden bedoelt/
		);
		expect(said).not.toContain('ENOENT');
	});

	test('the site is shown while one edits', async () => {
		expect(await firstPage(DEV)).toContain('<title>');
	});

	test('the site is built and shown', async () => {
		const page = await firstPage(
			WITHOUT_EXAMPLES.replace('npm run build', START.slice(START.indexOf('npm start')))
		);
		expect(page).toContain('Wmo-Samenleving');
	});
});
