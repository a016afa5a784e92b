import { expect, type Page } from '@playwright/test';
import { isFlawlessInLightAndDark, openDetails, WIDTHS } from './axe.ts';
import { test } from './test.ts';

const cardText = async (page: Page, letter: string): Promise<string> =>
	(await page.getByRole('article', { name: `Keuze ${letter}` }).innerText())
		.replace(/\s*, uitleg/g, '')
		.replace(/\s+/g, ' ');

/** Fills in the unknown amount of the first control that has one. */
async function fillIn(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Vul een bedrag in: Transformatie- en frictiekosten' }).click();
	await page.getByRole('textbox', { name: 'Transformatie- en frictiekosten' }).fill(text);
	await page.keyboard.press('Enter');
}

test('a filled-in unknown changes every figure that it is in, marked, with the source’s figure beside it', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/');
	await fillIn(page, '50.000');
	await expect.poll(() => cardText(page, 'C')).toContain('gewijzigd: € 2.200.000 bron: € 2.000.000 + 1 p.m.');
	expect(await cardText(page, 'A')).not.toContain('bron:');
	await expect(page).toHaveURL(/\?transformatiekosten=50000$/);
	const bar = page.getByRole('region', { name: 'Uw aannames' });
	await expect(bar).toContainText('Uw aannames wijken af van de bron (1)');
	await bar.getByText('Uw aannames wijken af').click();
	await expect(bar.getByRole('listitem')).toContainText('Transformatie- en frictiekosten: € 50.000 per jaar');
	await bar.getByRole('button', { name: 'Zet terug: Transformatie- en frictiekosten' }).click();
	await expect(page).toHaveURL(/\/$/);
	expect(await cardText(page, 'C')).toContain('€ 2.000.000 + 1 p.m.');
	await expect(page.getByText('gewijzigd:')).toHaveCount(0);
});

test('undo and redo work by button and by keyboard, over every change', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await expect(slider).toBeEnabled();
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/indexatie=0\.1/);
	await slider.blur();
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/indexatie=0\.2/);
	// What takes steps back comes with the bar, after the first change.
	await expect(page.getByRole('region', { name: 'Uw aannames' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page).toHaveURL(/indexatie=0\.1/);
	await page.keyboard.press('Control+z');
	await expect(page).toHaveURL(/\/$/);
	await page.keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(/indexatie=0\.1/);
	await page.getByRole('button', { name: 'Alles terugzetten' }).click();
	await expect(page).toHaveURL(/\/$/);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(page).toHaveURL(/indexatie=0\.1/);
});

test('one gesture on a slider is one step and one entry of the history: presses, a held key, a drag', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/');
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await expect(slider).toBeEnabled();
	const entries = await page.evaluate(() => history.length);
	await slider.focus();
	for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/indexatie=4$/);
	await page.keyboard.press('Tab');
	await slider.focus();
	for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('ArrowRight');
	await page.keyboard.up('ArrowRight');
	await expect(page).toHaveURL(/indexatie=5$/);
	await page.keyboard.press('Tab');
	const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const middle = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 2, middle);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 4, middle, { steps: 10 });
	await page.mouse.move(box.x + box.width + 20, middle, { steps: 10 });
	await page.mouse.up();
	await expect(page).toHaveURL(/indexatie=10$/);
	expect(await page.evaluate(() => history.length)).toBe(entries + 3);
	for (const address of [/indexatie=5$/, /indexatie=4$/, /\/$/]) {
		await page.goBack();
		await expect(page).toHaveURL(address);
	}
	for (const address of [/indexatie=4$/, /indexatie=5$/, /indexatie=10$/]) {
		await page.getByRole('button', { name: 'Ongedaan maken' }).click();
		await expect(page).toHaveURL(address);
	}
});

