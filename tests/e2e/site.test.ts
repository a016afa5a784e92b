import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { isFlawless } from './axe.ts';
import { lostLetters, settled, sideways } from './look.ts';
import { PAGES } from './pages.ts';
import { PARSERS, shippedTo } from './shipped.ts';
import { alive, test } from './test.ts';

/** Text as people see it: spaces are one and plain, and what only a screen reader says of a link is left out. */
const words = (text: string): string =>
	text
		.replace(/\s*, uitleg/g, '')
		.replace(/\s+/g, ' ')
		.trim();

const mainText = async (page: Page): Promise<string> => words(await page.locator('main').innerText());

/**
 * The text of the page without what only JavaScript can do or know, and without what says so where there is none; what
 * waits for its turn to be shown, shown. Which options a step is between is only seen where there is no room for its line.
 */
async function lastingText(page: Page): Promise<string> {
	await page.locator('main section[hidden]').evaluateAll((all) => {
		for (const element of all) element.removeAttribute('hidden');
	});
	await page
		.locator('main :is(.kw-no-print, .kw-browser-only, noscript, .crossing .letters)')
		.evaluateAll((all) => {
			for (const element of all) element.remove();
		});
	return mainText(page);
}

test.describe('the overview shows the figures of the startnotitie to the euro', () => {
	test('in the four cells, with the unknown beside the known', async ({ page }) => {
		await page.goto('/hilversum-wmo-2024/');
		const cards = page.getByRole('article');
		await expect(cards).toHaveCount(4);
		const texts = (await cards.allInnerTexts()).map(words);
		expect(texts[0]).toMatch(/€ 2\.200\.000 .*Elk jaar € 550\.000\./);
		expect(texts[1]).toMatch(/€ 2\.200\.000 .*Elk jaar € 550\.000\./);
		expect(texts[2]).toMatch(/€ 2\.000\.000 \+ 1 p\.m\..* Elk jaar € 500\.000 \+ 1 p\.m\./);
		expect(texts[3]).toMatch(/€ 2\.000\.000 \+ 1 p\.m\..* Elk jaar € 500\.000 \+ 1 p\.m\./);
		expect(texts[0]).not.toContain('p.m.');
	});

	test('in the differences by axis, which are calculated', async ({ page }) => {
		await page.goto('/hilversum-wmo-2024/');
		const text = await mainText(page);
		expect(text).toContain('Buurt of centraal? Geen verschil in bedragen.');
		expect(text).toContain('Volgens de bekende bedragen kost gemeenschap € 50.000 per jaar meer.');
		expect(text).toContain(
			'Bij gemeente komt er nog een onbekend bedrag bij: Transformatie en frictie (p.m.).'
		);
		expect(text).toContain('De twee vragen staan los van elkaar');
	});

	test('in the scorecard, row by row', async ({ page }) => {
		await page.goto('/hilversum-wmo-2024/');
		const table = page.getByRole('region', { name: 'De keuzes naast elkaar' }).getByRole('table');
		const row = async (name: string): Promise<string[]> =>
			(await table.getByRole('row', { name }).getByRole('cell').allInnerTexts()).map(words);
		expect(await row('Initiatieven van inwoners € 60.000')).toEqual([
			'€ 60.000',
			'€ 60.000',
			'– niet in deze keuze',
			'– niet in deze keuze'
		]);
		expect(await row('Suïcidepreventie')).toEqual(['€ 55.000', '€ 55.000', '€ 55.000', '€ 50.000']);
		expect((await row('Transformatie en frictie')).slice(2)).toEqual([
			'+ p.m. (nog niet bekend, maakt het hoger)',
			'+ p.m. (nog niet bekend, maakt het hoger)'
		]);
	});
});

test('an option page gives every line by year with its source, and the remark on the swapped amounts', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/keuze/d/');
	const row = page.getByRole('row', { name: /Suïcidepreventie/ });
	expect((await row.getByRole('cell').allInnerTexts()).map(words)).toEqual(['€ 50.000', '€ 200.000']);
	await expect(row).toContainText('Zo staat het in de bron');
	await expect(row).toContainText('tabel Keuze D, regel 4');
	await expect(page.getByText('Dekking: waar het geld vandaan komt')).toBeVisible();
});

