import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const ALL = '/hilversum-wmo-2024/vergelijk/';
const PAIR = '/hilversum-wmo-2024/vergelijk/a-c/';

const textOf = async (page: Page, name: string | RegExp): Promise<string> =>
	(await page.getByRole('region', { name }).innerText()).replace(/\s+/g, ' ');

test('all six differences stand in a table, and each leads to its pair', async ({ page }) => {
	await page.goto(ALL);
	const table = page.getByRole('region', { name: 'Alle verschillen', exact: true }).getByRole('table');
	await expect(table.getByRole('row')).toHaveCount(7);
	await table.getByRole('link', { name: /Keuze A en keuze C/ }).click();
	await expect(page).toHaveURL(new RegExp(`${PAIR}$`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keuze A en C naast elkaar');
});

test('each question opens with one picture of its two answers, which can be saved with its table', async ({
	page
}) => {
	await page.goto(`${ALL}?transformatiekosten=90000`);
	const heads = page.getByRole('main').getByRole('heading', { level: 2 });
	await expect(heads.nth(0)).toHaveText(/^Twee vragen/);
	await expect(heads.nth(1)).toHaveText('Alle verschillen');
	const role = page.getByRole('figure', { name: /^Werkt de gemeente/ });
	await expect(role).toContainText(/€\s110\.000\s+bron: €\s20\.000 \+ 1 p\.m\./);
	for (const kind of ['CSV', 'SVG', 'PNG']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: new RegExp(`^Bewaar “Werkt de gemeente.*als ${kind}$`) }).click()
		]);
		expect(download.suggestedFilename()).toMatch(
			new RegExp(`-vraag-2-aangepast-transformatiekosten-90000\\.${kind.toLowerCase()}$`)
		);
		const content = readFileSync(await download.path());
		if (kind === 'PNG') expect(content.subarray(1, 4).toString()).toBe('PNG');
		else expect(content.toString()).toMatch(/De gemeente wordt een concurrent/);
	}
});

test('of more than two answers the reader picks two, and no other picture changes', async ({ page }) => {
	await page.goto('/hilversum-taakstelling-2022/vergelijk/');
	const section = page.getByRole('region', { name: /^Met welke maatregelen/ }).first();
	const heads = section.getByRole('heading', { level: 4 });
	await expect(heads).toHaveText(['Alleen eigen maatregelen', 'Eigen maatregelen en die van de regio']);
	await section.getByLabel('Rechts').selectOption('Geen nieuwe maatregelen');
	await expect(heads).toHaveText(['Alleen eigen maatregelen', 'Geen nieuwe maatregelen']);
	await section.getByLabel('Links').selectOption('Geen nieuwe maatregelen');
	await expect(heads).toHaveText(['Geen nieuwe maatregelen', 'Alleen eigen maatregelen']);
});

test('a pair says what differs, what is open, and what would turn it round', async ({ page }) => {
	await page.goto(PAIR);
	const costs = await textOf(page, /^Verschil in kosten/);
	expect(costs).toContain('Keuze A kost over 2024–2027 € 200.000 meer dan keuze C');
	expect(costs).toContain('p.m.');
	expect(await textOf(page, 'Wat draait de volgorde om?')).toContain(
		'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten is keuze A goedkoper dan keuze C.'
	);
});

test('what a visitor changes is in every section of a pair, with the source’s figure beside it', async ({
	page
}) => {
	await page.goto(`${PAIR}?transformatiekosten=50000`);
	await expect(page.getByRole('region', { name: /^Verschil in kosten/ })).toContainText('bron:');
	const costs = await textOf(page, /^Verschil in kosten/);
	expect(costs).toContain('evenveel');
	await page.goto(`${PAIR}?transformatiekosten=60000`);
	await expect(page.getByRole('region', { name: /^Verschil in kosten/ })).toContainText('40.000');
	await expect(page.getByRole('region', { name: 'Welke aannames maken het meeste uit?' })).toContainText(
		'draait om'
	);
});

test('the payback of each option is that of the startnotitie', async ({ page }) => {
	await page.goto(ALL);
	const payback = await textOf(page, 'Wanneer verdient een keuze zich terug?');
	expect(payback).toContain('2,78 %');
	expect(payback).toContain('2,53 %');
});

