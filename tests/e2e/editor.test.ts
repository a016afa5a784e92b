import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { isFlawless, isFlawlessInLightAndDark, WIDTHS } from './axe.ts';
import { sideways } from './look.ts';
import { unzipSync } from 'fflate';
import { exampleFiles } from '../unit/dossier/example.ts';
import { isOfTheTest, test } from './test.ts';

const PATH = '/bewerken/';
const FOLDER = 'scenarios/hilversum-wmo-2024';

const preview = (page: Page): FrameLocator =>
	page.frameLocator('iframe[title="Voorbeeld van het overzicht"]');
const files = (page: Page): Locator => page.getByRole('group', { name: 'Bestanden' });
const changes = (page: Page): Locator => page.getByRole('region', { name: 'Anders dan' });
const control = (page: Page): Locator => page.getByRole('region', { name: 'Controle' });
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function openHilversum(page: Page): Promise<void> {
	await page.goto(PATH);
	await page.getByRole('button', { name: 'Bewerk Wmo-Samenleving' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'hilversum-wmo-2024' })).toBeFocused();
	await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens a file and puts the cursor at the end of the first line that has a text. */
async function atEndOf(page: Page, file: string, text: string): Promise<void> {
	await files(page).getByRole('button', { name: file }).click();
	const editor = page.getByRole('textbox', { name: `Tekst van ${file}` });
	await expect(editor).toBeVisible();
	const line = editor.locator('.cm-line', { hasText: text }).first();
	for (let step = 0; step < 60 && !(await line.isVisible()); step++) {
		await page.locator('.cm-scroller').evaluate((scroller) => {
			scroller.scrollTop += 200;
			scroller.scrollIntoView({ block: 'center' });
		});
		await page.waitForTimeout(50);
	}
	await line.click();
	await page.keyboard.press('End');
}

/** Changes the yearly amount of an item in keuze-c.yaml from € 80.000 to € 85.000. */
async function addFiveThousand(page: Page): Promise<void> {
	await atEndOf(page, 'keuze-c.yaml', 'wijk_versterken: 80000');
	for (let times = 0; times < 5; times++) await page.keyboard.press('Backspace');
	await page.keyboard.type('85000');
}

function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (isOfTheTest(message.text())) return;
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}

