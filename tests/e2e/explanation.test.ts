import { expect } from '@playwright/test';
import { isFlawlessInEveryLook } from './axe.ts';
import { test } from './test.ts';

test('a figure opens its explanation, with an address of its own, and gets the focus back', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/keuze/c/?indexatie=3');
	const figure = page
		.getByRole('row', { name: /Dienstverlening in de wijk steviger maken/ })
		.getByRole('link', { name: /^€ 84\.872/ });
	await figure.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('80.000 × 1,03² = 84.872');
	await expect(dialog).toContainText('Loon- en prijsstijging');
	await expect(dialog).toContainText('Startnotitie, tabel Keuze A, regel 6; tabel Keuze C, regel 7');
	await expect(page).toHaveURL(/\?indexatie=3#uitleg=C\/uitgave\/wijk_versterken\/2026$/);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(figure).toBeFocused();
	await expect(page).toHaveURL(/\?indexatie=3$/);
});

test('a link to an explanation opens it, and Back closes one that was opened from another', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/#uitleg=C/totaal/uitgaven');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Transformatie en frictie');
	await dialog.locator('a[href$="/inkoop_welzijn"]').click();
	await expect(page).toHaveURL(/#uitleg=C\/uitgave\/inkoop_welzijn/);
	await page.goBack();
	await expect(page).toHaveURL(/#uitleg=C\/totaal\/uitgaven$/);
	await expect(dialog).toBeVisible();
});

test('an explanation of a figure that is not there says so', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/#uitleg=Z/uitgave/niets/2024');
	await expect(page.getByRole('dialog')).toContainText('Dit bedrag staat niet (meer) in dit dossier');
});

test('axe finds nothing on an explanation in any look', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/?indexatie=3#uitleg=C/totaal/uitgaven');
	await expect(page.getByRole('dialog')).toContainText('Inkoop welzijn');
	await isFlawlessInEveryLook(page, { include: 'dialog' });
});

test('the explanation of a changed total starts with what changed it, step by step, also on paper', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/?indexatie=2.2&transformatiekosten=100000#uitleg=C/totaal/uitgaven');
	const dialog = page.getByRole('dialog');
	const bridge = dialog.getByRole('figure', { name: 'Van de bron naar nu' });
	await expect(bridge.getByRole('button')).toHaveCount(4);
	await expect(bridge).toHaveAccessibleDescription(
		/^Bron: €\s2\.000\.000 \+ 1 p\.m\. Loon- en prijsstijging .*: \+\s€\s66\.973\. .*: \+\s€\s400\.000, was p\.m\. Nu: €\s2\.466\.973\./
	);
	await dialog.getByText('Toon als tabel').click();
	await expect(dialog.getByRole('table', { name: 'Van de bron naar nu' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(bridge).toBeVisible();
});
