import { expect, type Page } from '@playwright/test';
import { cutOff, settled, sideways, smallTargets } from './look.ts';
import { test } from './test.ts';

const DOSSIERS = ['/hilversum-wmo-2024/', '/hilversum-taakstelling-2022/'] as const;
const SIZES = [
	[1024, 768],
	[1180, 820],
	[1280, 800],
	[390, 844]
] as const;
/** What a row may be high at most, in px. */
const ROW = 56;

const nav = (page: Page) => page.getByRole('navigation', { name: 'Hoofdnavigatie' });

/** What opens a menu of the header. */
const button = (page: Page, name: string) =>
	page
		.getByRole('banner')
		.locator('summary')
		.filter({ hasText: new RegExp(`^${name}`) });

/** What is to be seen in the header: its height, and the boxes of its links and buttons. */
const headerOf = (page: Page) =>
	page.getByRole('banner').evaluate((header) => ({
		bottom: header.getBoundingClientRect().bottom,
		items: [...header.querySelectorAll('a, summary, button')]
			.filter((one) => one.checkVisibility())
			.map((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				return { name: one.textContent?.trim() ?? '', left, right, top, bottom };
			})
			.sort((one, other) => one.left - other.left)
	}));

for (const dossier of DOSSIERS)
	for (const [width, height] of SIZES)
		test(`the header of ${dossier} is one row at ${width} px, on every kind of page`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const path of ['', 'keuze/b/', 'vergelijk/a-b/', 'risicos/', 'verantwoording/']) {
				await page.goto(dossier + path);
				const { bottom, items } = await headerOf(page);
				expect(bottom, path).toBeLessThanOrEqual(ROW);
				expect(items.length, path).toBeGreaterThanOrEqual(width < 1000 ? 2 : 8);
				for (const [place, item] of items.entries()) {
					expect(item.top, item.name).toBeGreaterThanOrEqual(0);
					expect(item.bottom, item.name).toBeLessThanOrEqual(bottom);
					expect(item.left, item.name).toBeGreaterThanOrEqual(items[place - 1]?.right ?? 0);
					expect(item.right, item.name).toBeLessThanOrEqual(width);
				}
				expect(await sideways(page), path).toBe(0);
				const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
				expect(heading?.y, path).toBeLessThan(190);
			}
		});

for (const width of [1024, 390])
	test(`with text at 200 % nothing of the header is cut off at ${width} px, with its menus open too`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 768 });
		await page.goto(DOSSIERS[0]);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		await settled(page);
		await button(page, 'Menu').click();
		await button(page, 'Keuzes').click();
		await expect(nav(page).getByRole('link', { name: 'Keuze D' })).toBeVisible();
		expect(await cutOff(page)).toEqual([]);
		const { items } = await headerOf(page);
		for (const { name, left, right } of items) {
			expect(left, name).toBeGreaterThanOrEqual(0);
			expect(right, name).toBeLessThanOrEqual(width);
		}
		await nav(page).getByRole('link', { name: 'Bronnen' }).scrollIntoViewIfNeeded();
		await expect(nav(page).getByRole('link', { name: 'Bronnen' })).toBeInViewport();
	});

test('a menu opens by keyboard, one at a time, and Escape gives the focus back to its button', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(DOSSIERS[0]);
	const options = button(page, 'Keuzes');
	const own = button(page, 'Mijn afweging');
	const optionC = nav(page).getByRole('link', { name: 'Keuze C' });
	const variants = nav(page).getByRole('link', { name: 'Eigen varianten' });

	await options.press('Enter');
	await expect(optionC).toBeVisible();
	await own.focus();
	await expect(optionC).toBeHidden();
	await own.press('Space');
	await expect(variants).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(nav(page).getByRole('link', { name: 'Wat moet waar zijn?' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(variants).toBeHidden();
	await expect(own).toBeFocused();

	await options.click();
	await expect(optionC).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
	await expect(optionC).toBeHidden();

	await options.click();
	await optionC.click();
	await expect(page).toHaveURL(/keuze\/c\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Buurtgericht en gemeente');
	await expect(optionC).toBeHidden();
	await expect(options).toHaveAttribute('aria-current', 'true');
});

test('on a telephone one button holds everything, and Escape closes what is open from within', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${DOSSIERS[1]}risicos/`);
	const menu = button(page, 'Menu');
	await expect(nav(page)).toBeHidden();
	await menu.press('Enter');
	await expect(nav(page).getByRole('link', { name: 'Risico’s' })).toHaveAttribute('aria-current', 'page');
	// This dossier has no goals.
	await expect(nav(page).getByRole('link', { name: 'Doelen' })).toHaveCount(0);
	const options = button(page, 'Keuzes');
	await options.press('Enter');
	await expect(nav(page).getByRole('link', { name: 'Keuze B' })).toBeInViewport();
	expect(await smallTargets(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(options).toBeFocused();
	await expect(nav(page).getByRole('link', { name: 'Keuze B' })).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(menu).toBeFocused();
	await expect(nav(page)).toBeHidden();
});

test('one menu has the link, saving, printing and presenting', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto(`${DOSSIERS[0]}risicos/?indexatie=2.5`);
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await button(page, 'Delen').click();
	await nav(page).getByRole('button', { name: 'Kopieer link' }).click();
	await expect(nav(page).getByRole('status')).toHaveText('Link gekopieerd');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}&versie=1.1`);
	await nav(page).getByRole('button', { name: 'Druk deze pagina af' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
	for (const [name, address] of [
		['Bewaar als eigen variant', /varianten\/\?indexatie=2\.5$/],
		['Download de gegevens', /verantwoording\/\?indexatie=2\.5#gegevens$/],
		['Hand-out op papier', /hand-out\/\?indexatie=2\.5$/],
		['Presenteren', /presenteren\/\?indexatie=2\.5$/]
	] as const)
		await expect(nav(page).getByRole('link', { name })).toHaveAttribute('href', address);
	await nav(page).getByRole('link', { name: 'Hand-out op papier' }).click();
	await expect(page).toHaveURL(/hand-out\/\?indexatie=2\.5$/);
});

for (const width of [1280, 390])
	test(`without JavaScript the header has plain links at ${width} px`, async ({ browser }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width, height: 844 }
		});
		const page = await context.newPage();
		await page.goto(DOSSIERS[0]);
		const open = async (): Promise<void> => {
			if (width < 1000) await button(page, 'Menu').click();
		};
		await open();
		await nav(page).getByRole('link', { name: 'Vergelijken' }).click();
		await expect(page).toHaveURL(/vergelijk\/$/);
		await open();
		await button(page, 'Keuzes').click();
		await button(page, 'Mijn afweging').click();
		await expect(nav(page).getByRole('link', { name: 'Keuze C' })).toBeHidden();
		await nav(page).getByRole('link', { name: 'Mijn oordelen' }).click();
		await expect(page).toHaveURL(/oordelen\/$/);
		await open();
		await button(page, 'Delen').click();
		await expect(nav(page).getByRole('button')).toHaveCount(0);
		await nav(page).getByRole('link', { name: 'Presenteren' }).click();
		await expect(page).toHaveURL(/presenteren\/$/);
		await context.close();
	});
