import { expect, type Locator, type Page } from '@playwright/test';
import { alive, test } from './test.ts';

const HILVERSUM = '/hilversum-wmo-2024/';
const SAVINGS = '/hilversum-taakstelling-2022/';
const FILLED = `${HILVERSUM}?transformatiekosten=60000`;

/** What of the things on a page is not wholly in the window, without scrolling. */
async function outOfView(page: Page, all: Locator): Promise<string[]> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	// What is fixed at the foot of the window covers what is below it.
	const foot = await page.evaluate(() =>
		Math.min(
			innerHeight,
			...[...document.querySelectorAll('main *')]
				.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
				.map((element) => element.getBoundingClientRect())
				.filter(({ top, bottom }) => bottom >= innerHeight - 1 && top > innerHeight / 3)
				.map(({ top }) => top)
		)
	);
	const out: string[] = [];
	for (const one of await all.all()) {
		const box = await one.boundingBox();
		const isIn =
			box !== null &&
			box.x >= 0 &&
			box.y >= 0 &&
			box.x + box.width <= width &&
			box.y + box.height <= Math.min(height, foot) + 0.5;
		if (!isIn) out.push((await one.innerText()).replace(/\s+/g, ' ').slice(0, 60));
	}
	return out;
}

const tiles = (page: Page): Locator => page.locator('.options article');
const totals = (page: Page): Locator => page.locator('.options article .total');

for (const [width, height] of [
	[1024, 768],
	[1180, 820],
	[1280, 800]
] as const)
	for (const address of [HILVERSUM, SAVINGS])
		test(`${address} has the whole choice on its first screen of ${width} by ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(address);
			await alive(page);
			const controls = page.locator('#aannames .control');
			expect(await outOfView(page, tiles(page))).toEqual([]);
			expect(await outOfView(page, controls.filter({ visible: true }))).toEqual([]);
			await expect(controls.filter({ visible: true })).toHaveCount(2);
			const turning = page.locator('.turning');
			expect(await outOfView(page, turning.getByRole('heading'))).toEqual([]);
			expect(await outOfView(page, turning.locator('.strip'))).toEqual([]);
		});

for (const address of [HILVERSUM, FILLED])
	test(`${address} has all totals on the first screen of a telephone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		await alive(page);
		await expect(totals(page)).toHaveCount(4);
		expect(await outOfView(page, totals(page))).toEqual([]);
	});

