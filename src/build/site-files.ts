import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WHOLE_MANIFEST } from './late-components.ts';
import { PAGES } from '../lib/ui/parts/addresses/page-list.ts';

/**
 * What the service worker knows of the one version of the site that it belongs to. A file is named by its path below the
 * site, as in an address: the page `keuze/a/`, and `''` for the first page.
 */
export interface SiteFiles {
	/** Changes with every file. */
	readonly version: string;
	/** File → the SHA-256 of its content, in base64. */
	readonly files: Readonly<Record<string, string>>;
	/** What each dossier needs to work without a network. */
	readonly dossiers: Readonly<Record<string, KeptFiles>>;
}

/** The files of one dossier, in the order in which they are fetched. */
export interface KeptFiles {
	/** What a browser keeps of a dossier that is opened. */
	readonly first: readonly string[];
	/** All else that belongs to it: what is kept when visited, or when the visitor asks for it. */
	readonly rest: readonly string[];
}

/** A file that is part of the build: Vite's own list of what it made, with what each needs at once and later. */
type Chunks = Readonly<
	Record<
		string,
		{
			readonly file: string;
			readonly src?: string;
			readonly imports?: readonly string[];
			readonly dynamicImports?: readonly string[];
			readonly css?: readonly string[];
			readonly assets?: readonly string[];
		}
	>
>;

/** A part of a page: one of its own, or what stands around all pages below a folder. */
interface Route {
	/** The name of its chunk. */
	readonly node: string;
	/** Its folder in `src/routes`, such as `[dossier]/keuze/[letter]/`. */
	readonly folder: string;
	readonly isPage: boolean;
}

/** Bytes, gzipped, that a browser fetches in the background for a dossier, the worker itself included. */
const FIRST = 295_000;
/** What a file adds to the worker, in bytes, gzipped: most of it is its hash. */
const IN_LIST = 65;

/** Files for hosts and for other sites, and what has to come from the network: the worker leaves these alone. */
const LEFT_ALONE =
	/^(?:_headers|\.htaccess|nginx-headers\.conf|\.well-known\/.*|archief\/.*|404\.html|service-worker\.js|_app\/version\.json|.*\/voorbeeld\.png)$/;

const WORKER = 'service-worker.js';
const VITE_OUTPUT = '.svelte-kit/output/client';

/**
 * Tells the service worker in a folder with a built site of every file of it: what is kept of a dossier, and the hash by
 * which anything else is known, such as the login page that some networks send in its place.
 *
 * @param root the project, where SvelteKit left its work
 */
export function listFiles(output: string, root: string): void {
	const files = contents(output);
	const chunks: Chunks = JSON.parse(readFileSync(join(root, VITE_OUTPUT, WHOLE_MANIFEST), 'utf8'));
	const routes = Object.keys(chunks).flatMap((node) => {
		const [, folder, kind] =
			/\/src\/routes\/(.*)\+(page|layout|error)\.svelte"/.exec(nodeText(root, node)) ?? [];
		return folder === undefined ? [] : [{ node, folder, isPage: kind === 'page' }];
	});
	writeSiteFiles(output, keptFiles(files, chunks, routes), files);
}

/** As `listFiles`, for a folder that has a list already and in which the content of files has changed. */
export function listFilesAgain(output: string): void {
	const [, text = '{}'] = LIST.exec(readFileSync(join(output, WORKER), 'utf8')) ?? [];
	const { dossiers }: SiteFiles = JSON.parse(text);
	writeSiteFiles(output, dossiers, contents(output));
}

const nodeText = (root: string, name: string): string =>
	/\/nodes\/\d+\.js$/.test(name) ? readFileSync(join(root, name), 'utf8') : '';

/** The content of every file that the worker has to do with, by its name in an address, in alphabetical order. */
function contents(output: string): Map<string, Buffer> {
	const found = new Map<string, Buffer>();
	const entries = readdirSync(output, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(output, join(parentPath, name)).split(sep).join('/'))
		.filter((path) => !LEFT_ALONE.test(path));
	for (const path of paths.sort()) {
		found.set(encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), readFileSync(join(output, path)));
	}
	return found;
}

/** What comes first where not all pages of a dossier fit: folders of pages, and within them the pages in their order. */
const FOLDERS = Object.values(PAGES).map(({ path }) => path.split('/')[0] ?? '');

/**
 * What is kept of each dossier: the overview with what it loads later, the other pages, what those load later, and the
 * pairs, of which there may be many. What does not fit any more is left for later.
 */