test('typing recalculates the preview and says what differs, within the content security policy', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	const hosts = new Set<string>();
	page.on('request', (request) => {
		const { host } = new URL(request.url());
		if (host !== '') hosts.add(host);
	});
	await openHilversum(page);
	await expect(changes(page)).toContainText('Niets.');
	await addFiveThousand(page);
	await expect(changes(page)).toContainText('Totaal keuze C: + € 20.000, van € 2.000.000 + 1 p.m.');
	await expect(preview(page).getByRole('article').nth(2)).toContainText('€ 2.020.000');
	// The examples of the dossier guard the totals of the source.
	await expect(control(page)).toContainText('Het voorbeeld "De startnotitie zelf');
	await page.keyboard.press('Enter');
	await page.keyboard.type('inkoop');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Er staat een fout in de tekst.')).toBeVisible();
	await expect(preview(page).getByRole('article').nth(2)).toContainText('€ 2.020.000');
	for (let times = 0; times < 2; times++) await page.keyboard.press('Control+z');
	await expect(page.getByText('Er staat een fout in de tekst.')).toHaveCount(0);
	expect(complaints).toEqual([]);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test('a problem has the sentence, line and column of the command line, and one goes to it', async ({
	page
}, info) => {
	test.slow();
	const mistakes = [
		['keuze-a.yaml', 'uitgaven:', 'uitgavn:'],
		['dossier.yaml', 'bereik: [0, 10]', 'bereikk: [0, 10]'],
		['keuze-b.yaml', '= onbekend', '= onbekent * 2'],
		['keuze-a.yaml', 'titel: Eerste', 'titel: "Eerste'],
		['dossier.yaml', '{ A: 200,', '{ A: 300,']
	] as const;
	for (const [at, [name, from, to]] of mistakes.entries()) {
		const folder = join(info.outputPath(String(at)), 'proef');
		mkdirSync(folder, { recursive: true });
		const chosen = exampleFiles().map(({ path, text }) => ({
			name: path.slice('proef/'.length),
			text: path.endsWith(name) ? text.replace(from, to) : text
		}));
		for (const file of chosen) writeFileSync(join(folder, file.name), file.text);
		let said = '';
		try {
			execFileSync('node', ['src/cli/run.js', 'check', folder], { encoding: 'utf8' });
		} catch (error) {
			said = String(Reflect.get(Object(error), 'stdout'));
		}
		const [, place, line, column, sentence] =
			/([a-z-]+\.yaml):(\d+):(\d+): fout [A-Z_]+: (.*)/.exec(said) ?? [];
		expect(sentence, said).toBeDefined();

		await page.goto(PATH);
		await page
			.locator('input[accept]')
			.setInputFiles(
				chosen.map((file) => ({ name: file.name, mimeType: 'text/yaml', buffer: Buffer.from(file.text) }))
			);
		const first = control(page).getByRole('listitem').first();
		await expect(first).toContainText('Ga naar');
		expect(words(await first.innerText())).toContain(
			`Fout in ${place ?? ''}, regel ${line ?? ''}, teken ${column ?? ''}: ${words(sentence ?? '').replace(/`(.*?)`/g, '“$1”')}`
		);
		await first.getByRole('button', { name: 'Ga naar' }).click();
		const editor = page.getByRole('textbox', { name: `Tekst van ${place ?? ''}` });
		await expect(editor).toBeFocused();
		await expect(editor.locator('.cm-lintRange').first()).toBeVisible();
	}
});

test('unsaved work survives a reload, warns who leaves, and can be put back or thrown away', async ({
	page
}) => {
	await openHilversum(page);
	await addFiveThousand(page);
	await expect(changes(page)).toContainText('Totaal keuze C');
	let asked = '';
	page.on('dialog', (dialog) => {
		asked = `${dialog.type()} ${dialog.message()}`;
		void (dialog.type() === 'confirm' ? dialog.dismiss() : dialog.accept());
	});
	await page.getByRole('contentinfo').getByRole('link', { name: 'Handleiding' }).click();
	await expect.poll(() => asked).toContain('confirm U hebt werk dat u nog niet hebt opgeslagen.');
	await expect(page).toHaveURL(PATH);
	await page.reload();
	expect(asked).toContain('beforeunload');
	await expect(page.getByText('hilversum-wmo-2024, veranderd op')).toBeVisible();
	// Opening the same dossier does not throw the work away unasked.
	await page.getByRole('button', { name: 'Bewerk Wmo-Samenleving' }).click();
	await expect(page.getByRole('heading', { name: 'U hebt nog werk dat niet is opgeslagen' })).toBeFocused();
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(changes(page)).toContainText('Totaal keuze C: + € 20.000');
	await page.getByRole('button', { name: 'Open iets anders' }).click();
	await page.getByRole('button', { name: 'Gooi weg' }).click();
	await expect(page.getByText('hilversum-wmo-2024, veranderd op')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Waarmee begint u?' })).toBeVisible();
	await expect(page.getByText('hilversum-wmo-2024, veranderd op')).toHaveCount(0);
});

test('what is saved is the text, to the byte, but for what was edited', async ({ page }) => {
	await openHilversum(page);
	await addFiveThousand(page);
	await expect(changes(page)).toContainText('Totaal keuze C');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Sla op als ZIP' }).click();
	const zip = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
	// Whether a download arrived, only the author sees.
	await expect(page.getByText('Nog niet opgeslagen.')).toBeVisible();
	await page.getByRole('button', { name: 'Nee', exact: true }).click();
	await expect(page.getByText('Dan is uw werk nog niet opgeslagen.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Sla op als ZIP' })).toBeFocused();
	const again = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Sla op als ZIP' }).click();
	await again;
	await page.getByRole('button', { name: 'Ja, het staat er' }).click();
	await expect(page.getByText('Er is niets om op te slaan.')).toBeVisible();
	await expect(page.getByText('Opgeslagen bij uw downloads.')).toBeVisible();
	for (const name of readdirSync(FOLDER)) {
		const text = readFileSync(join(FOLDER, name), 'utf8');
		const saved = Buffer.from(zip[`hilversum-wmo-2024/${name}`] ?? []).toString('utf8');
		expect(saved, name).toBe(
			name === 'keuze-c.yaml' ? text.replace('wijk_versterken: 80000', 'wijk_versterken: 85000') : text
		);
	}
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Waarmee begint u?' })).toBeVisible();
	await expect(page.getByText('hilversum-wmo-2024, veranderd op')).toHaveCount(0);
});

test('a part of the editor that does not come ends in a sentence, and saves nothing', async ({ page }) => {
	await openHilversum(page);
	await addFiveThousand(page);
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Sla op als ZIP' }).click();
	await expect(
		page.getByText('Er is niets opgeslagen: wat een ZIP-bestand maakt, is niet geladen.')
	).toBeVisible();
	await expect(page.getByText('Nog niet opgeslagen. Deze browser onthoudt uw werk.')).toBeVisible();
	await page.getByRole('button', { name: 'Formulier' }).click();
	await expect(page.getByRole('alert')).toContainText('Dit is niet geladen.');
});

test('full storage is said once, and nothing says that work is kept', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openHilversum(page);
	await addFiveThousand(page);
	await expect(page.getByRole('alert')).toContainText('Er is geen ruimte meer om uw werk');
	await expect(page.getByText('onthoudt uw werk.')).toHaveCount(0);
	await expect(page.getByText('Nog niet opgeslagen.')).toBeVisible();
});

