import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import { DRAWINGS } from './drawings.ts';
import { alive, test } from './test.ts';

/*
 * What a picture shows cannot change unseen: each is compared with the one in `pictures/`, drawn by the same Chromium
 * with letters from the registry. To take a change over: npm run test:e2e -- pictures --update-snapshots
 */

const { resolve } = createRequire(import.meta.url);
const LETTERS = [
	[400, resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')],
	[700, resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')]
] as const;

/** A difference that an eye does not see: of a few edges of letters, in place or colour. */
const SAME = { maxDiffPixels: 120, threshold: 0.25 };

const DOSSIERS = [
	['wmo', '/hilversum-wmo-2024/'],
	['taakstelling', '/hilversum-taakstelling-2022/']
] as const;

// The letters are put on the page beside its own.
test.use({ bypassCSP: true });

/** Opens a page with letters that every machine draws alike. */
async function open(page: Page, address: string): Promise<void> {
	for (const [weight, path] of LETTERS)
		await page.route(`**/${weight}.ttf`, (route) => route.fulfill({ path }));
	await page.goto(address);
	await alive(page);
	await page.addStyleTag({
		content: [
			...LETTERS.map(
				([weight]) => `@font-face { font-family: Plaat; font-weight: ${weight}; src: url(/${weight}.ttf) }`
			),
			'.keuzewijzer-theme { --kw-font: Plaat; --kw-font-mono: Plaat }',
			'* { font-family: Plaat !important; caret-color: transparent !important }'
		].join('\n')
	});
	await page.evaluate(() =>
		Promise.all(['400 16px Plaat', '700 16px Plaat'].map((letters) => document.fonts.load(letters)))
	);
}

async function same(what: Locator, name: string): Promise<void> {
	await what.scrollIntoViewIfNeeded();
	// On whole pixels, whatever stands above it.
	await what.evaluate((element) => {
		const { top, left } = element.getBoundingClientRect();
		element.style.position = 'relative';
		element.style.top = `${Math.round(top) - top}px`;
		element.style.left = `${Math.round(left) - left}px`;
	});
	await expect(what).toHaveScreenshot(`${name}.png`, SAME);
}

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in ${theme} colours`, () => {
		test.use({ colorScheme: theme });

		for (const { name, path, drawing, enter } of DRAWINGS)
			test(`the drawings of ${name}`, async ({ page }) => {
				await open(page, path);
				await enter?.(page);
				const all = page.locator(drawing).filter({ visible: true });
				// What is drawn late is waited for.
				await expect(all.first()).toBeVisible();
				const count = await all.count();
				for (let place = 0; place < count; place++)
					await same(all.nth(place), `${name}-${place + 1}-${theme}`);
			});

		for (const [dossier, address] of DOSSIERS) {
			test(`the field of ${dossier} on a telephone`, async ({ page }) => {
				await page.setViewportSize({ width: 390, height: 844 });
				await open(page, address);
				await same(page.locator('.options'), `veld-${dossier}-smal-${theme}`);
			});

			test(`every slide of ${dossier}`, async ({ page }) => {
				await page.setViewportSize({ width: 1280, height: 720 });
				await open(page, `${address}presenteren/`);
				const next = page.getByRole('button', { name: 'Volgende' });
				for (let place = 1; ; place++) {
					await same(page.locator('.step:not([hidden])'), `scherm-${dossier}-${place}-${theme}`);
					if (await next.isDisabled()) break;
					await next.click();
				}
			});
		}
	});
}
