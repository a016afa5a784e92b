/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base } from '$service-worker';
import type { SiteFiles } from './build/site-files';
import type { Ask, Kept, News } from './lib/ui/parts/keeping/messages';

/**
 * Keeps files of one version of the site in the browser, so that a dossier that was opened works without a network.
 *
 * - Nothing is kept but what the build made: every file is compared with the hash that the build wrote into this worker.
 *   The login page of a network, half a file or a file of another version is never kept, and never given in its place.
 * - A page gets files of one version. A next version is fetched beside this one and waits, until no page of this one is
 *   open or a visitor takes it into use.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The build writes this before the code, see `build/site-files.ts`. */
declare const SITE_FILES: SiteFiles;

const { version, files, dossiers } = SITE_FILES;

/** Caches belong to the whole host, where another site of ours may stand at another path. */
const OURS = `keuzewijzer ${base}/ `;
const CACHE = OURS + version;

/** Notes of the worker stand among the files, under names that no file has. */
const NOTES = `${base}/_app/notitie/`;

const addressOf = (file: string): string => `${base}/${file}`;

/** Whether the name of a file changes with its content. */
const isBuilt = (file: string): boolean => file.startsWith('_app/immutable/');

/** The file that a path names; `keuze/a` and `keuze/a/index.html` are the page `keuze/a/`. */
function fileAt(path: string): string | undefined {
	if (!path.startsWith(`${base}/`)) return undefined;
	const name = path.slice(base.length + 1).replace(/(^|\/)index\.html$/, '$1');
	return [name, `${name}/`].find((file) => Object.hasOwn(files, file));
}

/** The dossier that a page is about. */
function dossierAt(path: string): string | undefined {
	const [name = ''] = path.slice(base.length + 1).split('/');
	const [only, ...others] = Object.keys(dossiers);
	if (Object.hasOwn(dossiers, name)) return name;
	return name === '' && others.length === 0 ? only : undefined;
}

// Installing

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

let isChosen = false;

/** A new version has all that the one before it kept, or does not take its place. */
async function install(): Promise<void> {
	const earlier = await Promise.all((await others()).map((name) => caches.open(name)));
	const asked = await askedOf(earlier);
	const isUpdate = worker.registration.active !== null && asked.size > 0;
	if (isUpdate && !(await isTimeFor('install')))
		throw new Error('This version did not come whole, and is tried again later.');
	const names = await Promise.all(earlier.map((cache) => cache.keys()));
	const had = new Set(names.flat().map(({ url }) => fileAt(new URL(url).pathname)));
	const wanted = new Set<string>();
	for (const [dossier, all] of asked) {
		await note(`bewaar/${dossier}`, all);
		const { first, rest } = dossiers[dossier] ?? { first: [], rest: [] };
		// Pages that were visited come along, with the scripts that they may need.
		const visited = rest.filter((file) => had.has(file));
		const scripts = visited.some((file) => file.endsWith('/')) ? rest.filter(isBuilt) : [];
		for (const file of [...first, ...(all ? rest : [...visited, ...scripts])]) wanted.add(file);
	}
	const failed = await keepEach([...wanted], earlier);
	await tried('install', failed === 0);
	if (isUpdate && failed > 0) throw new Error(`${failed} files of this version did not come.`);
}

/** The dossiers that other versions keep, with whether that is all of it. */
async function askedOf(earlier: readonly Cache[]): Promise<Map<string, boolean>> {
	const asked = new Map<string, boolean>();
	for (const cache of earlier) {
		for (const dossier of Object.keys(dossiers)) {
			const all = await noted(`bewaar/${dossier}`, cache);
			if (typeof all === 'boolean') asked.set(dossier, all || asked.get(dossier) === true);
		}
	}
	return asked;
}

/** No page of another version is open any more, or all of them are about to be opened again. */
async function activate(): Promise<void> {
	for (const name of await others()) await caches.delete(name);
	if (isChosen) await tell('renew');
}

const others = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);

/** Tells all pages of the site, also those that were opened without the worker. */
async function tell(news: News): Promise<void> {
	for (const client of await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
		client.postMessage(news);
	}
}

// Fetching

worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	const file = fileAt(pathname);
	if (event.request.method !== 'GET' || origin !== location.origin || file === undefined) return;
	event.respondWith(event.request.mode === 'navigate' ? page(event, file) : part(event, file));
});

/** A page, with own changes in the query of its address. */
async function page({ request, resultingClientId }: FetchEvent, file: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(addressOf(file));
	const { pathname, search } = new URL(request.url);
	// Only to a page that is here: a host may send the browser back to where it came from.
	if (kept) return pathname === addressOf(file) ? kept : Response.redirect(addressOf(file) + search);
	let response: Response;
	try {
		response = await fetch(request);
	} catch {
		return notHere();
	}
	if (!response.ok) return response;
	const genuine = await verified(file, response.clone());
	if (genuine) await keptAs(file, genuine.clone());
	// What came is a page of another version or the login page of a network, and so are the files that it asks for.
	else await note(`vreemd/${resultingClientId}`, true);
	return genuine ?? response;
}

/** What a page asks for. */
async function part({ request, clientId }: FetchEvent, file: string): Promise<Response> {
	if (await noted(`vreemd/${clientId}`)) return fetch(request);
	const cache = await caches.open(CACHE);
	const kept = await cache.match(addressOf(file));
	if (kept) return kept;
	const response = await fetched(file);
	if (response) await keptAs(file, response.clone());
	return response ?? Response.error();
}

/** For a page that is not kept, where there is no network. */
const notHere = (): Response =>
	new Response(
		`<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Deze pagina is niet bewaard</title><h1>Deze pagina is niet bewaard</h1><p>Er is nu geen netwerk, en deze pagina staat niet op dit apparaat. Ga terug, of <a href="">probeer het opnieuw</a>.</p></html>`,
		{ status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }
	);

// Keeping

/** A file may take this long, in milliseconds. */
const PATIENCE = 60_000;
/** Files that are fetched at one time, so that the page that is open keeps most of the line. */
const AT_A_TIME = 4;

/** A file from the network; undefined where it does not come, or something else comes in its place. */
async function fetched(file: string): Promise<Response | undefined> {
	// The names of what is built change with its content. Yet a browser may hold the wrong content under one.
	const modes: RequestCache[] = isBuilt(file) ? ['default', 'reload'] : ['no-cache'];
	for (const cache of modes) {
		try {
			const response = await fetch(addressOf(file), { cache, signal: AbortSignal.timeout(PATIENCE) });
			const genuine = response.ok && (await verified(file, response));
			if (genuine) return genuine;
		} catch {
			return undefined;
		}
	}
	return undefined;
}

/** The response made anew, as a browser refuses a page that was redirected; undefined if it is not the file. */
async function verified(file: string, response: Response): Promise<Response | undefined> {
	const body = await response.arrayBuffer();
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	if (btoa(String.fromCharCode(...digest)) !== files[file]) return undefined;
	const headers = new Headers(response.headers);
	// The body is no longer packed, and what a cache may do with it is decided here.
	for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
	return new Response(body, { headers });
}

/** Keeps a file that was verified; false where the browser has no room for it. */
async function keptAs(file: string, response: Response): Promise<boolean> {
	try {
		await (await caches.open(CACHE)).put(addressOf(file), response);
		return true;
	} catch {
		return false;
	}
}

/** Keeps files, and gives how many did not come. What another version has under the same name is tried first. */
async function keepEach(
	wanted: readonly string[],
	earlier: readonly Cache[] = [],
	told: (kept: Kept) => void = () => undefined
): Promise<number> {
	const cache = await caches.open(CACHE);
	const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const left = wanted.filter((file) => !here.has(addressOf(file)));
	const of = wanted.length;
	let done = of - left.length;
	let failed = 0;
	const report = (ended: boolean): void => told({ done, of, failed, ended });
	const found = async (file: string): Promise<Response | undefined> => {
		for (const one of earlier) {
			const had = await one.match(addressOf(file));
			const same = had && (await verified(file, had));
			if (same) return same;
		}
		return fetched(file);
	};
	const keepSome = async (): Promise<void> => {
		for (let file = left.shift(); file !== undefined; file = left.shift()) {
			const response = await found(file);
			if (response && (await keptAs(file, response))) done++;
			else failed++;
			report(false);
		}
	};
	report(false);
	await Promise.all(Array.from({ length: AT_A_TIME }, keepSome));
	report(true);
	return failed;
}

