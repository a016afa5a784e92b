import { expect, type Page } from '@playwright/test';
import { money } from '../../src/lib/format/number.ts';
import { loadDossier } from '../../src/lib/model/load.ts';
import { sourceMoment } from '../../src/lib/state/moment.ts';
import { HIDDEN, shaped, type Shape } from '../unit/dossier/shaped.ts';
import { sheets } from './paper.ts';
import { shapedSite } from './shapes.ts';
import { alive, test } from './test.ts';

/** Dossiers of other forms than the published ones; a form that a test needs is added here. */
const SHAPES: readonly Shape[] = [
	{ name: 'twee', poles: [2], years: 30 },
	{ name: 'vier', poles: [2, 2] },
	{ name: 'acht', poles: [2, 4], amount: 1_200_000 },
	{ name: 'negen', poles: [3, 3], years: 12, amount: 3_200_000 },
	{ name: 'twaalf', poles: [12] }
];
const PAGES = [
	'',
	'keuze/a/',
	'vergelijk/',
	'vergelijk/a-b/',
	'risicos/',
	'doelen/',
	'weging/',
	'oordelen/',
	'varianten/',
	'hand-out/',
	'presenteren/',
	'verantwoording/'
];
/** What a sheet of A4 has within its margins, in px. */
const SHEETS = { portrait: { width: 703, height: 1017 }, landscape: { width: 1032, height: 688 } };

let origin = '';
let close = (): void => undefined;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(900_000);
	({ origin, close } = await shapedSite(SHAPES, Number(process.env['KEUZEWIJZER_PORT'] ?? 4319) + 200));
});

test.afterAll(() => close());

/** Opens a page as it is printed, with all that can be opened open. */
async function onPaper(page: Page, path: string): Promise<void> {
	await page.setViewportSize(SHEETS.portrait);
	await page.goto(`${origin}${path}`);
	await alive(page);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await page.emulateMedia({ media: 'print' });
}

/** The texts of a page that are not wholly on the sheet, and those that stand over another. */
const misplaced = (page: Page): Promise<{ outside: string[]; over: string[] }> =>
	page.evaluate(() => {
		const outside: string[] = [];
		const over: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const inTables = new Map<Element, { text: string; box: DOMRect }[]>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const parent = node.parentElement;
			if (text === '' || !parent?.checkVisibility() || parent.closest('.kw-visually-hidden, svg, script'))
				continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				if (box.width === 0) continue;
				if (box.left < -1 || box.right > innerWidth + 1) outside.push(text);
				const table = parent.closest('table');
				if (table) inTables.set(table, [...(inTables.get(table) ?? []), { text, box }]);
			}
		}
		for (const texts of inTables.values()) {
			texts.forEach(({ text, box }, place) => {
				for (const { text: other, box: there } of texts.slice(place + 1)) {
					const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
					const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
					if (across > 2 && down > 5) over.push(`${text} / ${other}`);
				}
			});
		}
		return { outside, over };
	});

for (const shape of SHAPES) {
	const root = `/${shape.name}/`;
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error(`${shape.name} has problems`);
	const { dossier, outcome } = sourceMoment(result.dossier);
	const said = outcome.options.map(({ letter, spending }) => [letter, money(spending.known)] as const);

	test.describe(`a dossier of ${dossier.options.length} options and ${dossier.years.length} years`, () => {
		test('loses nothing on paper, however it is turned, and shows no name that only its files know', async ({
			page
		}) => {
			test.setTimeout(180_000);
			for (const path of PAGES) {
				await onPaper(page, root + path);
				expect(await page.locator('body').innerText(), path).not.toContain(HIDDEN);
				for (const [sheet, size] of Object.entries(SHEETS)) {
					await page.setViewportSize(size);
					expect(await misplaced(page), `${path}, ${sheet}`).toEqual({ outside: [], over: [] });
				}
			}
		});

		test('does not scroll sideways on a tablet or a telephone, and shows every column of its options on a tablet', async ({
			page
		}) => {
			for (const path of PAGES) {
				await page.goto(`${origin}${root}${path}`);
				await alive(page);
				for (const [width, height] of [
					[1024, 768],
					[390, 844]
				] as const) {
					await page.setViewportSize({ width, height });
					const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(wider, `${path}, ${width}`).toBeLessThanOrEqual(0);
				}
			}
			if (dossier.options.length > 8) return;
			await page.setViewportSize({ width: 1024, height: 768 });
			for (const [path, label] of [
				['', 'De keuzes naast elkaar'],
				['vergelijk/', 'Alle verschillen tussen twee keuzes']
			] as const) {
				await page.goto(`${origin}${root}${path}`);
				const hidden = await page
					.getByRole('region', { name: label })
					.evaluate((region) => region.scrollWidth - region.clientWidth);
				expect(hidden, label).toBeLessThanOrEqual(1);
			}
		});

		for (const path of ['', 'hand-out/', 'verantwoording/', 'presenteren/'])
			test(`has every option with its whole total on paper, /${path}`, async ({ page }) => {
				await onPaper(page, root + path);
				const text = await page.locator('main').innerText();
				for (const [letter, total] of said) {
					expect(text).toMatch(new RegExp(`(^|\\s)${letter}\\s`));
					expect(text).toContain(total);
				}
			});

		test('gives every option a look of its own', async ({ page }) => {
			await page.goto(`${origin}${root}hand-out/`);
			const looks = await page
				.locator('.scorecard .letter')
				.evaluateAll((letters) =>
					letters.map(
						(letter) =>
							`${getComputedStyle(letter).borderColor} ${letter.querySelector('path')?.getAttribute('d')}`
					)
				);
			expect(looks.length).toBe(dossier.options.length);
			expect(new Set(looks).size).toBe(looks.length);
		});

		if (dossier.options.length <= 4)
			test('has a hand-out of exactly two sheets', async ({ page }) => {
				await page.goto(`${origin}${root}hand-out/`);
				await alive(page);
				expect(await sheets(page)).toBe(2);
			});
	});
}
