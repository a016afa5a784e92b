import { expect, type Locator } from '@playwright/test';
import { isFlawlessInEveryLook, openDetails } from './axe.ts';
import { sideways } from './look.ts';
import { test } from './test.ts';

const RISKS = '/hilversum-wmo-2024/risicos/';
const SHEET = '/hilversum-wmo-2024/oordelen/';
const OWN =
	'?risico.aanzuigende_werking=4532&voordeel.laagdrempelig=42&score.langer_thuis=A4.B2&risico.wachtlijsten_wijk=99';

for (const path of [RISKS, SHEET])
	test(`${path} fits in 320 px without scrolling sideways, and axe finds nothing in any look`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path + OWN);
		await expect(page.getByText('niet te lezen en niet gebruikt')).toBeVisible();
		expect.soft(await sideways(page)).toBe(0);
		await openDetails(page);
		await isFlawlessInEveryLook(page);
	});

test('one judges by keyboard; it stays after a reload, on the sheet, and can be undone', async ({ page }) => {
	await page.goto(RISKS);
	const own = page.getByRole('group', { name: 'Uw oordeel over: Hulp dichtbij' });
	await expect(page.getByLabel('Zoek een woord')).toBeEnabled();
	await own.getByRole('radio').first().focus();
	for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/risico\.aanzuigende_werking=4500/);
	await page.keyboard.press('Tab');
	await expect(own.getByRole('radio', { name: 'blijft gelijk' })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/risico\.aanzuigende_werking=4545/);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/risico\.aanzuigende_werking=4535/);
	await page.reload();
	const row = page.locator('#risico-aanzuigende_werking');
	await expect(row).toContainText('vóór: waarschijnlijk wel; na: misschien');
	await expect(page.getByText('1 van 9 risico’s beoordeeld')).toBeVisible();

	await page.getByRole('link', { name: 'Mijn oordelen' }).click();
	await expect(page).toHaveURL(/oordelen\/\?risico\.aanzuigende_werking=4535/);
	await expect(page.getByRole('listitem').filter({ hasText: 'Hulp dichtbij lokt' })).toContainText(
		'heel groot'
	);
	await page.getByRole('button', { name: 'Wis al mijn oordelen' }).click();
	await expect(page).toHaveURL(/oordelen\/$/);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(page).toHaveURL(/risico\.aanzuigende_werking=4535/);
});

test('“what if it happens” leads to the control, and the money moves', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(RISKS);
	await expect(page.getByLabel('Zoek een woord')).toBeEnabled();
	const money = page.locator('.money').filter({ hasText: 'Extra vraag doordat' });
	await expect(money).toContainText('p.m.');
	await money.getByRole('link', { name: 'Extra vraag doordat hulp dichtbij is' }).click();
	await expect(page.locator('#aanname-aanzuigende_werking')).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Extra vraag doordat hulp dichtbij is' }).fill('1');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/aanzuigende_werking=1/);
	await expect(money).toContainText('€ 493.975');
	await expect(money).toContainText('bron: + p.m.');
});

test('searching says how many are found, and leaves those rows', async ({ page }) => {
	await page.goto(RISKS);
	await page.getByLabel('Zoek een woord').fill('wachtlijst');
	await expect(page.getByRole('search').getByRole('status')).toHaveText(
		'Gevonden: 2 van 9 risico’s en 0 van 6 voordelen.'
	);
	await page.getByLabel('Hoort bij').selectOption('Toegang: In de buurt');
	await expect(page.locator('tr[id^=risico-]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Toon alles' }).click();
	await expect(page.locator('tr[id^=risico-]')).toHaveCount(9);
});

test('judgements go into a file and come back from it', async ({ page }) => {
	await page.goto(SHEET + OWN);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
	const path = await (await download).path();
	await page.goto(SHEET);
	await expect(page.getByText('U hebt nog niets beoordeeld.')).toBeVisible();
	await page.getByLabel('Open een bestand').setInputFiles(path);
	await expect(page.getByText('“Mijn oordelen” is geopend')).toBeVisible();
	await expect(page).toHaveURL(/risico\.aanzuigende_werking=4532/);
});

test('without JavaScript the whole matrix and an empty sheet are there, and it says what does not work', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(RISKS);
	await expect(page.locator('tr[id^=risico-]')).toHaveCount(9);
	await expect(page.locator('tr[id^=voordeel-]')).toHaveCount(6);
	await expect(page.locator('form noscript p')).toBeVisible();
	expect(await page.content()).toContain('kan alleen als JavaScript aan staat');
	await expect(page.getByLabel('Zoek een woord')).toBeDisabled();
	await page.goto(SHEET);
	await expect(page.getByRole('heading', { name: 'Mensen komen misschien later in beeld' })).toBeVisible();
	await expect(page.locator('main noscript p')).toBeVisible();
	expect(await page.content()).toContain('De knoppen werken alleen als JavaScript aan staat');
	await context.close();
});

test('the boxes on Mijn oordelen work by touch and by keyboard, and one can take an answer away', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/oordelen/');
	const likelihood = page.getByRole('radiogroup', { name: /^Kans/ }).first();
	const box = (step: number) => likelihood.getByRole('radio', { name: new RegExp(`^${step}: `) });
	await box(3).click();
	await expect(box(3)).toBeChecked();
	await expect(page).toHaveURL(/risico\.[a-z_]+=3000$/);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/=4000$/);
	await box(4).click();
	await expect(page).toHaveURL(/oordelen\/$/);
	await expect(likelihood.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(box(4)).toBeChecked();
});

for (const path of [RISKS, SHEET])
	test(`on ${path} all nine risks are judged in 27 taps, each on a target of at least 44 pixels`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(path);
		const risks = page.getByRole('region', { name: 'Risico’s', exact: true });
		const all = risks.getByRole('group', { name: 'Uw oordeel over: ' });
		await expect(all).toHaveCount(9);
		await expect(all.first().getByRole('radio').first()).toBeEnabled();
		let taps = 0;
		const tap = async (label: Locator): Promise<void> => {
			const { width = 0, height = 0 } = (await label.boundingBox()) ?? {};
			expect.soft(Math.min(width, height)).toBeGreaterThanOrEqual(44);
			await label.click();
			taps += 1;
		};
		for (const risk of await all.all()) {
			for (const [scale, step] of [
				['Kans', 4],
				['Gevolg', 3]
			] as const)
				await tap(
					risk
						.getByRole('radiogroup', { name: `${scale} vóór de maatregel` })
						.locator('label')
						.filter({ hasText: String(step) })
				);
			await tap(risk.locator('label').filter({ hasText: 'gevolg een stap kleiner' }));
		}
		expect(taps).toBeLessThanOrEqual(27);
		const judged = new URL(page.url()).searchParams;
		expect([...judged].map(([key, text]) => [key.split('.')[0], text])).toEqual(
			Array.from({ length: 9 }, () => ['risico', '4342'])
		);
	});
