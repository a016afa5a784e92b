import { expect } from '@playwright/test';
import { isFlawlessInEveryLook, openDetails } from './axe.ts';
import { test } from './test.ts';

const PATH = '/hilversum-wmo-2024/doelen/';
const OWN = '?bijdrage_post.inkoop_welzijn=passende_zorg';

test('axe finds nothing on the goals with an effort chosen, in any look', async ({ page }) => {
	await page.goto(PATH + OWN);
	await page.getByRole('combobox', { name: 'Inspanning' }).selectOption('Inkoop welzijn');
	await openDetails(page);
	await isFlawlessInEveryLook(page);
});

test('the goals fit in 320 px, as lists instead of a drawing', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(PATH + OWN);
	await expect(page.getByRole('group', { name: /^Netwerk/ })).toBeHidden();
	await expect(page.getByText('eigen lijn', { exact: true })).toBeVisible();
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	).toBe(0);
});

test('an own line is drawn with the keyboard alone, and survives reload and undo', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(PATH);
	const network = page.getByRole('group', { name: /^Netwerk/ });
	const effort = network.getByRole('button', { name: /^Inkoop welzijn/ });
	const own = page.locator('path.line.own');
	await page.getByRole('radio', { name: 'Alle keuzes' }).focus();
	await page.keyboard.press('Tab');
	await expect(network.getByRole('button', { name: 'Keuze A' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Home');
	for (let step = 0; step < 18 && !(await effort.evaluate((one) => one === document.activeElement)); step++) {
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'is een post bij keuze C en D' })).toBeVisible();
	const box = page.getByRole('checkbox', { name: /^Inwoners krijgen passende zorg/ });
	for (let step = 0; step < 5 && !(await box.evaluate((one) => one === document.activeElement)); step++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(PATH + OWN);
	await expect(own).toHaveCount(1);
	await page.reload();
	await expect(own).toHaveCount(1);
	await effort.click();
	await page.getByRole('checkbox', { name: /^Gezinnen/ }).check();
	await expect(own).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await expect(own).toHaveCount(1);
	await expect(page).toHaveURL(PATH + OWN);
});

test('lines end at the middle of their nodes, whatever the size of the text', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(PATH + OWN);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '140%';
	});
	const network = page.getByRole('group', { name: /^Netwerk/ });
	const line = await page
		.locator('path.line.own')
		.evaluate((path: SVGPathElement) =>
			[0, path.getTotalLength()].map(
				(at) => path.getPointAtLength(at).matrixTransform(path.getScreenCTM() ?? undefined).y
			)
		);
	const ends = await Promise.all(
		[/^Inkoop welzijn/, /^Inwoners krijgen passende zorg/].map(async (name) => {
			const box = await network.getByRole('button', { name }).boundingBox();
			return (box?.y ?? 0) + (box?.height ?? 0) / 2;
		})
	);
	expect(Math.abs((line[0] ?? 0) - (ends[0] ?? 0))).toBeLessThan(1);
	expect(Math.abs((line[1] ?? 0) - (ends[1] ?? 0))).toBeLessThan(1);
});

test('without JavaScript the network and the table are there, and what does not work says so', async ({
	browser
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(PATH);
	await expect(page.getByRole('group', { name: /^Netwerk/ })).toBeVisible();
	await expect(page.getByText(/werkt alleen als JavaScript aan staat/)).toBeVisible();
	await page.getByText('Toon als tabel').click();
	await expect(page.getByRole('table', { name: /^Inspanningen en de doelen/ }).getByRole('row')).toHaveCount(
		19
	);
	await context.close();
});

test('on a tablet the panel does not cover the box that is tapped', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto('/hilversum-wmo-2024/doelen/');
	const panel = page.getByRole('region', { name: 'Uw keuze in het netwerk' });
	const boxes = page.getByRole('group', { name: /^Netwerk/ }).getByRole('button');
	await expect(panel).toBeVisible();
	const count = await boxes.count();
	for (let place = 0; place < count; place += 3) {
		const box = boxes.nth(place);
		await box.press('Enter');
		await expect(box).toHaveAttribute('aria-pressed', 'true');
		await expect
			.poll(async () => {
				const [one, other] = [await box.boundingBox(), await panel.boundingBox()];
				return one !== null && other !== null && one.y >= 0 && one.y + one.height <= other.y;
			})
			.toBe(true);
		await page.keyboard.press('Escape');
	}
});