test('what is typed, filled in and pasted has one history, also from another way of editing', async ({
	page
}) => {
	await openHilversum(page);
	await addFiveThousand(page);
	await expect(changes(page)).toContainText('Totaal keuze C: + € 20.000');
	await page.getByRole('button', { name: 'Formulier' }).click();
	await page.getByLabel('Keuze', { exact: true }).selectOption({ label: 'C: Buurtgericht en gemeente' });
	await page.getByLabel('Post', { exact: true }).selectOption({ label: 'Dienstverlening in de wijk' });
	await page.getByLabel('Bedrag per jaar').fill('95.000');
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await page.getByRole('button', { name: 'Neem over in de tekst' }).click();
	await expect(changes(page)).toContainText('Totaal keuze C: + € 60.000');
	await page.getByRole('button', { name: 'Uit een rekenblad' }).click();
	await page
		.getByLabel('Voor welke keuze is de tabel?')
		.selectOption({ label: 'C: Buurtgericht en gemeente' });
	await page
		.getByLabel('Plak de tabel')
		.fill('Post\t2024\t2025\t2026\t2027\nDienstverlening in de wijk\t0,1\t0,1\t0,1\t0,1\n€ mln\t\t\t\t');
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await page.getByRole('button', { name: 'Neem over in de tekst' }).click();
	await expect(changes(page)).toContainText('Totaal keuze C: + € 80.000');
	// The focus is outside the text.
	await page.keyboard.press('Control+z');
	await expect(changes(page)).toContainText('Totaal keuze C: + € 60.000');
	await expect(page.getByText('Ongedaan gemaakt in keuze-c.yaml.')).toBeVisible();
	await expect(page.getByText('Overgenomen')).toHaveCount(0);
	await page.getByRole('button', { name: 'Tekst', exact: true }).click();
	await page.getByRole('textbox', { name: 'Tekst van keuze-c.yaml' }).focus();
	await page.keyboard.press('Control+z');
	await expect(changes(page)).toContainText('Totaal keuze C: + € 20.000');
	await page.keyboard.press('Control+y');
	await expect(changes(page)).toContainText('Totaal keuze C: + € 60.000');
	for (let times = 0; times < 4; times++) await page.keyboard.press('Control+z');
	await expect(changes(page)).toContainText('Niets.');
	await expect(page.getByText('Er is niets om op te slaan.')).toBeVisible();
	await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
	await expect(changes(page)).toContainText('Anders dan');
	await expect(page.getByText('Nog niet opgeslagen.')).toBeVisible();
});