test('the focus moves to what took the place of a control that takes itself away', async ({ page }) => {
	const title = 'Transformatie- en frictiekosten';
	await page.goto('/hilversum-wmo-2024/');
	await fillIn(page, '50000');
	const control = page.getByRole('group', { name: title });
	const fill = control.getByRole('button', { name: `Vul een bedrag in: ${title}` });
	await control.getByRole('button', { name: `Maak weer p.m.: ${title}` }).press('Enter');
	await expect(fill).toBeFocused();

	const inflation = page.getByRole('group', { name: 'Loon- en prijsstijging' });
	const slider = inflation.getByRole('slider');
	await slider.press('ArrowRight');
	await inflation.getByRole('button', { name: 'Zet terug' }).press('Enter');
	await expect(slider).toBeFocused();

	await control.getByRole('button', { name: 'Per keuze apart invullen' }).press('Enter');
	await expect(
		page.getByRole('button', { name: new RegExp(`^Vul een bedrag in: ${title}`) }).first()
	).toBeFocused();
	await page.getByRole('button', { name: 'Weer als één invullen' }).last().press('Enter');
	await expect(fill).toBeFocused();

	await page.goto('/hilversum-wmo-2024/?indexatie=2&transformatiekosten=50000&fte_in_dienst=30');
	const bar = page.getByRole('region', { name: 'Uw aannames' });
	await bar.locator('summary').press('Enter');
	await bar.getByRole('button', { name: 'Zet terug' }).first().press('Enter');
	await expect(bar.getByRole('button', { name: 'Zet terug' }).first()).toBeFocused();
	await bar.getByRole('button', { name: 'Zet terug' }).last().press('Enter');
	await expect(bar.getByRole('button', { name: 'Zet terug' })).toBeFocused();
	await bar.getByRole('button', { name: 'Alles terugzetten' }).press('Enter');
	const undo = bar.getByRole('button', { name: 'Ongedaan maken' });
	await expect(undo).toBeFocused();
	for (let step = 0; step < 3; step += 1) await undo.press('Enter');
	await expect(undo).toBeDisabled();
	await expect(bar.getByRole('button', { name: 'Opnieuw' })).toBeFocused();

	await page.goto('/hilversum-wmo-2024/varianten/?indexatie=2');
	for (const name of ['Een', 'Twee']) {
		await page.getByLabel('Naam van deze variant').fill(name);
		await page.keyboard.press('Enter');
	}
	await page.getByRole('button', { name: 'Naam veranderen van Een' }).press('Enter');
	await expect(page.getByLabel('Nieuwe naam voor Een')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Open Een' })).toBeFocused();
	await page.getByRole('button', { name: 'Verwijder Een' }).press('Enter');
	await expect(page.getByRole('link', { name: 'Open Twee' })).toBeFocused();
	await page.getByRole('button', { name: 'Verwijder Twee' }).press('Enter');
	await expect(page.getByLabel('Varianten uit een bestand toevoegen')).toBeFocused();
});

test('the focus stays with the router on another page, and with a visitor who clicks beside all controls', async ({
	page
}) => {
	await page.goto('/hilversum-wmo-2024/');
	await page
		.getByRole('article')
		.getByRole('link', { name: /^Keuze C / })
		.press('Enter');
	await expect(page).toHaveURL(/keuze\/c/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('undo works on every page, also after one that is of no dossier', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).press('ArrowRight');
	await expect(page).toHaveURL(/indexatie=0\.1$/);
	await page.getByRole('link', { name: 'Risico’s', exact: true }).click();
	await expect(page).toHaveURL(/risicos/);
	await page.getByRole('link', { name: 'Handleiding' }).click();
	await expect(page).toHaveURL(/handleiding/);
	await page.goBack();
	await expect(page).toHaveURL(/risicos\/\?indexatie=0\.1$/);
	await page.getByRole('button', { name: 'Ongedaan maken' }).click();
	await expect(page).toHaveURL(/risicos\/$/);
	await page.getByRole('button', { name: 'Opnieuw' }).click();
	await expect(page).toHaveURL(/indexatie=0\.1$/);
});

test('Escape closes the sheet with assumptions, and the focus goes back to what opened it', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/hilversum-wmo-2024/');
	const toggle = page.getByRole('button', { name: 'Verander een aanname' });
	await toggle.press('Enter');
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await slider.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(slider).toBeHidden();
	await expect(toggle).toBeFocused();
	await expect(toggle).toHaveAttribute('aria-expanded', 'false');
});

test('rounded amounts that do not add up say so where they stand, and files say which assumptions they have', async ({
	page
}) => {
	const note = page.getByText('tellen ze hier niet precies op');
	await page.goto('/hilversum-wmo-2024/keuze/a/');
	await expect(note).toHaveCount(0);
	await page.goto('/hilversum-wmo-2024/keuze/a/?indexatie=2.5');
	await expect(note).toBeVisible();
	await page.goto('/hilversum-wmo-2024/?indexatie=2.5');
	await page.getByText('Toon de bedragen per jaar als tabel').click();
	await expect(note.first()).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar “De keuzes” als CSV' }).click();
	expect((await download).suggestedFilename()).toMatch(
		/^hilversum-wmo-2024-[a-z-]+-aangepast-indexatie-2\.5\.csv$/
	);
});

test('back and forward go through the changes, and links to other pages carry them', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	await fillIn(page, '50000');
	await expect(page).toHaveURL(/=50000$/);
	await page.getByRole('textbox', { name: 'Transformatie- en frictiekosten' }).fill('80000');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/=80000$/);
	await page.goBack();
	await expect(page).toHaveURL(/=50000$/);
	expect(await cardText(page, 'C')).toContain('€ 2.200.000');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	expect(await cardText(page, 'C')).toContain('+ 1 p.m.');
	await page.goForward();
	await expect(page).toHaveURL(/=50000$/);
	await page
		.getByRole('article')
		.getByRole('link', { name: /^Keuze C / })
		.click();
	await expect(page).toHaveURL(/keuze\/c\/\?transformatiekosten=50000$/);
	await expect(page.getByRole('row', { name: /^Totaal/ }).first()).toContainText('€ 2.200.000');
	await page.goBack();
	await expect(page).toHaveURL(/hilversum-wmo-2024\/\?transformatiekosten=50000$/);
	expect(await cardText(page, 'C')).toContain('€ 2.200.000');
});

