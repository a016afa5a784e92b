/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps one whole version of the site in the browser, so that a site that was visited works without a network, and
 * answers with that version only. A next version is fetched beside it and waits until no page of this one is open: the
 * worker neither skips that wait nor claims pages that came from the network, so that a page never gets the data or the
 * code of another version.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** Caches belong to the whole host, where another site of ours may stand at another path. */
const OURS = `keuzewijzer ${base}/ `;
const CACHE = OURS + version;

/** What SvelteKit fetches when one goes to a page by a link; not every page has it. */
const data = prerendered.filter((path) => path.endsWith('/')).map((path) => `${path}__data.json`);
const known = new Set([...build, ...files, ...prerendered, ...data]);

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (known.has(pathname)) event.respondWith(kept(request));
	else if (request.mode === 'navigate' && known.has(`${pathname}/`)) {
		event.respondWith(Response.redirect(`${pathname}/${search}`));
	}
});

/** Own changes are in the query, and say nothing about the file. A browser may have thrown its caches away. */
async function kept(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

/** Fetches everything of this version, or nothing: it fails where the site changed version meanwhile. */
async function keepAll(): Promise<void> {
	try {
		const cache = await caches.open(CACHE);
		// The names of what is built change with its content; all else is asked for anew.
		await cache.addAll(build);
		await cache.addAll([...files, ...prerendered].map((path) => new Request(path, { cache: 'no-cache' })));
		await Promise.all(
			data.map(async (path) => {
				const response = await fetch(path, { cache: 'no-cache' });
				if (response.ok) await cache.put(path, response);
			})
		);
		const published = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		const { version: now } = await published.json();
		if (now !== version) throw new Error('The site changed version while it was fetched.');
	} catch (reason) {
		await caches.delete(CACHE);
		throw reason;
	}
}

/** No page of another version is open any more. */
async function forgetOthers(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
	}
}