test('the downloads are the outcome and the YAML itself', async ({ request }) => {
	const base = '/hilversum-wmo-2024/gegevens';
	const outcome = await (await request.get(`${base}/doorrekening.json`)).json();
	expect(outcome.keuzes.C.uitgaven).toEqual({
		bekend: 2000000,
		pm: ['transformatie_en_frictie'],
		pm_richting: { transformatie_en_frictie: 'hoger' }
	});
	expect(await (await request.get(`${base}/keuze-c.yaml`)).text()).toBe(
		readFileSync('scenarios/hilversum-wmo-2024/keuze-c.yaml', 'utf8')
	);
	const csv = await (await request.get(`${base}/doorrekening.csv`)).text();
	expect(csv).toContain('C;uitgave;transformatie_en_frictie;');
	expect(csv).toMatch(/transformatie_en_frictie;[^\n]*;p\.m\.;p\.m\.;p\.m\.;p\.m\.;p\.m\.;/);
});

for (const { name, path } of PAGES) {
	test(`without JavaScript ${name} says everything`, async ({ browser }) => {
		const texts = await Promise.all(
			[true, false].map(async (javaScriptEnabled) => {
				const context = await browser.newContext({ javaScriptEnabled });
				const page = await context.newPage();
				await page.goto(path);
				if (javaScriptEnabled) await alive(page);
				const text = await lastingText(page);
				await context.close();
				return text;
			})
		);
		expect(texts[1]?.length).toBeGreaterThan(200);
		expect(texts[1]).toBe(texts[0]);
	});
}

test('the site works from a sub-path of any file server', async ({ page }) => {
	await page.goto('/raad/stukken/');
	await page.getByRole('link', { name: 'Wmo-Samenleving 2024–2030' }).click();
	await page
		.getByRole('article')
		.getByRole('link', { name: /^Keuze C / })
		.click();
	await expect(page).toHaveURL(/\/raad\/stukken\/hilversum-wmo-2024\/keuze\/c\/$/);
	await page
		.getByRole('navigation', { name: 'Hoofdnavigatie' })
		.getByRole('link', { name: 'Bronnen' })
		.click();
	await expect(page).toHaveURL(/\/raad\/stukken\/hilversum-wmo-2024\/verantwoording\/$/);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: /als JSON/ }).click();
	expect((await download).url()).toContain('/raad/stukken/hilversum-wmo-2024/gegevens/doorrekening.json');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bronnen en verantwoording');
});

test('the list shows decisions first, and says what a worked example is', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Besluiten', 'Rekenvoorbeelden']);
	const examples = page.getByRole('region', { name: 'Rekenvoorbeelden' });
	await expect(examples).toContainText('Een rekenvoorbeeld is geen stuk van de raad');
	await expect(page.getByRole('region', { name: 'Besluiten' }).getByRole('link')).toHaveText([
		'Wmo-Samenleving 2024–2030'
	]);
	await examples.getByRole('link', { name: 'Taakstelling Wmo en Jeugd 2022–2026' }).click();
	await expect(page.getByRole('article')).toHaveCount(3);
});

test('a worked example says so on every page and in what it offers, and a decision does not', async ({
	page,
	request
}) => {
	const base = '/hilversum-taakstelling-2022';
	const notice = 'Dit is een rekenvoorbeeld. Het is geen stuk van de raad en geen voorstel.';
	for (const place of [
		'',
		'keuze/a/',
		'vergelijk/',
		'vergelijk/a-c/',
		'risicos/',
		'doelen/',
		'weging/',
		'oordelen/',
		'varianten/',
		'verantwoording/'
	]) {
		await page.goto(`${base}/${place}`);
		await expect(page.getByText(notice)).toBeVisible();
		await expect(page).toHaveTitle(/Rekenvoorbeeld: Taakstelling/);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(notice)).toBeVisible();
	const json: unknown = await (await request.get(`${base}/gegevens/doorrekening.json`)).json();
	expect(json).toMatchObject({ soort: 'rekenvoorbeeld' });
	expect(await (await request.get(`${base}/gegevens/doorrekening.csv`)).text()).toContain(notice);
	await page.goto('/hilversum-wmo-2024/');
	await expect(page.getByRole('article')).toHaveCount(4);
	await expect(page.getByText(notice)).toHaveCount(0);
});

test('an address that is no page gets a page that says so and leads home', async ({ page }) => {
	for (const path of ['/bestaat/niet/', '/met-headers/hilversum-wmo-2024/keuze/x/']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).toBe('608px');
		await isFlawless(page);
	}
	await page.getByRole('link', { name: 'Naar het begin van deze site' }).click();
	await expect(page).toHaveURL(/:\d+\/$/);
});

