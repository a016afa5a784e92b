import { expect, type Page } from '@playwright/test';
import { alive, test } from './test.ts';

const PATH = '/hilversum-wmo-2024/vragen/';

const claim = (page: Page, name: RegExp) => page.getByRole('article', { name });
const costs = (page: Page) => claim(page, /^Transformatie- en frictiekosten: hoger dan/);

test('a claim says both sides in letters of one size, and turns in the middle of its strip', async ({
	page
}) => {
	for (const width of [1280, 1024, 390]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(PATH);
		await alive(page);
		const sides = await costs(page)
			.getByRole('listitem')
			.evaluateAll((all) =>
				all.map((side) => {
					const { fontSize, fontWeight, color } = getComputedStyle(side);
					return {
						text: side.textContent,
						size: [side.getBoundingClientRect().width, fontSize, fontWeight, color]
					};
				})
			);
		expect(sides.map(({ text }) => text?.split(':')[0])).toEqual(['Lager', 'Hoger']);
		expect(sides[0]?.size).toEqual(sides[1]?.size);
		const places = await costs(page)
			.locator('div.line')
			.evaluate((line) => {
				const [whole, turn] = [line.querySelector('g.line line'), line.querySelector('g.turn line')].map(
					(mark) => mark?.getBoundingClientRect()
				);
				return (
					whole && turn && [turn.left + turn.width / 2 - whole.left, whole.right - turn.left - turn.width / 2]
				);
			});
		expect(places?.[0]).toBeCloseTo(places?.[1] ?? NaN, 0);
	}
});

test('who does not know gets a question to the college, in the link and as text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PATH);
	await alive(page);
	const questions = page.getByRole('region', { name: 'Vragen aan het college' }).getByRole('listitem');
	await expect(questions).toHaveCount(3);
	const unsure = costs(page).getByRole('radio', { name: 'weet ik niet' });
	await costs(page).getByRole('radio', { name: 'denk ik wel' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?stelling\.transformatiekosten_a_c=wel$/);
	await expect(questions).toHaveCount(3);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(unsure).toBeChecked();
	await expect(questions).toHaveCount(4);
	await expect(questions.first()).toContainText(/is dat meer of minder dan €\s50\.000 per jaar/);
	await page.getByRole('button', { name: 'Kopieer de vragen als tekst' }).click();
	await expect(page.getByText('De tekst is gekopieerd')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('Bron: Startnotitie, tabel Keuze C en D, regel 6.');
	expect(text).toContain('vragen/?stelling.transformatiekosten_a_c=onbekend');
	await page.reload();
	await expect(unsure).toBeChecked();
	await page.goto(`/hilversum-wmo-2024/oordelen/${new URL(page.url()).search}`);
	await expect(page.getByRole('region', { name: 'Stellingen' })).toContainText(
		'Transformatie- en frictiekosten (keuze A en C): weet ik niet'
	);
	await page.goto(`${PATH}?stelling.transformatiekosten_a_c=wel`);
	await costs(page).getByRole('radio', { name: 'denk ik wel' }).click();
	await expect(page).toHaveURL(new RegExp(`${PATH}$`));
});

test('a claim follows what is filled in, and says what it was', async ({ page }) => {
	await page.goto(`${PATH}?wmo_lasten_2023=20000000`);
	await alive(page);
	const payback = claim(page, /Minder zware ondersteuning door toegang in de wijk: hoger dan 2,75/);
	await expect(payback.getByRole('heading')).toContainText('gewijzigd');
	await expect(payback.getByRole('heading').locator('[data-was]')).toHaveAttribute(
		'data-was',
		/hoger dan ongeveer 2,78/
	);
	await expect(costs(page).locator('[data-was]')).toHaveCount(0);
});

test('an order with the expected effects counted in is a claim of its own once they are known', async ({
	page
}) => {
	await page.goto(`${PATH}?kracht_gemeenschap=0.1&meerkosten_per_fte=500`);
	await alive(page);
	const counted = page.getByRole('article').filter({ hasText: 'met de verwachte effecten erbij' });
	await counted.first().getByRole('radio', { name: 'denk ik wel' }).click();
	await expect(page).toHaveURL(/stelling\.[a-z_]+_effecten=wel$/);
	await expect(page.getByRole('radio', { name: 'denk ik wel', checked: true })).toHaveCount(1);
	await page.goto(`/hilversum-wmo-2024/oordelen/${new URL(page.url()).search}`);
	await expect(page.getByRole('region', { name: 'Stellingen' })).toContainText(
		/\(keuze . en ., met de verwachte effecten erbij\): denk ik wel/
	);
});

test('an answer that nobody gives is named and not used', async ({ page }) => {
	await page.goto(`${PATH}?stelling.transformatiekosten_a_c=misschien&stelling.weg_a_c=wel`);
	await alive(page);
	await expect(page.getByRole('alert').filter({ hasText: 'Transformatie- en frictiekosten' })).toBeVisible();
	await expect(costs(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByText('weg_a_c')).toBeVisible();
});
