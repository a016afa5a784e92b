import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../src/lib/dossier/dossier.ts';
import { TOOL_WORDS, wordsOf } from '../../../src/lib/dossier/words.ts';
import { glossaryOf, meaningOf, meaningsIn } from '../../../src/lib/format/glossary.ts';
import { piecesIn, termPieces, termSection } from '../../../src/lib/format/terms.ts';
import { hilversum } from '../model/hilversum.ts';

const term = (id: string, title: string, ...forms: string[]): Term => ({
	id,
	title,
	forms,
	meaning: `Wat ${title} is.`,
	citations: []
});
const always = (): boolean => true;

/** The terms that are found in a text, with the words that stand for them. */
const foundIn = (text: string, terms: readonly Term[] = []): [string, string][] =>
	termPieces(text, wordsOf({ terms }), always).flatMap((piece) =>
		piece.term === undefined ? [] : [[piece.text, piece.term]]
	);

describe('a text with words that are explained', () => {
	const plan = [term('basis', 'sociale basis'), term('basisteam', 'sociale basisteam', 'basisteams')];

	it('is split at them, whatever their capitals', () => {
		expect(termPieces('De Sociale basis helpt.', wordsOf({ terms: plan }), always)).toEqual([
			{ text: 'De ' },
			{ text: 'Sociale basis', term: 'begrip-basis' },
			{ text: ' helpt.' }
		]);
	});

	it('has the longer of two words, and other forms of a word', () => {
		expect(foundIn('Een sociale basisteam. Twee basisteams.', plan)).toEqual([
			['sociale basisteam', 'begrip-basisteam']
		]);
		expect(foundIn('Twee basisteams.', plan)).toEqual([['basisteams', 'begrip-basisteam']]);
	});

	it('has no words that are a part of another word', () => {
		expect(foundIn('asociale basis, sociale basissen, Wmo-basis', [...plan, term('wmo', 'Wmo')])).toEqual([]);
		expect(foundIn('(fte), 20 fte. FTE’s', [])).toEqual([['fte', 'woord-fte']]);
	});

	it('has p.m. as a word, with its points', () => {
		expect(foundIn('€ 10 + p.m. De rest is pm.')).toEqual([['p.m.', 'woord-pm']]);
	});

	it('takes the meaning of the dossier before that of the tool', () => {
		expect(foundIn('20 fte', [term('baan', 'baan', 'fte')])).toEqual([['fte', 'begrip-baan']]);
	});

	it('is the same text when its pieces are put together, and explains a word once', () => {
		const words = fc.constantFrom(
			'fte',
			'p.m.',
			'sociale basis',
			'Post',
			' ',
			'(',
			'\u00a0',
			'. ',
			'é',
			'-',
			'x',
			'\n'
		);
		const titles = fc.array(
			fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a.b', 'p', '$&', '[x', '\\')),
			{
				maxLength: 5
			}
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc.array(words).map((some) => some.join(''))
				),
				titles,
				(text, own) => {
					const terms = own.map((title, place) => term(`t${place}`, title));
					const pieces = termPieces(text, wordsOf({ terms }), always);
					expect(pieces.map((piece) => piece.text).join('')).toBe(text);
					expect(pieces.every((piece) => piece.text !== '')).toBe(true);
					const found = pieces.flatMap((piece) => piece.term ?? []);
					expect(new Set(found).size).toBe(found.length);
				}
			)
		);
	});

	it('that is a word is found, whatever the word', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zé]([a-z$.()[\]*+?^|\\/{}é ]*[a-zé])?$/), (title) => {
				expect(foundIn(`(${title})`, [term('eigen', title)]).length).toBeGreaterThan(0);
			})
		);
	});
});

describe('a section', () => {
	const dossier = hilversum();
	const texts = ['De sociale basis en 20 fte.', 'Weer de sociale basis, en 3 fte.', 'Een post.'];
	const explained = (pieces: readonly { readonly term?: string }[]): string[] =>
		pieces.flatMap((piece) => piece.term ?? []);

	it('explains a word the first time that it stands there, and not again', () => {
		const section = termSection(dossier);
		expect(texts.map((text) => explained(piecesIn(section, text, {})))).toEqual([
			['begrip-sociale_basis', 'woord-fte'],
			[],
			['woord-post']
		]);
	});

	it('gives a reader that asks again the same, and another section its own', () => {
		const section = termSection(dossier);
		const [first, second] = [{}, {}];
		const [text = ''] = texts;
		const once = piecesIn(section, text, first);
		expect(piecesIn(section, text, first)).toEqual(once);
		expect(explained(piecesIn(section, text, second))).toEqual([]);
		expect(explained(piecesIn(termSection(dossier), text, second))).toEqual(explained(once));
	});
});

describe('the glossary', () => {
	it('has all words of the dossier and of the tool, each with a meaning, by alphabet', () => {
		const dossier = hilversum();
		const { own, tool } = glossaryOf(dossier);
		expect(own.map(({ title }) => title)).toEqual([
			'indicatieloze ondersteuning',
			'Sociaal Plein',
			'sociale basis',
			'Wmo',
			'zwaardere ondersteuning'
		]);
		expect(own.every(({ citations }) => citations.length > 0)).toBe(true);
		expect(tool.map(({ term: one }) => one.replace('woord-', '')).sort()).toEqual(
			Object.keys(TOOL_WORDS).sort()
		);
		expect([...own, ...tool].every(({ meaning }) => /^[\p{Lu}].*\.$/u.test(meaning))).toBe(true);
	});

	it('says of the source which document the figures come from, where the dossier names one', () => {
		const { basis, ...unnamed } = hilversum();
		expect(basis).toBe('startnotitie');
		expect(meaningOf(hilversum(), 'woord-bron')?.meaning).toBe(
			'Het stuk waar een cijfer of een tekst uit komt. De cijfers van dit dossier komen uit de startnotitie.'
		);
		expect(meaningOf(unnamed, 'woord-bron')?.meaning).toBe('Het stuk waar een cijfer of een tekst uit komt.');
	});

	it('leaves out a word of the tool that the dossier explains itself', () => {
		const terms = [term('baan', 'fte')];
		const dossier = { ...hilversum(), terms, words: wordsOf({ terms }) };
		expect(glossaryOf(dossier).tool.some(({ title }) => title === 'fte')).toBe(false);
		expect(meaningOf(dossier, 'begrip-baan')?.meaning).toBe('Wat fte is.');
		expect(meaningOf(dossier, 'woord-onbekend')).toBeUndefined();
	});
});

describe('what words mean on paper', () => {
	const dossier = hilversum();

	it('are those in its texts, once each, and no others', () => {
		const titles = meaningsIn(dossier, [
			'Minder zware ondersteuning',
			'De sociale basis; p.m.',
			'sociale basis'
		]).map(({ title }) => title);
		expect(titles).toEqual(['sociale basis', 'zwaardere ondersteuning', 'p.m.']);
		expect(meaningsIn(dossier, ['Niets om uit te leggen'])).toEqual([]);
	});
});
