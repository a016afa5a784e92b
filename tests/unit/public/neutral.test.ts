import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, dossierFolders } from '../../../src/node/scenarios.ts';
import { loadSite } from '../../../src/node/site.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

/** Titles that any municipality may have, and one that does not exist. */
const COMMON = new Set(['loon- en prijsstijging', 'in de buurt', 'gemeente voorbeeldstad']);

const dossiers = dossierFolders('scenarios').map((folder) => {
	const { path, files } = readFolder(folder);
	const result = loadDossier(path, files);
	if (!result.ok) throw new Error(`${folder} has problems`);
	return result.dossier;
});

/** What the dossiers call things, in lower case: names with an underscore and titles of more than one word. */
const names = new Set(
	dossiers
		.flatMap(({ id, title, organisation, items, effects, risks, advantages, goals, assumptions, axes }) => [
			id,
			title,
			organisation,
			...[items, effects, risks, advantages, goals, assumptions].flatMap((things) =>
				things.flatMap(({ id: name, title: called }) => [name, called])
			),
			...axes.flatMap(({ poles }) => poles.map(({ title: called }) => called))
		])
		.map((name) => name.toLowerCase())
		.filter((name) => /[_\s-]/.test(name) && !COMMON.has(name))
);

/** Words of one municipality and of the subject of its dossier. */
const WORDS = ['hilversum', 'wmo', 'sociaal plein', 'transformatiekosten'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => statSync(join('src', name)).isFile())
	.map((name) => ({ name, text: readFileSync(join('src', name), 'utf8').toLowerCase() }));

/** As a word of its own: not showmodal for wmo. */
const says = (text: string, word: string): boolean => {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const around = `${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`;
		if (!/[\p{L}\d]/u.test(around)) return true;
	}
	return false;
};

describe('src/', () => {
	it('is searched whole, for every name in the dossiers', () => {
		expect(sources.length).toBeGreaterThan(200);
		expect(names.size).toBeGreaterThan(40);
		expect(names).toContain('hilversum-wmo-2024');
		expect(says('het showmodal venster', 'wmo')).toBe(false);
		expect(says('de wmo-lasten', 'wmo')).toBe(true);
	});

	it('names no municipality, and nothing that stands in a dossier', () => {
		const found = sources.flatMap(({ name, text }) =>
			[...WORDS, ...names].filter((word) => says(text, word)).map((word) => `${name}: ${word}`)
		);
		expect(found).toEqual([]);
	});

	it('calls the site nothing: its name comes from site.yaml', () => {
		const result = loadSite('.');
		if (!result.ok) throw new Error('site.yaml has problems');
		const called = new RegExp(`siteName="|(·|label: '|<title>)\\s*${result.site.name}`, 'i');
		expect(called.test('<SiteHeader siteName="Keuzewijzer"')).toBe(true);
		expect(called.test('<title>Handleiding · Keuzewijzer</title>')).toBe(true);
		expect(sources.filter(({ text }) => called.test(text)).map(({ name }) => name)).toEqual([]);
	});
});
