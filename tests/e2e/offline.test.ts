import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

// The whole site is fetched, and then every page of a dossier opened.
test.slow();

/** Waits until the whole site is kept in the browser. */
const isKept = (page: Page): Promise<unknown> =>
	page.evaluate(() => navigator.serviceWorker.ready.then(() => 1));

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

for (const base of ['/', '/raad/stukken/']) {
	test(`a site at ${base} that was visited works without a network`, async ({ page, context }) => {
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(`${base}hilversum-wmo-2024/`);
		await isKept(page);
		await context.setOffline(true);

		await page.reload();
		await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).fill('3');
		await expect(page).toHaveURL(/\?indexatie=3$/);
		await expect(page.getByRole('article').first()).toContainText('2.300.995');
		await page.getByRole('link', { name: 'Keuze C bekijken' }).click();
		await expect(page).toHaveURL(/keuze\/c\/\?indexatie=3$/);
		await expect(page.getByRole('row', { name: /^Totaal/ }).first()).toContainText('p.m.');

		const nav = page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link');
		const links = await nav.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(8);
		const addresses = links.map((href) => new URL(href, page.url()).href);
		for (const address of addresses) {
			await page.goto(address);
			await expect(page.locator('main h1')).toBeVisible();
			await expect(page.locator('#svelte-announcer')).toHaveCount(1);
			await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(1)');
		}
		for (let place = 0; place < links.length; place++) {
			await nav.nth(place).click();
			await expect(nav.nth(place)).toHaveAttribute('aria-current', 'page');
		}
		await page.goto(`${base}hilversum-wmo-2024`);
		await expect(page).toHaveURL(/hilversum-wmo-2024\/$/);
		expect(complaints).toEqual([]);
	});
}

test.describe('a new version', () => {
	const port = Number(process.env['KEUZEWIJZER_PORT'] ?? 4319) + 100;
	const origin = `http://localhost:${port}`;
	let folder: string;
	let server: ChildProcess;

	const VERSION = /"version":"([^"]+)"/.exec(readFileSync('build/_app/version.json', 'utf8'))?.[1] ?? '';
	const NEXT = 'volgende';

	const digests = (html: string): string[] =>
		[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) =>
			createHash('sha256').update(code).digest('base64')
		);

	/** A file with the marks of another version, in a page with the hashes of its scripts made right again. */
	function marked(text: string, version: string): string {
		const made = text
			.replaceAll(VERSION, version)
			.replaceAll('Wmo-Samenleving 2024–2030', `Dossier ${version}`);
		const after = digests(made);
		return digests(text).reduce((page, digest, place) => page.replace(digest, after[place] ?? ''), made);
	}

	/** Publishes a copy of the site in which every file that could give the version away has its marks. */
	function publish(version: string): void {
		const made = join(folder, version);
		cpSync('build', made, { recursive: true });
		for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/\.(?:html|json|js)$/.test(entry.name)) continue;
			const path = join(entry.parentPath, entry.name);
			writeFileSync(path, marked(readFileSync(path, 'utf8'), version));
		}
		rmSync(join(folder, 'site'), { recursive: true, force: true });
		renameSync(made, join(folder, 'site'));
	}

	test.beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'keuzewijzer-'));
		publish('eerste');
		server = spawn(process.execPath, ['tests/e2e/server.js', String(port), join(folder, 'site')]);
		await expect
			.poll(() =>
				fetch(origin).then(
					({ ok }) => ok,
					() => false
				)
			)
			.toBe(true);
	});

	test.afterEach(() => {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	test.describe.configure({ mode: 'serial' });

	test('waits until the old one is left, and then replaces it whole', async ({ page, context }) => {
		await page.goto(`${origin}/hilversum-wmo-2024/`);
		await isKept(page);
		expect(await cacheNames(page)).toEqual(['keuzewijzer / eerste']);
		await page.reload();

		publish(NEXT);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
			.toBe(true);
		await page.getByRole('link', { name: 'Keuze C bekijken' }).click();
		await expect(page).toHaveTitle(/Keuze C · Dossier eerste/);
		await page.reload();
		await expect(page).toHaveTitle(/Keuze C · Dossier eerste/);
		const second = await context.newPage();
		await second.goto(`${origin}/hilversum-wmo-2024/verantwoording/`);
		await expect(second).toHaveTitle(/Dossier eerste/);

		const away = await context.newPage();
		await page.close();
		await second.close();
		// The browser needs a moment to see that the old version is left.
		await expect(async () => {
			await away.goto(`${origin}/hilversum-wmo-2024/`);
			const title = await away.title();
			if (!title.includes(NEXT)) await away.goto('about:blank');
			expect(title).toBe(`Dossier ${NEXT} · Keuzewijzer`);
		}).toPass();
		await expect(away.getByRole('contentinfo')).toContainText(`Dossier ${NEXT}`);
		await expect.poll(() => cacheNames(away)).toEqual([`keuzewijzer / ${NEXT}`]);
		await context.setOffline(true);
		await away.getByRole('link', { name: 'Keuze C bekijken' }).click();
		await expect(away).toHaveTitle(`Keuze C · Dossier ${NEXT} · Keuzewijzer`);
	});

	test('that is only half in place is not kept', async ({ page }) => {
		writeFileSync(join(folder, 'site', '_app', 'version.json'), JSON.stringify({ version: NEXT }));
		await page.goto(`${origin}/hilversum-wmo-2024/verantwoording/`);
		const ended = await page.evaluate(async () => {
			const { installing } = await navigator.serviceWorker.register('/service-worker.js');
			return new Promise((resolve) => {
				if (installing === null) resolve('no install');
				installing?.addEventListener('statechange', () => resolve(installing.state));
			});
		});
		expect(ended).toBe('redundant');
		expect(await cacheNames(page)).toEqual([]);
	});
});
