// A static host as municipalities hire one: gzip, long caching for files whose name changes with their content, and
// a short one for the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8'
};

/**
 * Every file below a folder, by its path on the site, with its gzipped content.
 * @param {string} folder
 */
export function siteFiles(folder) {
	return new Map(
		readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => {
				const file = join(entry.parentPath, entry.name);
				const path = `/${relative(folder, file).split(sep).join('/')}`;
				return [
					path,
					{ type: TYPES[extname(file)] ?? 'application/octet-stream', zipped: gzipSync(readFileSync(file)) }
				];
			})
	);
}

/**
 * Serves files; gives the server when it listens.
 * @param {ReturnType<typeof siteFiles>} files
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function host(files, port) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (file === undefined) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Niet gevonden');
			return;
		}
		response
			.writeHead(200, {
				'content-type': file.type,
				'content-encoding': 'gzip',
				'content-length': file.zipped.length,
				'cache-control': pathname.includes('/immutable/')
					? 'public, max-age=31536000, immutable'
					: 'public, max-age=300'
			})
			.end(file.zipped);
	});
	return new Promise((done) => server.listen(port, () => done(server)));
}
