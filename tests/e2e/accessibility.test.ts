import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { PAGES } from './pages.ts';
import { alive, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, path } of PAGES) {
	for (const width of [360, 1280]) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`axe finds nothing on ${name} at ${width} px, ${colorScheme}`, async ({ browser }) => {
				const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
				const page = await context.newPage();
				await page.goto(path);
				await alive(page);
				await page.locator('details').evaluateAll((all) => {
					for (const details of all) details.setAttribute('open', '');
				});
				const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
				expect(passes.length).toBeGreaterThan(20);
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
				await context.close();
			});
		}
	}

	test(`${name} fits in 320 px without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const [content, window] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(content).toBe(window);
	});
}

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
	const figure = page
		.getByRole('article')
		.first()
		.getByRole('link', { name: /2\.200\.000/ });
	await expect(figure).toBeFocused();
	const outline = await figure.evaluate((link) => getComputedStyle(link).outlineStyle);
	expect(outline).not.toBe('none');
	const more = page.getByRole('link', { name: 'Keuze A bekijken' });
	for (
		let steps = 0;
		steps < 5 && !(await more.evaluate((link) => link === document.activeElement));
		steps++
	) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Buurtgericht en gemeenschap');
});
