import { expect } from '@playwright/test';
import { isFlawless } from './axe.ts';
import { settled, sideways } from './look.ts';
import { STATES } from './states.ts';
import { alive, test } from './test.ts';

for (const { name, path, enter } of STATES) {
	test(`the state “${name}” fits in 320 px, and axe finds nothing in it on a telephone`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await alive(page);
		await enter(page);
		expect.soft(await sideways(page)).toBe(0);
		await page.setViewportSize({ width: 360, height: 900 });
		await settled(page);
		await isFlawless(page);
	});

	test(`axe finds nothing in the state “${name}” on a screen, dark`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(path);
		await alive(page);
		await enter(page);
		await isFlawless(page);
	});
}

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
