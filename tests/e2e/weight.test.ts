import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { settled } from './look.ts';
import { below, PLACES } from './pages.ts';
import type { PagePlace } from '../../src/lib/ui/parts/addresses/page-list.ts';
import { test } from './test.ts';

const DOSSIER = '/hilversum-wmo-2024/';

/** Gzipped bytes of JavaScript that a first visit of a page may load. */
const MOST = 85_000;
/** The page that people see first. */
const MOST_OF: Readonly<Record<string, number>> = { overview: 66_000 };

/** Also the page that waits for an address to ask for a pair. */
const WEIGHED: readonly PagePlace[] = [...PLACES, { page: 'anyPair', part: '' }];

for (const place of WEIGHED) {
	const most = MOST_OF[place.page] ?? MOST;
	test(`a first visit of ${below(place) || 'the overview'} loads at most ${most / 1000} kB of JavaScript, gzipped`, async ({
		page
	}) => {
		const sizes: Promise<number>[] = [];
		const weigh = (response: Response): void => {
			if (/\.js$/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length));
		};
		page.on('response', weigh);
		await page.goto(DOSSIER + below(place), { waitUntil: 'networkidle' });
		// What comes when a page has long been there is not of its first visit.
		page.off('response', weigh);
		const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(loaded).toBeGreaterThan(30_000);
		expect(loaded).toBeLessThanOrEqual(most);
	});
}

/** Notes from now on what moves on a page by itself, and not as the answer to an act of the visitor. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Reflect.set(window, 'shifts', shifts);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const shift: Record<string, unknown> = entry.toJSON();
				if (shift['hadRecentInput'] !== true)
					shifts.push(`${String(shift['value'])} at ${entry.startTime} ms`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate((): readonly string[] => Reflect.get(window, 'shifts'));
}

for (const [width, height] of [
	[1024, 768],
	[390, 844]
] as const)
	for (const path of ['', 'vergelijk/a-c/'])
		test(`nothing moves while ${path || 'the overview'} loads at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			const shifts = await watchShifts(page);
			await page.goto(DOSSIER + path, { waitUntil: 'networkidle' });
			await settled(page);
			expect(await shifts()).toEqual([]);
		});

for (const [width, height] of [
	[1280, 800],
	[1024, 768],
	[390, 844]
] as const)
	for (const dossier of ['/hilversum-wmo-2024/', '/hilversum-taakstelling-2022/'])
		test(`nothing moves while a slider of ${dossier} is dragged at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			const shifts = await watchShifts(page);
			await page.goto(dossier, { waitUntil: 'networkidle' });
			const toggle = page.getByRole('button', { name: 'Verander een aanname' });
			if (await toggle.isVisible()) await toggle.click();
			const box = await page.locator('#aannames').getByRole('slider').first().boundingBox();
			if (box === null) throw new Error('no slider');
			const [start, middle] = [box.x + box.width / 2, box.y + box.height / 2];
			await page.mouse.move(start, middle);
			await page.mouse.down();
			for (let step = 0; step < 12; step++) {
				// What follows a press within half a second does not count as a shift.
				await page.waitForTimeout(step === 6 ? 600 : 60);
				await page.mouse.move(start + (step % 6) * (box.width / 16), middle);
			}
			await page.mouse.up();
			await page.waitForTimeout(700);
			expect(await shifts()).toEqual([]);
		});
