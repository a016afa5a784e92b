import { expect, type Page } from '@playwright/test';
import { isFlawless } from './axe.ts';
import { test } from './test.ts';

const SAVINGS = '/voorbeeldstad-besparingen-2027/';
const SCHOOL = '/voorbeeldstad-school-2027/';

const titles = async (page: Page): Promise<readonly string[]> =>
	(
		await page.getByRole('region', { name: 'Maatregelen, in euro' }).getByRole('rowheader').allInnerTexts()
	).map((text) => text.split('\n')[0] ?? '');

test('measures stand with what they save, and what is not known has no place in an order', async ({
	page
}) => {
	await page.goto(SAVINGS + 'maatregelen/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1, name: 'Maatregelen' })).toBeVisible();
	const before = await titles(page);
	expect(before).toHaveLength(24);
	await page.getByRole('radio', { name: 'grootste besparing eerst' }).check();
	const sorted = await titles(page);
	expect([...sorted].sort()).toEqual([...before].sort());
	expect(sorted[0]).toBe('De onroerendezaakbelasting gaat drie procent extra omhoog');
	expect(sorted.slice(-2)).toEqual(['Minder inhuur van tijdelijke mensen', 'Verkoop van drie stukken grond']);
});

test('what is still to be found follows an assumption, with the source beside it', async ({ page }) => {
	await page.goto(SAVINGS + 'maatregelen/', { waitUntil: 'networkidle' });
	const found = page.getByRole('row', { name: /^C: nog te vinden/ });
	await expect(found).toContainText('€ 240.000');
	await page.getByRole('slider', { name: /Deel van de automobilisten/ }).fill('50');
	await expect(found).toContainText('€ 720.000');
	await expect(found).toContainText('€ 240.000');
	await expect(page.getByRole('row', { name: /^Parkeren in het centrum/ })).toContainText('− € 480.000');
});

test('an option that changes nothing is what the others are compared with first', async ({ page }) => {
	await page.goto(SAVINGS);
	await expect(page.getByRole('article').nth(2)).toContainText('Vergeleken met A: € 4.560.000 lager');
	const row = page.getByRole('row', { name: /^Verschil met keuze A, het nulalternatief/ });
	await expect(row).toContainText('€ 4.560.000 lager');
	await page.goto(SAVINGS + 'keuze/a/');
	await expect(page.getByText('Nulalternatief').first()).toBeVisible();
});

test('forty years stand in periods until each year is asked for, and the present value beside the totals', async ({
	page
}) => {
	await page.goto(SCHOOL + 'keuze/b/', { waitUntil: 'networkidle' });
	const costs = page.getByRole('region', { name: /^Lasten en baten van keuze B/ });
	await expect(costs.getByRole('columnheader', { name: '2037–2046' })).toBeVisible();
	await expect(costs.getByRole('columnheader')).toHaveCount(6);
	await page.getByRole('checkbox', { name: 'Toon elk jaar' }).first().check();
	await expect(costs.getByRole('columnheader')).toHaveCount(42);
	await page.goto(SCHOOL);
	await expect(
		page.getByRole('row', { name: /^Contante waarde in 2027, bij 2,25 % per jaar/ })
	).toContainText('€ 4.954.832');
});

for (const [width, scheme] of [
	[390, 'light'],
	[1024, 'dark']
] as const)
	test(`the pages of a list of measures are accessible at ${width} px, ${scheme}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme: scheme });
		for (const path of ['', 'maatregelen/', 'vergelijk/', 'keuze/b/', 'hand-out/']) {
			await page.goto(SAVINGS + path, { waitUntil: 'networkidle' });
			await isFlawless(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
				true
			);
		}
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of measures is whole', async ({ page }) => {
		await page.goto(SAVINGS + 'maatregelen/');
		expect(await titles(page)).toHaveLength(24);
		await expect(page.getByText('Volgorde')).toBeHidden();
	});
});