test('a link opens with its changes, without showing the source’s figures first', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		const look = () => {
			const main = document.querySelector('main');
			if (main && getComputedStyle(main).visibility === 'visible') seen.push(main.innerText);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto('/hilversum-wmo-2024/?transformatiekosten=50000&indexatie=3');
	await expect(page.getByRole('region', { name: 'Uw aannames' })).toContainText('(2)');
	const first = await page.evaluate(() => (Reflect.get(window, 'seen') as string[])[0] ?? '');
	expect(first.replace(/\s+/g, ' ')).toContain('€ 2.300.995');
	expect(await cardText(page, 'A')).toContain('€ 2.300.995');
});

test('what a link names and cannot be used is said, and the page works', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/?indexatie=3&verdwenen=1&fte_in_dienst=veel&groei_wmo=50');
	const notice = page.getByRole('alert').filter({ hasText: 'Niet alles in deze link' });
	await expect(notice).toContainText('“verdwenen” bestaat niet (meer) in dit dossier.');
	await expect(notice).toContainText('Bij “fte_in_dienst” staat iets dat niet te lezen is: “veel”.');
	await expect(notice).toContainText('Groei van de zorglasten Wmo: 50 kan niet.');
	expect(await cardText(page, 'A')).toContain('€ 2.300.995');
	await notice.getByRole('button').click();
	await expect(notice).toHaveCount(0);
});