for (const address of [HILVERSUM, FILLED, SAVINGS])
	test(`${address} gives every option as much room as its neighbours, and cuts nothing off at 200 %`, async ({
		page
	}) => {
		for (const [width, zoom] of [
			[1280, 1],
			[1280, 2],
			[390, 1],
			[390, 2]
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			await alive(page);
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${zoom * 100}%`);
			const boxes = await tiles(page).evaluateAll((all) =>
				all.map((tile) => {
					const { width: own, height: high, top } = tile.getBoundingClientRect();
					return { own: Math.round(own), high: Math.round(high), top: Math.round(top) };
				})
			);
			expect(new Set(boxes.map(({ own }) => own)).size, `widths at ${width}, ${zoom}`).toBe(1);
			for (const { top } of boxes) {
				const row = boxes.filter((one) => one.top === top);
				expect(new Set(row.map(({ high }) => high)).size, `heights at ${width}, ${zoom}`).toBe(1);
			}
			const cut = await page
				.locator('.options')
				.evaluate((field) =>
					[...field.querySelectorAll('*')]
						.filter(
							(element) =>
								element.checkVisibility() &&
								element.closest('.kw-visually-hidden, svg') === null &&
								getComputedStyle(element).clipPath === 'none' &&
								element.scrollWidth > element.clientWidth + 1 &&
								element.clientWidth > 0 &&
								getComputedStyle(element).display !== 'inline'
						)
						.map((element) => `${element.tagName} ${element.className}`)
				);
			expect(cut, `cut at ${width}, ${zoom}`).toEqual([]);
			// As narrow as 320 px a page has to fit.
			if (width / zoom >= 320)
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
					`sideways at ${width}, ${zoom}`
				).toBeLessThanOrEqual(0);
		}
	});

for (const address of [HILVERSUM, FILLED, SAVINGS])
	test(`${address} has the totals of neighbours on one line, and its first and last year where its years are`, async ({
		page
	}) => {
		for (const width of [1280, 1024, 820, 768, 560, 390]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			const lines = await tiles(page).evaluateAll((all) =>
				all.map((tile) => ({
					tile: Math.round(tile.getBoundingClientRect().top),
					total: Math.round(tile.querySelector('.total')?.getBoundingClientRect().top ?? NaN),
					bar: Math.round(tile.querySelector('.bar')?.getBoundingClientRect().top ?? NaN)
				}))
			);
			for (const { tile, total, bar } of lines)
				for (const other of lines.filter((one) => one.tile === tile))
					expect([other.total, other.bar], `${width} px`).toEqual([total, bar]);
			for (const years of await page.locator('.years').filter({ visible: true }).all())
				await expect(years.locator('.ends > span').filter({ visible: true })).toHaveCount(2);
		}
	});

test('a figure on a step is whole, however large it is and however narrow the field', async ({ page }) => {
	await page.setViewportSize({ width: 1600, height: 900 });
	await page.goto(`${HILVERSUM}?transformatiekosten=1000000`);
	for (const width of [300, 390, 530, 600, 700, 768, 960]) {
		await page.evaluate((px) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`.options { inline-size: ${px}px !important }`);
			document.adoptedStyleSheets = [sheet];
		}, width);
		const steps = page.locator('.crossing strong');
		// As if each step were the dearest that a dossier may have.
		await steps.evaluateAll((all) => {
			for (const one of all) one.textContent = 'D €\u00a012.345.678 hoger, en p.m.';
		});
		const broken = await steps.evaluateAll((all) =>
			all.flatMap(({ firstChild }) => {
				const range = document.createRange();
				if (firstChild === null) return ['nothing'];
				range.setStart(firstChild, 2);
				range.setEnd(firstChild, 14);
				const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				return tops.size === 1 ? [] : [range.toString()];
			})
		);
		expect(broken, `${width} px`).toEqual([]);
	}
});

test('filling in the unknown changes the tiles, the steps and the strip that are in view', async ({
	page
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto(HILVERSUM);
	await alive(page);
	const c = tiles(page).nth(2);
	await expect(c).toContainText(/2\.000\.000.*\+ 1 p\.m\./s);
	await page.getByRole('button', { name: /Vul een bedrag in/ }).click();
	await page.getByRole('textbox', { name: 'Transformatie- en frictiekosten' }).fill('60000');
	await page.keyboard.press('Enter');
	await expect(c).toContainText('€ 2.240.000');
	await expect(page.getByRole('link', { name: /C €\s40\.000 hoger/ })).toBeVisible();
	await expect(page.locator('.turning .strip')).toContainText(/nu €\s60\.000 per jaar/);
	await expect(c.locator('.kw-encoding-open rect')).toHaveCount(1);
});

test('every tile and every step can be reached by keyboard, in the order of the options', async ({
	page
}) => {
	await page.goto(HILVERSUM);
	await alive(page);
	await page.locator('.options a').first().focus();
	const names: string[] = [];
	for (let turn = 0; turn < 12; turn++) {
		names.push(
			await page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim())
		);
		await page.keyboard.press('Tab');
	}
	expect(names.filter((name) => name.startsWith('Keuze'))).toEqual([
		'Keuze A Buurtgericht en gemeenschap',
		'Keuze B Stedelijk en gemeenschap',
		'Keuze C Buurtgericht en gemeente',
		'Keuze D Stedelijk en gemeente'
	]);
	expect(names.filter((name) => /wissel/.test(name))).toHaveLength(4);
});

test('without JavaScript the field is whole, with its steps', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(HILVERSUM);
	await expect(tiles(page)).toHaveCount(4);
	await expect(page.getByRole('link', { name: /wisselen/ })).toHaveCount(4);
	await context.close();
});

test('no amount of the table stands outside a telephone with text at 200 %', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of [HILVERSUM, FILLED, SAVINGS]) {
		await page.goto(address);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const out = await page
			.getByRole('region', { name: 'De keuzes naast elkaar' })
			.locator('.kw-figures')
			.evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth)
					.map((one) => one.textContent)
			);
		expect(out, address).toEqual([]);
	}
});
