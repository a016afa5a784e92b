import { expect } from '@playwright/test';
import { isFlawless } from './axe.ts';
import { test } from './test.ts';

const DOSSIER = '/hilversum-wmo-2024/';
const JOBS = 'Banen die in dienst van de gemeente komen';

test('what options bring that is no money stands beside the question that decides it, and follows the assumptions', async ({
	page
}) => {
	await page.goto(DOSSIER);
	const row = page.locator('#uitkomst-banen_in_dienst');
	await expect(row.getByRole('cell')).toHaveText([/–/, /–/, /20\sfte/, /20\sfte/]);
	await expect(page.locator('#uitkomst-banen_verplaatst').getByRole('cell')).toHaveText([
		/–/,
		/20\sfte/,
		/–/,
		/–/
	]);
	await page.goto(`${DOSSIER}?fte_in_dienst=25`);
	await expect(row.getByRole('cell').nth(2)).toContainText(/gewijzigd:.*25\sfte.*bron: 20\sfte/s);
	for (const path of ['keuze/c/', 'vergelijk/a-c/']) {
		await page.goto(`${DOSSIER}${path}?fte_in_dienst=25`);
		const section = page.getByRole('region', { name: 'Wat het oplevert, buiten het geld' });
		const own = section.getByRole('row', { name: JOBS });
		await expect(own).toContainText(/25\sfte/);
		await expect(own).toContainText(/gewijzigd/);
	}
	await expect(
		page.getByRole('row', { name: JOBS }).getByRole('cell', { name: 'niet genoemd' })
	).toBeVisible();
	await isFlawless(page);
});

test('a result is found by searching, and leads to its row', async ({ page }) => {
	await page.goto(DOSSIER);
	await page.getByRole('link', { name: 'Zoeken' }).click();
	await page.getByRole('dialog', { name: 'Zoeken' }).getByRole('searchbox').fill('eerste contact');
	await page.getByRole('link', { name: /Streven voor het eerste contact/ }).click();
	await expect(page.locator('#uitkomst-eerste_contact')).toBeInViewport();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('they are told too', async ({ page }) => {
		await page.goto(`${DOSSIER}keuze/c/`);
		await expect(page.getByRole('row', { name: JOBS })).toContainText(/20\sfte/);
	});
});
