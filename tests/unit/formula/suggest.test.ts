import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meant, suggest } from '../../../src/lib/formula/suggest.ts';

const KNOWN = ['indexatie', 'wmo_lasten_2023', 'groei_wmo', 'fte_in_dienst', 'min', 'max', 'jaar'];

describe('suggesting a word', () => {
	it.each([
		['indexate', 'indexatie'],
		['Indexatie', 'indexatie'],
		['idnexatie', 'indexatie'],
		['wmo_lasten_2032', 'wmo_lasten_2023'],
		['wmolasten2023', 'wmo_lasten_2023'],
		['groei_wom', 'groei_wmo'],
		['mni', 'min'],
		['Jaär', 'jaar']
	])('takes %s for %s', (word, meantWord) => {
		expect(suggest(word, KNOWN)).toBe(meantWord);
	});

	it.each(['', 'q', 'xyz', 'transformatiekosten', 'kosten_per_uur'])('knows nothing near %j', (word) => {
		expect(suggest(word, KNOWN)).toBeUndefined();
	});

	it('suggests the nearest, and of equals the first', () => {
		expect(suggest('kostem', ['kosten_b', 'kosten', 'kostel'])).toBe('kosten');
	});

	it('makes a sentence of it', () => {
		expect(meant('indexate', KNOWN, 'Iets anders.')).toBe('Bedoelde u "indexatie"?');
		expect(meant('xyz', KNOWN, 'Iets anders.')).toBe('Iets anders.');
	});

	it('finds a word back after one typing mistake', () => {
		const mistake = fc.record({ word: fc.constantFrom('indexatie', 'groei_wmo'), place: fc.nat(8) });
		fc.assert(
			fc.property(mistake, ({ word, place }) => {
				const without = word.slice(0, place) + word.slice(place + 1);
				expect(suggest(without, KNOWN)).toBe(word);
			})
		);
	});
});
