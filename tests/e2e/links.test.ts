import { expect } from '@playwright/test';
import { alive, test } from './test.ts';

const HOME = '/hilversum-wmo-2024/';
const NOTICE = 'Niet alles in deze link kan worden gebruikt';

test.describe('a link with what others add to it', () => {
	for (const path of ['/', '/handleiding/', '/toegankelijkheid/', '/bewerken/'])
		test(`${path} does not wait for changes that it does not know`, async ({ page }) => {
			await page.goto(`${path}?fbclid=IwAR0x&utm_source=nieuwsbrief`);
			await expect(page.locator('html')).not.toHaveAttribute('data-wacht', { timeout: 1500 });
			await expect(page.locator('main h1')).toBeVisible();
		});

	test('opens a dossier without a word about it, and without it', async ({ page }) => {
		await page.goto(`${HOME}?fbclid=IwAR0x&mc_cid=1234&indexatie=3&gclid=5`);
		await expect(page.getByText('Uw aannames wijken af van de bron (1)')).toBeVisible();
		await expect(page.getByText(NOTICE)).toHaveCount(0);
		await expect(page).toHaveURL(/\/hilversum-wmo-2024\/\?indexatie=3$/);
	});

	test('still says what was meant for a dossier and is not there', async ({ page }) => {
		await page.goto(`${HOME}?fbclid=IwAR0x&indexaite=3`);
		await expect(page.getByText('“indexaite” bestaat niet (meer) in dit dossier.')).toBeVisible();
		await expect(page.getByRole('alert').filter({ hasText: NOTICE })).not.toContainText('fbclid');
	});
});

test.describe('a link that a mail program took along with its surroundings', () => {
	for (const search of [
		'?indexatie=3&transformatiekosten=50000).',
		'?indexatie=3&transformatiekosten=50000%3E',
		'?indexatie=3&amp;transformatiekosten=50000',
		'?indexatie%3D3%26transformatiekosten%3D50000',
		'?indexatie%253D3%2526transformatiekosten%253D50000'
	])
		test(`${search} opens as it was sent`, async ({ page }) => {
			await page.goto(HOME + search);
			await expect(page.getByText('Uw aannames wijken af van de bron (2)')).toBeVisible();
			await expect(page).toHaveURL(/\?indexatie=3&transformatiekosten=50000$/);
			await expect(page.getByText(NOTICE)).toHaveCount(0);
		});

	for (const end of [')', '%3E', '/).', '%E2%80%9D'])
		test(`${end} behind a page still leads to the page`, async ({ page }) => {
			await page.goto(`/met-headers${HOME}weging${end}`).catch(() => undefined);
			await expect(page.getByRole('heading', { level: 1, name: 'Eigen weging' })).toBeVisible();
			await expect(page).toHaveURL(/\/weging\/$/);
		});
});

test('an address that is cleaned up takes the place of the one that was followed', async ({ page }) => {
	await page.goto('/toegankelijkheid/');
	await page.goto(`${HOME}?fbclid=IwAR0x&indexatie=3&oud=4`);
	await expect(page).toHaveURL(/\/\?indexatie=3$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/toegankelijkheid\/$/);
	await page.goForward();
	await alive(page);
	await expect(page).toHaveURL(/\/\?indexatie=3$/);
	await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).fill('2');
	await expect(page).toHaveURL(/\/\?indexatie=2$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/\?indexatie=3$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/toegankelijkheid\/$/);
});

test.describe('a link of another version of the dossier', () => {
	test('says which figures of the page were corrected since, on every page until it is read', async ({
		page
	}) => {
		await page.goto(`${HOME}?indexatie=3&versie=1.0`);
		const notice = page.getByRole('alert').filter({ hasText: 'Deze link is gemaakt met versie 1.0' });
		await expect(notice).toContainText('Nu is het versie 1.1.');
		await expect(notice.getByRole('listitem')).toContainText(/Was: .* Is: .* Waarom: /);
		await expect(page).toHaveURL(/\/\?indexatie=3$/);
		await page.goto(`${HOME}keuze/c/?versie=1.0`);
		await expect(notice).toContainText('Anders dan toen, en te zien op deze pagina');
		await page.getByRole('contentinfo').getByRole('link', { name: 'Bronnen en gegevens' }).click();
		await expect(page.getByRole('heading', { name: 'Correcties' })).toBeVisible();
		await expect(notice).toBeVisible();
		await notice.getByRole('button', { name: 'Sluit deze melding' }).click();
		await expect(notice).toHaveCount(0);
	});

	test('is no other version where it was copied here', async ({ page }) => {
		await page.goto(`${HOME}?indexatie=3&versie=1.1`);
		await expect(page.getByText('Uw aannames wijken af van de bron (1)')).toBeVisible();
		await expect(page.getByText('Deze link is gemaakt met versie')).toHaveCount(0);
	});
});

test('a link shows totals and differences per inhabitant, with p.m. as it is, and euros are one choice away', async ({
	page
}) => {
	await page.goto(`${HOME}?weergave.maat=inwoners`);
	const option = page.getByRole('article').nth(2);
	await expect(option).toContainText(/€\s22,02 per inwoner.*\+ 1 p\.m\./s);
	await expect(page.getByText(/C €\s2,20 per inwoner lager, \+\sp\.m\./)).toBeVisible();
	await expect(page.getByText(/Inwoners van Hilversum, 2020: 90\.831/)).toBeVisible();
	await page.goto(`${HOME}vergelijk/a-c/?weergave.maat=inwoners`);
	await expect(page.getByText(/Dat is €\s2,20 per inwoner\./)).toBeVisible();
	await page.goto(`${HOME}?weergave.maat=inwoners`);
	await page.getByLabel('Totalen en verschillen').selectOption({ label: 'als deel van de zorglasten Wmo' });
	await expect(option).toContainText(/2,53\s% van de zorglasten Wmo/);
	await expect(page).toHaveURL(/\?weergave\.maat=zorglasten_wmo$/);
	await page.getByLabel('Totalen en verschillen').selectOption({ label: 'in euro' });
	await expect(option).toContainText(/€\s2\.000\.000/);
	await expect(page).toHaveURL(/hilversum-wmo-2024\/$/);
});

test('a first visit begins in euros, and offers another measure at the foot of the page', async ({
	page
}) => {
	await page.goto(HOME);
	await page
		.getByRole('contentinfo')
		.getByLabel('Totalen en verschillen')
		.selectOption({ label: 'per inwoner' });
	await expect(page.getByRole('article').first()).toContainText(/€\s24,22 per inwoner/);
});
