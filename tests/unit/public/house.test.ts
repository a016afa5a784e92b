import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedTo, FLOORS, OUTSIDE } from '../../../src/floors.js';

/** Of no floor: settings of SvelteKit, declarations, and the list itself. */
const LOOSE = ['app.d.ts', 'app.html', 'floors.js', 'hooks.client.ts', 'hooks.server.ts', 'virtual.d.ts'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => join(parentPath, name).slice('src/'.length))
	.sort();
const code = new Map(
	files
		.filter((path) => /\.(?:[jt]s|svelte)$/.test(path))
		.map((path) => [path, readFileSync(join('src', path), 'utf8')])
);

/** What a file imports, as it is written: whole modules, types alone, and what is loaded later. */
function importsIn(text: string): string[] {
	const written = text.replace(/\/\*[^]*?\*\//g, '');
	return [
		...written.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
		...written.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
		...written.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
	].map(([, name = '']) => name);
}

/** The file of our own that an import leads to; undefined for packages and what the build makes. */
function target(from: string, name: string, all: ReadonlySet<string>): string | undefined {
	const path = name.startsWith('$lib/')
		? name.replace('$lib', 'lib')
		: name.startsWith('.')
			? posix.join(dirname(from), name)
			: undefined;
	if (path === undefined) return undefined;
	const bare = path.replace(/\?.*$/, '');
	return ['', '.ts', '.js', '.svelte', '.svelte.ts'].map((end) => bare + end).find((file) => all.has(file));
}

const known = new Set(files);
const edges = new Map(
	[...code].map(([path, text]) => [path, importsIn(text).flatMap((name) => target(path, name, known) ?? [])])
);

/** The circles of a graph: every group of files of which each needs the others. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const place = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const found: string[][] = [];
	const visit = (file: string): void => {
		place.set(file, place.size);
		let low = place.size - 1;
		stack.push(file);
		for (const next of graph.get(file) ?? []) {
			if (!place.has(next)) visit(next);
			if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? place.get(next) ?? low);
		}
		lowest.set(file, low);
		if (low !== place.get(file)) return;
		const group = stack.splice(stack.indexOf(file));
		if (group.length > 1 || graph.get(file)?.includes(file) === true) found.push(group);
	};
	for (const file of graph.keys()) if (!place.has(file)) visit(file);
	return found;
}

const floorOf = (path: string): (typeof FLOORS)[number] | undefined =>
	FLOORS.find((floor) => path === floor.path || path.startsWith(`${floor.path}/`));

describe('the house', () => {
	it('reads every kind of import', () => {
		expect(
			importsIn(
				"import { a } from './a';\nimport type {\n\tB\n} from '$lib/b';\nimport './c.css';\nexport * from './d';\nconst e = () => import('./e');\nlet from = 'f';"
			)
		).toEqual(['./a', '$lib/b', './d', './c.css', './e']);
		expect(edges.get('lib/dossier/link.ts')).toContain('lib/dossier/linking.ts');
		expect([...edges.values()].flat().length).toBeGreaterThan(code.size);
	});

	it('finds circles', () => {
		const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [], e: ['e'] };
		expect(circles(new Map(Object.entries(graph))).map((group) => group.sort())).toEqual([
			['a', 'b', 'c'],
			['e']
		]);
	});

	it('has no two files that import one another, in any number of steps', () => {
		expect(circles(edges)).toEqual([]);
	});

	it('has every file on a floor', () => {
		expect(files.filter((path) => floorOf(path) === undefined)).toEqual(LOOSE);
		for (const { path } of FLOORS) expect(existsSync(join('src', path)), path).toBe(true);
	});

	it('imports from the floors before, also what is loaded later and what is only a type', () => {
		const wrong = [...edges].flatMap(([path, targets]) => {
			const floor = floorOf(path);
			if (floor === undefined) return [];
			const closed = closedTo(floor);
			return targets
				.filter((to) => closed.includes(floorOf(to)?.path ?? ''))
				.map((to) => `${path} imports ${to}`);
		});
		expect(wrong).toEqual([]);
	});

	it('imports of packages what its floor knows', () => {
		const wrong = [...code].flatMap(([path, text]) => {
			const outside = OUTSIDE[floorOf(path)?.knows ?? 'all'];
			return outside === undefined
				? []
				: importsIn(text)
						.filter((name) => new RegExp(outside).test(name))
						.map((name) => `${path} imports ${name}`);
		});
		expect(wrong).toEqual([]);
	});

	it('is shown in the README as it is', () => {
		const [, block = ''] =
			/## The way through the house\n[^]*?```\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
		const shown = [...block.matchAll(/^src\/(\S+?)\/?\s/gm)].map(([, path]) => path);
		expect(shown).toEqual(FLOORS.map(({ path }) => path));
	});

	it.each(
		['README.md', ...readdirSync('.github').map((name) => `.github/${name}`)].filter((path) =>
			path.endsWith('.md')
		)
	)('is shown in %s by files that are there', (path) => {
		const text = readFileSync(path, 'utf8').replace(/```[^]*?```/g, '');
		const links = [...text.matchAll(/\]\(([^)#:]+)[^):]*\)|src="([^":]+)"/g)].map(
			([, link, picture]) => link ?? picture ?? ''
		);
		expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
		if (path === 'README.md') expect(links.length).toBeGreaterThan(15);
	});
});
