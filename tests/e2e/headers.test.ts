import { expect, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { alive, isOfTheTest, test } from './test.ts';

/** Where the test server sends the headers that the build wrote. */
const SITE = '/met-headers';
const DOSSIER = `${SITE}/hilversum-wmo-2024`;

/** What the browser refuses or complains of on a page, and the hosts that it asks for something. */
async function watched(page: Page): Promise<{ complaints: string[]; hosts: Set<string> }> {
	const complaints: string[] = [];
	const hosts = new Set<string>();
	page.on('console', (message) => {
		if (isOfTheTest(message.text())) return;
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			console.error(`refused: ${effectiveDirective} ${blockedURI} ${sample}`);
		});
	});
	return { complaints, hosts };
}

test('every response has the headers that internet.nl looks at', async ({ request }) => {
	for (const path of ['/', '/hilversum-wmo-2024/keuze/a/', '/favicon.svg', '/bestaat-niet']) {
		const headers = (await request.get(SITE + path)).headers();
		expect(headers, path).toMatchObject({
			'strict-transport-security': 'max-age=31536000',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'x-frame-options': 'DENY'
		});
		const policy = headers['content-security-policy'] ?? '';
		for (const directive of [
			"default-src 'self'",
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
			"require-trusted-types-for 'script'"
		]) {
			expect(policy.split('; '), path).toContain(directive);
		}
		// The hash is that of the page for an address that is none.
		expect(policy).toMatch(/(?:^|; )style-src 'self' 'sha256-[^' ;]+'(?:;|$)/);
		expect(policy).not.toMatch(/unsafe|\*|http:/);
	}
});

test('a file whose name changes with its content may be kept for a year, a page may not', async ({
	request
}) => {
	const page = await request.get(`${SITE}/`);
	expect(page.headers()['cache-control']).toBeUndefined();
	const [, script = ''] = /href="\.\/(_app\/immutable\/[^"]+)"/.exec(await page.text()) ?? [];
	const kept = await request.get(`${SITE}/${script}`);
	expect(kept.ok()).toBe(true);
	expect(kept.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('no page breaks a policy of the headers or asks another host for anything', async ({ page }) => {
	test.slow();
	const { complaints, hosts } = await watched(page);
	for (const { path } of PAGES) {
		await page.goto(SITE + path);
		await alive(page);
		expect.soft(complaints.splice(0), path).toEqual([]);
		expect.soft([...hosts], path).toEqual([new URL(page.url()).host]);
	}
});

test('the headers are enforced: text becomes no HTML, and no script or worker comes from elsewhere', async ({
	page
}) => {
	const { complaints } = await watched(page);
	await page.goto(`${DOSSIER}/`);
	await alive(page);
	const refused = await page.evaluate(() => {
		const attempts = [
			() => document.body.insertAdjacentHTML('beforeend', '<b>tekst</b>'),
			() => new Worker('https://example.org/werk.js'),
			() => document.createElement('script').setAttribute('src', 'https://example.org/script.js')
		];
		return attempts.map((attempt) => {
			try {
				attempt();
				return 'allowed';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		});
	});
	expect(refused).toEqual(['refused', 'refused', 'refused']);
	await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3);
});

test('a visitor changes, looks up, downloads and weighs without breaking a policy', async ({ page }) => {
	const { complaints, hosts } = await watched(page);
	await page.goto(`${DOSSIER}/`);
	await alive(page);
	await page.getByRole('link', { name: 'Bronnen', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bronnen en verantwoording');
	await page.goto(`${DOSSIER}/?transformatiekosten=50000`);
	await expect(page.getByRole('article').nth(2)).toContainText('2.200.000');
	const control = page.getByRole('textbox', { name: /^Loon- en prijsstijging/ }).first();
	await control.fill('2,5');
	await control.press('Enter');
	await expect(page).toHaveURL(/indexatie=2\.5/);

	await page
		.getByRole('article')
		.first()
		.getByRole('link', { name: /, uitleg/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	// What closes goes back in the history first, which would end the visit of another page.
	await expect(page).not.toHaveURL(/#uitleg/);

	await page.goto(`${DOSSIER}/vergelijk/`);
	await alive(page);
	const download = page.waitForEvent('download');
	await page
		.getByRole('button', { name: /Excel|xlsx/i })
		.first()
		.click();
	expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

	await page.goto(`${DOSSIER}/weging/`);
	await page.getByRole('button', { name: 'Begin met wegen' }).click();
	await page
		.goto(`${DOSSIER}/weging/?score.passende_zorg=A5.B1.C2.D1&score.kinderen_veilig=A1.B5.C1.D2`)
		.then(() => alive(page));
	await expect(page.getByRole('region', { name: 'De uitkomst van uw eigen weging' })).toContainText(
		'criteria doen mee.'
	);
	expect(page.workers()).toHaveLength(1);

	expect(complaints).toEqual([]);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test('an author edits, fills in a form, pastes and saves without breaking a policy, with the preview beside it', async ({
	page
}) => {
	const { complaints, hosts } = await watched(page);
	await page.goto(`${SITE}/bewerken/`);
	await page.getByRole('button', { name: 'Bewerk Wmo-Samenleving' }).click();
	const preview = page.frameLocator('iframe[title="Voorbeeld van het overzicht"]');
	await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(preview.getByRole('article').nth(2)).toContainText('€ 2.000.000');
	// Its styles are those of a page: without a doctype a browser draws it as it did in 1998.
	expect(await preview.locator('body').evaluate(() => document.compatMode)).toBe('CSS1Compat');
	expect(
		await preview.locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('--kw-space-4'))
	).not.toBe('');

	await page.getByRole('group', { name: 'Bestanden' }).getByRole('button', { name: 'keuze-c.yaml' }).click();
	await page.getByRole('textbox', { name: 'Tekst van keuze-c.yaml' }).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	await page.keyboard.type('verw');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Escape');
	for (let times = 0; times < 4; times++) await page.keyboard.press('Backspace');

	await page.getByRole('button', { name: 'Formulier' }).click();
	await page.getByLabel('Keuze', { exact: true }).selectOption({ label: 'C: Buurtgericht en gemeente' });
	await page.getByLabel('Post', { exact: true }).selectOption({ label: 'Dienstverlening in de wijk' });
	await page.getByLabel('Bedrag per jaar').fill('85.000');
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await page.getByRole('button', { name: 'Neem over in de tekst' }).click();
	await expect(preview.getByRole('article').nth(2)).toContainText('€ 2.020.000');

	await page.getByRole('button', { name: 'Uit een rekenblad' }).click();
	await page
		.getByLabel('Plak de tabel')
		.fill('Post\t2024\t2025\t2026\t2027\nDienstverlening in de wijk\t90.000\t90.000\t90.000\t90.000');
	await expect(page.getByText('Eén rij is gelezen.')).toBeVisible();

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Sla op als ZIP' }).click();
	expect((await download).suggestedFilename()).toBe('hilversum-wmo-2024.zip');
	expect(complaints).toEqual([]);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test('security.txt says whom to tell of a leak, and is valid for less than a year', async ({ request }) => {
	const response = await request.get('/.well-known/security.txt');
	expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
	const fields = new Map(
		(await response.text())
			.trim()
			.split('\n')
			.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])
	);
	expect(fields.get('Contact')).toMatch(/^(mailto:|https:\/\/)/);
	expect(fields.get('Preferred-Languages')).toBe('nl, en');
	const left = Date.parse(fields.get('Expires') ?? '') - Date.now();
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(365 * 24 * 60 * 60 * 1000);
});
