// Tries small faults in the pure rooms, one at a time, and tells which ones no test finds.
//
//   npm run test:mutants                               the faults of known.js: each has to be found
//   npm run test:mutants -- src/lib/model/roots.ts 40  at most 40 faults of a file, spread evenly over it
//
// A fault that changes nothing that can be seen is found by no test: what is told of a file is to be read, not counted.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './faults.js';
import { KNOWN } from './known.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, most = '40'] = process.argv.slice(2);

/** A room is tried by its own tests, and by those of the rooms that show what it finds. */
const TESTS = {
	formula: ['formula', 'model', 'format'],
	model: ['model', 'format', 'export'],
	format: ['format'],
	state: ['state']
};

/** A copy of what the tests read, in which a fault does no harm. */
const copy = mkdtempSync(join(tmpdir(), 'keuzewijzer-fouten-'));
for (const name of [
	'src',
	'tests',
	'scenarios',
	'static',
	'.svelte-kit',
	'package.json',
	'tsconfig.json',
	'vite.config.ts',
	'svelte.config.js',
	'README.md'
])
	cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/**
 * Whether tests pass on the copy as it is.
 *
 * @param {readonly string[]} tests
 */
const pass = (tests) =>
	spawnSync(
		'npx',
		[
			'vitest',
			'run',
			'--project',
			'unit',
			'--bail',
			'1',
			'--reporter',
			'json',
			'--outputFile',
			'/dev/null',
			...tests
		],
		{ cwd: copy }
	).status === 0;

/** @type {Set<string>} */
const sound = new Set();

/**
 * Whether a test finds that a file has another text.
 *
 * @param {string} path
 * @param {string} text
 */
function isFound(path, text) {
	const [, room = ''] = /^src\/lib\/(\w+)\//.exec(path) ?? [];
	const folders = Object.entries(TESTS).flatMap(([name, tests]) => (name === room ? tests : []));
	// The file's own test is quickest, and then those beside it, if they find it.
	const own = join('tests/unit', relative('src/lib', path).replace(/\.ts$/, '.test.ts'));
	const nearest = [own, dirname(own)].filter((one) => existsSync(join(copy, one))).map((one) => [one]);
	const before = readFileSync(join(copy, path), 'utf8');
	return [...nearest, folders.map((one) => join('tests/unit', one))].some((tests) => {
		if (!sound.has(tests.join()) && !pass(tests))
			throw new Error(`${tests.join(', ')} fails without any fault.`);
		sound.add(tests.join());
		writeFileSync(join(copy, path), text);
		const found = !pass(tests);
		writeFileSync(join(copy, path), before);
		return found;
	});
}

try {
	let found = 0;
	const missed = [];
	const faults =
		file === undefined
			? KNOWN.map(({ path, from, to }) => {
					const text = readFileSync(join(root, path), 'utf8');
					if (text.split(from).length !== 2)
						throw new Error(`${path} does not have ${from} once: follow it in known.js.`);
					return {
						path,
						from,
						to,
						line: text.slice(0, text.indexOf(from)).split('\n').length,
						text: text.replace(from, () => to)
					};
				})
			: spread(faultsOf(file, readFileSync(join(root, file), 'utf8')), Number(most)).map((fault) => ({
					path: file,
					...fault
				}));
	for (const { path, from, to, line, text } of faults) {
		const is = isFound(path, text);
		if (is) found++;
		else missed.push(`${path}:${line}  ${from}  →  ${to}`);
		process.stdout.write(
			`${is ? 'found ' : 'MISSED'}  ${basename(path)}:${line}  ${from}  →  ${to}\n`.replace(/\n(?=.)/g, ' ')
		);
	}
	console.log(
		`\n${found} of ${faults.length} found by a test.${missed.length > 0 ? `\n${missed.join('\n')}` : ''}`
	);
	process.exitCode = file === undefined && missed.length > 0 ? 1 : 0;
} finally {
	rmSync(copy, { recursive: true });
}

/**
 * At most so many, at equal distances.
 *
 * @template One
 * @param {readonly One[]} all
 * @param {number} count
 * @returns {readonly One[]}
 */
function spread(all, count) {
	const step = Math.max(1, all.length / count);
	return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}
