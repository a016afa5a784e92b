import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { listFilesAgain, type SiteFiles } from '../../src/build/site-files.ts';
import { roughHost, type Fault, type RoughHost } from './rough-host.ts';
import { alive, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

// A site is fetched and kept, some of it more than once.
test.slow();

const DOSSIER = 'hilversum-wmo-2024';

/** What the build wrote into the worker of a site in a folder. */
function siteFiles(folder: string): SiteFiles {
	const [, text = ''] =
		/SITE_FILES=(.*);\n/.exec(readFileSync(join(folder, 'service-worker.js'), 'utf8')) ?? [];
	return JSON.parse(text);
}

const { first, rest } = siteFiles('build').dossiers[DOSSIER] ?? { first: [], rest: [] };

/** One of the pages that are kept of a dossier, to go wrong. */
const [PAGE = ''] = first.filter((file) => file.endsWith('/') && file.startsWith(`${DOSSIER}/`)).slice(-1);

const sizeOf = (file: string): number =>
	gzipSync(
		readFileSync(join('build', decodeURI(file), file === '' || file.endsWith('/') ? 'index.html' : ''))
	).length;

/** The files that the browser keeps, with the bytes of what it holds under each name, as the version that they are of. */
const keptFiles = (page: Page): Promise<{ cache: string; file: string; hash: string }[]> =>
	page.evaluate(async () => {
		const found = [];
		for (const cache of await caches.keys()) {
			const open = await caches.open(cache);
			for (const { url } of await open.keys()) {
				if (url.includes('/_app/notitie/')) continue;
				const body = await (await open.match(url))?.arrayBuffer();
				const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer()));
				const hash = btoa(String.fromCharCode(...digest));
				found.push({ cache, file: new URL(url).pathname, hash });
			}
		}
		return found;
	});

/** Where the browser keeps a file, with what the worker notes for itself. */
const keptPaths = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});

/** Waits until the browser keeps some files of a dossier. */
async function keeps(page: Page, files: readonly string[], base = '/'): Promise<void> {
	await expect
		.poll(async () => {
			const here = new Set(await keptPaths(page));
			return files.filter((file) => !here.has(base + file));
		})
		.toEqual([]);
}

/** Nothing is kept that the build did not make, under its own name and in the cache of its own version. */
async function keepsOnlyGenuine(page: Page, ...folders: readonly string[]): Promise<void> {
	const versions = folders.map(siteFiles);
	for (const { cache, file, hash } of await keptFiles(page)) {
		const version = versions.find((one) => cache === `keuzewijzer / ${one.version}`);
		expect(version?.files[file.slice(1)], `${file} in ${cache}`).toBe(hash);
	}
}

/** Goes to a page that may not start, or not come. */
async function goTo(page: Page, url: string): Promise<void> {
	await page.evaluate((to) => location.assign(to), url).catch(() => undefined);
}

/** The browser lets a version that happens to be at work go after half a minute, and a page says so. */
const TAKEN_OVER = { timeout: 45_000 };

const openOf = (page: Page): Promise<unknown> =>
	expect(page.getByRole('article').first()).toContainText('2.200.000');