export function keptFiles(
	files: ReadonlyMap<string, Buffer>,
	chunks: Chunks,
	routes: readonly Route[]
): Record<string, KeptFiles> {
	const weights = new Map([...files].map(([name, content]) => [name, gzipSync(content).length]));
	const weight = (names: readonly string[]): number =>
		names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
	const filesOf = (names: ReadonlySet<string>): string[] =>
		[...names].flatMap((name) => {
			const { file, css = [], assets = [] } = chunks[name] ?? { file: '' };
			return [file, ...css, ...assets].map(encodeURI);
		});
	/** The scripts that a page starts with. */
	const startOf = (page: string): Set<string> => {
		const isOf = ({ folder, isPage }: Route): boolean =>
			new RegExp(`^${folder.replace(/\[\w+\]/g, '[^/]+')}${isPage ? '$' : ''}`).test(page);
		return reached(
			routes.filter(isOf).map(({ node }) => node),
			chunks,
			() => []
		);
	};
	const wholeOf = (page: string): string[] => [...pageWithData(page, files), ...filesOf(startOf(page))];
	/** What the scripts of a page load later, each with all that it needs, the smallest first. */
	const laterOf = (page: string): string[][] =>
		[...startOf(page)]
			.flatMap((name) => chunks[name]?.dynamicImports ?? [])
			.map((name) => filesOf(reached([name], chunks, ({ dynamicImports }) => dynamicImports)))
			.sort((a, b) => weight(a) - weight(b));
	const entries = Object.keys(chunks).filter((name) =>
		/\/(?:client\/entry|client-optimized\/app)\.js$/.test(name)
	);
	const top = [...files.keys()].filter(
		(name) => !name.includes('/') && /(?:^|\.(?:svg|png|json))$/.test(name)
	);
	const common = [...filesOf(reached(entries, chunks, () => [])), ...top];

	const dossiers = [...files.keys()].flatMap(
		(name) => /^([^/]+)\/gegevens\/dossier\.yaml$/.exec(name)?.[1] ?? []
	);
	return Object.fromEntries(
		dossiers.map((id) => {
			const own = [...files.keys()].filter((name) => name.startsWith(`${id}/`));
			const place = (name: string): number => {
				const found = FOLDERS.indexOf(name.split('/')[1] ?? '');
				return found < 0 ? FOLDERS.length : found;
			};
			const [overview = '', ...others] = own
				.filter((name) => name.endsWith('/'))
				.sort((a, b) => place(a) - place(b));
			const isPair = (name: string): boolean => /\/vergelijk\/./.test(name);
			const plain = others.filter((name) => !isPair(name));
			const wanted = [
				[...common, ...wholeOf(overview)],
				...laterOf(overview),
				...plain.map(wholeOf),
				...plain.flatMap(laterOf),
				...others.filter(isPair).flatMap((name) => [wholeOf(name), ...laterOf(name)])
			];
			const first = new Set<string>();
			let size = files.size * IN_LIST;
			for (const group of wanted) {
				const more = [...new Set(group)].filter((name) => !first.has(name));
				if (size + weight(more) > FIRST) continue;
				size += weight(more);
				for (const name of more) first.add(name);
			}
			const rest = new Set([...wanted.flat(), ...own].filter((name) => !first.has(name)));
			return [id, { first: [...first], rest: [...rest] }];
		})
	);
}

/** A page, and the files with data that it asks for. */
function pageWithData(name: string, files: ReadonlyMap<string, Buffer>): string[] {
	const text = files.get(name)?.toString() ?? '';
	const asked = [...text.matchAll(/<link rel="preload" as="fetch"[^>]* href="([^"]+)"/g)].map(
		([, href = '']) => new URL(href, `http://site/${name}`).pathname.slice(1)
	);
	return [name, ...[`${name}gegevens.json`, ...asked].filter((file) => files.has(file))];
}

/** All chunks that some need, by way of others. */
function reached(
	names: readonly string[],
	chunks: Chunks,
	later: (chunk: Chunks[string]) => readonly string[] | undefined
): Set<string> {
	const found = new Set(names);
	// A set may grow while it is walked, and then walks on.
	for (const name of found) {
		const chunk = chunks[name];
		if (chunk === undefined) throw new Error(`Vite made no file of ${name}`);
		for (const next of [...(chunk.imports ?? []), ...(later(chunk) ?? [])]) found.add(next);
	}
	return found;
}

/** The list stands before the code. The block around both makes half a file no script at all. */
const LIST = /^\{const SITE_FILES=(.*);\n/;

function writeSiteFiles(
	output: string,
	dossiers: Readonly<Record<string, KeptFiles>>,
	contents: ReadonlyMap<string, Buffer>
): void {
	const hash = (data: Buffer | string): string => createHash('sha256').update(data).digest('base64');
	const files = Object.fromEntries([...contents].map(([name, content]) => [name, hash(content)]));
	for (const name of Object.values(dossiers).flatMap(({ first, rest }) => [...first, ...rest])) {
		if (!Object.hasOwn(files, name)) throw new Error(`${name} is to be kept, and is not there`);
	}
	const list: SiteFiles = { version: hash(JSON.stringify(files)), files, dossiers };
	const path = join(output, WORKER);
	const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const code = LIST.test(written) ? written.replace(LIST, '').replace(/\n\}\n$/, '') : written;
	writeFileSync(path, `{const SITE_FILES=${JSON.stringify(list)};\n${code}\n}\n`);
}
