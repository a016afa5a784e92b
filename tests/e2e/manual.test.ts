import { expect } from '@playwright/test';
import { isFlawlessInEveryLook } from './axe.ts';
import { test } from './test.ts';

const PATH = '/handleiding/';

test('axe finds nothing on the manual in any look', async ({ page }) => {
	test.slow();
	await page.goto(PATH);
	await expect(page.getByRole('searchbox')).toBeVisible();
	await isFlawlessInEveryLook(page);
});

test('the manual fits in 320 px without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(PATH);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	).toBe(0);
});

test('one gets there from the footer of a dossier', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Handleiding' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Handleiding');
	await expect(page).toHaveURL(PATH);
});

test('with the keyboard alone one searches and goes to what is found', async ({ page }) => {
	await page.goto(PATH);
	const field = page.getByRole('searchbox', { name: 'Zoek in de naslag' });
	await expect(field).toBeVisible();
	await page.getByRole('navigation', { name: 'In de naslag' }).getByRole('link').last().focus();
	await page.keyboard.press('Tab');
	await expect(field).toBeFocused();
	await page.keyboard.type('geldig_tot');
	await expect(page.getByRole('status').filter({ hasText: /^\d+ onderdelen gevonden\.$/ })).toBeVisible();
	await expect(page.locator('#sleutel-posten-aard')).toHaveCount(0);
	await page.keyboard.press('Tab');
	const link = page.getByRole('link', { name: /sleutel-aannames-geldig-tot/ });
	await expect(link).toBeFocused();
	expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${PATH}#sleutel-aannames-geldig-tot`);
	await expect(page.locator('#sleutel-aannames-geldig-tot')).toBeInViewport();
	await expect(page.locator('#sleutel-posten-aard')).toHaveCount(1);
});

test('the address of a key brings it in view', async ({ page }) => {
	await page.goto(`${PATH}#sleutel-posten-aard`);
	await expect(page.getByRole('searchbox')).toBeAttached();
	await expect(page.locator('#sleutel-posten-aard')).toBeInViewport();
});

test('without JavaScript everything is shown and there is no field', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(PATH);
	await expect(page.locator('#sleutel-posten-aard')).toBeVisible();
	await expect(page.locator('#functie-index')).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveCount(0);
	await context.close();
});