test('two tabs that work on one dossier keep both, and say so', async ({ page, context }) => {
	await openHilversum(page);
	const other = await context.newPage();
	await openHilversum(other);
	await addFiveThousand(page);
	await expect(page.getByText('Nog niet opgeslagen. Deze browser onthoudt uw werk.')).toBeVisible();
	await expect(other.getByText('Er is nog ander werk aan dit dossier')).toBeVisible();
	await addFiveThousand(other);
	await expect(page.getByText('Er is nog ander werk aan dit dossier')).toBeVisible();
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(page.getByText('hilversum-wmo-2024, veranderd op')).toHaveCount(2);
	await page.getByRole('button', { name: 'Bewerk Wmo-Samenleving' }).click();
	await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(2);
	await page.getByRole('button', { name: 'Laat het staan en ga verder' }).click();
	await expect(changes(page)).toContainText('Niets.');
});

test('a file keeps its byte order mark and its line ends', async ({ page }) => {
	await page.goto(PATH);
	const texts = exampleFiles().map(({ path, text }) => ({
		name: path.slice('proef/'.length),
		text: `\ufeff${text.replaceAll('\n', '\r\n')}`
	}));
	await page
		.locator('input[accept]')
		.setInputFiles(
			texts.map(({ name, text }) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) }))
		);
	await atEndOf(page, 'keuze-a.yaml', 'titel: Eerste');
	await page.keyboard.type(' keuze');
	await expect(changes(page)).toContainText('keuze A');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download keuze-a.yaml' }).click();
	const saved = readFileSync(await (await download).path(), 'utf8');
	expect(saved).toBe(
		texts.find(({ name }) => name === 'keuze-a.yaml')?.text.replace('titel: Eerste', 'titel: Eerste keuze')
	);
});

test('with the keyboard alone one starts a new dossier, completes a key and leaves the text', async ({
	page
}) => {
	await page.goto(PATH);
	await page.getByRole('button', { name: 'Begin een nieuw dossier' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'nieuw-dossier' })).toBeFocused();
	await expect(control(page)).toContainText('Geen fouten');
	await files(page).getByRole('button', { name: 'keuze-b.yaml' }).focus();
	await page.keyboard.press('Enter');
	for (let steps = 0; steps < 2; steps++) await page.keyboard.press('Tab');
	const editor = page.getByRole('textbox', { name: 'Tekst van keuze-b.yaml' });
	await expect(editor).toBeFocused();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('verw');
	await expect(page.getByRole('option', { name: /^verwachting/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Het wordt duurder.');
	await expect(changes(page)).toContainText('Er is iets anders bij keuze B.');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Download keuze-b.yaml' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(editor).toBeFocused();
});

test('what is not a dossier is refused with a sentence', async ({ page }) => {
	await page.goto(PATH);
	const input = page.locator('input[accept]');
	await input.setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('geen zip') });
	await expect(page.getByRole('alert')).toContainText('Dit ZIP-bestand is niet te lezen.');
	await input.setInputFiles({ name: 'brief.docx', mimeType: 'text/plain', buffer: Buffer.from('x') });
	await expect(page.getByRole('alert')).toContainText('geen bestanden bij die eindigen op .yaml');
	await input.setInputFiles({
		name: 'dossier.yaml',
		mimeType: 'text/yaml',
		buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8])
	});
	await expect(page.getByRole('alert')).toContainText('dossier.yaml is geen gewone tekst');
});

