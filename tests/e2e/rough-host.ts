import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What goes wrong with a file on the way. `html` is the login page of a network, with status 200. */
export type Fault = 'html' | 'redirect' | 'error' | 'half' | 'hang' | 'gone' | 'no network';

/** A host with a site, and between it and the browser a network that may do anything. */
export interface RoughHost {
	readonly origin: string;
	/** The folder with the site. */
	folder: string;
	/** What goes wrong with a path, if anything. */
	fault: (path: string) => Fault | undefined;
	/** Whether the host sends the browser from `/x/` to `/x`, where most do the opposite. */
	cutsSlashes: boolean;
	/** The paths that were asked for, since a test emptied it. */
	asked: string[];
	stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml'
};

export const LOGIN = '<!doctype html><title>Welkom op ons wifi</title><h1>Log in</h1>';

/** Starts a host on a free port. */
export async function roughHost(folder: string): Promise<RoughHost> {
	const server = createServer(({ url = '/' }, response) => {
		const { pathname, search } = new URL(url, 'http://localhost');
		host.asked.push(pathname);
		const fault = host.fault(pathname);
		const file = fileOf(join(host.folder, decodeURIComponent(pathname)));
		if (fault !== undefined) return fail(response, fault, file);
		const isPage = file?.endsWith('/index.html') === true && pathname !== '/';
		if (isPage && pathname.endsWith('/') === host.cutsSlashes) {
			const location = host.cutsSlashes ? pathname.slice(0, -1) : `${pathname}/`;
			return void response.writeHead(301, { location: location + search }).end();
		}
		if (file === undefined)
			return void response.writeHead(404, { 'content-type': 'text/html' }).end('Niet hier');
		response.writeHead(200, { 'content-type': TYPES[/\w+$/.exec(file)?.[0] ?? ''] ?? 'text/plain' });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	const host: RoughHost = {
		origin: `http://localhost:${port}`,
		folder,
		fault: () => undefined,
		cutsSlashes: false,
		asked: [],
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
	return host;
}

function fileOf(path: string): string | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	const file = found?.isDirectory() ? join(path, 'index.html') : path;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function fail(response: ServerResponse, fault: Fault, file: string | undefined): void {
	switch (fault) {
		case 'html':
			response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN);
			return;
		case 'redirect':
			response.writeHead(302, { location: '/inloggen-wifi' }).end();
			return;
		case 'error':
			response.writeHead(500, { 'content-type': 'text/html' }).end('Storing');
			return;
		case 'gone':
			response.writeHead(404, { 'content-type': 'text/html' }).end('Niet hier');
			return;
		case 'half': {
			const content = file === undefined ? Buffer.from('') : readFileSync(file);
			// Without a length, as some proxies send it: the browser cannot see that it is half.
			response.writeHead(200, { 'content-type': TYPES[/\w+$/.exec(file ?? '')?.[0] ?? ''] ?? 'text/plain' });
			response.end(content.subarray(0, content.length / 2));
			return;
		}
		case 'no network':
			response.destroy();
			return;
		case 'hang':
			return;
	}
}
