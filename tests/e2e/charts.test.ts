import { expect, type Page } from '@playwright/test';
import { settled } from './look.ts';
import { test } from './test.ts';

const WIDTHS = [300, 360, 480, 600, 768, 960, 1200];
/** The narrowest that what is drawn on a scale may be, in px. */
const NARROWEST = 220;
const CHANGED = '?transformatiekosten=60000&indexatie=2.5';

/** Gives every chart of a page a width, whatever that of the window. */
const widen = (page: Page, width: number): Promise<void> =>
	page.evaluate((px) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`main figure { inline-size: ${px}px !important; max-inline-size: none !important; }`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, width);

/** The words in the charts that stand over others or are cut off, and the scales that are too narrow. */
const wrongIn = (page: Page): Promise<{ charts: number; wrong: string[] }> =>
	page.evaluate((narrowest) => {
		const charts = [...document.querySelectorAll('main figure')].filter((chart) => chart.checkVisibility());
		const wrong = charts.flatMap((chart) => {
			const { left, right } = chart.getBoundingClientRect();
			const texts = [...chart.querySelectorAll('svg text')]
				.map((text) => ({ said: text.textContent ?? '', box: text.getBoundingClientRect(), text }))
				.filter(({ box, text }) => box.width > 0 && text.checkVisibility());
			const over = texts.flatMap(({ said, box }, place) =>
				texts.slice(place + 1).flatMap(({ said: other, box: there }) => {
					const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
					const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
					return across > 1 && down > 3 ? [`${said} stands over ${other}`] : [];
				})
			);
			const cut = texts
				.filter(({ box }) => box.left < left - 2 || box.right > right + 2)
				.map(({ said }) => `${said} is cut off`);
			const narrow = [...chart.querySelectorAll('.plot')]
				.map((plot) => plot.getBoundingClientRect().width)
				.filter((width) => width > 0 && width < narrowest)
				.map((width) => `a scale of ${Math.round(width)} px`);
			return [...over, ...cut, ...narrow];
		});
		return { charts: charts.length, wrong: [...new Set(wrong)] };
	}, NARROWEST);

for (const path of [
	'/hilversum-wmo-2024/vergelijk/',
	`/hilversum-wmo-2024/vergelijk/${CHANGED}`,
	`/hilversum-wmo-2024/vergelijk/a-c/${CHANGED}`,
	'/hilversum-wmo-2024/vergelijk/a-c/?transformatiekosten=60000',
	'/hilversum-taakstelling-2022/vergelijk/',
	'/hilversum-taakstelling-2022/vergelijk/a-b/'
])
	test(`no word of a chart stands over another or is cut off, however wide the chart is: ${path}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1600, height: 900 });
		await page.goto(path);
		await expect(page.locator('main figure').first()).toBeVisible();
		for (const width of WIDTHS) {
			await widen(page, width);
			await settled(page);
			const { charts, wrong } = await wrongIn(page);
			expect(charts).toBeGreaterThan(1);
			expect.soft(wrong, `${width} px`).toEqual([]);
		}
	});
