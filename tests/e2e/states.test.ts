import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { STATES } from './states.ts';
import { alive, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, path, enter } of STATES) {
	for (const [width, colorScheme] of [
		[360, 'light'],
		[1280, 'dark']
	] as const) {
		test(`axe finds nothing in the state “${name}” at ${width} px, ${colorScheme}`, async ({ browser }) => {
			const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
			const page = await context.newPage();
			await page.goto(path);
			await alive(page);
			await enter(page);
			const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
			expect(passes.length).toBeGreaterThan(20);
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			await context.close();
		});
	}

	test(`the state “${name}” fits in 320 px without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await alive(page);
		await enter(page);
		expect(await sideways(page)).toBe(0);
	});
}

/** How far the page scrolls sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Goes through a page with Tab, and says of every stop where it is not shown well: WCAG 2.4.3, 2.4.7 and 2.4.11. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
	const wrong: string[] = [];
	let stops = 0;
	for (; stops < 500; stops++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const element = document.activeElement;
			if (element === null || element === document.body) return 'end';
			if (element instanceof HTMLElement || element instanceof SVGElement) {
				if (element.dataset['passed'] !== undefined) return 'end';
				element.dataset['passed'] = '';
			}
			const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50) ?? ''}`;
			// A native control in a label may show its focus on that, and a mark in a chart on what is in it.
			const shows = [element, element.parentElement, ...element.children].some((one) => {
				if (one === null) return false;
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
			});
			if (!shows) return `no visible focus: ${name}`;
			const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
			if (boxes.length === 0) return `no size: ${name}`;
			const seen = boxes.some((box) =>
				[0.1, 0.5, 0.9].some((x) =>
					[0.1, 0.5, 0.9].some((y) => {
						const at = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
						return at !== null && (element.contains(at) || at.contains(element));
					})
				)
			);
			return seen ? '' : `covered or out of view: ${name}`;
		});
		if (found === 'end') break;
		if (found !== '') wrong.push(found);
	}
	return { stops, wrong };
}

/** As WCAG 1.4.12 says that a visitor may space text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** The texts that are cut off: content larger than a box that hides it. */
const cutOff = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *, aside *')]
			.filter((element) => {
				const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
				// What only a screen reader says is clipped on purpose.
				if (clipPath !== 'none' || position === 'fixed') return false;
				const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
				return (
					(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 60)}`)
	);

/** The controls smaller than 24 by 24 px that are not in a sentence and have another within reach: WCAG 2.5.8. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const targets = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')
		].flatMap((element) => {
			const labelled =
				element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
					? (element.closest('label') ?? element)
					: element;
			const { left, top, width, height } = labelled.getBoundingClientRect();
			if (width < 2 || height < 2 || getComputedStyle(element).visibility !== 'visible') return [];
			return [{ element, left, top, width, height, x: left + width / 2, y: top + height / 2 }];
		});
		const small = targets.filter(({ element, width, height }) => {
			if (width >= 23.5 && height >= 23.5) return false;
			// In a sentence, the line height sets the size.
			const inline = getComputedStyle(element).display === 'inline';
			const words = [...(element.parentElement?.childNodes ?? [])].some(
				(node) => node.nodeType === Node.TEXT_NODE && (node.textContent?.trim().length ?? 0) > 3
			);
			return !(inline && words);
		});
		return small
			.filter((one) =>
				targets.some((other) => {
					if (other.element === one.element || other.element.contains(one.element)) return false;
					// A circle of 24 px around a small one may not touch another, nor the circle of another small one.
					const away = Math.hypot(
						Math.max(other.left - one.x, 0, one.x - (other.left + other.width)),
						Math.max(other.top - one.y, 0, one.y - (other.top + other.height))
					);
					const circles = Math.hypot(other.x - one.x, other.y - one.y);
					return small.includes(other) ? circles < 24 : away < 12;
				})
			)
			.map(
				({ element, width, height }) =>
					`${element.tagName} ${Math.round(width)}×${Math.round(height)} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50)}`
			);
	});

for (const { name, path } of PAGES) {
	test(`by keyboard one goes through ${name} and sees every stop, on a telephone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await alive(page);
		const { stops, wrong } = await walk(page);
		expect(stops).toBeGreaterThan(3);
		expect(wrong).toEqual([]);
	});

	test(`${name} stands more space between letters, words and lines, and has targets that a thumb can hit`, async ({
		page
	}) => {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await alive(page);
			expect(await smallTargets(page), `${width} px`).toEqual([]);
			const before = await cutOff(page);
			// A style sheet of the page itself could not be added: the content security policy refuses it.
			await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(text);
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			}, SPACING);
			expect([before, await cutOff(page)], `${width} px`).toEqual([[], []]);
			expect(await sideways(page), `${width} px`).toBe(0);
		}
	});

	test(`${name} has one main heading, no level left out, named landmarks, and says every chart in words`, async ({
		page
	}) => {
		await page.goto(path);
		await alive(page);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((all) =>
				all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1)))
			);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
		const unnamed = await page
			.locator('nav:not([aria-label], [aria-labelledby]), aside:not([aria-label], [aria-labelledby])')
			.count();
		expect(unnamed).toBe(0);
		const charts = await page.locator('figure:has(svg)').evaluateAll((all) =>
			all.map((figure) => ({
				words: (
					figure.querySelector('figcaption')?.textContent ??
					figure.getAttribute('aria-label') ??
					''
				).trim().length,
				name: figure.textContent?.trim().slice(0, 60)
			}))
		);
		expect(charts.filter(({ words }) => words < 10)).toEqual([]);
	});
}

