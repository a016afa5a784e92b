import { expect, type Page } from '@playwright/test';
import { settled } from './look.ts';
import { test } from './test.ts';

const WMO = '/hilversum-wmo-2024/';
const TASK = '/hilversum-taakstelling-2022/';

/** The assumptions of a dossier that have a value, each with another one. */
const KNOWN: Readonly<Record<string, string>> = {
	[WMO]: '?indexatie=2.5&fte_in_dienst=25&wmo_lasten_2023=20000000&groei_wmo=2.9',
	[TASK]:
		'?besparing_wijk=500000&jaren_besparing_wijk=2&aantal_praktijkondersteuners=3&clienten_huishoudelijke_hulp=2200&clienten_begeleiding=1000&regionale_kosten=110000000&aandeel_hilversum=30&clienten_wmo_2018=2700&kosten_wmo_2018=15000000'
};
/** Those with the ones filled in that are not known. */
const EVERYTHING = `${KNOWN[WMO] ?? ''}&transformatiekosten=60000&meerkosten_per_fte=5000&minder_zware_ondersteuning=1&kracht_gemeenschap=2&aanzuigende_werking=3&later_in_beeld=1.5&overlegbesparing=20000`;

/** What is looked at; with all filled in, the page of a pair of the other dossier draws what turns it round, and is longer. */
const CHANGED: readonly (readonly [path: string, query: string])[] = [
	...[WMO, `${WMO}vergelijk/a-c/`].map((path) => [path, EVERYTHING] as const),
	...[WMO, TASK].flatMap((dossier) =>
		['', `vergelijk/${dossier === WMO ? 'a-c' : 'a-b'}/`].map(
			(path) => [dossier + path, KNOWN[dossier] ?? ''] as const
		)
	)
];

const bar = (page: Page) => page.getByRole('region', { name: 'Uw aannames' });
const sheet = (page: Page) => page.getByRole('complementary', { name: 'Wat als?' });
const toggle = (page: Page) => page.getByRole('button', { name: 'Verander een aanname' });

/** The short totals that are to be seen, each with whether it is marked as changed. */
const totals = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('ul.totals li > .kw-figures')].flatMap((one) => {
			const { left, right, top, bottom } = one.getBoundingClientRect();
			const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			const isSeen =
				one.checkVisibility() && left >= 0 && right <= innerWidth && at !== null && one.contains(at);
			const mark = one.querySelector('span');
			const isMarked = mark !== null && getComputedStyle(mark).borderBottomStyle === 'double';
			const text = one.textContent?.replace(/\s+/g, ' ').trim() ?? '';
			return isSeen ? [`${text}${isMarked ? ' gewijzigd' : ''}`] : [];
		})
	);

const SOURCE = ['A 2,20', 'B 2,20', 'C 2,00 + p.m.', 'D 2,00 + p.m.'];
const FILLED_IN = ['A 2,20', 'B 2,20', 'C 2,24 gewijzigd', 'D 2,24 gewijzigd'];

for (const [width, height] of [
	[390, 844],
	[768, 1024]
] as const)
	test(`at ${width} px the totals stay in view, whatever is changed and however`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['', 'vergelijk/a-c/', 'risicos/']) {
			await page.goto(WMO + path);
			await expect.poll(() => totals(page), { message: path }).toEqual(SOURCE);
			await toggle(page).click();
			expect(await totals(page), path).toEqual(SOURCE);
			// A field.
			await sheet(page)
				.getByRole('button', { name: 'Vul een bedrag in: Transformatie- en frictiekosten' })
				.click();
			await page.keyboard.type('60000');
			await expect.poll(() => totals(page), { message: path }).toEqual(FILLED_IN);
			await page.keyboard.press('Enter');
			await expect(bar(page)).toBeVisible();
			expect(await totals(page), path).toEqual(FILLED_IN);
			// A slider.
			await sheet(page).getByRole('slider', { name: 'Loon- en prijsstijging' }).press('End');
			await expect
				.poll(() => totals(page), { message: path })
				.toEqual(['A 2,55 gewijzigd', 'B 2,55 gewijzigd', 'C 2,56 gewijzigd', 'D 2,56 gewijzigd']);
			// The open sheet leaves the bar above it to be seen.
			await settled(page);
			const [over, under] = [await bar(page).boundingBox(), await sheet(page).boundingBox()];
			expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 1);
			expect(over?.y).toBeGreaterThan(100);
			await page.keyboard.press('Escape');
			await expect(sheet(page).getByRole('slider')).toHaveCount(0);
			await expect(toggle(page)).toBeFocused();
			expect(await totals(page), path).toHaveLength(4);
		}
	});

test('on a wide screen the bar has the totals when the page does not show them', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(WMO);
	await page.getByRole('button', { name: 'Vul een bedrag in: Transformatie- en frictiekosten' }).click();
	await page.keyboard.type('60000');
	await page.keyboard.press('Enter');
	await expect(bar(page)).toBeVisible();
	await expect.poll(() => totals(page)).toEqual([]);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect.poll(() => totals(page)).toEqual(FILLED_IN);
	await page.evaluate(() => scrollTo(0, 0));
	await expect.poll(() => totals(page)).toEqual([]);
	for (const path of ['vergelijk/a-c/', 'risicos/']) {
		await page.goto(`${WMO}${path}?transformatiekosten=60000`);
		await expect.poll(() => totals(page), { message: path }).toEqual(FILLED_IN);
	}
});

