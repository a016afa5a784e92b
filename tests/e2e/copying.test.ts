import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from one cell to another and copies, as by hand; gives what is on the clipboard. */
async function copied(page: Page, from: [number, number], to: [number, number]): Promise<string> {
	await page.mouse.click(2, 2);
	await page.evaluate(
		([start, end]) => {
			const rows = document.querySelector('main table')?.querySelectorAll('tr') ?? [];
			const first = rows[start[0]]?.cells[start[1]];
			const last = rows[end[0]]?.cells[end[1]];
			if (!first || !last) throw new Error('no such cells');
			document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
		},
		[from, to] as const
	);
	await page.keyboard.press('Control+c');
	return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied table has amounts as numbers, p.m. as p.m., and no word that is not seen', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/keuze/c/');
	await page.keyboard.press('Shift');
	await expect(page.locator('main table').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	const rows = await page.locator('main table').first().locator('tr').count();
	const text = await copied(page, [0, 0], [rows - 1, 2]);
	const cells = text.split('\r\n').map((line) => line.split('\t'));
	expect(cells[0]).toEqual(['Post', 'elk jaar', '2024–2027']);
	const open = cells.find(([head]) => head?.startsWith('Transformatie'));
	expect(open?.slice(1)).toEqual(['p.m. (+)', 'p.m. (+)']);
	const total = cells.at(-1) ?? [];
	expect(total.slice(1)).toEqual(['€ 500.000 + 1 p.m.', '€ 2.000.000 + 1 p.m.']);
	expect(cells[1]?.slice(1).join(' ')).toMatch(/^\d+ \d+$/);
	expect(text).not.toMatch(/uitleg|nog niet bekend/);
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType('text/html'))?.text() ?? '';
	});
	expect(html).toMatch(/<td>\d{5,}<\/td>/);
});

test('a copied table with own assumptions has the figures of the source under it', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/keuze/a/?indexatie=2.5');
	await page.keyboard.press('Shift');
	await page.waitForLoadState('networkidle');
	const text = await copied(page, [1, 0], [1, 2]);
	const [now, blank, words, source] = text.split('\r\n');
	const figures = (line = '') => line.split('\t').slice(1).map(Number);
	expect([blank, words]).toEqual(['', 'Gewijzigd. De bron zegt:']);
	const [first = 0, second = 0] = figures(now);
	expect(figures(source)).toEqual([first, first]);
	expect(second).toBe(Math.round(first * 1.025));
});

test('text outside tables is copied without words that are only heard', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	await page.keyboard.press('Shift');
	await page.evaluate(() => {
		const card = document.querySelector('article');
		if (card) document.getSelection()?.selectAllChildren(card);
	});
	await page.keyboard.press('Control+c');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('2.200.000');
	expect(text).not.toContain('uitleg');
});