for (const width of [360, 768, 1024, 1280])
	test(`no figure of the scorecard runs into the next at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/hilversum-wmo-2024/?indexatie=3');
		const wide = await page
			.locator('.scorecard td')
			.evaluateAll((cells) =>
				cells
					.filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
					.map((cell) => `${cell.textContent}: ${cell.scrollWidth} in ${cell.clientWidth}`)
			);
		expect(wide).toEqual([]);
	});

for (const name of ['hilversum-wmo-2024', 'hilversum-taakstelling-2022'])
	test(`the letters above the options beside each other stay in view at every width, ${name}`, async ({
		page
	}) => {
		for (const [width, height] of [
			[320, 640],
			[390, 844],
			[768, 600],
			[1024, 768],
			[1280, 600],
			[1920, 700]
		] as const) {
			await page.setViewportSize({ width, height });
			await page.goto(`/${name}/`);
			await settled(page);
			expect.soft(await lostLetters(page, 'De keuzes naast elkaar'), `${width} px`).toEqual([]);
		}
		const table = page.getByRole('region', { name: 'De keuzes naast elkaar' });
		expect((await table.boundingBox())?.width, 'most of a window of 1920 px').toBeGreaterThan(1500);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
	});

test('a changed assumption is marked on the page that accounts for the figures too', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/verantwoording/?indexatie=2.5&transformatiekosten=50000');
	await expect(page.getByRole('row', { name: /^Loon- en prijsstijging/ })).toContainText(
		/gewijzigd:\s*2,5\s% per jaar\s*bron: 0\s% per jaar/
	);
	await expect(page.getByRole('row', { name: /^Transformatie- en frictiekosten/ }).last()).toContainText(
		'bron: p.m.'
	);
	await expect(page.getByRole('region', { name: /^Nog niet bekend/ })).toContainText(
		'Later in beeld (keuze B en D)'
	);
});

test('a dossier with one question and no goals says why something is not there', async ({ page }) => {
	await page.goto('/hilversum-taakstelling-2022/vergelijk/');
	await expect(page.getByText('Twee antwoorden naast elkaar')).toBeVisible();
	await page.goto('/hilversum-taakstelling-2022/doelen/');
	await expect(page.getByText('In dit dossier staan geen doelen.')).toBeVisible();
	await page.goto('/hilversum-taakstelling-2022/weging/');
	await expect(page.getByText('Dit dossier noemt geen doelen en geen uitkomsten.')).toBeVisible();
});

for (const [name, path, leastScript] of [
	['overview', '/hilversum-wmo-2024/', 1000],
	['list', '/', 0]
] as const) {
	test(`the first visit of the ${name} loads at most 67 kB of JavaScript and 13 kB of CSS, gzipped`, async ({
		page
	}) => {
		const sizes = { script: 0, stylesheet: 0 };
		const bodies: Promise<void>[] = [];
		page.on('response', (response) => {
			const kind = /\.js$/.test(response.url())
				? 'script'
				: /\.css$/.test(response.url())
					? 'stylesheet'
					: undefined;
			if (kind === undefined) return;
			bodies.push(
				response.body().then((body) => {
					sizes[kind] += gzipSync(body).length;
				})
			);
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await Promise.all(bodies);
		console.log(`  ${name}: ${sizes.script} bytes of JavaScript, ${sizes.stylesheet} bytes of CSS, gzipped`);
		expect(sizes.script).toBeGreaterThanOrEqual(leastScript);
		expect(sizes.script).toBeLessThanOrEqual(67_000);
		expect(sizes.stylesheet).toBeGreaterThan(1000);
		expect(sizes.stylesheet).toBeLessThanOrEqual(13_000);
	});
}

test('a parser is known where it is shipped, and not to the page of a dossier', async ({ page }) => {
	const shipped = shippedTo(page);
	const known = (): string[] => PARSERS.filter((mark) => shipped().includes(mark));
	await page.goto('/hilversum-wmo-2024/');
	await expect.poll(shipped).toContain('nog niet bekend');
	expect(known()).toEqual([]);
	await page.goto('/bewerken/');
	await page.getByRole('button', { name: 'Bewerk Wmo-Samenleving' }).click();
	await expect.poll(known).toEqual(PARSERS);
});

test('with the keyboard one skips to the content, and every link that has focus shows it', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Naar de inhoud' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /^p\.m\./ })).toBeFocused();
	await page.keyboard.press('Tab');
	const tile = page.getByRole('article').first();
	const more = tile.getByRole('link', { name: /^Keuze A / });
	await expect(more).toBeFocused();
	const outline = await more.evaluate((link) => getComputedStyle(link).outlineStyle);
	expect(outline).not.toBe('none');
	await page.keyboard.press('Tab');
	await expect(tile.getByRole('link', { name: /2\.200\.000/ })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Buurtgericht en gemeenschap');
});
