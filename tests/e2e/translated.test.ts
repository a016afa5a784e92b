import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const HOME = '/hilversum-wmo-2024/';

/** Puts every text of the page in an element of its own, with other words, as the translators of browsers do. */
const translate = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const kept = node.parentElement?.closest('script, style, svg, [translate="no"]');
			if (node.textContent?.trim() && !kept) texts.push(node);
		}
		for (const text of texts) {
			const own = document.createElement('font');
			own.textContent = `‹${text.textContent}›`;
			text.parentNode?.replaceChild(own, text);
		}
	});

const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

for (const path of ['', 'keuze/c/', 'vergelijk/', 'vergelijk/a-c/', 'risicos/', 'weging/', 'verantwoording/'])
	test(`no text of an old outcome is left on a translated /${path}`, async ({ page }) => {
		await page.goto(`${HOME}${path}?transformatiekosten=60000&indexatie=3`);
		await expect(page.getByText('Uw aannames wijken af van de bron (2)')).toBeVisible();
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		await translate(page);
		await page.getByRole('button', { name: /Alles terugzetten/ }).click();
		await expect(page).toHaveURL(/\/$/);
		await expect.poll(() => textOf(page)).not.toContain('‹');
		await expect.poll(() => textOf(page)).not.toMatch(/2\.300\.995|2\.240\.000|gewijzigd/);
	});

test('what is filled in shows in the figures and in the sentences, and the focus stays', async ({ page }) => {
	await page.goto(HOME);
	await translate(page);
	await page.locator('#aanname-transformatiekosten button').first().click();
	const field = page.locator('#aanname-transformatiekosten input[type=text]');
	await field.fill('60.000');
	await field.press('Enter');
	await expect.poll(() => textOf(page)).not.toContain('‹');
	const text = await textOf(page);
	expect(text).toContain('2.240.000');
	// What the source said stands beside it as the source's.
	expect(text.replace(/bron: .*/g, '')).not.toMatch(/2\.000\.000, plus/);
	await expect(page.locator('#aanname-transformatiekosten input[type=text]')).toBeFocused();
	await page.locator('#aanname-transformatiekosten input[type=text]').fill('80.000');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(page)).toContain('2.320.000');
});

test('another page opens in full, and so does the one before it', async ({ page }) => {
	await page.goto(`${HOME}?indexatie=3`);
	await translate(page);
	await page.locator('nav a[href*="risicos"]').first().click();
	await expect(page).toHaveURL(/\/risicos\/\?indexatie=3$/);
	await expect(page.locator('body')).not.toContainText('‹');
	await expect(page.locator('html')).toHaveAttribute('data-klaar', '');
	await translate(page);
	await page.goBack();
	await expect(page).toHaveURL(/hilversum-wmo-2024\/\?indexatie=3$/);
	await expect(page.locator('body')).not.toContainText('‹');
});