test('variants are kept in this browser, open again, and compare with the source', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/varianten/?transformatiekosten=80000');
	await page.getByLabel('Naam van deze variant').fill('Duur');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await page.reload();
	await expect(page.getByRole('listitem').filter({ hasText: 'Duur' })).toContainText('€ 80.000 per jaar');
	await page.getByLabel('Tweede').selectOption('Duur');
	const row = page.getByRole('row', { name: /^C / }).first();
	await expect(row).toContainText('€ 2.320.000');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar alle varianten als bestand' }).click();
	const path = await (await download).path();
	await page.getByRole('button', { name: 'Verwijder Duur' }).click();
	await expect(page.getByText('Er is nog geen variant bewaard.')).toBeVisible();
	await page.getByLabel('Varianten uit een bestand toevoegen').setInputFiles(path);
	await expect(page.getByRole('listitem').filter({ hasText: 'Duur' })).toBeVisible();
});

for (const width of WIDTHS)
	test(`axe finds nothing with changed assumptions at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/hilversum-wmo-2024/?transformatiekosten=50000&indexatie=3&onzin=1');
		await expect(page.getByRole('region', { name: 'Uw aannames' })).toBeVisible();
		if (width === 360) await page.getByRole('button', { name: 'Verander een aanname' }).click();
		await openDetails(page);
		await isFlawlessInLightAndDark(page);
	});

test('on a narrow screen the controls are a sheet below, and the figures stay in view above it', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/hilversum-wmo-2024/');
	await page.getByRole('button', { name: 'Verander een aanname' }).click();
	await page.getByRole('slider', { name: 'Loon- en prijsstijging' }).fill('5');
	await expect(page).toHaveURL(/indexatie=5/);
	const sheet = await page.getByRole('complementary', { name: 'Wat als?' }).boundingBox();
	expect(sheet?.y).toBeGreaterThan(300);
	await page.getByRole('button', { name: 'Sluit' }).click();
	await expect(page.getByRole('slider')).toHaveCount(0);
});

test('while a slider moves, what is in view follows it, and the rest when it is let go or comes into view', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await page.goto('/hilversum-wmo-2024/');
	const slider = page.getByRole('slider', { name: 'Loon- en prijsstijging' });
	await expect(slider).toBeEnabled();
	const drag = (value: string) =>
		slider.evaluate((node, text) => {
			if (!(node instanceof HTMLInputElement)) throw new Error('not a slider');
			node.value = text;
			node.dispatchEvent(new Event('input', { bubbles: true }));
		}, value);
	const row = page.getByRole('row', { name: /^Extra kosten 2024–2027/ });

	await drag('10');
	await expect.poll(() => cardText(page, 'A')).toContain('gewijzigd: € 2.552.550');
	await expect(row).not.toContainText('2.552.550');
	await row.scrollIntoViewIfNeeded();
	await expect(row).toContainText('2.552.550');

	await page.evaluate(() => scrollTo(0, 0));
	await drag('0');
	expect(await cardText(page, 'A')).not.toContain('gewijzigd');
	await slider.dispatchEvent('change');
	await expect(page.getByText('gewijzigd:')).toHaveCount(0);
});

test('no table stands over the bar that says what was changed', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/vergelijk/a-c/?transformatiekosten=80000');
	const bar = page.getByText('Uw aannames wijken af van de bron (1)');
	await expect(bar).toBeVisible();
	for (const name of await page.locator('.kw-table-scroll tbody th').all()) {
		if (!(await name.isVisible())) continue;
		await name.evaluate((cell) =>
			scrollBy(0, cell.getBoundingClientRect().bottom - document.documentElement.clientHeight + 4)
		);
		expect(
			await bar.evaluate((words) => {
				const { left, top, width, height } = words.getBoundingClientRect();
				const shown = document.elementFromPoint(left + width / 2, top + height / 2);
				return shown !== null && words.contains(shown);
			})
		).toBe(true);
	}
});
