import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { isFlawlessInEveryLook } from './axe.ts';
import { sheets } from './paper.ts';
import { test } from './test.ts';

// Made by `npm run build:archive`, which `npm test` does first.
const FOLDER = join('build', 'archief');
const name = existsSync(FOLDER)
	? readdirSync(FOLDER).find((file) => file.startsWith('hilversum-wmo-2024-'))
	: undefined;
const FILE = pathToFileURL(resolve(FOLDER, name ?? 'not-made.html')).href;
const at = (path: string): string => `${FILE}#/hilversum-wmo-2024/${path}`;

const words = (text: string): string =>
	text
		.replace(/\s*, uitleg/g, '')
		.replace(/\s+/g, ' ')
		.trim();

const cardText = async (page: Page, letter: string): Promise<string> =>
	words(
		await page
			.getByRole('article')
			.filter({ hasText: `Keuze ${letter}` })
			.innerText()
	);

const savedText = async (page: Page, press: Locator): Promise<string> => {
	const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
	return readFileSync(await download.path(), 'utf8');
};

/** Everything that a page asks for from elsewhere, and everything that it complains of. */
let strange: string[];

test.beforeEach(({ page }) => {
	strange = [];
	page.on('request', (request) => {
		const url = request.url().split('#')[0] ?? '';
		if (url !== FILE && !/^(?:data|blob):/.test(url)) strange.push(url);
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') strange.push(message.text());
	});
	page.on('pageerror', (error) => strange.push(error.message));
});

test.afterEach(() => {
	expect(strange).toEqual([]);
});

test('the one file opens without a server, with the figures of the source to the euro', async ({ page }) => {
	await page.goto(FILE);
	const cards = page.getByRole('article');
	await expect(cards).toHaveCount(4);
	const texts = (await cards.allInnerTexts()).map(words);
	expect(texts[0]).toMatch(/€ 2\.200\.000 .*Elk jaar € 550\.000\./);
	expect(texts[2]).toMatch(/€ 2\.000\.000 \+ 1 p\.m\..* Elk jaar € 500\.000 \+ 1 p\.m\./);
	await expect(page.getByRole('contentinfo')).toContainText(
		/versie 1\.1 van 28 november 2026\. Nog geen besluit\. Archiefbestand van \d+ \w+ \d{4}/
	);
});

test('every page that the navigation names opens', async ({ page }) => {
	await page.goto(FILE);
	const nav = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
	await expect(nav.getByRole('link')).not.toHaveCount(0);
	// What opens a dialog leads to a page only where nothing can be opened.
	const all = await nav
		.locator('a:not([data-opens])')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	// Of a page that a place is named on, the page itself is there too.
	const links = all.filter((href) => href.lastIndexOf('#') === 0);
	expect(links.length).toBeGreaterThan(12);
	for (const href of links) {
		await page.goto(FILE + href);
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.locator(`nav a[href="${href}"]:not([data-opens])`).first()).toHaveAttribute(
			'aria-current',
			'page'
		);
	}
});

test('every page is drawn in several tasks on a move to it, of which none makes much of a page', async ({
	page
}) => {
	await page.goto(FILE);
	const nav = page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link');
	const links = await nav.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	const base = '#/hilversum-wmo-2024/';
	const pages = [
		...links.filter((href) => href !== base),
		...['hand-out/', 'presenteren/', 'oordelen/', 'vergelijk/a-b/', ''].map((path) => base + path)
	];
	for (const href of pages) {
		const made = await page.evaluate(async (to) => {
			// How many elements come in each task: a message is another task than the one that sends it.
			const tasks = [0];
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => tasks.push(0);
			const observer = new MutationObserver((records) => {
				if (tasks.at(-1) === 0) port2.postMessage('');
				for (const { addedNodes } of records) {
					for (const node of addedNodes) {
						if (!(node instanceof Element)) continue;
						tasks[tasks.length - 1] = (tasks.at(-1) ?? 0) + 1 + node.querySelectorAll('*').length;
					}
				}
			});
			observer.observe(document.body, { childList: true, subtree: true });
			const link = document.createElement('a');
			link.href = to;
			document.body.append(link);
			link.click();
			link.remove();
			// It is all there once nothing came for a while.
			for (let seen = -1; seen < tasks.length;) {
				seen = tasks.length;
				await new Promise((resolve) => setTimeout(resolve, 500));
			}
			observer.disconnect();
			return tasks.filter((count) => count > 1);
		}, href);
		await expect(page).toHaveURL(FILE + href);
		expect(made).not.toEqual([]);
		expect(Math.max(...made), `${href}: ${made.join(' ')}`).toBeLessThanOrEqual(1100);
	}
});

