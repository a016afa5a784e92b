import { expect } from '@playwright/test';
import { isFlawlessInEveryLook, openDetails } from './axe.ts';
import { cutOff, moving, settled, sideways, smallTargets, spaced, walk } from './look.ts';
import { PAGES } from './pages.ts';
import { PARSERS, shippedTo } from './shipped.ts';
import { alive, isOfTheTest, test } from './test.ts';

const { step } = test;

for (const { name, path } of PAGES)
	// Opened once and looked at in every way: what fails is told, and the rest is still looked at.
	test(`${name} is as every page should be, in every look`, async ({ page }) => {
		test.slow();
		const complaints: string[] = [];
		const hosts = new Set<string>();
		page.on('console', (message) => {
			if (isOfTheTest(message.text())) return;
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => hosts.add(new URL(request.url()).host));
		const shipped = shippedTo(page);
		const size = async (width: number, height: number): Promise<void> => {
			await page.setViewportSize({ width, height });
			await settled(page);
		};

		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await alive(page);
		await step('it fits in 320 px without scrolling sideways', async () => {
			expect.soft(await sideways(page)).toBe(0);
		});

		await step('by keyboard one goes through it and sees every stop, on a telephone', async () => {
			await size(360, 740);
			const { stops, wrong } = await walk(page);
			expect.soft(stops).toBeGreaterThan(3);
			expect.soft(wrong).toEqual([]);
			await page.evaluate(() => {
				if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
				scrollTo(0, 0);
			});
		});

		await step('it has targets that a thumb can hit, and stands more space in its text', async () => {
			for (const width of [360, 1280]) {
				await size(width, 900);
				expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
				const before = await cutOff(page);
				const undo = await spaced(page);
				expect.soft([before, await cutOff(page)], `${width} px`).toEqual([[], []]);
				expect.soft(await sideways(page), `${width} px`).toBe(0);
				await undo();
			}
		});

		await step(
			'it has one main heading, no level left out, named landmarks, and charts in words',
			async () => {
				await size(1280, 720);
				const levels = await page
					.locator('h1, h2, h3, h4, h5, h6')
					.evaluateAll((all) =>
						all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1)))
					);
				expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
				expect.soft(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
				await expect.soft(page.locator('html')).toHaveAttribute('lang', 'nl');
				const unnamed = await page
					.locator('nav:not([aria-label], [aria-labelledby]), aside:not([aria-label], [aria-labelledby])')
					.count();
				expect.soft(unnamed).toBe(0);
				const charts = await page.locator('figure:has(svg)').evaluateAll((all) =>
					all.map((figure) => ({
						words: (
							figure.querySelector('figcaption')?.textContent ??
							figure.getAttribute('aria-label') ??
							''
						).trim().length,
						name: figure.textContent?.trim().slice(0, 60)
					}))
				);
				expect.soft(charts.filter(({ words }) => words < 10)).toEqual([]);
			}
		);

		// A presentation shows nothing but its step; who leaves it has the link again.
		if (!name.endsWith('presenteren'))
			await step('it links to the page on accessibility', async () => {
				const links = await page
					.getByRole('contentinfo')
					.getByRole('link', { name: 'Toegankelijkheid' })
					.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
				expect.soft(links).toEqual(['/toegankelijkheid/']);
			});

		await step('nothing moves for who asks for less motion', async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			expect.soft(await moving(page)).toEqual([]);
		});

		await step('it breaks no content security policy and asks no other host for anything', async () => {
			expect.soft(complaints).toEqual([]);
			expect.soft([...hosts]).toEqual([new URL(page.url()).host]);
			await expect.soft(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
		});

		await step('it ships no parser of YAML, schemas or formulas', () => {
			const code = shipped();
			expect.soft(PARSERS.filter((mark) => code.includes(mark))).toEqual([]);
		});

		await step('axe finds nothing, with everything open', async () => {
			await openDetails(page);
			await isFlawlessInEveryLook(page);
		});
	});