// Notes

async function note(name: string, value: unknown): Promise<void> {
	await (await caches.open(CACHE)).put(NOTES + name, new Response(JSON.stringify(value)));
}

async function noted(name: string, cache?: Cache): Promise<unknown> {
	const response = await (cache ?? (await caches.open(CACHE))).match(NOTES + name);
	return response?.json();
}

const MINUTE = 60_000;
/** After this many failures in a row the wait, which doubles each time, is more than a day and grows no further. */
const MOST = 11;

/** Whether something that failed may be tried again. */
async function isTimeFor(task: string): Promise<boolean> {
	const until = await noted(`wacht/${task}`);
	return typeof until !== 'number' || Date.now() >= until;
}

/** Remembers how a try went. */
async function tried(task: string, isGood: boolean): Promise<void> {
	const before = Number((await noted(`mislukt/${task}`)) ?? 0);
	if (isGood && before === 0) return;
	const times = isGood ? 0 : Math.min(MOST, before + 1);
	await note(`mislukt/${task}`, times);
	await note(`wacht/${task}`, isGood ? 0 : Date.now() + MINUTE * 2 ** (times - 1));
}

// Pages ask

worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	event.waitUntil(answer(event.data, (text) => port?.postMessage(text)));
});

async function answer(ask: Ask, reply: (answer: Kept | string) => void): Promise<void> {
	switch (ask.ask) {
		case 'keep':
			return keepDossier(dossierAt(ask.page), ask.all, reply);
		case 'kept': {
			const { first = [], rest = [] } = dossiers[dossierAt(ask.page) ?? ''] ?? {};
			const cache = await caches.open(CACHE);
			const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
			const all = [...first, ...rest];
			const done = all.filter((file) => here.has(addressOf(file))).length;
			return reply({ done, of: all.length, failed: 0, ended: true });
		}
		case 'dossier': {
			const own = `${dossierAt(ask.page) ?? ''}/gegevens/`;
			const names = Object.keys(files).filter((name) => name.startsWith(own) && name.endsWith('.yaml'));
			return reply(names.map((name) => `${name} ${files[name] ?? ''}`).join('\n'));
		}
		case 'renew':
			isChosen = true;
			await pause(REST);
			return worker.skipWaiting();
		case 'look':
			return leaveIfGone();
	}
}

/**
 * After a press of a button a page may fetch what it needs for the next, in milliseconds. Chromium ends the version in
 * use when another takes over; one that is asked for a file just then starts again, and stays for half a minute.
 */
const REST = 1000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function keepDossier(
	dossier: string | undefined,
	all: boolean,
	told: (kept: Kept) => void
): Promise<void> {
	const kept = dossier === undefined ? undefined : dossiers[dossier];
	if (kept === undefined || dossier === undefined) return;
	const before = await noted(`bewaar/${dossier}`);
	if (before === undefined || (all && before === false)) await note(`bewaar/${dossier}`, all);
	if (!all && !(await isTimeFor(dossier))) return;
	const failed = await keepEach(all ? [...kept.first, ...kept.rest] : kept.first, [], told);
	await tried(dossier, failed === 0);
}

// Leaving

/** Between two looks, in milliseconds: a site that is being put in place is back by then. */
const SECOND_LOOK = 5000;

/** Where the site is no longer at its address, or is replaced, the browser asks the network again. */
async function leaveIfGone(): Promise<void> {
	if (!(await isGone())) return;
	await pause(SECOND_LOOK);
	if (!(await isGone())) return;
	await worker.registration.unregister();
	for (const name of [...(await others()), CACHE]) await caches.delete(name);
	await tell('gone');
}

/** Whether the host says that this worker is not there, and has something else, or nothing, as first page. */
async function isGone(): Promise<boolean> {
	try {
		const ask: RequestInit = { cache: 'no-store', redirect: 'manual' };
		const script = await fetch(location.href, ask);
		const start = await fetch(addressOf(''), ask);
		const isMissing = ({ status }: Response): boolean => status === 404 || status === 410;
		if (!isMissing(script)) return false;
		return isMissing(start) || (start.ok && (await verified('', start)) === undefined);
	} catch {
		return false;
	}
}
