import { execFileSync } from 'node:child_process';
import { expect, type Locator, type Page } from '@playwright/test';
import { DRAFTS, stepsKey, variantsKey } from '../../src/lib/state/kept.ts';
import { test } from './test.ts';

const DOSSIER = 'hilversum-wmo-2024';
const VARIANTS = variantsKey(DOSSIER);
const DRAFT = DRAFTS + DOSSIER;
const STEPS = stepsKey(DOSSIER);

const variant = (name: string, query: string): object => ({ name, query });
const draft = (time: unknown, path = `${DOSSIER}/dossier.yaml`): object => ({
	folder: DOSSIER,
	files: [{ path, text: 'titel: Oud\n' }],
	time
});

/** What may stand under a key: rubbish, what an older version wrote, and the same twice. */
const RUBBISH = [
	'',
	'{',
	'null',
	'[]',
	'{}',
	'[null, 1, {"name": 1}]',
	'"tekst"',
	'\u0000',
	'x'.repeat(100_000)
];
const CONTENT: Readonly<Record<string, readonly string[]>> = {
	[VARIANTS]: [
		...RUBBISH,
		JSON.stringify([
			variant('Een', '?indexatie=1'),
			variant('Een', '?indexatie=2'),
			variant('Een', '?indexatie=1')
		]),
		JSON.stringify([variant('', ''), variant(' ', '?oud=1'), variant('Een', '?indexatie=abc&fbclid=%')])
	],
	[DRAFT]: [
		...RUBBISH,
		...[1e300, -1, 8.64e15 + 1, null, 'gisteren'].map((time) => JSON.stringify(draft(time))),
		JSON.stringify({
			...draft(1),
			files: [
				{ path: 'a', text: 'x' },
				{ path: 'a', text: 'y' }
			]
		})
	]
};

async function withKept(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
	await page.evaluate((kept) => {
		localStorage.clear();
		for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
	}, entries);
}

const keptIn = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** The heading of a variant in the list. */
const variantIn = (page: Page, name: string): Locator =>
	page.getByRole('listitem').locator('strong').getByText(name, { exact: true });

test('only one file touches what a browser keeps', () => {
	const found = execFileSync('grep', ['-rlE', 'localStorage|sessionStorage|indexedDB', 'src'], {
		encoding: 'utf8'
	});
	expect(found.trim().split('\n')).toEqual(['src/lib/state/kept.ts']);
});

test('own variants work whatever is kept, and what cannot be read stays', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`/${DOSSIER}/varianten/?indexatie=2.5`);
	for (const text of CONTENT[VARIANTS] ?? []) {
		await withKept(page, { [VARIANTS]: text });
		await page.goto(`/${DOSSIER}/varianten/?indexatie=2.5`);
		const name = page.getByRole('textbox', { name: 'Naam van deze variant' });
		await name.fill('Nieuw');
		await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
		await expect(page.getByText('“Nieuw” is bewaard.'), text.slice(0, 80)).toBeVisible();
		await expect(variantIn(page, 'Nieuw')).toBeVisible();
		const kept = await keptIn(page);
		const isList = text.startsWith('[');
		const before: unknown[] = isList ? JSON.parse(text) : [];
		expect(JSON.parse(kept[VARIANTS] ?? '')).toEqual([...before, variant('Nieuw', '?indexatie=2.5')]);
		if (!isList) expect(kept[`${VARIANTS}/apart`]).toBe(text);
	}
	expect(errors).toEqual([]);
});

test('the editor works whatever is kept, and what cannot be read stays', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('/bewerken/');
	for (const text of CONTENT[DRAFT] ?? []) {
		await withKept(page, { [DRAFT]: text, [`${DRAFT}/2`]: JSON.stringify(draft(1)), [`${DRAFT}/3`]: text });
		await page.goto('/bewerken/');
		await expect(page.getByRole('heading', { name: 'Waarmee begint u?' })).toBeVisible();
		await expect(page.getByText(`${DOSSIER}, veranderd op`).first(), text.slice(0, 80)).toBeVisible();
		expect((await keptIn(page))[DRAFT]).toBe(text);
	}
	expect(errors).toEqual([]);
	// The last of them is put back and worked on, and the rest stays.
	await page.getByRole('button', { name: 'Zet terug' }).first().click();
	await expect(page.getByRole('heading', { level: 2, name: DOSSIER })).toBeVisible();
});

test('steps can be undone and redone after a reload, on any page, whatever was kept before', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`/${DOSSIER}/?indexatie=2.5`);
	for (const text of RUBBISH) {
		await page.evaluate(([key = '', kept = '']) => sessionStorage.setItem(key, kept), [STEPS, text]);
		await page.reload();
		await expect(page.getByText('gewijzigd:').first()).toBeVisible();
	}
	const field = page.getByRole('textbox', { name: 'Loon- en prijsstijging' });
	for (const value of ['3', '4']) {
		await field.fill(value);
		await field.press('Enter');
		await field.blur();
	}
	await expect(page).toHaveURL(/\?indexatie=4$/);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(page).toHaveURL(/\?indexatie=3$/);
	await page.reload();
	await page.getByRole('button', { name: 'Opnieuw' }).click();
	await expect(page).toHaveURL(/\?indexatie=4$/);
	await page.goto(`/${DOSSIER}/vergelijk/?indexatie=4`);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(page).toHaveURL(/vergelijk\/\?indexatie=2\.5$/);
	await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled();
	expect(errors).toEqual([]);
});

test('a variant that is saved in each of two tabs is in both', async ({ page, context }) => {
	const path = `/${DOSSIER}/varianten/?indexatie=2.5`;
	await page.goto(path);
	const other = await context.newPage();
	await other.goto(path);
	for (const [tab, name] of [
		[page, 'Een'],
		[other, 'Twee']
	] as const) {
		await tab.getByRole('textbox', { name: 'Naam van deze variant' }).fill(name);
		await tab.getByRole('button', { name: 'Bewaar', exact: true }).click();
		await expect(tab.getByText(`“${name}” is bewaard.`)).toBeVisible();
	}
	for (const tab of [page, other]) {
		for (const name of ['Een', 'Twee']) await expect(variantIn(tab, name)).toBeVisible();
	}
	// Another with the name of one that is there is a question.
	await page.goto(`/${DOSSIER}/varianten/?indexatie=3`);
	await page.getByRole('textbox', { name: 'Naam van deze variant' }).fill('Twee');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Er is al een variant met de naam “Twee”.');
	await page.getByRole('button', { name: 'Bewaar als “Twee (2)”' }).click();
	await expect(variantIn(other, 'Twee (2)')).toBeVisible();
});

test('a variant that the browser has no room for is not called kept', async ({ page }) => {
	await page.goto(`/${DOSSIER}/varianten/?indexatie=2.5`);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByRole('textbox', { name: 'Naam van deze variant' }).fill('Een');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('De opslag van uw browser is vol.');
	await expect(page.getByText('“Een” is bewaard.')).toHaveCount(0);
	await expect(page.getByText('“Een” staat in de lijst, en is niet bewaard.')).toBeVisible();
	await expect(variantIn(page, 'Een')).toBeVisible();
});
