import { test as base, type Page } from '@playwright/test';

/**
 * Waits until the page answers to its visitor. A page without a script to start does so at once; the others are alive
 * once the router is there, which SvelteKit shows by its announcer.
 */
export async function alive(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.querySelector('#svelte-announcer') !== null || document.querySelector('body script') === null
	);
}

/** What the browser says of itself in these tests, which is no complaint of a page. */
export const isOfTheTest = (message: string): boolean =>
	message.startsWith('Service Worker registration blocked');

/** As Playwright's, but a page that is gone to is alive before the test goes on, as people see it before they act. */
export const test = base.extend({
	page: async ({ page, javaScriptEnabled }, use) => {
		const goTo = page.goto.bind(page);
		page.goto = async (url, options) => {
			const response = await goTo(url, options);
			if (javaScriptEnabled !== false) await alive(page);
			return response;
		};
		await use(page);
		// What a test still holds back when it ends is let go of, and is no fault of it.
		if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
	}
});