test('who comes back finds the page at the place where it was left', async ({ page }) => {
	await page.goto(FILE);
	await page.getByRole('link', { name: 'Vergelijken', exact: true }).first().click();
	await expect(page.locator('main h1')).toHaveText('Vergelijken');
	const heading = page.getByRole('heading', { name: 'Per jaar', exact: true });
	await heading.evaluate((element) => element.scrollIntoView());
	await expect(heading).toBeInViewport();
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(1000);
	await page
		.getByRole('link', { name: 'Risico’s' })
		.first()
		.evaluate((link: HTMLElement) => link.click());
	await expect(page.locator('main h1')).toHaveText('Risico’s en voordelen');
	await page.goBack();
	await expect(heading).toBeInViewport();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
	await expect(page.locator('body')).not.toHaveAttribute('style', /size/);
});

test('a tweak changes every figure, is marked, goes along in the link and can be taken back', async ({
	page
}) => {
	await page.goto(at(''));
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await slider.fill('3');
	await expect(page).toHaveURL(/#\/hilversum-wmo-2024\/\?indexatie=3$/);
	expect(await cardText(page, 'A')).toContain('€ 2.300.995');
	expect(await cardText(page, 'A')).toContain('gewijzigd');
	await page
		.getByRole('article')
		.getByRole('link', { name: /^Keuze C / })
		.click();
	await expect(page).toHaveURL(/#\/hilversum-wmo-2024\/keuze\/c\/\?indexatie=3$/);
	await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(1)');
	await page.goBack();
	await expect(page.getByRole('article')).toHaveCount(4);
	await page.goBack();
	await expect(page).not.toHaveURL(/indexatie/);
	expect(await cardText(page, 'A')).toContain('€ 2.200.000');
	expect(await cardText(page, 'A')).not.toContain('gewijzigd');
});

test('a link opens with its changes, in a new window too', async ({ page }) => {
	await page.goto(at('?transformatiekosten=50000&indexatie=3'));
	await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(2)');
	expect(await cardText(page, 'A')).toContain('€ 2.300.995');
	await page.reload();
	expect(await cardText(page, 'A')).toContain('€ 2.300.995');
});

test('a link that is not complete says so, and leads to the overview', async ({ page }) => {
	await page.goto(`${FILE}#/hilversum-wmo-2024/bestaat-niet/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
	await page.getByRole('link', { name: 'Ga naar het overzicht' }).click();
	await expect(page.getByRole('article')).toHaveCount(4);
	// SvelteKit then looks for a new version, which the policy of the file refuses.
	strange = strange.filter((text) => !/Not found: |version\.json/.test(text));
});

for (const loose of [
	'#%',
	'#/%',
	'#/hilversum-wmo-2024/%',
	'#/hilversum-wmo-2024/?indexatie=3%',
	'#%E0%A4%A'
])
	test(`${loose} behind the file never leaves it blank`, async ({ page }) => {
		await page.goto(FILE + loose);
		await expect(page.locator('main h1')).toBeVisible();
		await page.goto(at(''));
		await expect(page.getByRole('article')).toHaveCount(4);
		await page.evaluate((hash) => (location.hash = hash), loose);
		await expect(page.locator('main h1')).toBeVisible();
		strange = strange.filter((text) => !/Not found: |version\.json/.test(text));
	});

test('a figure opens its explanation, which has an address of its own', async ({ page }) => {
	await page.goto(at('keuze/c/?indexatie=3'));
	const figure = page
		.getByRole('row', { name: /Dienstverlening in de wijk steviger maken/ })
		.getByRole('link', { name: /^€ 84\.872/ });
	const href = await figure.getAttribute('href');
	await figure.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('80.000 × 1,03² = 84.872');
	const address = /#\/hilversum-wmo-2024\/keuze\/c\/\?indexatie=3#uitleg=C\/uitgave\/wijk_versterken\/2026$/;
	await expect(page).toHaveURL(address);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(figure).toBeFocused();
	await expect(page).toHaveURL(/\?indexatie=3$/);
	expect(FILE + (href ?? '')).toMatch(address);
	await page.goto(FILE + (href ?? ''));
	await expect(dialog).toContainText('80.000 × 1,03² = 84.872');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\?indexatie=3$/);
	await expect(page.getByRole('row', { name: /^Totaal/ }).first()).toBeVisible();
});

test('all six pairs compare, and their tables can be saved', async ({ page }) => {
	await page.goto(at('vergelijk/'));
	const table = page.getByRole('region', { name: 'Alle verschillen', exact: true }).getByRole('table');
	await expect(table.getByRole('row')).toHaveCount(7);
	for (const pair of ['a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d']) {
		await page.goto(at(`vergelijk/${pair}/?indexatie=2.5`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			`Keuze ${pair.toUpperCase().replace('-', ' en ')} naast elkaar`
		);
	}
	await page.goto(at('vergelijk/a-c/?indexatie=2.5'));
	await expect(page.getByRole('region', { name: /^Verschil in kosten/ })).toContainText('bron:');
	const press = page.getByRole('button', { name: /^Bewaar “Verschil per post.*als CSV$/ }).first();
	expect(await savedText(page, press)).toContain('vergelijk/a-c/?indexatie=2.5');
});

test('one weighs in it, in a worker that comes from the file', async ({ page }) => {
	await page.goto(
		at('weging/?score.passende_zorg=A5.B1.C2.D1&score.kinderen_veilig=A1.B5.C1.D2&gewicht.kinderen_veilig=50')
	);
	const result = page.getByRole('region', { name: 'De uitkomst van uw eigen weging' });
	await expect(result).toContainText('Twee criteria doen mee.');
	await expect(result.locator('[aria-busy="false"]')).toHaveCount(1);
	expect(page.workers()).toHaveLength(1);
});

test('own variants are kept in this browser', async ({ page }) => {
	await page.goto(at('varianten/?transformatiekosten=80000'));
	await page.getByLabel('Naam van deze variant').fill('Duur');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await page.reload();
	await expect(page.getByRole('listitem').filter({ hasText: 'Duur' })).toContainText('€ 80.000 per jaar');
});

test('its hand-out takes two sheets, says that it is of the archive, and leads nowhere', async ({ page }) => {
	await page.goto(at('hand-out/?indexatie=2.5'));
	const handout = page.locator('.handout');
	await expect(handout).toContainText(/Archiefbestand gemaakt op \d+ \w+ \d{4}\./);
	await expect(handout).toContainText('Loon- en prijsstijging: 2,5');
	await expect(handout).not.toContainText('file:');
	await expect(page.getByRole('img', { name: 'QR-code' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Druk af' })).toBeEnabled();
	expect(await sheets(page)).toBe(2);
});

test('one presents with it: by keys, with the step in the address, and back to the overview', async ({
	page
}) => {
	await page.goto(at('?indexatie=2.5'));
	await page.getByRole('link', { name: 'Presenteren' }).click();
	await expect(page).toHaveURL(/#\/hilversum-wmo-2024\/presenteren\/\?indexatie=2\.5$/);
	const shown = page.locator('.step').filter({ visible: true }).getByRole('heading', { level: 2 });
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/presenteren\/\?indexatie=2\.5#aannames$/);
	await expect(shown).toHaveText('Deze aannames zijn veranderd');
	await page.goto(at('presenteren/#niet-bekend'));
	await expect(shown).toHaveText('Wat is nog niet bekend?');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('article')).toHaveCount(4);
});

test('the downloads come from the file itself, and their SHA-256 is in it', async ({ page }) => {
	const yaml = readFileSync(join('scenarios', 'hilversum-wmo-2024', 'keuze-c.yaml'), 'utf8');
	const digest = createHash('sha256').update(yaml).digest('hex');
	await page.goto(at('verantwoording/'));
	await expect(page.getByRole('region', { name: 'Gegevens om zelf na te rekenen' })).toContainText(digest);
	await expect(page.locator(`meta[content="sha256:${digest} keuze-c.yaml"]`)).toHaveCount(1);
	expect(await savedText(page, page.getByRole('link', { name: 'Keuze C (YAML)' }))).toBe(yaml);
	expect(await savedText(page, page.getByRole('link', { name: /als tabel \(CSV\)/ }))).toMatch(
		/transformatie_en_frictie;[^\n]*;p\.m\.;p\.m\.;p\.m\.;p\.m\.;p\.m\.;/
	);
});

test('with the keyboard one skips to the content', async ({ page }) => {
	await page.goto(FILE);
	await expect(page.locator('main')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test.describe('without its policy', () => {
	test.use({ bypassCSP: true });

	test('axe finds nothing on its overview in any look', async ({ page }) => {
		await page.goto(FILE);
		await expect(page.getByRole('article')).toHaveCount(4);
		await isFlawlessInEveryLook(page);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it says every figure, what is unknown, and the sources', async ({ page }) => {
		await page.goto(FILE);
		const text = words(await page.locator('body').innerText());
		expect(text).toContain('Keuze A en B kosten elk € 2.200.000.');
		expect(text).toMatch(/Keuze C en D kosten elk € 2\.000\.000, plus één post .*Transformatie en frictie/);
		expect(text).toContain('Startnotitie, tabel Keuze D, regel 4');
		await expect(page.getByRole('row', { name: /^C Buurtgericht/ })).toContainText('€ 2.000.000 + 1 p.m.');
	});
});
