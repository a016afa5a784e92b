import { expect, type Page } from '@playwright/test';
import { DRAWINGS, FIELD } from './drawings.ts';
import { settled } from './look.ts';
import { test } from './test.ts';

const WIDTHS = [300, 360, 480, 600, 768, 960, 1200];
/** The narrowest that what is drawn on a scale may be, in px: what stands by itself, and one of several tiles. */
const NARROWEST = { whole: 220, tile: 70 } as const;

/** Gives every drawing of a page a width, whatever that of the window. */
const widen = (page: Page, drawing: string, width: number): Promise<void> =>
	page.evaluate(
		([selector, px]) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				`${selector} { box-sizing: border-box; inline-size: ${px}px !important; max-inline-size: none !important; }`
			);
			document.adoptedStyleSheets = [sheet];
		},
		[drawing, width] as const
	);

/** The words in the drawings that stand over others or are cut off, and the scales that are too narrow. */
const wrongIn = (page: Page, drawing: string): Promise<{ drawings: number; wrong: string[] }> =>
	page.evaluate(
		([selector, narrowest]) => {
			/** What only a screen reader says is clipped on purpose. */
			const isClipped = (element: Element | null): boolean =>
				element !== null &&
				(getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
			const isSeen = (element: Element): boolean =>
				// In a drawing, what is not drawn passes for visible, but has no box.
				element.getBoundingClientRect().width > 0 &&
				element.checkVisibility({ visibilityProperty: true }) &&
				!isClipped(element);
			/** Every stretch of text that is on one line. */
			const linesOf = (chart: Element): { said: string; box: DOMRect; of: Element }[] => {
				const found = [];
				const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
					const of = node.parentElement;
					if (of === null || node.textContent?.trim() === '' || !isSeen(of)) continue;
					const range = document.createRange();
					range.selectNodeContents(node);
					for (const box of range.getClientRects())
						if (box.width > 1) found.push({ said: node.textContent?.trim() ?? '', box, of });
				}
				return found;
			};
			/** Whether a box hides some of what is in it, or it can only be scrolled to. */
			const hides = (element: Element): boolean => {
				const { overflowX, overflowY } = getComputedStyle(element);
				return [overflowX, overflowY].some((overflow) => overflow !== 'visible');
			};
			const charts = [...document.querySelectorAll(selector)].filter((chart) => chart.checkVisibility());
			const wrong = charts.flatMap((chart) => {
				const lines = linesOf(chart);
				const over = lines.flatMap(({ said, box, of }, place) =>
					lines.slice(place + 1).flatMap(({ said: other, box: there, of: beside }) => {
						const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
						const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
						return across > 1 && down > 3 && of !== beside ? [`${said} stands over ${other}`] : [];
					})
				);
				const cut = lines
					.filter(({ box, of }) => {
						for (let around: Element | null = of; around !== null; around = around.parentElement) {
							if (around !== chart && !(around instanceof HTMLElement && hides(around))) continue;
							const { left, right } = around.getBoundingClientRect();
							if (box.left < left - 2 || box.right > right + 2) return true;
							if (around === chart) return false;
						}
						return false;
					})
					.map(({ said }) => `${said} is cut off`);
				const narrow = [...chart.querySelectorAll('.plot')]
					.map((plot) => plot.getBoundingClientRect().width)
					.filter((width) => width > 0 && width < narrowest)
					.map((width) => `a scale of ${Math.round(width)} px`);
				return [...over, ...cut, ...narrow];
			});
			return { drawings: charts.length, wrong: [...new Set(wrong)] };
		},
		[drawing, drawing === FIELD ? NARROWEST.tile : NARROWEST.whole] as const
	);

for (const { name, path, drawing, enter, from = 0 } of DRAWINGS)
	test(`no word of a drawing stands over another or is cut off, however wide it is: ${name}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1600, height: 900 });
		await page.goto(path);
		await enter?.(page);
		await expect(page.locator(drawing).first()).toBeVisible();
		for (const width of WIDTHS.filter((one) => one >= from)) {
			await widen(page, drawing, width);
			await settled(page);
			const { drawings, wrong } = await wrongIn(page, drawing);
			expect(drawings).toBeGreaterThan(0);
			expect.soft(wrong, `${width} px`).toEqual([]);
		}
	});
