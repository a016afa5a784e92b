// A plain file server, as a municipality may have: files and index.html in folders, nothing else.
// The same site stands at / and below /raad/stukken/, to show that it works from any path, and below /met-headers/ with
// the headers that the build wrote for hosts. Called with a port and, for another site than the built one, its folder.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const ROOT = resolve(process.argv[3] ?? 'build');
const SUB_PATHS = ['/raad/stukken', '/met-headers'];

/**
 * `_headers` as hosts read it: a pattern at the start of a line, and under it the headers for the paths that it fits.
 * @type {{ pattern: RegExp, headers: [string, string][] }[]}
 */
const rules = [];
for (const line of readFileSync(join(ROOT, '_headers'), 'utf8').split('\n')) {
	if (line.startsWith('/')) {
		const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
		rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
	}
	const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
	if (name && value) rules.at(-1)?.headers.push([name, value]);
}

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8'
};

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** @type {Map<string, Buffer>} */
const read = new Map();

/**
 * A file is read once: the site does not change while it is tested.
 * @param {string} path
 */
function contentOf(path) {
	const content = read.get(path) ?? readFileSync(path);
	read.set(path, content);
	return content;
}

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const below = SUB_PATHS.find((sub) => pathname.startsWith(`${sub}/`)) ?? '';
	const path = decodeURIComponent(pathname.slice(below.length));
	if (below === '/met-headers') {
		for (const { pattern, headers } of rules) {
			if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
		}
	}
	const file = normalize(join(ROOT, path));
	if (file !== ROOT && !file.startsWith(ROOT + sep)) {
		response.writeHead(403).end();
		return;
	}
	const found = statSync(file, { throwIfNoEntry: false });
	if (found?.isDirectory() && !pathname.endsWith('/')) {
		response.writeHead(301, { location: `${pathname}/` }).end();
		return;
	}
	const target = found?.isDirectory() ? join(file, 'index.html') : file;
	if (!statSync(target, { throwIfNoEntry: false })?.isFile()) {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(contentOf(join(ROOT, '404.html')));
		return;
	}
	// As hosts do with what has the hash of its content in its name: a next page does not ask for it again. Where the
	// headers are those of the build, that is tested.
	if (below !== '/met-headers' && path.startsWith('/_app/immutable/'))
		response.setHeader('cache-control', IMMUTABLE);
	response.writeHead(200, { 'content-type': TYPES[extname(target)] ?? 'application/octet-stream' });
	response.end(contentOf(target));
}).listen(Number(process.argv[2]));
