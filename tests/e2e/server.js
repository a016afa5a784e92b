// A plain file server, as a municipality may have: files and index.html in folders, nothing else.
// The same site stands at / and below /raad/stukken/, to show that it works from any path.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const ROOT = join(process.cwd(), 'build');
const SUB_PATH = '/raad/stukken';
/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.csv': 'text/csv; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8'
};

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const path = decodeURIComponent(
		pathname.startsWith(`${SUB_PATH}/`) ? pathname.slice(SUB_PATH.length) : pathname
	);
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
		response.writeHead(404, { 'content-type': 'text/plain' }).end('Niet gevonden');
		return;
	}
	response.writeHead(200, { 'content-type': TYPES[extname(target)] ?? 'application/octet-stream' });
	createReadStream(target).pipe(response);
}).listen(Number(process.argv[2]));