test('the rows of a chart are read with the arrow keys', async ({ page }) => {
	await page.goto(PAIR);
	const figure = page.getByRole('figure', { name: /Verschil per post/ });
	const [first, second] = [figure.getByRole('button').nth(0), figure.getByRole('button').nth(1)];
	await expect(first).toHaveAttribute('tabindex', '0');
	await first.focus();
	await page.keyboard.press('ArrowDown');
	await expect(second).toBeFocused();
	await expect(second).toHaveAccessibleName(/bij A/);
});

test('tables, charts and the whole comparison can be saved, and the code for it comes only then', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	const asked: string[] = [];
	await page.goto(`${PAIR}?indexatie=2.5`);
	await expect(page.getByRole('region', { name: /^Verschil in kosten/ })).toContainText('bron:');
	page.on('request', (request) => asked.push(request.url()));
	for (const kind of ['CSV', 'SVG', 'PNG']) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page
				.getByRole('button', { name: new RegExp(`^Bewaar “Verschil per post.*als ${kind}$`) })
				.first()
				.click()
		]);
		expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
		const content = readFileSync(await download.path());
		expect(content.length).toBeGreaterThan(500);
		if (kind === 'PNG') expect(content.subarray(1, 4).toString()).toBe('PNG');
		else expect(content.toString()).toContain('indexatie=2.5');
	}
	expect(asked.some((url) => url.endsWith('.js'))).toBe(true);
	for (const [name, format] of [
		[/Excel-bestand/, 'xlsx'],
		[/ODS-bestand/, 'ods']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		expect(download.suggestedFilename()).toBe(
			`hilversum-wmo-2024-vergelijking-aangepast-indexatie-2.5.${format}`
		);
		expect(
			readFileSync(await download.path())
				.subarray(0, 2)
				.toString()
		).toBe('PK');
	}
	expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a pair and the comparison of all say everything', async ({ page }) => {
		await page.goto(PAIR);
		await expect(page.getByText(/Pas boven €\s50\.000 per jaar/).first()).toBeVisible();
		await expect(page.getByRole('figure').first()).toBeVisible();
		await page.goto(ALL);
		await expect(page.getByRole('heading', { name: 'Twee vragen, los van elkaar' })).toBeVisible();
		await expect(page.getByRole('figure', { name: /^Waar krijgen inwoners/ })).toBeVisible();
		await page.goto('/hilversum-taakstelling-2022/vergelijk/');
		await expect(page.getByRole('figure', { name: /^Met welke maatregelen/ })).toBeVisible();
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});

test('the tables of the overview and of all differences can be saved, with what was changed', async ({
	page
}) => {
	const saved = async (name: string): Promise<string> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		return `${download.suggestedFilename()}\n${readFileSync(await download.path(), 'utf8')}`;
	};
	await page.goto('/hilversum-wmo-2024/?transformatiekosten=60000');
	for (const [name, file, extension] of [
		['Bewaar “De keuzes” als CSV', 'kosten-per-keuze', 'csv'],
		['Bewaar “De keuzes” als SVG', 'kosten-per-keuze', 'svg'],
		['Bewaar “Naast elkaar” als CSV', 'keuzes-naast-elkaar', 'csv']
	] as const) {
		const text = await saved(name);
		expect(text.split('\n')[0]).toBe(
			`hilversum-wmo-2024-${file}-aangepast-transformatiekosten-60000.${extension}`
		);
		expect(text).toMatch(/2\.?240\.?000/);
		expect(text).toMatch(/60\.000\s€?|€\s60\.000/);
		expect(text).toContain('transformatiekosten=60000');
	}
	await page.goto(`${ALL}?transformatiekosten=60000`);
	const differences = await saved('Bewaar “Alle verschillen” als CSV');
	expect(differences).toMatch(/A en C;-40000;/);
	expect(differences).toContain('transformatiekosten=60000');
});

test('an address that asks for a pair with a page of its own goes there, with what was changed', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/vergelijk/paar/?paar=a-d&indexatie=3');
	await expect(page).toHaveURL(/\/hilversum-wmo-2024\/vergelijk\/a-d\/\?indexatie=3$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Keuze A en D naast elkaar' })).toBeVisible();
	await page.goto('/hilversum-wmo-2024/vergelijk/paar/?paar=a-z');
	await expect(page.getByRole('alert')).toHaveText('De vergelijking a-z bestaat niet in dit dossier.');
});