test('the page loads at most 400 kB of JavaScript, gzipped', async ({ page }) => {
	let size = 0;
	const bodies: Promise<void>[] = [];
	page.on('response', (response) => {
		if (!/\.js$/.test(response.url())) return;
		bodies.push(
			response.body().then((body) => {
				size += gzipSync(body).length;
			})
		);
	});
	await openHilversum(page);
	await addFiveThousand(page);
	await page.waitForLoadState('networkidle');
	await Promise.all(bodies);
	console.log(`  editor: ${size} bytes of JavaScript, gzipped`);
	expect(size).toBeGreaterThan(100_000);
	expect(size).toBeLessThanOrEqual(400_000);
});

test('without JavaScript the page says what it is for and what it needs', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(PATH);
	await expect(page.getByText('Hier verandert u de bestanden van een dossier')).toBeVisible();
	expect(await page.locator('main').innerText()).toContain('Bewerken werkt alleen als JavaScript aan staat.');
	await expect(page.getByRole('button')).toHaveCount(0);
	await context.close();
});

test('one gets there from the footer of a dossier and from the manual', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Dossier bewerken' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Dossier bewerken' })).toBeVisible();
	await page.goto('/handleiding/');
	await page.getByRole('link', { name: 'in uw browser bewerken' }).click();
	await expect(page).toHaveURL(PATH);
});

for (const width of WIDTHS)
	test(`axe finds nothing while editing at ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 900 });
		await page.goto(PATH);
		await expect(page.getByRole('heading', { name: 'Waarmee begint u?' })).toBeVisible();
		await isFlawlessInLightAndDark(page);
		await openHilversum(page);
		await atEndOf(page, 'keuze-c.yaml', 'wijk_versterken: 80000');
		await page.keyboard.press('Enter');
		await page.keyboard.type('ink');
		await expect(page.getByRole('option').first()).toBeVisible();
		await expect(control(page).getByRole('button', { name: 'Ga naar' }).first()).toBeVisible();
		await isFlawlessInLightAndDark(page);
		await expect(page.getByRole('option').first()).toBeVisible();
		expect(await sideways(page)).toBe(0);
	});

test('a form changes one amount in the text, after it has shown what, and the preview follows', async ({
	page
}) => {
	await openHilversum(page);
	await page.getByRole('button', { name: 'Formulier' }).click();
	await page.getByLabel('Keuze', { exact: true }).selectOption({ label: 'C: Buurtgericht en gemeente' });
	await page.getByLabel('Post', { exact: true }).selectOption({ label: 'Dienstverlening in de wijk' });
	await page.getByLabel('Bedrag per jaar').fill('85.000');
	await isFlawless(page, { exclude: 'iframe' });
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await expect(page.getByText('wijk_versterken: 85000')).toBeVisible();
	await expect(changes(page)).toContainText('Niets.');
	await page.getByRole('button', { name: 'Neem over in de tekst' }).click();
	await expect(changes(page)).toContainText('Totaal keuze C: + € 20.000, van € 2.000.000 + 1 p.m.');
	await expect(preview(page).getByRole('article').nth(2)).toContainText('€ 2.020.000');
});

test('a table that is pasted from a spreadsheet becomes amounts, with its doubts named first', async ({
	page
}) => {
	await openHilversum(page);
	await page.getByRole('button', { name: 'Uit een rekenblad' }).click();
	await page
		.getByLabel('Voor welke keuze is de tabel?')
		.selectOption({ label: 'C: Buurtgericht en gemeente' });
	await page
		.getByLabel('Plak de tabel')
		.fill('Post\t2024\t2025\t2026\t2027\nDienstverlening in de wijk\t85.000\t85.000\t85.000\tp.m.');
	await expect(page.getByText('Dienstverlening in de wijk').first()).toBeVisible();
	await isFlawless(page, { exclude: 'iframe' });
	await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
	await page.getByRole('button', { name: 'Neem over in de tekst' }).click();
	await expect(changes(page)).toContainText(/Totaal keuze C: .*2 p\.m\./);
});
