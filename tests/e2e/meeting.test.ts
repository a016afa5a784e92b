import { expect, type Locator, type Page } from '@playwright/test';
import { sheets } from './paper.ts';
import { alive, test } from './test.ts';

const DOSSIER = '/hilversum-wmo-2024';
const SOME = '?indexatie=2.5&transformatiekosten=50000';
const ALL = `${SOME}&fte_in_dienst=25&meerkosten_per_fte=5000&wmo_lasten_2023=20000000&groei_wmo=2.9&minder_zware_ondersteuning=1&kracht_gemeenschap=1&aanzuigende_werking=1&later_in_beeld=1&overlegbesparing=10000`;

test.describe('the hand-out', () => {
	for (const [what, dossier, query] of [
		['as the source has it', DOSSIER, ''],
		['with two changed assumptions', DOSSIER, SOME],
		['with every assumption changed', DOSSIER, ALL],
		['of a worked example', '/hilversum-taakstelling-2022', '']
	] as const) {
		test(`takes exactly two sheets ${what}`, async ({ page }) => {
			await page.goto(`${dossier}/hand-out/${query}`);
			await alive(page);
			await expect(page.getByRole('img', { name: 'QR-code' })).toBeVisible();
			expect(await sheets(page)).toBe(2);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.meanings dt').filter({ hasText: 'P.m.:' })).toBeVisible();
		});
	}

	test('names what was changed, with the source’s figures beside it, and links to the same figures', async ({
		page
	}) => {
		await page.goto(`${DOSSIER}/hand-out/${SOME}`);
		const changed = page.getByRole('region', {
			name: 'Let op: 2 aannames zijn anders dan in de bron'
		});
		await expect(changed).toContainText(/Loon- en prijsstijging: 2,5\s%\sper jaar \(bron: 0\s%\sper jaar\)/);
		await expect(page.getByRole('article').first()).toContainText(/bron: €\s2\.200\.000/);
		await expect(page.getByText(`${DOSSIER}/${SOME}`)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Druk af' })).toBeHidden();
		await expect(changed).toBeVisible();
		// Each sheet may be copied without the other.
		await expect(page.locator('.side').nth(1)).toContainText('Let op: 2 aannames zijn anders');
	});

	test('gives the path of the site where JavaScript is off', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${DOSSIER}/hand-out/`);
		const text = await page.locator('main').innerText();
		expect(text).toContain(`Dezelfde cijfers op de site: ${DOSSIER}/`);
		await expect(page.getByRole('article').nth(2)).toContainText(/2\.000\.000.*\+ 1 p\.m\./s);
		await context.close();
	});
});

const heights = (all: Locator): Promise<readonly number[]> =>
	all.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));

test.describe('the presentation', () => {
	const next = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: 'Volgende' });

	for (const [width, height, query, dossier] of [
		[1280, 720, '', DOSSIER],
		[1280, 720, SOME, DOSSIER],
		[1280, 720, ALL, DOSSIER],
		[1920, 1080, SOME, DOSSIER],
		[1024, 768, SOME, DOSSIER],
		[1280, 720, '?besparing_wijk=300000', '/hilversum-taakstelling-2022'],
		[1024, 768, '', '/hilversum-taakstelling-2022']
	] as const) {
		test(`of ${dossier} shows each step whole on ${width} by ${height}${query === '' ? '' : `, with ${query.split('=').length - 1} changes`}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(`${dossier}/presenteren/${query}`);
			await expect(next(page)).toBeVisible();
			let steps = 0;
			for (;;) {
				steps += 1;
				const { title, isPicture, over, smallest } = await page.evaluate(() => {
					const root = document.documentElement;
					const texts = [...document.querySelectorAll('.stage *')].filter(
						(element) =>
							element.checkVisibility() &&
							element.closest('.kw-visually-hidden, .axis') === null &&
							[...element.childNodes].some(
								(node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''
							)
					);
					return {
						title: document.querySelector('.step:not([hidden]) h2')?.textContent ?? '',
						isPicture: document.querySelector('.dense:not([hidden])') !== null,
						over: [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth],
						smallest: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize)))
					};
				});
				expect(over, title).toEqual([0, 0]);
				// The least words of a picture, as its years, are as large as those of print held at arm’s length.
				const least = isPicture ? 16 : 28;
				expect(smallest, title).toBeGreaterThanOrEqual(width >= 1280 ? least : least * 0.8);
				if (await next(page).isDisabled()) break;
				await next(page).click();
			}
			expect(steps).toBeGreaterThanOrEqual(6);
		});
	}

	for (const [width, height] of [
		[1280, 720],
		[1024, 768]
	] as const)
		test(`gives the columns of the years, equally high, more than a third of ${width} by ${height}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(`${DOSSIER}/presenteren/#jaren`);
			const columns = page.locator('#jaren .tall');
			await expect(columns).toHaveCount(4);
			await expect.poll(async () => Math.min(...(await heights(columns)))).toBeGreaterThan(height / 3);
			expect(new Set(await heights(columns)).size).toBe(1);
		});

	test('goes by keys, has the step in its address, says where it is, and leaves with Escape', async ({
		page
	}) => {
		await page.goto(`${DOSSIER}/presenteren/${SOME}`);
		await expect(next(page)).toBeVisible();
		const progress = page.getByRole('status').filter({ hasText: /^Stap/ });
		await expect(progress).toContainText('Stap 1 van');
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/\?indexatie=2\.5&transformatiekosten=50000#aannames$/);
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/#vraag-toegang$/);
		await page.keyboard.press('Space');
		await expect(progress).toContainText('Stap 4 van');
		await page.keyboard.press('PageUp');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/#aannames$/);
		await page.keyboard.press('End');
		await expect(page.getByRole('heading', { name: 'Wat is nog niet bekend?' })).toBeVisible();
		await expect(next(page)).toBeDisabled();
		await page.keyboard.press('Home');
		await expect(progress).toContainText('Stap 1 van');
		await expect(page.getByText('Let op: 2 aannames zijn anders dan in de bron')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/hilversum-wmo-2024\/\?indexatie=2\.5&transformatiekosten=50000$/);
	});

	test('moves an assumption beside the picture, and goes to a prepared situation by a number key', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(`${DOSSIER}/presenteren/?transformatiekosten=60000`);
		const c = page.getByRole('article', { name: /Keuze C/ });
		await expect(c).toContainText('€ 2.240.000');
		await page.keyboard.press('1');
		await expect(c).toContainText(/2\.000\.000.*\+ 1 p\.m\./s);
		await expect(page.getByRole('button', { name: '1 bron' })).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('2');
		await expect(c).toContainText('€ 2.240.000');
		await page.getByRole('button', { name: 'Wat als?' }).click();
		await page.getByRole('textbox', { name: 'Transformatie- en frictiekosten' }).fill('100000');
		await page.keyboard.press('Enter');
		await expect(c).toContainText('€ 2.400.000');
		await expect(page.getByRole('status').filter({ hasText: /^Stap/ })).toContainText('Stap 1 van');
		const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		expect(over).toBe(0);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary', { name: 'Wat als?' })).toBeHidden();
	});

	test('opens at the step that its address names', async ({ page }) => {
		await page.goto(`${DOSSIER}/presenteren/#risicos`);
		await expect(next(page)).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Risico’s die de bron noemt/);
	});

	for (const [at, title] of [
		['', 'Vier keuzes uit twee vragen'],
		['#niet-bekend', 'Wat is nog niet bekend?']
	] as const)
		test(`is one screen from its first paint${at}, and gives all of it when its scripts do not come`, async ({
			browser
		}) => {
			const context = await browser.newContext({ serviceWorkers: 'block' });
			await context.route('**/*.js', (route) => route.abort());
			const page = await context.newPage();
			await page.goto(`${DOSSIER}/presenteren/${at}`, { waitUntil: 'commit' });
			const steps = page.locator('.step').filter({ visible: true });
			await expect(steps).toHaveCount(1);
			await expect(steps.getByRole('heading', { level: 2 })).toHaveText(title);
			await expect(page.getByRole('contentinfo')).toBeHidden();
			await expect.poll(() => steps.count()).toBeGreaterThanOrEqual(7);
			await expect(page.getByRole('contentinfo')).toBeVisible();
			await context.close();
		});

	test('stands below each other where JavaScript is off', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${DOSSIER}/presenteren/`);
		for (const name of [
			'Vier keuzes uit twee vragen',
			'Wat draait de volgorde om?',
			'Wat is nog niet bekend?'
		])
			await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
		await expect(next(page)).toHaveCount(0);
		await context.close();
	});
});

test('a shared link shows a picture of 1200 by 630 that the site itself holds', async ({ request }) => {
	const shared = await request.get(`${DOSSIER}/vergelijk/`);
	const html = await shared.text();
	const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
	const picture = await request.get(new URL(address ?? '', shared.url()).href);
	expect(picture.headers()['content-type']).toBe('image/png');
	const bytes = await picture.body();
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(html).toMatch(/<meta property="og:title" content="[^"]*Wmo-Samenleving/);
	expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
});

test.describe('on paper', () => {
	for (const path of [
		'',
		'keuze/d/',
		'vergelijk/',
		'vergelijk/a-c/',
		'varianten/',
		'risicos/',
		'weging/',
		'oordelen/',
		'verantwoording/'
	])
		test(`/${path} prints no buttons and cuts no table off`, async ({ page }) => {
			await page.goto(`${DOSSIER}/${path}`);
			await alive(page);
			// The width of a sheet of A4 within its margins.
			await page.setViewportSize({ width: 703, height: 1000 });
			await page.emulateMedia({ media: 'print' });
			// Rows of a chart are buttons for the keyboard, and show nothing of it.
			await expect(page.getByRole('button').filter({ hasText: /\S/ })).toHaveCount(0);
			await expect(
				page.locator('main :is([type=radio], [type=checkbox], [type=range])').filter({ visible: true })
			).toHaveCount(0);
			const wide = await page
				.locator('table')
				.evaluateAll((all) =>
					all
						.filter(
							(table) => table.checkVisibility() && table.getBoundingClientRect().right > innerWidth + 1
						)
						.map((table) => table.textContent)
				);
			expect(wide).toEqual([]);
		});
});
