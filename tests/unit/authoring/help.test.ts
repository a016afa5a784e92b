import { describe, expect, it } from 'vitest';
import { completionsAt, hoverAt } from '../../../src/lib/authoring/help.ts';
import { NO_NAMES, ownNames } from '../../../src/lib/authoring/names.ts';
import { reference } from '../../../src/lib/dossier/reference.ts';
import { exampleFiles } from '../dossier/example.ts';

const NAMES = ownNames(exampleFiles());
const KNOWN = { names: NAMES, reference: reference({ dossier: undefined, options: [] }) };

/** The words that are offered in a file where its text has a `|`. */
function offered(file: string, marked: string): string[] {
	const at = marked.indexOf('|');
	const text = marked.slice(0, at) + marked.slice(at + 1);
	return (completionsAt(`proef/${file}`, text, at, KNOWN)?.words ?? []).map(({ word }) => word);
}

const said = (file: string, text: string, word: string): string | undefined =>
	hoverAt(`proef/${file}`, text, text.indexOf(word) + 1, KNOWN)?.text;

describe('what can be written at a place', () => {
	it('offers the keys of the file at its start', () => {
		expect(offered('dossier.yaml', 't|')).toContain('aannames');
		expect(offered('keuze-a.yaml', 't|')).toContain('uitgaven');
		expect(offered('keuze-a.yaml', 't|')).not.toContain('aannames');
	});

	it('offers the keys of a group by its indent, also under a name of the author and between braces', () => {
		const keys = ['titel', 'eenheid', 'waarde', 'bereik'];
		expect(offered('dossier.yaml', 'aannames:\n  groei:\n    titel: Groei\n    |')).toEqual(
			expect.arrayContaining(keys)
		);
		expect(offered('dossier.yaml', 'aannames:\n  groei: { titel: Groei, | }')).toEqual(
			expect.arrayContaining(keys)
		);
		expect(offered('dossier.yaml', 'aannames:\n  groei:\n    titel: Groei\n|')).not.toContain('eenheid');
	});

	it('offers the names of the dossier where they belong', () => {
		expect(offered('keuze-a.yaml', 'uitgaven:\n  |')).toEqual(['huur', 'loon']);
		expect(offered('keuze-a.yaml', 'positie: { plek: | }')).toEqual(['buurt', 'stad']);
		expect(offered('keuze-a.yaml', 'positie:\n  |')).toEqual(['plek', 'rol']);
		expect(offered('keuze-a.yaml', 'risicos:\n  - |')).toContain('druk');
		expect(offered('keuze-a.yaml', 'risicos: [|]')).toContain('druk');
		expect(offered('dossier.yaml', 'posten:\n  huur:\n    bron: { | }')).toEqual(['nota']);
		expect(offered('dossier.yaml', 'voorbeelden:\n  - naam: een\n    verwacht:\n      |')).toEqual([
			'A',
			'B'
		]);
	});

	it('offers words that a key allows, units and pm', () => {
		expect(offered('dossier.yaml', 'posten:\n  huur:\n    aard: |')).toEqual(['structureel', 'incidenteel']);
		expect(offered('dossier.yaml', 'aannames:\n  groei:\n    eenheid: |')).toContain('€/jaar');
		expect(offered('keuze-a.yaml', 'uitgaven:\n  huur: |')).toEqual(['pm']);
	});

	it('offers assumptions, functions and years in a formula', () => {
		expect(offered('keuze-a.yaml', 'uitgaven:\n  huur: = on|')).toEqual(
			expect.arrayContaining(['groei', 'onbekend', 'gespreid', 'jaar', 'eerste_jaar'])
		);
	});

	it('offers nothing in a comment or in a text of several lines', () => {
		expect(offered('keuze-a.yaml', '# uit|')).toEqual([]);
		expect(offered('keuze-a.yaml', 'titel: Een # uit|')).toEqual([]);
		expect(offered('keuze-a.yaml', 'beschrijving: >-\n  Een regel\n  en uit|')).toEqual([]);
		expect(offered('keuze-a.yaml', 'beschrijving: >-\n  Een regel\n|')).toContain('uitgaven');
	});
});

describe('what a word means', () => {
	it('says what a key is for, what stands there and whether it is obligatory', () => {
		const text = said('dossier.yaml', 'aannames:\n  groei:\n    bereik: [0, 10]\n', 'bereik');
		expect(text).toMatch(/^Laagste en hoogste waarde.*twee getallen tussen rechte haken.*verplicht/);
	});

	it('says what a function and a name in a formula are', () => {
		const formula = 'uitgaven:\n  huur: = gespreid(onbekend, 2024, 2025)\n';
		expect(said('keuze-a.yaml', formula, 'gespreid')).toMatch(/gelijk wordt verdeeld/);
		expect(said('keuze-a.yaml', formula, 'onbekend')).toBe('aanname. Onbekend');
	});

	it('says nothing about what it does not know', () => {
		expect(said('keuze-a.yaml', 'titel: Eerste keuze\n', 'Eerste')).toBeUndefined();
	});
});

describe('the names of a dossier', () => {
	it('stay what they were while the file is no YAML', () => {
		const broken = exampleFiles({ 'dossier.yaml': 'posten: { huur' });
		expect(ownNames(broken, NAMES).groups).toEqual(NAMES.groups);
		expect(ownNames(broken).groups).toEqual(NO_NAMES.groups);
	});
});
