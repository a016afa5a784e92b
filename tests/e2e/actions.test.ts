import { expect, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { isOfTheTest, test } from './test.ts';

// Each page of the site, with the headers that the build wrote: whatever can be pressed, chosen or filled in is.

const SITE = '/met-headers';

/**
 * A push looks at one of what has the same name but for letters and figures, as the cells of a table, at no more than
 * some of them, in one dossier.
 */
const isThorough = process.env['KEUZEWIJZER_GRONDIG'] !== undefined;

const MOST = isThorough ? 2000 : 40;

/** Pages on which nothing can be done but follow a link. */
const STILL = ['begin', 'toegankelijkheid'];

const ACTIVE = [
	...PAGES.filter(({ name }) => !STILL.includes(name) && (isThorough || !name.startsWith('rekenvoorbeeld'))),
	{ name: 'handleiding', path: '/handleiding/' },
	{ name: 'bewerken', path: '/bewerken/' }
];

const CONTROLS =
	'button, summary, input, select, textarea, a[download], a[href*="uitleg="], [contenteditable="true"]';

/** Acts once on the next control that was not acted on yet, as a visitor would, and says on what; undefined at the end. */
const act = (page: Page, done: readonly string[], each: boolean): Promise<string | undefined> =>
	page.evaluate(
		([CONTROLS, done, each]) => {
			const seen = new Set(done);
			const nameOf = (element: Element): string => {
				const text = element.getAttribute('aria-label') ?? element.textContent;
				const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
				const name = `${element.localName} ${element.getAttribute('type') ?? ''} ${label ?? text}`;
				const href = element.getAttribute('href') ?? '';
				if (each) return `${name} ${element.id} ${href}`;
				const [, kind] = /uitleg=\w+\/(\w+)/.exec(href) ?? [];
				return kind === undefined ? name.replace(/\b[A-D]\b|[\d.,]+/g, '') : `uitleg ${kind}`;
			};
			for (const element of document.querySelectorAll<HTMLElement>(CONTROLS)) {
				const name = nameOf(element);
				if (seen.has(name) || element.matches(':disabled') || !element.checkVisibility()) continue;
				const change = (value: string): void => {
					if (!('value' in element)) return;
					element.value = value;
					for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
				};
				element.focus();
				if (element instanceof HTMLSelectElement) change(element.options[element.length - 1]?.value ?? '');
				else if (element instanceof HTMLInputElement && element.type === 'range') change(element.max);
				else if (element.matches('textarea, input:is([type=text], [type=number], [inputmode])')) change('1');
				else if (element instanceof HTMLInputElement && element.type === 'file') continue;
				else element.click();
				return name;
			}
			return undefined;
		},
		[CONTROLS, done, each] as const
	);

for (const { name, path } of ACTIVE) {
	test(`${name}: no action breaks a policy of the headers, throws, or asks another host for anything`, async ({
		page,
		baseURL
	}) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' && !isOfTheTest(message.text())) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('dialog', (dialog) => dialog.accept());
		page.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			if (!/^(?:data|blob):$/.test(protocol) && origin !== baseURL) complaints.push(origin);
		});
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
				console.error(`refused: ${effectiveDirective} ${blockedURI} ${sample}`);
			});
			// Nobody is there to close the window in which a page is printed.
			window.print = () => undefined;
		});
		await page.goto(SITE + path);
		await page.locator(CONTROLS).first().waitFor({ state: 'attached' });
		const done: string[] = [];
		for (let misses = 0; misses < 2 && done.length < MOST;) {
			const acted = await act(page, done, isThorough);
			if (acted === undefined) {
				misses++;
				await page.keyboard.press('Escape');
				continue;
			}
			misses = 0;
			done.push(acted);
			await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
			expect(complaints, acted).toEqual([]);
			if (new URL(page.url()).pathname !== SITE + path) await page.goto(SITE + path);
		}
		expect(done.length).toBeGreaterThan(0);
		expect(complaints).toEqual([]);
	});
}