test('nothing moves for who asks for less motion', async ({ browser }) => {
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	const page = await context.newPage();
	for (const { path } of PAGES) {
		await page.goto(path);
		await alive(page);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					const seconds = transitionDuration.split(',').map(parseFloat);
					return seconds.some((one) => one > 0.01) || animationName !== 'none' || scrollBehavior === 'smooth';
				})
				.map((element) => element.className.toString())
		);
		expect(moving, path).toEqual([]);
	}
	await context.close();
});

test('in forced colours every option keeps a mark of its own and focus shows', async ({ browser }) => {
	const context = await browser.newContext({ forcedColors: 'active' });
	const page = await context.newPage();
	await page.goto('/hilversum-wmo-2024/');
	await alive(page);
	const letters = await page
		.getByRole('article')
		.evaluateAll((all) => all.map((one) => one.textContent?.includes('Keuze')));
	expect(letters).toEqual([true, true, true, true]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
		return { outlineStyle, isSeen: outlineColor !== getComputedStyle(document.body).backgroundColor };
	});
	expect(outline).toEqual({ outlineStyle: expect.not.stringMatching('none'), isSeen: true });
	await context.close();
});

test('in forced colours no two looks in the legend of the years are the same', async ({ browser }) => {
	const context = await browser.newContext({ forcedColors: 'active' });
	const page = await context.newPage();
	await page.goto('/hilversum-wmo-2024/vergelijk/');
	await alive(page);
	const looks = await page.locator('section[aria-labelledby=jaren] li .swatch rect').evaluateAll((all) =>
		all.map((rect) => {
			const { fill } = getComputedStyle(rect);
			const [, pattern] = /#([^"]+)/.exec(fill) ?? [];
			const mark = pattern ? document.getElementById(pattern)?.firstElementChild : rect;
			if (!mark) return '';
			// A line is told by how it runs.
			const own = getComputedStyle(mark);
			const drawn = [own.fill, own.stroke, mark.getAttribute('d')].join(' ');
			return `${mark.tagName} ${pattern ? 'pattern' : 'solid'} ${drawn}`;
		})
	);
	expect(looks.length).toBeGreaterThan(4);
	expect(new Set(looks).size, looks.join('; ')).toBe(looks.length);
	await context.close();
});

for (const width of [320, 768, 1280])
	test(`at the end of a page the bar of changes covers no link, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ['?indexatie=2.5', 'weging/?score.passende_zorg=A5.B1.C2.D1']) {
			await page.goto(`/hilversum-wmo-2024/${path}`);
			await expect(page.getByRole('region', { name: 'Uw aannames' })).toBeVisible();
			const covered = (): Promise<string[]> =>
				page.evaluate(() => {
					scrollTo(0, document.documentElement.scrollHeight);
					return [...document.querySelectorAll('footer a')].flatMap((link) => {
						const { x, y, width, height } = link.getBoundingClientRect();
						const top = document.elementFromPoint(x + width / 2, y + height / 2);
						return link.contains(top) ? [] : [link.textContent ?? ''];
					});
				});
			await expect.poll(covered, { message: path }).toEqual([]);
		}
	});

test('a screen reader says a changed total once the slider stands still, and once', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/?transformatiekosten=50000');
	await alive(page);
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await expect(slider).toBeEnabled();
	await page.waitForTimeout(400);
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver((records) => {
			for (const { target } of records) {
				const region = (target instanceof Element ? target : target.parentElement)?.closest(
					'[role=status], [aria-live]'
				);
				if (region) said.push(region.textContent?.trim() ?? '');
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await slider.evaluate((input) => {
		if (!(input instanceof HTMLInputElement)) throw new Error('no slider');
		for (let step = 1; step <= 20; step++) {
			input.value = String(step / 10);
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}
	});
	await page.waitForTimeout(400);
	expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([]);
	await slider.dispatchEvent('change');
	await expect
		.poll(() => page.evaluate(() => Reflect.get(window, 'said')))
		.toEqual([expect.stringMatching(/€\s\d/)]);
});
