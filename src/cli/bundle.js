import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The path of one JavaScript file with everything that the command line needs, for every Node: it starts many times as
 * fast as its TypeScript sources would. It is made again when a file that went into it has changed.
 *
 * @param {string} entry the source that it is made from
 * @param {string} target where it stands; `npm ci` removes it, and makes it anew
 */
export async function bundled(
	entry = join(here, 'main.ts'),
	target = join(here, '../../node_modules/.cache/keuzewijzer/dossier.js')
) {
	if (!isFresh(target)) await bundle(entry, target);
	return target;
}

/**
 * Whether every file that went into a bundle is as it was then. The first line says which, and when each was written.
 *
 * @param {string} target
 */
function isFresh(target) {
	const written = writtenFor(target);
	return (
		written !== undefined &&
		Object.entries(written).every(
			([path, time]) => statSync(resolve(dirname(target), path), { throwIfNoEntry: false })?.mtimeMs === time
		)
	);
}

/**
 * @param {string} target
 * @returns {Record<string, number> | undefined} undefined where there is no bundle, or half of one
 */
function writtenFor(target) {
	try {
		const text = readFileSync(target, 'utf8');
		return JSON.parse(text.slice('//'.length, text.indexOf('\n')));
	} catch {
		return undefined;
	}
}

/**
 * @param {string} entry
 * @param {string} target
 */
async function bundle(entry, target) {
	const { rolldown } = await import('rolldown');
	const bundler = await rolldown({
		input: entry,
		platform: 'node',
		// The types are removed and nothing else; SvelteKit's settings may not be there yet.
		tsconfig: false
	});
	const { output } = await bundler.generate({ codeSplitting: false });
	await bundler.close();
	const [{ code, moduleIds }] = output;
	const folder = dirname(target);
	const written = moduleIds
		// The bundler's own modules are no files.
		.filter((id) => !id.startsWith('\0'))
		.map((id) => [relative(folder, id), statSync(id).mtimeMs]);
	mkdirSync(folder, { recursive: true });
	// Whole or not at all, also when two commands start at once.
	const draft = `${target}.${process.pid}`;
	writeFileSync(draft, `//${JSON.stringify(Object.fromEntries(written))}\n${code}`);
	renameSync(draft, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundled();
