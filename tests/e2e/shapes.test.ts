import { expect, type Page } from '@playwright/test';
import { money } from '../../src/lib/format/number.ts';
import { nearOptionsOf } from '../../src/lib/model/comparing/near-options.ts';
import { loadDossier } from '../../src/lib/model/load.ts';
import { sourceMoment } from '../../src/lib/state/moment.ts';
import { HIDDEN, shaped, type Shape } from '../unit/dossier/shaped.ts';
import { openDetails } from './axe.ts';
import { lostLetters, settled, sideways } from './look.ts';
import { below, PLACES } from './pages.ts';
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
/** Every dossier has these options. */
const PAGES = PLACES.filter(({ part }) => !part.includes('d')).map(({ page, part }) =>
	below({ page, part: page === 'pair' ? 'a-b' : part })
);
/** The pages with every option, and its whole total on paper. */
const WITH_TOTALS = ['', 'hand-out/', 'verantwoording/', 'presenteren/'];
/** The tables with a column for every option, by the page that they are on. */
const ALL_OPTIONS: Readonly<Record<string, string>> = {
	'': 'De keuzes naast elkaar',
	'vergelijk/': 'Alle verschillen tussen twee keuzes'
};
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

/** Turns an open page into what is printed, with all that can be opened open. */
async function onPaper(page: Page): Promise<void> {
	await page.setViewportSize(SHEETS.portrait);
	await openDetails(page);
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
		for (const path of PAGES)
			// Opened once, for every screen and every sheet.
			test(`loses nothing on a tablet, a telephone or paper, and shows no name that only its files know, /${path}`, async ({
				page
			}) => {
				await page.goto(`${origin}${root}${path}`);
				await alive(page);
				for (const [width, height] of [
					[390, 844],
					[1024, 768]
				] as const) {
					await page.setViewportSize({ width, height });
					await settled(page);
					expect.soft(await sideways(page), `${width} px`).toBeLessThanOrEqual(0);
				}
				const label = ALL_OPTIONS[path];
				if (label !== undefined && dossier.options.length <= 8) {
					const hidden = await page
						.getByRole('region', { name: label })
						.evaluate((region) => region.scrollWidth - region.clientWidth);
					expect.soft(hidden, 'columns out of view on a tablet').toBeLessThanOrEqual(1);
				}
				await onPaper(page);
				expect.soft(await page.locator('body').innerText()).not.toContain(HIDDEN);
				if (WITH_TOTALS.includes(path)) {
					const text = await page.locator('main').innerText();
					for (const [letter, total] of said) {
						expect.soft(text).toMatch(new RegExp(`(^|\\s)${letter}\\s`));
						expect.soft(text).toContain(total);
					}
				}
				for (const [sheet, size] of Object.entries(SHEETS)) {
					await page.setViewportSize(size);
					expect.soft(await misplaced(page), sheet).toEqual({ outside: [], over: [] });
				}
			});

		test('keeps the letters in view above what scrolls under them, and the first column beside it', async ({
			page
		}) => {
			for (const [width, height] of [
				[390, 844],
				[1024, 768],
				[1920, 900]
			] as const) {
				await page.setViewportSize({ width, height });
				await page.goto(`${origin}${root}`);
				await settled(page);
				expect.soft(await lostLetters(page, 'De keuzes naast elkaar'), `${width} px`).toEqual([]);
				const first = page
					.getByRole('region', { name: 'De keuzes naast elkaar' })
					.getByRole('rowheader')
					.last();
				await first.evaluate((head) => head.closest('[role="region"]')?.scrollBy(10_000, 0));
				await expect.soft(first, `${width} px`).toBeInViewport({ ratio: 0.9 });
			}
		});

		test('shows an option with those beside it, and leads to all where those are not all', async ({
			page
		}) => {
			const near = nearOptionsOf(dossier, 'B');
			await page.goto(`${origin}${root}keuze/b/`);
			const field = page.getByRole('region', { name: 'Tussen de andere keuzes' });
			await expect(field.getByRole('article')).toHaveCount(near.length);
			await expect(field.getByRole('link', { name: 'Bekijk alle keuzes' })).toHaveCount(
				near.length < dossier.options.length ? 1 : 0
			);
		});

		test('gives every option a look of its own', async ({ page }) => {
			await page.goto(`${origin}${root}hand-out/`);
			const looks = await page
				.locator('.scorecard .letter')
				.evaluateAll((letters) =>
					letters.map((letter) => [
						letter.textContent ?? '',
						`${getComputedStyle(letter).borderColor} ${letter.querySelector('path')?.getAttribute('d')}`
					])
				);
			// The letters come again with the words.
			const byLetter = new Map(looks.map(([letter = '', look = '']) => [letter, look]));
			expect(byLetter.size).toBe(dossier.options.length);
			expect(new Set(looks.map(([, look]) => look)).size).toBe(byLetter.size);
		});

		if (dossier.options.length <= 4)
			test('has a hand-out of exactly two sheets', async ({ page }) => {
				await page.goto(`${origin}${root}hand-out/`);
				await alive(page);
				expect(await sheets(page)).toBe(2);
			});
	});
}