test('a screen reader hears each total in full', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${WMO}?transformatiekosten=60000`);
	const items = sheet(page)
		.getByRole('list', { name: /samen$/ })
		.getByRole('listitem');
	await expect(items.nth(0)).toContainText(/^keuze A: €\s2\.200\.000/);
	await expect(items.nth(2)).toContainText(
		/^gewijzigd: keuze C: €\s2\.240\.000, in de bron €\s2\.000\.000 plus 1 p\.m\./
	);
});

/** Holds back scripts that a page asks for from now on, all or those with something in them; gives what lets them go. */
async function holdScripts(page: Page, having = ''): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes(having)) await held;
		await route.fulfill({ response });
	});
	return release;
}

test('until what calculates is there nothing is said to be changed, and then it is everywhere', async ({
	page
}) => {
	await page.goto(WMO, { waitUntil: 'networkidle' });
	const release = await holdScripts(page);
	const tile = page.getByRole('article').nth(2);
	const before = await tile.innerText();
	await sheet(page).getByRole('textbox', { name: 'Loon- en prijsstijging' }).fill('3');
	await page.keyboard.press('Enter');
	await page.waitForTimeout(500);
	expect(await tile.innerText()).toBe(before);
	await expect(tile.locator('.plot')).toBeVisible();
	await expect(page.getByText('gewijzigd')).toHaveCount(0);
	await expect(bar(page)).toHaveCount(0);
	expect(page.url()).not.toContain('?');
	release();
	await expect(tile.locator('.total')).toContainText('bron');
	await expect(tile.locator('.plot')).toBeVisible();
	await expect(bar(page)).toBeVisible();
	await expect(page).toHaveURL(/indexatie=3/);
});

test('what is drawn of the source hides until it is drawn anew, and the new totals are there at once', async ({
	page
}) => {
	await page.goto(WMO, { waitUntil: 'networkidle' });
	const release = await holdScripts(page, 'Daarvan');
	const tile = page.getByRole('article').nth(2);
	const drawing = tile.locator('.plot');
	await expect(drawing).toBeVisible();
	await sheet(page).getByRole('textbox', { name: 'Loon- en prijsstijging' }).fill('3');
	await expect(tile.locator('.total')).toContainText('bron');
	await expect(tile.locator('.total')).toBeVisible();
	await expect(drawing).toBeHidden();
	await expect(page.locator('.crossing').first()).toBeHidden();
	release();
	await expect(drawing).toBeVisible();
	await expect(page.locator('.crossing').first()).toBeVisible();
});

test('a change that cannot be calculated is said to be lost, and the source’s figures stay', async ({
	page
}) => {
	await page.goto(WMO, { waitUntil: 'networkidle' });
	await page.route('**/*.js', (route) => route.abort());
	const slider = sheet(page).getByRole('slider', { name: 'Loon- en prijsstijging' });
	const lost = page.getByText('Uw wijziging is niet verwerkt');
	await slider.fill('3');
	await expect(lost).toBeVisible();
	await expect(slider).toHaveValue('0');
	await expect(page.getByText('gewijzigd')).toHaveCount(0);
	await page.unroute('**/*.js');
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
	]);
	await expect(slider).toBeEnabled();
	await slider.fill('3');
	await expect(page.getByRole('article').nth(2).locator('.total')).toContainText('bron');
	await expect(slider).toHaveValue('3');
	await expect(lost).toHaveCount(0);
});

/** The height of the page, once what it shows is worked out. */
async function heightOf(page: Page, path: string): Promise<number> {
	await page.goto(path);
	await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
	if (path.includes('?')) await expect(bar(page)).toBeVisible();
	await settled(page);
	return shownHeight(page);
}

const shownHeight = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollHeight);

for (const width of [1024, 390])
	test(`with everything changed no page grows by 5 % at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [path, query] of CHANGED) {
			const before = await heightOf(page, path);
			await heightOf(page, path + query);
			expect(await page.getByText('gewijzigd:').count(), path).toBeGreaterThan(5);
			// What is worked out anew comes in parts, and a part of the source stands until its own is there.
			await expect.poll(async () => (await shownHeight(page)) / before, path + query).toBeLessThan(1.05);
		}
	});

test('the source stands beside a total, and beside all that changed when asked, for the visit', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${WMO}vergelijk/a-c/${EVERYTHING}`);
	/** How many lines say what the source has, and are seen to. */
	const lines = (): Promise<number> =>
		page
			.locator('main .was')
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 5).length);
	await expect(bar(page)).toBeVisible();
	await expect.poll(lines).toBe(1);
	const changed = await page.locator('main .was').count();
	const choice = page.getByRole('switch', { name: 'Toon overal de bron' });
	await choice.check();
	await expect.poll(lines).toBeGreaterThan(5);
	// Every change has its mark, with or without the source beside it.
	expect(await page.getByText('gewijzigd:').count()).toBeGreaterThanOrEqual(changed);
	await page.getByRole('link', { name: 'Overzicht' }).click();
	await expect(page).toHaveURL(/hilversum-wmo-2024\/\?/);
	await expect(choice).toBeChecked();
	await expect.poll(lines).toBeGreaterThan(5);
	await choice.uncheck();
	const shown = page.getByRole('article', { name: 'Keuze C' }).locator('.was');
	await expect(shown).toHaveCount(1);
	expect((await shown.boundingBox())?.height).toBeGreaterThan(5);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(lines).toBeGreaterThan(5);
});
