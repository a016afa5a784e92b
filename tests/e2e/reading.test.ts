import { expect, type Page } from '@playwright/test';
import { loadFolder } from '../../src/node/scenarios.ts';
import { below, PLACES } from './pages.ts';
import { blocksOf, ownWords, sentencesOf, textsOf, wordsIn } from './reading.ts';
import { STATES } from './states.ts';
import { test } from './test.ts';

/** In words: what the sentences of a page have on average, and what none of them is longer than. */
const MEAN = 20;
const LONGEST = 25;

/**
 * Words that a reader has to look up, or that officials write and nobody says. What a page needs and not everybody knows
 * stands in the list of terms, and is none of these.
 */
const JARGON = new RegExp(
	String.raw`(?<!\p{L})(?:${[
		// Of calculating.
		'scenario(?!s/)',
		'sensitiviteit',
		'gevoeligheid',
		'parameter',
		'variabel',
		'baseline',
		'nulmeting',
		'cumulatie',
		'interactie',
		'discrepantie',
		'aggrega',
		'geaggregeerd',
		'distributie',
		'percentiel',
		'mediaan',
		'kwantitatie',
		'kwalitatie',
		'nominaal',
		'nominale',
		'robuust',
		'correlatie',
		'stochastisch',
		'marginaal',
		'iteratie',
		'valide',
		'default',
		'output',
		'input',
		// Of officials.
		'conform',
		'derhalve',
		'dientengevolge',
		'desalniettemin',
		'middels',
		'teneinde',
		'tevens',
		'inzake',
		'betreffende',
		'met betrekking tot',
		'ten behoeve van',
		'ten aanzien van',
		'implement',
		'faciliteren',
		'alloca',
		'additione',
		'prioriter',
		'mutatie',
		'exploitatie',
		'substitutie',
		'indicatief'
	].join('|')})`,
	'iu'
);

const loaded = (folder: string) => {
	const result = loadFolder(`scenarios/${folder}`);
	if (!result.ok) throw new Error(`${folder} has mistakes`);
	return result.dossier;
};

const DOSSIERS = ['hilversum-wmo-2024', 'hilversum-taakstelling-2022'].map((folder) => {
	const dossier = loaded(folder);
	const texts = textsOf(dossier);
	return {
		folder,
		dossier,
		texts,
		/** What the sentences call the document of the figures is the tool's choice. */
		others: texts.filter((text) => text !== dossier.basis)
	};
});

const TEXTS = textsOf(DOSSIERS.map(({ dossier }) => dossier));

/** All that the tool says on a page as it is now: sentences, and shorter texts. */
async function read(page: Page, where: string): Promise<readonly string[]> {
	const own = [...new Set(await blocksOf(page))].map((block) => ownWords(block, TEXTS));
	const sentences = own.flatMap(sentencesOf);
	const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence) && wordsIn(sentence) > 3);
	const words = whole.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
	expect.soft(whole.length, where).toBeGreaterThan(0);
	expect.soft(words / whole.length, where).toBeLessThanOrEqual(MEAN);
	expect
		.soft(
			sentences.filter((sentence) => wordsIn(sentence) > LONGEST),
			where
		)
		.toEqual([]);
	expect
		.soft(
			sentences.filter((sentence) => JARGON.test(sentence)),
			where
		)
		.toEqual([]);
	return sentences;
}

test('sentences and words are counted as people read them', () => {
	expect(sentencesOf('Elk jaar € 5 + 2 p.m. − 1 p.m. 2024: niets. “Ja” is 2,5 %. Wat nu?')).toHaveLength(4);
	expect(wordsIn('A kost € 5.000 meer.')).toBe(4);
	expect(ownWords('Extra huur en de huur', ['Extra huur'])).toBe('Naam en de huur');
	expect(sentencesOf('een parameter').some((sentence) => JARGON.test(sentence))).toBe(true);
});

test.describe('as it is served', () => {
	test.use({ javaScriptEnabled: false });

	for (const { folder, dossier, others } of DOSSIERS)
		test(`every page of ${folder} speaks in short sentences and in words that people know`, async ({
			page
		}) => {
			const letters = dossier.options.map(({ letter }) => letter.toLowerCase());
			const places = PLACES.filter(({ page: id, part }) => id !== 'option' || letters.includes(part));
			for (const place of places) {
				const path = `/${folder}/${below(place)}`;
				await page.goto(path);
				await read(page, path);
				if (place.page === 'terms' || dossier.basis === undefined) continue;
				const named = new RegExp(String.raw`(?<!\p{L})${dossier.basis}(?!\p{L})`, 'u');
				const blocks = (await blocksOf(page)).map((block) => ownWords(block, others));
				expect.soft(blocks.filter((block) => named.test(block))).toEqual([]);
			}
		});

	test('so does every page of the site itself', async ({ page }) => {
		for (const path of ['/', '/toegankelijkheid/', '/handleiding/', '/bewerken/']) {
			await page.goto(path);
			await read(page, path);
		}
	});
});

const CHANGES =
	'?indexatie=2.5&transformatiekosten=50000&fte_in_dienst=pm&risico.later_in_beeld=4531' +
	'&score.passende_zorg=A5.B1.C2.D1&score.kinderen_veilig=A1.B5.C1.D2&gewicht.kinderen_veilig=40-60' +
	'&stelling.transformatiekosten_a_c=onbekend';

for (const [folder, query] of [
	['hilversum-wmo-2024', CHANGES],
	['hilversum-taakstelling-2022', '?besparing_wijk=350000&extra_groei=2']
])
	test(`what changes on ${folder} is said in short sentences and in words that people know`, async ({
		page
	}) => {
		test.slow();
		for (const place of [
			'',
			'keuze/c/',
			'vergelijk/',
			'vergelijk/b-c/',
			'vragen/',
			'weging/',
			'oordelen/',
			'hand-out/'
		]) {
			const path = `/${folder}/${place}${query}`;
			await page.goto(path, { waitUntil: 'networkidle' });
			const sentences = await read(page, path);
			expect.soft(sentences.join(' '), path).toMatch(/wijken af|anders dan|met uw aannames/);
		}
	});

test('so is what one brings a page to', async ({ page }) => {
	test.slow();
	for (const { name, path, enter } of STATES) {
		await page.goto('about:blank');
		await page.goto(path);
		await enter(page);
		await read(page, name);
	}
});
