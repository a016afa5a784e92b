import { expect, type Page } from '@playwright/test';
import { isFlawless } from './axe.ts';
import { test } from './test.ts';

const DOSSIER = '/hilversum-wmo-2024/';

const meaning = (page: Page) => page.locator('[popover]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });

for (const [width, height] of [
	[1024, 768],
	[360, 740]
] as const)
	test(`a word is explained where it stands at ${width} px, by keyboard too, and nothing moves`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(`${DOSSIER}keuze/c/`, { waitUntil: 'networkidle' });
		const word = page.locator('#betekenis ~ dl').getByRole('link', { name: 'sociale basis' }).first();
		await word.scrollIntoViewIfNeeded();
		const before = await word.boundingBox();
		await word.focus();
		await page.keyboard.press('Enter');
		await expect(meaning(page)).toBeFocused();
		await expect(meaning(page)).toContainText('Alle hulp en ondersteuning in een buurt of wijk');
		await expect(meaning(page)).toContainText('Bron: Startnotitie, Belangrijke definities.');
		await expect(meaning(page)).toBeInViewport({ ratio: 1 });
		expect(await word.boundingBox()).toEqual(before);
		await isFlawless(page);
		await page.keyboard.press('Escape');
		await expect(meaning(page)).toHaveCount(0);
		await expect(word).toBeFocused();
		await word.click();
		await meaning(page).getByRole('link', { name: 'Alle begrippen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Begrippen' })).toBeVisible();
		await expect(meaning(page)).toHaveCount(0);
	});

test('a word in an explanation is explained in it', async ({ page }) => {
	await page.goto(`/hilversum-taakstelling-2022/#uitleg=A/uitgave/besparing_wijk`);
	const explanation = page.locator('dialog[open]');
	await expect(explanation).toBeVisible();
	await expect(explanation).toContainText('Wij tellen haar één keer');
});

test('p.m. is explained in the first screen of every page with amounts, at every width', async ({ page }) => {
	for (const width of [1024, 360]) {
		await page.setViewportSize({ width, height: 740 });
		for (const path of [
			'',
			'vergelijk/',
			'vergelijk/a-c/',
			'keuze/c/',
			'risicos/',
			'vragen/',
			'verantwoording/'
		]) {
			await page.goto(DOSSIER + path);
			const note = page.getByText('p.m. betekent: nog onbekend').first();
			await expect(note).toBeInViewport();
		}
	}
	await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'p.m.' }).click();
	await expect(meaning(page)).toContainText('Nog onbekend (pro memorie).');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a word leads to its place in the list, and searching to the list', async ({ page }) => {
		await page.goto(`${DOSSIER}keuze/c/`);
		await page.locator('#betekenis ~ dl').getByRole('link', { name: 'sociale basis' }).first().click();
		expect(page.url()).toMatch(/\/begrippen\/#begrip-sociale_basis$/);
		await expect(page.locator('#begrip-sociale_basis')).toBeInViewport();
		await page.goto(DOSSIER);
		expect(await page.getByRole('link', { name: 'Zoeken' }).getAttribute('href')).toMatch(/begrippen\/$/);
	});
});

for (const dossier of ['hilversum-wmo-2024', 'hilversum-taakstelling-2022'])
	test(`one field finds what ${dossier} holds, by keyboard, and gives the focus back`, async ({ page }) => {
		await page.goto(`/${dossier}/`, { waitUntil: 'networkidle' });
		const opener = page.getByRole('link', { name: 'Zoeken' });
		await opener.focus();
		await page.keyboard.press('Enter');
		await expect(dialog(page).getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('wmo');
		await expect(dialog(page).getByRole('status')).toContainText('gevonden');
		await isFlawless(page);
		await page.keyboard.press('ArrowDown');
		await expect(dialog(page).getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(dialog(page)).toHaveCount(0);
		await expect(page).toHaveURL(/begrippen\/#begrip-wmo$/);
		await page.getByRole('link', { name: 'Zoeken' }).click();
		await expect(dialog(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Zoeken' })).toBeFocused();
	});

test('what is found is where the link leads, of every kind', async ({ page }) => {
	for (const [typed, place] of [
		['frictie', '#post-'],
		['hulp dichtbij', '#effect-'],
		['wachtlijsten', '#risico-'],
		['loon- en prijs', '#aanname-']
	] as const) {
		await page.goto(DOSSIER, { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Zoeken' }).click();
		await dialog(page).getByRole('searchbox').fill(typed);
		const link = dialog(page).locator(`a[href*="${place}"]`).first();
		await link.click();
		await expect(page).toHaveURL(new RegExp(place));
		await expect(page.locator(':target')).toBeInViewport();
	}
	await page.goto(DOSSIER, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Zoeken' }).click();
	await dialog(page).getByRole('searchbox').fill('doel');
	const goal = dialog(page).locator('a[href*="#doel-"]').first();
	const title = (await goal.textContent()) ?? '';
	await goal.click();
	await expect(page.locator('[aria-pressed="true"]')).toContainText(title);
	await expect(page.locator('[aria-pressed="true"]')).toBeInViewport();
});
