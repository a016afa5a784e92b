import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { hilversum } from '../unit/model/hilversum.ts';
import { queries } from '../unit/hostile/queries.ts';
import { runs, SEED } from '../random.ts';
import { settled } from './look.ts';
import { PAGES } from './pages.ts';
import { alive, test } from './test.ts';

const QUERIES = runs(100);

const FRAGMENTS = [
	'#%E0%A4',
	'#%',
	'#uitleg=',
	'#uitleg=%E0%A4',
	'#uitleg=C/uitgave/bestaat_niet/2026',
	'#uitleg=__proto__/constructor/x',
	'#"><img src=x onerror=alert(1)>',
	`#${'x'.repeat(10_000)}`,
	'#javascript:alert(1)'
];

for (const path of [
	'hilversum-wmo-2024/',
	'hilversum-wmo-2024/keuze/c/',
	'hilversum-wmo-2024/vergelijk/a-c/',
	'hilversum-wmo-2024/presenteren/',
	'handleiding/',
	'bewerken/'
]) {
	test(`whatever the fragment, /${path} opens, and a click on it later too`, async ({ page }) => {
		const wrong: string[] = [];
		page.on('pageerror', (error) => wrong.push(error.message));
		page.on('dialog', (dialog) => {
			wrong.push(dialog.message());
			void dialog.dismiss();
		});
		for (const fragment of FRAGMENTS) {
			await page.goto('about:blank');
			await page.goto(`/${path}${fragment}`);
			await expect(page.locator('main'), fragment).toBeVisible();
			await page.evaluate((hash) => {
				const link = document.createElement('a');
				link.href = hash;
				document.body.append(link);
				link.click();
			}, `${fragment}1`);
			await page.waitForTimeout(50);
			expect(wrong, fragment).toEqual([]);
		}
	});
}

/** Changes the text of a page, and of the data files that it fetches. */
async function rewritten(
	page: Page,
	path: string,
	change: { readonly html: (text: string) => string; readonly json: (text: string) => string }
): Promise<void> {
	for (const [address, rewrite] of [
		[`**${path}`, change.html],
		['**/gegevens/*.json', change.json]
	] as const) {
		await page.route(address, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: rewrite(await response.text()) });
		});
	}
}

/** Words in titles, remarks, risks, goals, sources and sentences, in the page itself as well as in its data. */
const LONG = /Samenleving|Buurtgericht|Dienstverlening|Transformatie|Inwoners|Startnotitie|Loon-/g;

test.describe('with words of 10,000 characters', () => {
	test.use({ bypassCSP: true });
	for (const { name, path } of PAGES.filter(({ path }) => path.startsWith('/hilversum-wmo-2024/')))
		test(`${name} opens and does not scroll sideways, narrow and wide`, async ({ page }) => {
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			const long = (text: string): string => text.replace(LONG, (word) => word + 'w'.repeat(10_000));
			await rewritten(page, path, { html: long, json: long });
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto(path);
			// Not a locator of Playwright, which would print all of it.
			expect(await page.evaluate(() => /w{10000}/.test(document.body.innerText))).toBe(true);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await settled(page);
				const wide = await page.evaluate(() => {
					const root = document.documentElement;
					return root.scrollWidth > root.clientWidth
						? [...document.querySelectorAll('body *')]
								.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
								.map((element) => `${element.tagName}.${element.getAttribute('class')}`)
								.slice(0, 8)
						: [];
				});
				expect(wide, `${width} px`).toEqual([]);
			}
			expect(wrong).toEqual([]);
		});
});

test.describe('with markup, scripts and turned writing in its texts', () => {
	test.use({ bypassCSP: true });
	// Closes the element that it is in, runs script in two ways, asks Svelte for HTML, and turns the writing around.
	const EVIL = `</p><img src=x onerror="alert(1)"><script>alert(2)</script>{@html 1}\u202e\u2066`;
	/** As text in a page, and as a string in its data. */
	const inMarkup = EVIL.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const inData = [...EVIL].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
	const evil = {
		html: (text: string): string => text.replace(LONG, (word) => word + inMarkup),
		json: (text: string): string => text.replace(LONG, (word) => word + inData)
	};

	for (const { name, path } of PAGES.filter(({ path }) => path.startsWith('/hilversum-wmo-2024/')))
		test(`${name} shows them as text`, async ({ page }) => {
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			page.on('dialog', (dialog) => {
				wrong.push(dialog.message());
				void dialog.dismiss();
			});
			await rewritten(page, path, evil);
			await page.goto(path);
			await expect(page.getByText('<img src=x onerror="alert(1)">').first()).toBeAttached();
			await expect(page.locator('body [src=x], body [onerror], main script')).toHaveCount(0);
			expect(wrong).toEqual([]);
		});
});

for (const place of ['', 'vergelijk/a-c/', 'risicos/', 'weging/']) {
	test(`whatever the query, /${place} opens, and says no NaN, Infinity or undefined`, async ({ page }) => {
		test.slow();
		const wrong: string[] = [];
		page.on('pageerror', (error) => wrong.push(error.message));
		for (const query of fc.sample(queries(hilversum()), { numRuns: QUERIES, seed: SEED })) {
			// A link is typed as it stands; what cannot be an address at all is sent as a browser would.
			await page.goto(`/hilversum-wmo-2024/${place}${query.toWellFormed().replaceAll('#', '%23')}`);
			await alive(page);
			await expect(page.locator('html')).not.toHaveAttribute('data-wacht');
			// What the notice quotes is the link's own text.
			const text = await page.locator('main').evaluate((main) => {
				const quotes = [...main.querySelectorAll<HTMLElement>('[role=alert]')].filter(
					(one) => !one.querySelector('[role=alert]')
				);
				const all = main instanceof HTMLElement ? main.innerText : '';
				return quotes.reduce((left, { innerText }) => left.replace(innerText, ''), all);
			});
			expect(text.length, `seed ${SEED}: ${query}`).toBeGreaterThan(200);
			expect(text, `seed ${SEED}: ${query}`).not.toMatch(/\bNaN\b|Infinity|∞|\bundefined\b|\[object /);
			expect(wrong, `seed ${SEED}: ${query}`).toEqual([]);
		}
	});
}