test('in the background comes at most 300 kB of the open dossier, and nothing where data is saved', async ({
	page,
	context
}) => {
	const worker = gzipSync(readFileSync('build/service-worker.js')).length;
	const background = first.reduce((sum, file) => sum + sizeOf(file), worker);
	console.log(`  background: ${first.length} files, ${background} bytes, the worker included, gzipped`);
	expect(background).toBeLessThanOrEqual(300_000);
	for (const file of first) expect(file).not.toMatch(/^(?:hilversum-taakstelling-2022|bewerken|handleiding)/);
	const scripts = first.filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(10);

	const asked: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker() || request.url().endsWith('service-worker.js')) asked.push(request.url());
	});
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
	);
	await page.goto(`/${DOSSIER}/`);
	await expect(page.getByRole('button', { name: 'Bewaar voor in de vergadering' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe('a host', () => {
	let folder: string;
	let host: RoughHost;

	const VERSION = /"version":"([^"]+)"/.exec(readFileSync('build/_app/version.json', 'utf8'))?.[1] ?? '';

	const digests = (html: string): string[] =>
		[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) =>
			createHash('sha256').update(code).digest('base64')
		);

	/** A file with the marks of another version, in a page with the hashes of its scripts made right again. */
	function marked(text: string, version: string, dossier: string): string {
		const made = text
			.replaceAll(VERSION, version)
			.replaceAll('Wmo-Samenleving 2024–2030', `Dossier ${dossier}`)
			.replaceAll('Software versie', `Software ${version} versie`);
		const after = digests(made);
		return digests(text).reduce((page, digest, place) => page.replace(digest, after[place] ?? ''), made);
	}

	/** Makes a copy of the site in which every file that could give the version away has its marks. */
	function make(version: string, dossier = version): void {
		const made = join(folder, version);
		cpSync('build', made, { recursive: true });
		for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/\.(?:html|json|js|yaml)$/.test(entry.name)) continue;
			const path = join(entry.parentPath, entry.name);
			writeFileSync(path, marked(readFileSync(path, 'utf8'), version, dossier));
		}
		listFilesAgain(made);
	}

	const publish = (version: string): void => {
		host.folder = join(folder, version);
	};

	/** The host has nothing more. */
	const publishNothing = (): void => {
		host.folder = mkdtempSync(join(folder, 'leeg-'));
	};

	const cacheOf = (version: string): string => `keuzewijzer / ${siteFiles(join(folder, version)).version}`;
	const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

	/** Has the browser look for a new version, and gives how that ended. */
	const update = (page: Page): Promise<string> =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			try {
				await registration.update();
			} catch {
				return 'no worker';
			}
			const { installing } = registration;
			if (installing === null) return registration.waiting === null ? 'no news' : 'installed';
			return new Promise((resolve) =>
				installing.addEventListener('statechange', () => resolve(installing.state), { once: true })
			);
		});

	/** The built site at the top of a host, and at a path. */
	let sites: string;

	test.beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'keuzewijzer-'));
		make('eerste');
		make('volgende');
		make('zelfde-dossier', 'eerste');
		sites = join(folder, 'sites');
		cpSync('build', sites, { recursive: true });
		mkdirSync(join(sites, 'raad'));
		symlinkSync(resolve('build'), join(sites, 'raad/stukken'));
	});

	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.beforeEach(async () => {
		host = await roughHost(join(folder, 'eerste'));
	});

	test.afterEach(() => host.stop());

	for (const base of ['/', '/raad/stukken/']) {
		test(`a dossier at ${base} that was opened works without a network`, async ({ page }) => {
			host.folder = sites;
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(error.message));
			await page.goto(`${host.origin}${base}${DOSSIER}/`);
			await keeps(page, first, base);
			host.fault = () => 'no network';

			await page.reload();
			await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).fill('3');
			await expect(page).toHaveURL(/\?indexatie=3$/);
			await expect(page.getByRole('article').first()).toContainText('2.300.995');
			await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(1)');
			const pages = first.filter((file) => file.startsWith(`${DOSSIER}/`) && file.endsWith('/'));
			expect(pages.length).toBeGreaterThan(1);
			for (const file of pages) {
				await page.goto(`${host.origin}${base}${file}?indexatie=3`);
				await expect(page.locator('main h1')).toBeVisible();
				await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(1)');
			}
			for (const file of pages) {
				const link = page
					.locator(`header nav a[href="${base}${file}?indexatie=3"]:not([data-opens])`)
					.first();
				if ((await link.count()) === 0) continue;
				// Some stand in a menu.
				await link.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
				await link.click();
				await expect(link).toHaveAttribute('aria-current', 'page');
			}
			for (const address of [`${base}${DOSSIER}`, `${base}${DOSSIER}/index.html`]) {
				await page.goto(`${host.origin}${address}?indexatie=3`);
				await expect(page).toHaveURL(/hilversum-wmo-2024\/\?indexatie=3$/);
				await expect(page.getByRole('article').first()).toContainText('2.300.995');
			}
			expect(complaints).toEqual([]);
			await page.goto(`${host.origin}${base}toegankelijkheid/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is niet bewaard');
		});
	}

	test('a visitor keeps the whole dossier for the meeting, with the keyboard', async ({ page }) => {
		await page.goto(`${host.origin}/${DOSSIER}/`);
		await keeps(page, first);
		const button = page.getByRole('button', { name: 'Bewaar voor in de vergadering' });
		await button.focus();
		await page.keyboard.press('Enter');
		const foot = page.getByRole('contentinfo');
		await expect(foot.getByRole('status')).toContainText(
			'dit hele dossier werkt op dit apparaat ook zonder netwerk'
		);
		await keeps(page, [...first, ...rest]);
		host.fault = () => 'no network';
		await page.reload();
		await expect(foot.getByRole('status')).toContainText('Bewaard');
		await page.goto(`${host.origin}/${DOSSIER}/vergelijk/a-c/?transformatiekosten=50000`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const csv = await page.evaluate(async () =>
			(await fetch('/hilversum-wmo-2024/gegevens/doorrekening.csv')).text()
		);
		expect(csv).toContain('keuze;soort;post');
	});

	/** Opens the dossier and waits until it is kept, and the worker answers. */
	async function visit(page: Page): Promise<void> {
		await page.goto(`${host.origin}/${DOSSIER}/`);
		await keeps(page, first);
		await page.reload();
		await openOf(page);
	}

	test('with a new version: it waits until the old one is left, and then replaces it whole', async ({
		page,
		context
	}) => {
		await visit(page);
		expect(await cacheNames(page)).toEqual([cacheOf('eerste')]);

		publish('volgende');
		expect(await update(page)).toBe('installed');
		await expect(page.getByRole('status').first()).toContainText('het dossier zelf is veranderd');
		await page.reload();
		await expect(page).toHaveTitle(/Dossier eerste/);
		const away = await context.newPage();
		await page.close();
		// The browser needs a moment to see that the old version is left.
		await expect(async () => {
			await away.goto(`${host.origin}/${DOSSIER}/`);
			const title = await away.title();
			if (!title.includes('volgende')) await away.goto('about:blank');
			expect(title).toBe('Dossier volgende · Keuzewijzer');
		}).toPass();
		await expect(away.getByRole('contentinfo')).toContainText('Dossier volgende');
		await expect.poll(() => cacheNames(away)).toEqual([cacheOf('volgende')]);
		host.fault = () => 'no network';
		await away.reload();
		await expect(away).toHaveTitle('Dossier volgende · Keuzewijzer');
		await openOf(away);
	});

	test('with a new version: a visitor takes it into use in all tabs, and keeps own changes', async ({
		page,
		context
	}) => {
		await visit(page);
		const second = await context.newPage();
		await second.goto(`${host.origin}/${DOSSIER}/verantwoording/?indexatie=3`);
		await alive(second);
		await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).fill('2.5');
		await expect(page).toHaveURL(/\?indexatie=2.5$/);

		publish('zelfde-dossier');
		expect(await update(page)).toBe('installed');
		const news = page.getByRole('status').first();
		await expect(news).toContainText('Er is een nieuwe versie van deze site. Het dossier is niet veranderd.');
		await news.getByRole('button', { name: 'Vernieuw' }).press('Enter');
		await expect(news).toHaveText('De nieuwe versie komt zo: dat kan een halve minuut duren.');
		for (const tab of [page, second]) {
			await expect(tab.getByRole('contentinfo')).toContainText('Software zelfde-dossier', TAKEN_OVER);
			await expect(tab.getByRole('region', { name: 'Uw aannames' })).toContainText('(1)');
		}
		await expect(page).toHaveURL(/\?indexatie=2.5$/);
		await expect(second).toHaveURL(/\?indexatie=3$/);
		await expect(news).toBeEmpty();
		await expect.poll(() => cacheNames(page)).toEqual([cacheOf('zelfde-dossier')]);
	});

	test('with a new version: a page that is not kept comes whole from it, and no other page changes', async ({
		page,
		context
	}) => {
		await visit(page);
		// The new version cannot be fetched whole, so that the old one stays.
		publish('volgende');
		host.fault = (path) => (path.endsWith('favicon.svg') ? 'error' : undefined);
		const second = await context.newPage();
		await second.goto(`${host.origin}/handleiding/`);
		await expect(second.locator('#svelte-announcer')).toHaveCount(1);
		await expect(second.getByRole('contentinfo')).toContainText('Software volgende');
		await page.reload();
		await expect(page).toHaveTitle(/Dossier eerste/);
		await expect(page.getByRole('contentinfo')).toContainText('Software eerste');
		await keepsOnlyGenuine(page, ...['eerste', 'volgende'].map((version) => join(folder, version)));
	});

	const some = (path: string): boolean => /\.(?:js|css)$/.test(path) && !path.endsWith('/service-worker.js');
	const CASES: readonly (readonly [name: string, faults: readonly Fault[], at: (path: string) => boolean])[] =
		[
			['one file', ['html', 'half', 'error', 'redirect', 'gone'], (path) => path === `/${PAGE}`],
			['scripts and styles', ['html', 'half', 'redirect'], some],
			['everything', ['html', 'half', 'error', 'redirect', 'gone'], () => true]
		];

	for (const [name, faults, at] of CASES) {
		test(`with a bad network for ${name}: nothing wrong is kept at an update, and it heals`, async ({
			page
		}) => {
			await visit(page);
			publish('volgende');
			for (const fault of faults) {
				host.fault = (path) => (at(path) ? fault : undefined);
				expect(await update(page), fault).not.toBe('installed');
				await page.reload();
				await expect(page).toHaveTitle(/Dossier eerste/);
				await openOf(page);
				await keepsOnlyGenuine(page, ...['eerste', 'volgende'].map((version) => join(folder, version)));
				// A next try does not wait here.
				await forgetWaits(page);
			}
			host.fault = () => undefined;
			expect(await update(page)).toBe('installed');
			await page.getByRole('button', { name: 'Vernieuw' }).click();
			await expect(page).toHaveTitle(/Dossier volgende/, TAKEN_OVER);
			await openOf(page);
		});

		test(`with a bad network for ${name}: nothing wrong is kept at a first visit, and it heals`, async ({
			page
		}) => {
			await page.goto(`${host.origin}/toegankelijkheid/`);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			for (const fault of faults) {
				host.fault = (path) => (at(path) ? fault : undefined);
				await goTo(page, `${host.origin}/${DOSSIER}/`);
				await page.waitForTimeout(1500);
				host.fault = () => undefined;
				await page.goto(`${host.origin}/${DOSSIER}/`);
				await openOf(page);
				await forgetWaits(page);
				await keepsOnlyGenuine(page, join(folder, 'eerste'));
			}
			await page.reload();
			await keeps(page, first);
		});
	}

	/** Lets the worker try again at once what failed. */
	const forgetWaits = (page: Page): Promise<void> =>
		page.evaluate(async () => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					if (request.url.includes('/_app/notitie/wacht/')) await cache.delete(request);
				}
			}
		});

	test('that lets one file hang: the page works, and the rest is kept', async ({ page }) => {
		host.fault = (path) => (path === `/${PAGE}` ? 'hang' : undefined);
		await page.goto(`${host.origin}/${DOSSIER}/`);
		await openOf(page);
		await keeps(
			page,
			first.filter((file) => file !== PAGE)
		);
	});

	test('that changes pages on the way: the site works, keeps none of them, and is not asked for all at every view', async ({
		page
	}) => {
		const changed = join(folder, 'gewijzigd');
		cpSync(host.folder, changed, { recursive: true });
		for (const name of readdirSync(changed, { recursive: true, encoding: 'utf8' })) {
			if (name.endsWith('.html')) {
				const path = join(changed, name);
				writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head ><!-- van de host -->'));
			}
		}
		host.folder = changed;
		await page.goto(`${host.origin}/${DOSSIER}/`);
		await keeps(
			page,
			first.filter((file) => file.endsWith('.js'))
		);
		await expect.poll(() => host.asked.filter((path) => path === `/${PAGE}`).length).toBe(1);
		host.asked = [];
		await page.reload();
		await openOf(page);
		await page
			.getByRole('article')
			.getByRole('link', { name: /^Keuze C / })
			.click();
		await expect(page).toHaveTitle(/Keuze C/);
		await page.waitForLoadState('networkidle');
		expect(host.asked.filter((path) => path === `/${PAGE}`)).toEqual([]);
		expect((await keptFiles(page)).filter(({ file }) => file.endsWith('/'))).toEqual([]);
	});

	test('that fails at an update: what came is kept, and a next view does not ask for it again', async ({
		page
	}) => {
		await visit(page);
		publish('volgende');
		host.fault = (path) => (path === `/${PAGE}` ? 'error' : undefined);
		host.asked = [];
		expect(await update(page)).toBe('redundant');
		expect(host.asked.length).toBeGreaterThan(5);
		host.asked = [];
		await page.reload();
		await openOf(page);
		await update(page);
		expect(
			host.asked.filter((path) => path !== '/service-worker.js' && path !== '/_app/version.json')
		).toEqual([]);
		host.fault = () => undefined;
		await forgetWaits(page);
		expect(await update(page)).toBe('installed');
		expect(host.asked.filter((path) => path.endsWith('/') && path !== '/').length).toBe(1);
	});

	test('that sends the browser from /x/ to /x: the site works at every visit, with and without a network', async ({
		page
	}) => {
		host.cutsSlashes = true;
		await visit(page);
		const unkept = [...first, ...rest].findLast((file) => /vergelijk\/.-.\/$/.test(file)) ?? '';
		for (const path of [
			`${DOSSIER}/keuze/a/`,
			`${DOSSIER}/keuze/a`,
			unkept,
			unkept.slice(0, -1),
			unkept,
			DOSSIER
		]) {
			await page.goto(`${host.origin}/${path}?indexatie=3`);
			await expect(page.getByRole('region', { name: 'Uw aannames' }), path).toContainText('(1)');
		}
		const redirected = await page.evaluate(async () => {
			const found = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					if ((await cache.match(request))?.redirected) found.push(request.url);
				}
			}
			return found;
		});
		expect(redirected).toEqual([]);
		host.fault = () => 'no network';
		for (const path of [unkept, unkept.slice(0, -1), `${DOSSIER}/`, DOSSIER]) {
			await page.goto(`${host.origin}/${path}?indexatie=3`);
			await expect(page.getByRole('region', { name: 'Uw aannames' }), path).toContainText('(1)');
		}
	});

	test('that no longer has the site: the visitor hears it, and gets what the host has', async ({ page }) => {
		await visit(page);
		publishNothing();
		await page.reload();
		await openOf(page);
		await expect(page.getByRole('status').first()).toContainText('Deze site staat niet meer op dit adres');
		expect(await cacheNames(page)).toEqual([]);
		await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click();
		await expect(page.getByText('Niet hier')).toBeVisible();
	});

	test('that has lost the worker for a moment, or sends a login page for everything: what is kept stays', async ({
		page
	}) => {
		await visit(page);
		for (const fault of ['html', 'redirect', 'error'] as const) {
			host.fault = () => fault;
			await page.reload();
			await openOf(page);
		}
		host.fault = (path) => (path === '/service-worker.js' ? 'gone' : undefined);
		await page.reload();
		await openOf(page);
		await page.waitForTimeout(6000);
		await keeps(page, first);
	});

	test('where the worker of PUBLISHING.md is put in place: the old site is left', async ({ page }) => {
		await visit(page);
		publishNothing();
		const [, stop = ''] =
			/<!-- stop -->\s*```js\n([^]*?)```/.exec(readFileSync('.github/PUBLISHING.md', 'utf8')) ?? [];
		writeFileSync(join(host.folder, 'service-worker.js'), stop);
		// A browser looks for another worker in its own time, after a page was opened.
		await expect(async () => {
			await page.reload();
			await expect(page.getByText('Niet hier')).toBeVisible({ timeout: 10_000 });
		}).toPass({ timeout: 80_000 });
		await page.goto(host.origin).catch(() => undefined);
		expect(await cacheNames(page)).toEqual([]);
	});

	test('whose scripts do not arrive: a link says that its changes are not in the figures', async ({
		page
	}) => {
		const note = page.getByText('de aannames uit deze link zijn nog niet verwerkt');
		for (const [fault, at] of [
			['gone', /\.js$/],
			['html', /\/nodes\/.*\.js$/],
			['hang', /\.js$/]
		] as const) {
			host.fault = (path) => (at.test(path) ? fault : undefined);
			await goTo(page, `${host.origin}/${DOSSIER}/?indexatie=3`);
			await expect(note, fault).toBeVisible();
			await openOf(page);
		}
		host.fault = () => undefined;
		await note.getByRole('link', { name: 'Laad de pagina opnieuw' }).click();
		await expect(page.getByRole('article').first()).toContainText('2.300.995');
		await expect(note).toBeHidden();
	});

	test('whose scripts come late: the line about the link goes once they are in', async ({ page }) => {
		await page.route(/\/entry\/app\..*\.js$/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 5500));
			await route.continue();
		});
		const visited = page.goto(`${host.origin}/${DOSSIER}/?indexatie=3`);
		const note = page.getByText('de aannames uit deze link zijn nog niet verwerkt');
		await expect(note).toBeVisible();
		await visited;
		await expect(page.getByRole('article').first()).toContainText('2.300.995');
		await expect(note).toBeHidden();
	});

	test('whose wrong files an earlier worker kept: the page drops them and opens again, once', async ({
		page
	}) => {
		await visit(page);
		/** As an earlier worker did: the login page under the names of all scripts. */
		const poison = (): Promise<void> =>
			page.evaluate(async (login) => {
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					for (const { url } of await cache.keys()) {
						if (url.endsWith('.js')) {
							await cache.put(url, new Response(login, { headers: { 'content-type': 'text/html' } }));
						}
					}
				}
			}, '<h1>Log in</h1>');
		await poison();
		let loads = 0;
		page.on('request', (request) => {
			if (request.isNavigationRequest()) loads++;
		});
		await goTo(page, `${host.origin}/${DOSSIER}/?indexatie=3`);
		await expect(page.getByRole('article').first()).toContainText('2.300.995');
		expect(loads).toBe(2);

		// Without a network nothing is dropped: what is kept may be all that there is.
		await keeps(page, first);
		await poison();
		host.fault = () => 'error';
		await goTo(page, `${host.origin}/${DOSSIER}/?indexatie=3`);
		await expect(page.getByText('nog niet verwerkt')).toBeVisible();
		await page.waitForTimeout(1500);
		expect((await cacheNames(page)).length).toBe(1);
		expect(loads).toBe(3);
	});
});
